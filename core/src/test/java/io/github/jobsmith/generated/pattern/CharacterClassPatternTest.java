package io.github.jobsmith.generated.pattern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jobsmith.json.JsonDocument;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CharacterClassPatternTest {
  @ParameterizedTest(name = "{0}'{'{1},{2}'}' on \"{3}\" is {4}")
  @CsvSource(
      delimiter = ';',
      value = {
        "[-0-9A-Z_a-z]; 1; -1; aZ09_-; true",
        "[-0-9A-Z_a-z]; 1; -1; a.b; false",
        "[-0-9A-Z_a-z]; 1; -1; ä; false",
        "[-0-9A-Z_a-z]; 1; -1; ''; false",
        "[-0-9A-Z_a-z]; 0; -1; ''; true",
        "[a]; 2; 3; a; false",
        "[a]; 2; 3; aa; true",
        "[a]; 2; 3; aaa; true",
        "[a]; 2; 3; aaaa; false",
        "[\\-\\\\\\]\\^]; 1; -1; ]^-\\; true",
        "[^\\p{C}]; 1; -1; é😀; true",
        "[^\\p{C}]; 1; 2; é😀; true",
        "[^\\p{C}]; 1; 1; é😀; false",
        "[^\\p{C}]; 1; -1; a\u00ad; false",
        "[^\\p{C}]; 1; -1; a\u0007b; false",
        "[+\\-./:=@_\\p{L}\\p{N}\\p{Z}]; 1; -1; Straße 東京/٣; true",
        "[+\\-./:=@_\\p{L}\\p{N}\\p{Z}]; 1; -1; e\u0301; false",
        "[\\p{Lu}\\p{Ll}]; 1; -1; aÄ; true",
        "[\\p{Lu}\\p{Ll}]; 1; -1; 東; false",
        "[\\u{1f600}-\\u{1f64f}]; 1; 1; 😀; true",
        "[\\u{1f600}-\\u{1f64f}]; 1; 1; 🐲; false",
        "[^\\u{1f600}-\\u{10ffff}]; 0; -1; a\uffff; true",
        "[^\\u{1f600}-\\u{10ffff}]; 0; -1; 🐲; true",
        "[^\\u{1f600}-\\u{10ffff}]; 0; -1; 😀; false",
        "[^a\\p{L}]; 1; -1; 1; true",
        "[^1\\p{L}]; 1; -1; 1; false",
        "[^]; 1; -1; anything; true",
        "[]; 0; -1; x; false",
      })
  void matches(String set, int min, int max, String text, boolean expected) {
    TextPattern pattern = TextPattern.characterClass(set, min, max);
    assertThat(pattern.matches(text)).isEqualTo(expected);
    byte[] inside = ("\0" + text + "\0").getBytes(StandardCharsets.UTF_8);
    assertThat(pattern.matches(inside, 1, inside.length - 1)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"[ -~]", "[ -}]", "[!-~]", "[^\\p{C}]", "[^]", "[ -~\\u{e9}]", "[a-z]"})
  @DisplayName("Every character at every place of a long text of a document")
  void placesInLongTexts(String set) {
    TextPattern pattern = TextPattern.characterClass(set, 1, 19);
    for (int each : new int[] {' ', '!', 'a', '}', '~', 0x7F, 0x80, 0xAD, 0xE9, 0x4E00, 0x1F600}) {
      for (int place = 0; place <= 18; place++) {
        String text = "b".repeat(place) + Character.toString(each) + "c".repeat(18 - place);
        JsonDocument document = JsonDocument.parse('"' + text + '"');
        assertThat(pattern.matches(document, 0)).as(text).isEqualTo(pattern.matches(text));
        assertThat(pattern.matches(JsonDocument.parse('"' + text + "c\""), 0)).isFalse();
      }
    }
  }

  @Test
  void anUnpairedSurrogateIsOfCategoryCs() {
    assertThat(TextPattern.characterClass("[\\p{Cs}]", 1, 1).matches("\udc00")).isTrue();
    assertThat(TextPattern.characterClass("[^\\p{C}]", 1, 1).matches("\ud800")).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a", "[a", "[a]]", "[b-a]", "[ba]", "[\\p{Xx}]", "[\\u{110000}]"})
  void rejectsWhatTheGeneratorNeverWrites(String set) {
    assertThatThrownBy(() -> TextPattern.characterClass(set, 0, -1))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void brokenUtf8HasAnAnswer() {
    TextPattern pattern = TextPattern.characterClass("[a-z]", 0, -1);
    for (int b = 0x80; b <= 0xFF; b++) {
      byte[] text = {'a', (byte) b};
      assertThat(pattern.matches(text, 0, 2)).isFalse();
    }
  }
}
