package io.github.jobsmith.generated.model;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jobsmith.json.JsonDocument;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UuidTextTest {
  private static JsonDocument json(String text) {
    return JsonDocument.parse('"' + text + '"');
  }

  @Test
  @DisplayName("Random UUIDs in lower and upper case, at the end of a text or not")
  void random() {
    Random random = new Random(5);
    for (int i = 0; i < 20_000; i++) {
      UUID uuid = new UUID(random.nextLong(), random.nextLong());
      assertThat(UuidText.read(json(uuid.toString()), 0)).isEqualTo(uuid);
      JsonDocument upper = JsonDocument.parse("[\"" + uuid.toString().toUpperCase() + "\"       ]");
      assertThat(UuidText.read(upper, 1)).isEqualTo(uuid);
    }
  }

  @Test
  @DisplayName("Every character but a hexadecimal digit is refused at every place of a digit")
  void everyCharacter() {
    String uuid = "0f3d7a52-94c1-4f7e-8b1d-6a2c59e0d713";
    for (int at = 0; at < uuid.length(); at++) {
      for (char c = ' '; c < 0x100; c++) {
        if (c != '"' && c != '\\') {
          String text = uuid.substring(0, at) + c + uuid.substring(at + 1);
          boolean isHyphen = uuid.charAt(at) == '-';
          boolean isSound = isHyphen ? c == '-' : c < 0x80 && Character.digit(c, 16) >= 0;
          assertThat(UuidText.read(json(text), 0))
              .as(text)
              .isEqualTo(isSound ? UUID.fromString(text) : null);
        }
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "1-1-1-1-1",
        "0f3d7a52-94c1-4f7e-8b1d-6a2c59e0d71",
        "0f3d7a52-94c1-4f7e-8b1d-6a2c59e0d7133",
        "0f3d7a52094c1-4f7e-8b1d-6a2c59e0d713",
        "\\u0030f3d7a52-94c1-4f7e-8b1d-6a2c59",
        "0f3d7a52-94c1-4f7e-8b1d-6a2c59e0d7\u00e9"
      })
  @DisplayName("Other texts are left to the JDK")
  void others(String text) {
    assertThat(UuidText.read(json(text), 0)).isNull();
  }
}
