package io.github.jobsmith.generated.format.standard;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jobsmith.generator.regex.PatternCompiler;
import io.github.jobsmith.generator.regex.PatternSyntaxError;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("format regex accepts what pattern accepts")
class RegexAndPatternTest {
  private static final List<String> TOKENS =
      List.of(
          "a",
          "b",
          "-",
          "-",
          "_",
          "1",
          "{",
          "}",
          "{1}",
          "{1,}",
          "{2,1}",
          ",",
          "[",
          "[",
          "[^",
          "]",
          "]",
          "(",
          "(?:",
          "(?=",
          "(?<!",
          "(?<n>",
          "(?<m>",
          ")",
          ")",
          "|",
          "*",
          "+",
          "?",
          "^",
          "$",
          ".",
          "\\",
          "\\d",
          "\\w",
          "\\b",
          "\\B",
          "\\-",
          "\\.",
          "\\1",
          "\\k<n>",
          "\\0",
          "\\x41",
          "\\u0062",
          "\\u{63}",
          "\\ud83d\\ude00",
          "\\cA",
          "\\p{L}",
          "\\P{sc=Greek}",
          "\\a",
          ":",
          " ",
          "\u00e9",
          "\ud83d\ude00");

  /**
   * The pattern compiler does not support every valid pattern, such as some with lookbehinds, but
   * unsupported ones are rare.
   */
  @Test
  @DisplayName("format regex accepts little that pattern rejects")
  void agreement() {
    Random random = new Random(42);
    List<String> refused = new ArrayList<>();
    int taken = 0;
    int takenByRegexOnly = 0;
    for (int i = 0; i < 10_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int n = random.nextInt(9); n >= 0; n--) {
        text.append(TOKENS.get(random.nextInt(TOKENS.size())));
      }
      String pattern = text.toString();
      boolean regex = RegexSyntax.isPattern(pattern);
      if (isPattern(pattern)) {
        taken++;
        if (!regex) {
          refused.add(pattern);
        }
      } else if (regex) {
        takenByRegexOnly++;
      }
    }
    assertThat(refused).isEmpty();
    assertThat(taken).isGreaterThan(1_000);
    assertThat(takenByRegexOnly).isLessThan(10);
  }

  private static boolean isPattern(String pattern) {
    try {
      PatternCompiler.compile(pattern);
      return true;
    } catch (PatternSyntaxError e) {
      return false;
    }
  }
}
