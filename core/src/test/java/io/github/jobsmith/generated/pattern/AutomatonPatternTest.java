package io.github.jobsmith.generated.pattern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jobsmith.json.JsonDocument;
import io.github.jobsmith.json.JsonWriter;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Tests the reader of programs with a handwritten program: {@code ^ab*\p{Lu}?$} or anything after
 * an exclamation mark.
 */
class AutomatonPatternTest {
  /** Numbers in the order of {@link AutomatonReader}. Classes: 0 other, 1 a, 2 b, 3 Lu, 4 "!". */
  private static final String PROGRAM =
      program(
          // states, classes, start
          5,
          5,
          2,
          // ASCII: 33 others, !, 31 others, A-Z, 6 others, a, b, 29 others
          33,
          0,
          1,
          4,
          31,
          0,
          26,
          3,
          6,
          0,
          1,
          1,
          1,
          2,
          29,
          0,
          // one segment beyond ASCII: Cn other, Lu (type 1) class 3, the rest other
          1,
          0,
          0,
          1,
          0,
          1,
          3,
          29,
          0,
          // start: a -> 3, ! -> accept
          1,
          0,
          1,
          0,
          1,
          2 + 2,
          2,
          0,
          1,
          1,
          // 3: b -> 3, Lu -> 4, ! -> accept
          1,
          1,
          2,
          0,
          1,
          2,
          1,
          2 + 2,
          1,
          1,
          // 4: ! -> accept
          1,
          1,
          4,
          0,
          1,
          1);

  private static String program(int... numbers) {
    StringBuilder text = new StringBuilder();
    for (int number : numbers) {
      int rest = number;
      do {
        int digit = rest & 31;
        rest >>>= 5;
        text.append(
            "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
                .charAt(digit | (rest > 0 ? 32 : 0)));
      } while (rest > 0);
    }
    return text.toString();
  }

  @ParameterizedTest
  @CsvSource({
    "'',false",
    "a,true",
    "abbb,true",
    "abbA,true",
    "abÄ,true",
    "abä,false",
    "abAA,false",
    "abA!,true",
    "!,true",
    "!\u0000ä😀,true",
    "b,false",
    "ab𝐀,true",
    "ab😀,false"
  })
  void matches(String text, boolean expected) {
    TextPattern pattern = TextPattern.automaton(PROGRAM.substring(0, 9), PROGRAM.substring(9));
    assertThat(pattern.matches(text)).isEqualTo(expected);
    byte[] inside = ("a" + text + "a").getBytes(StandardCharsets.UTF_8);
    assertThat(pattern.matches(inside, 1, inside.length - 1)).isEqualTo(expected);
  }

  @Test
  @DisplayName("A pattern that is used often has the same meaning, also in pairs of characters")
  void often() {
    TextPattern pattern = TextPattern.automaton(PROGRAM);
    TextPattern other = TextPattern.automaton(PROGRAM);
    Random random = new Random(3);
    String letters = "aaabbbbbbbbA!zÄ\u0000😀";
    int matched = 0;
    for (int i = 0; i < 4 * Automaton.MANY_USES; i++) {
      StringBuilder text = new StringBuilder(random.nextBoolean() ? "ab" : "");
      for (int length = random.nextInt(i % 2 == 0 ? 6 : 30); length > 0; length--) {
        int at = random.nextInt(letters.codePointCount(0, letters.length()));
        text.appendCodePoint(letters.codePointAt(letters.offsetByCodePoints(0, at)));
      }
      JsonWriter out = new JsonWriter();
      out.string(text.toString());
      boolean expected = other.matches(text.toString());
      matched += expected ? 1 : 0;
      assertThat(pattern.matches(JsonDocument.parse(out.toByteArray()), 0))
          .as(text.toString())
          .isEqualTo(expected);
    }
    assertThat(matched).isGreaterThan(1_000);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 10, 30, 50})
  void rejectsATruncatedProgram(int length) {
    assertRejected(PROGRAM.substring(0, length));
  }

  @ParameterizedTest
  @ValueSource(strings = {"!", "////", "//////////", "DDCAA", "~", "~AB", "~////BD"})
  void rejectsGarbage(String garbage) {
    assertRejected(PROGRAM + garbage);
    assertRejected(garbage);
  }

  /** A program is read when the pattern is first used, and again if it was malformed. */
  private static void assertRejected(String program) {
    TextPattern pattern = TextPattern.automaton(program);
    for (int i = 0; i < 2; i++) {
      assertThatThrownBy(() -> pattern.matches("a")).isInstanceOf(IllegalArgumentException.class);
    }
  }
}
