package io.github.jobsmith.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditsTest {
  private static final int WORDS = 20_000;

  /** Few letters, so that words have much in common; ASCII, its last character, and beyond. */
  private static final String LETTERS = "abc-~\u007F\u0080\u00E4\uD83D\uDE00";

  @ParameterizedTest(name = "{0} to {1}: {2}")
  @CsvSource({
    "'', '', 0",
    "'', abc, 3",
    "abc, '', 3",
    "abc, abc, 0",
    "abc, acb, 1",
    "abc, ab, 1",
    "abc, abcd, 1",
    "abc, xbc, 1",
    "ca, abc, 3",
    "kitten, sitting, 3",
    "\u00FCber, uber, 1",
  })
  @DisplayName("inserts, deletes, replacements and swaps count one each")
  void edits(String one, String other, int edits) {
    assertThat(new Edits(one).to(other, 100)).isEqualTo(edits);
    assertThat(new Edits(other).to(one, 100)).isEqualTo(edits);
  }

  @Test
  @DisplayName("the limit is returned instead of more edits")
  void limit() {
    Edits edits = new Edits("kitten");
    assertThat(edits.to("sitting", 4)).isEqualTo(3);
    assertThat(edits.to("sitting", 3)).isEqualTo(3);
    assertThat(edits.to("sitting", 2)).isEqualTo(2);
    assertThat(edits.to("a word that is much longer", 2)).isEqualTo(2);
  }

  @Test
  @DisplayName("both ways to count agree, with 64 characters at the boundary")
  void bothWays() {
    Random random = new Random(1);
    for (int i = 0; i < WORDS; i++) {
      String one = word(random, i % 70);
      Edits edits = new Edits(one);
      String other = i % 2 == 0 ? word(random, random.nextInt(70)) : changed(random, one);
      assertThat(edits.to(other, Integer.MAX_VALUE))
          .as("%s to %s", one, other)
          .isEqualTo(Edits.byTable(one, other));
    }
  }

  private static String word(Random random, int length) {
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < length; i++) {
      word.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
    }
    return word.toString();
  }

  private static String changed(Random random, String word) {
    StringBuilder changed = new StringBuilder(word);
    for (int edits = random.nextInt(5); edits > 0 && changed.length() > 1; edits--) {
      int at = random.nextInt(changed.length() - 1);
      switch (random.nextInt(3)) {
        case 0 -> changed.deleteCharAt(at);
        case 1 -> changed.insert(at, LETTERS.charAt(random.nextInt(LETTERS.length())));
        default -> changed.insert(at, changed.charAt(at + 1)).deleteCharAt(at + 2);
      }
    }
    return changed.toString();
  }
}
