package io.github.jobsmith.generated.format;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jobsmith.json.JsonDocument;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArnTest {
  @ParameterizedTest
  @CsvSource({
    "'', 0",
    ":::::, 5",
    "::::, 0",
    "a:b:c:d:e:, 10",
    "a:b:c:d:e:f:g:h, 10",
    "a:b:c:d:e, 0",
    "1234567:::::, 12",
    "1234::::, 0",
    "1234:::::, 9",
    "arn:aws:iot:eu-west-1:123456789012:thing/a, 35",
    "arn:aws:iot:eu-west-1:123456789012, 0",
  })
  void theBeginningEndsWithTheFifthColon(String text, int length) {
    // The colons after the string do not count.
    JsonDocument document = JsonDocument.parse("[\"" + text + "\",\":::::::::\"]");
    assertThat(Arn.beginning(document, 1)).isEqualTo(length);
  }

  @Test
  void onlyPlainStringsHaveABeginning() {
    JsonDocument document = JsonDocument.parse("[1, \"\\u003a::::\", {\"a:::::\": null}]");
    for (int node = 0; node < document.nodeCount(); node++) {
      assertThat(Arn.beginning(document, node)).isZero();
      assertThat(Arn.begins(document, node, 0, 0)).isFalse();
    }
  }

  @Test
  void oneDifferenceAnywhereInTheBeginningIsFound() {
    for (String region : List.of("", "r", "us-east-1", "ap-southeast-2", "us-gov-west-12")) {
      String text = "arn:aws:iot:" + region + ":123456789012:thing/a";
      int length = text.indexOf("thing");
      for (int i = 0; i < text.length(); i++) {
        String other = text.substring(0, i) + '#' + text.substring(i + 1);
        JsonDocument document = JsonDocument.parse("[\"" + text + "\",\"" + other + "\"]");
        assertThat(Arn.begins(document, 2, 1, length)).isEqualTo(i >= length);
        assertThat(Arn.beginEqually(document, 1, 2)).as(other).isEqualTo(i >= length);
      }
      JsonDocument shorter =
          JsonDocument.parse(
              "[\"" + text + "\",\"" + text.substring(0, length - 1) + "\",\"" + text + "\"]");
      assertThat(Arn.begins(shorter, 2, 1, length)).isFalse();
    }
  }
}
