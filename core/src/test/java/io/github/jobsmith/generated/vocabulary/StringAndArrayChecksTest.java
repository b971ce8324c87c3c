package io.github.jobsmith.generated.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Length in bytes, unique values, ARN parts")
class StringAndArrayChecksTest {
  private static final MaxUtf8Bytes BYTES = MaxUtf8Bytes.of(6, Checked.error("bytes"));
  private static final UniqueBy KEYS = UniqueBy.of("/Key", null, Checked.error("unique"));
  private static final UniqueBy PACKAGES = UniqueBy.of("", "/version/", Checked.error("unique"));
  private static final SameArnParts TARGETS =
      SameArnParts.of(
          "/targets/*",
          "/targets/*",
          List.of("partition", "region", "account"),
          Checked.error("parts"));
  private static final SameArnParts TEMPLATE =
      SameArnParts.of(
          "/template",
          "/targets/*",
          List.of("partition", "region", "account"),
          Checked.error("parts"));

  @ParameterizedTest(name = "x-max-utf8-bytes 6 accepts {0}")
  @ValueSource(
      strings = {
        "\"123456\"",
        "\"äöü\"",
        "\"\\u00e4\\u00f6\\u00fc\"",
        "\"\\ud83d\\ude00\\n1\"",
        "1234567"
      })
  void bytesInside(String json) {
    assertThat(Checked.found(BYTES, json)).isEmpty();
  }

  @ParameterizedTest(name = "x-max-utf8-bytes 6 refuses {0}")
  @ValueSource(
      strings = {"\"1234567\"", "\"äöü1\"", "\"\\u00e4\\u00f6\\u00fc1\"", "\"\\ud83d\\ude00€\""})
  void bytesOutside(String json) {
    assertThat(Checked.found(BYTES, json)).containsExactly(" bytes");
    assertThat(Checked.message(BYTES, json))
        .endsWith("is 7 bytes long in UTF-8; must be at most 6 bytes");
  }

  @Test
  @DisplayName("x-unique-by reports each later duplicate in any spelling")
  void unique() {
    String json =
        "[{\"Key\":\"a\"},{\"Key\":\"A\"},{\"Key\":\"\\u0061\"},{},{\"Key\":1},{\"Key\":1},{\"Key\":\"a\"}]";
    assertThat(Checked.found(KEYS, json)).containsExactly("/2/Key unique", "/6/Key unique");
    assertThat(Checked.message(KEYS, json)).endsWith("is the same as in entry 0; must be unique");
  }

  @Test
  @DisplayName("x-unique-by with before compares the part before its last occurrence")
  void before() {
    assertThat(
            Checked.found(
                PACKAGES,
                "[\"p/version/1\",\"p/version/2\",\"p/version/1/version/1\",\"q/version/1\"]"))
        .containsExactly("/1 unique");
    assertThat(Checked.found(PACKAGES, "[\"p\",\"p/version/2\",\"p\"]"))
        .containsExactly("/1 unique", "/2 unique");
  }

  @Test
  @DisplayName("x-unique-by finds one duplicate among 10,000 entries")
  void many() {
    String json =
        IntStream.range(0, 10_000)
            .mapToObj(i -> "{\"Key\":\"k" + (i == 9_999 ? 17 : i) + "\"}")
            .collect(Collectors.joining(",", "[", "]"));
    assertThat(Checked.found(KEYS, json)).containsExactly("/9999/Key unique");
  }

  @Test
  @DisplayName("x-same-arn-parts accepts targets of one account, region and partition")
  void sameParts() {
    assertThat(
            Checked.found(
                TARGETS,
                targets(arn("us-east-1", "123456789012"), arn("us-east-1", "123456789012"))))
        .isEmpty();
    assertThat(Checked.found(TARGETS, "{\"targets\":[]}")).isEmpty();
    assertThat(Checked.found(TARGETS, "{\"targets\":5}")).isEmpty();
  }

  @ParameterizedTest(name = "x-same-arn-parts reports {0}")
  @CsvSource({
    "arn:aws:iot:eu-west-1:123456789012:thing/a, has the region eu-west-1; must be us-east-1",
    "arn:aws:iot:us-east-1:123456789013:thing/a, has the account 123456789013; must be 123456789012",
    "arn:aws-cn:iot:us-east-1:123456789012:thing/a, has the partition aws-cn; must be aws",
    "arn\\u003aaws:iot:eu-west-1:123456789012:thing/a, has the region eu-west-1; must be us-east-1"
  })
  void otherParts(String arn, String message) {
    String json = targets(arn("us-east-1", "123456789012"), arn);
    assertThat(Checked.found(TARGETS, json)).containsExactly("/targets/1 parts");
    assertThat(Checked.message(TARGETS, json)).endsWith(message + ", as in the first of targets");
  }

  @ParameterizedTest(name = "x-same-arn-parts passes over {0}")
  @ValueSource(
      strings = {
        "my-thing",
        "arn:aws:iot:REGION:123456789012:thing/a",
        "arn:aws:iot:eu-west-1:account-id:thing/a",
        "arn:aws:iot:eu-west-1:12345678901:thing/a",
        "arn:aws:iot:eu-west-1",
        "arn::iot:eu-west-1:123456789012:thing/a",
        "arn:",
        ""
      })
  void noArn(String text) {
    assertThat(Checked.found(TARGETS, targets(arn("us-east-1", "123456789012"), text))).isEmpty();
    assertThat(Checked.found(TARGETS, targets(text, arn("us-east-1", "123456789012")))).isEmpty();
  }

  @ParameterizedTest(name = "x-same-arn-parts finds {1} in {0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "[US] | ``",
        "[US, US, US] | ``",
        "[US, US, EU] | /targets/2 parts",
        "[5, US, EU] | /targets/2 parts",
        "[US, null, EU, [EU]] | /targets/2 parts",
        "[[EU], US, US] | ``",
        "['x', 'x', 'x'] | ``",
        "{} | ``",
        "{'a': US, 'b': EU} | /targets/b parts",
        "{'a': US, 'b': {'c': EU}, 'd': US} | ``",
      })
  void itemsAndMembers(String values, String found) {
    String json =
        values
            .replace('\'', '"')
            .replace("US", '"' + arn("us-east-1", "123456789012") + '"')
            .replace("EU", '"' + arn("eu-west-1", "123456789012") + '"');
    assertThat(String.join(",", Checked.found(TARGETS, "{\"targets\":" + json + "}")))
        .isEqualTo(found);
  }

  @Test
  @DisplayName("x-same-arn-parts ignores an empty part, but not the others")
  void emptyPart() {
    String targets = "\"targets\":[\"" + arn("us-east-1", "123456789012") + "\"]";
    String managed = "arn:aws:iot:us-east-1::jobtemplate/AWS-Reboot:1.0";
    assertThat(Checked.found(TEMPLATE, "{" + targets + ",\"template\":\"" + managed + "\"}"))
        .isEmpty();
    String elsewhere = managed.replace("us-east-1", "eu-west-1");
    assertThat(Checked.found(TEMPLATE, "{" + targets + ",\"template\":\"" + elsewhere + "\"}"))
        .containsExactly("/template parts");
  }

  @Test
  @DisplayName("An unknown part of ARNs is rejected when the check is created")
  void unknownPart() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> SameArnParts.of("/a", "/b", List.of("zone"), Checked.error("x")));
  }

  private static String arn(String region, String account) {
    return "arn:aws:iot:" + region + ":" + account + ":thing/a";
  }

  private static String targets(String first, String second) {
    return "{\"targets\":[\"" + first + "\",\"" + second + "\"]}";
  }
}
