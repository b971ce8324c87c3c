package io.github.jobsmith.generator.regex;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jobsmith.text.GeneralCategory;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A pattern for other dialects of regular expressions")
class PortablePatternTest {
  @ParameterizedTest
  @DisplayName("sets are ranges; everything else stays as it is")
  @CsvSource(
      delimiter = '¦',
      quoteCharacter = '`',
      value = {
        "^[a-z]+$ ¦ ^[a-z]+$",
        "\\d+[\\d.] ¦ [0-9]+[.0-9]",
        "[^\\d]\\. ¦ [^0-9]\\.",
        "^\\w$|\\bx\\1() ¦ ^[0-9A-Z_a-z]$|\\bx\\1()",
        "a.b ¦ a[^\\x0a\\x0d\u2028\u2029]b",
        "\\p{ASCII_Hex_Digit}(?<n>-)\\k<n> ¦ [0-9A-Fa-f](?<n>-)\\k<n>",
        "[\\p{ASCII_Hex_Digit}\\]\\[\\\\^-] ¦ [\\-0-9A-F\\[-\\^a-f]",
        "\\p{Regional_Indicator} ¦ [\uD83C\uDDE6-\uD83C\uDDFF]",
        "[\\p{Script=Greek}] ¦ [\\p{Script=Greek}]",
        "[\\d\\p{Cs}\\u{10FFFF}] ¦ [^\\x00-/:-\uD7FF\uE000-\uDBFF\uDFFE]",
        "\\p{Any} ¦ \\p{Any}",
        "(?s:.)\\d ¦ (?s:.)\\d",
        "(?i-s:\\w) ¦ (?i-s:\\w)",
        "(?:\\d) ¦ (?:[0-9])",
        "[ ¦ [",
        "(?P<a>.) ¦ (?P<a>.)",
      })
  void text(String pattern, String expected) {
    assertThat(PortablePattern.of(pattern).text()).isEqualTo(expected);
  }

  @Test
  @DisplayName("the ranges have the characters of Unicode 16 on every JDK")
  void newerCharacters() throws PatternSyntaxError {
    String letter = Character.toString(0x2EE5D);
    assertThat(letter).matches(PortablePattern.of("^\\p{L}$").text());
    assertThat(letter).doesNotMatch(PortablePattern.of("^\\p{C}$").text());
  }

  @ParameterizedTest
  @DisplayName("the ranges of a category have its members, without surrogates")
  @ValueSource(strings = {"[^\\p{C}]", "[\\p{L}\\p{Z}\\p{N}_.:/=+@-]", "\\P{L}", "\\S"})
  void members(String pattern) throws PatternSyntaxError {
    String portable = PortablePattern.of("^" + pattern + "$").text();
    assertThat(portable).doesNotContain("\\p").doesNotContain("\\P");
    Pattern compiled = Pattern.compile(portable);
    Pattern original =
        Pattern.compile(JdkTranslator.translate(EcmaParser.parse("^" + pattern + "$")));
    List<Integer> different = new ArrayList<>();
    for (int c = 0; c <= Character.MAX_CODE_POINT; c++) {
      String text = Character.toString(c);
      if (Character.getType(c) == Character.UNASSIGNED && GeneralCategory.of(c) != 0) {
        continue; // java.util.regex does not know it.
      }
      if (compiled.matcher(text).find() != original.matcher(text).find()) {
        different.add(c);
      }
    }
    assertThat(different).isEmpty();
    assertThat(portable.codePoints().noneMatch(c -> c >= 0xD800 && c <= 0xDFFF)).isTrue();
  }

  @ParameterizedTest
  @DisplayName("whether a text that ends with a line feed can match")
  @CsvSource(
      delimiter = '¦',
      value = {
        "^[a-z]+$ ¦ false",
        "^[^a]+$ ¦ true",
        "^[^\\p{C}]*$ ¦ false",
        "^a.+$ ¦ false",
        "a$|b ¦ true",
        "a$|b$ ¦ false",
        "\\s$ ¦ true",
        "^a ¦ true",
        "^(?!a$)[a-z]+$ ¦ false",
        "^(a)\\1$ ¦ true",
        "[ ¦ true",
      })
  void lineFeed(String pattern, boolean expected) {
    assertThat(PortablePattern.of(pattern).lineFeed()).isEqualTo(expected);
  }

  @Test
  @DisplayName("a long pattern takes little time")
  void large() {
    assertThat(PortablePattern.of("\\d.".repeat(500)).text()).startsWith("[0-9][^");
  }
}
