package io.github.jobsmith.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LetterSetTest {
  @ParameterizedTest(name = "{0} and {1}: at least {2} edits")
  @CsvSource({
    "jobId, job_ID, 0",
    "jobId, job-1d, 1",
    "abc, cab, 0",
    "abc, xyz, 3",
    "'', ab, 2",
    "az09, '', 4",
    "größe, xyz, 0",
    "a.b, xyz, 0",
    "İd, xyz, 0",
  })
  void leastEdits(String one, String other, int edits) {
    assertThat(LetterSet.leastEdits(LetterSet.of(one), LetterSet.of(other))).isEqualTo(edits);
    assertThat(LetterSet.leastEdits(LetterSet.of(other), LetterSet.of(one))).isEqualTo(edits);
  }

  @Test
  @DisplayName("No two words have fewer edits, and no word contains one whose letters it lacks")
  void bounds() {
    Random random = new Random(3);
    String letters = "abcdeABCDE019_-. ä";
    for (int i = 0; i < 50_000; i++) {
      String one = word(random, letters);
      String other = word(random, letters);
      long a = LetterSet.of(one);
      long b = LetterSet.of(other);
      assertThat(LetterSet.leastEdits(a, b))
          .as(one + " " + other)
          .isLessThanOrEqualTo(DidYouMean.distance(one, other));
      String begin = one.toLowerCase(Locale.ROOT);
      if (other.toLowerCase(Locale.ROOT).startsWith(begin) || NameWords.isPart(one, other)) {
        assertThat(LetterSet.mayContain(b, a)).as(one + " " + other).isTrue();
      }
    }
  }

  private static String word(Random random, String letters) {
    StringBuilder word = new StringBuilder();
    for (int length = random.nextInt(7); length > 0; length--) {
      word.append(letters.charAt(random.nextInt(letters.length())));
    }
    return word.toString();
  }
}
