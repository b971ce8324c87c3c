package io.github.jobsmith.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jobsmith.createjob.CreateJobRequestValidator;
import io.github.jobsmith.validation.Violation;
import io.github.jobsmith.yaml.YamlDocuments;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.node.ObjectNode;

@DisplayName("Messages about ARNs name the part that is wrong, and point at it")
class ArnMessagesTest {
  private static final String GOOD = "arn:aws:iot:us-east-1:123456789012:thing/a";

  private static Violation only(String json) {
    List<Violation> found =
        CreateJobRequestValidator.create().validate(json).violations().stream()
            .filter(violation -> violation.rule().id().contains("arn"))
            .toList();
    assertThat(found).hasSize(1);
    return found.get(0);
  }

  private static String targets(String target) {
    return "{\"jobId\":\"a\",\"document\":\"{}\",\n\"targets\":[\"" + target + "\"]}";
  }

  /** Returns the text under the carets. */
  private static String marked(String json, Violation violation) {
    byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
    return new String(bytes, violation.offset(), violation.length(), StandardCharsets.UTF_8);
  }

  @ParameterizedTest(name = "{0}: the {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "arn:amazon:iot:us-east-1:123456789012:thing/a|partition|amazon",
        "arn:aws:iam:us-east-1:123456789012:thing/a|service|iam",
        "arn:aws:iot:europe:123456789012:thing/a|region|europe",
        "arn:aws:iot:US-EAST-1:123456789012:thing/a|region|US-EAST-1",
        "arn:aws:iot:us-east-1:Nope:thing/a|account|Nope",
        "arn:aws:iot:us-east-1:1234-5678-9012:thing/a|account|1234-5678-9012",
        "arn:aws:iot:us-east-1:12345678901:thing/a|account|12345678901",
        "arn:aws:iot:us-east-1:123456789012:things/a|kind|things",
        "arn:aws:iot:us-east-1:123456789012:thinggroup:pumps|kind|thinggroup:pumps",
        "arn:aws:iot:us-east-1:123456789012:thing/a b|name|a b",
        "arn:aws:iot:us-east-1:123456789012:thing/ä😀 x|name|ä😀 x",
        "arn:aws:iot:europe:acct:thing/a|region|europe"
      })
  void targetArn(String target, String part, String text) {
    String json = targets(target);
    Violation violation = only(json);
    assertThat(violation.message())
        .startsWith("the " + part + " in targets[0] is \"" + text + "\"; must be ");
    assertThat(marked(json, violation)).isEqualTo(text);
    assertThat(violation.line()).isEqualTo(2);
    assertThat(violation.column())
        .isEqualTo("\"targets\":[\"".length() + 1 + target.indexOf(text, "arn:".length()));
    assertThat(violation.excerpt().orElseThrow().length())
        .isEqualTo(text.codePointCount(0, text.length()));
    assertThat(violation.pointer()).isEqualTo("/targets/0");
  }

  @Test
  @DisplayName("white space at an end is named")
  void space() {
    assertThat(only(targets(GOOD + " ")).message())
        .isEqualTo(
            "the name in targets[0] is \"a \", with a space at the end; must be 1 to 128 letters,"
                + " digits, :, _ and -");
    assertThat(only(targets(" " + GOOD)).message())
        .contains("is \" " + GOOD + "\", with a space at the start; must be a thing");
  }

  @ParameterizedTest(name = "{0}: the {1} is {2}")
  @CsvSource({
    "arn:aws:iot:us-east-1,account,missing",
    "arn:aws:iot::123456789012:thing/a,region,empty",
    "arn:aws:iot:us-east-1:123456789012:thing/,name,empty",
    "arn:aws:iot:us-east-1:123456789012:thing,name,missing"
  })
  void absent(String target, String part, String what) {
    assertThat(only(targets(target)).message())
        .startsWith("the " + part + " in targets[0] is " + what + "; must be ");
  }

  @ParameterizedTest(name = "{0} is no ARN at all")
  @CsvSource({"building-a/pumps", "pump-7", "arn", "ARN:aws:iot:us-east-1:123456789012:thing/a"})
  void none(String target) {
    String json = targets(target);
    Violation violation = only(json);
    assertThat(violation.message())
        .startsWith("targets[0] is \"" + target + "\"; must be a thing or thing group ARN");
    assertThat(marked(json, violation)).isEqualTo('"' + target + '"');
  }

  @Test
  @DisplayName("a part after escapes has its place in the text")
  void escapes() {
    String json = targets("arn\\u003aaws:iot:us\\u002deast-1:No\\u0070e:thing/a");
    Violation violation = only(json);
    assertThat(violation.message()).startsWith("the account in targets[0] is \"Nope\"");
    assertThat(marked(json, violation)).isEqualTo("No\\u0070e");
  }

  @ParameterizedTest(name = "{1}: the {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "presignedUrlConfig|arn:aws:iam::12ab:role/x|account in roleArn|12ab",
        "presignedUrlConfig|arn:aws:iam::123456789012:user/name1|kind in roleArn|user",
        "jobTemplateArn|arn:aws:iot:europe::jobtemplate/AWS-Reboot:1.0|region in jobTemplateArn|europe",
        "jobTemplateArn|arn:aws:iot:us-east-1:1234:jobtemplate/AWS-Reboot:1.0|account in jobTemplateArn|1234",
        "jobTemplateArn|arn:aws:iot:us-east-1::jobtemplate/AWS-Reboot:1|version in jobTemplateArn|1",
        "jobTemplateArn|arn:aws:iot:us-east-1:1234:jobtemplate/mine|account in jobTemplateArn|1234",
        "destinationPackageVersions|arn:aws:iot:us-east-1:123456789012:package/a*b/version/1|package name in destinationPackageVersions[0]|a*b",
        "destinationPackageVersions|arn:aws:iot:us-east-1:123456789012:package/a/versions/1|part after the package name in destinationPackageVersions[0]|versions"
      })
  void otherArns(String member, String arn, String part, String text) {
    String value =
        switch (member) {
          case "presignedUrlConfig" -> "{\"roleArn\":\"" + arn + "\"}";
          case "jobTemplateArn" -> '"' + arn + '"';
          default -> "[\"" + arn + "\"]";
        };
    String json =
        "{\"jobId\":\"a\",\"document\":\"{}\",\"targets\":[\""
            + GOOD
            + "\"],\""
            + member
            + "\":"
            + value
            + "}";
    Violation violation = only(json);
    assertThat(violation.message()).startsWith("the " + part + " is \"" + text + "\"; must be ");
    assertThat(marked(json, violation)).isEqualTo(text);
  }

  @ParameterizedTest(name = "in YAML: {0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '\u0002',
      value = {
        "arn:aws:iot:us-east-1:Nope:thing/a|Nope",
        "'arn:aws:iot:us-east-1:Nope:thing/a'|Nope",
        "\"arn:aws:iot:us-east-1:Nope:thing/a\"|Nope",
        "\"arn:aws:iot:us-east-1:N\\x6Fpe:thing/a\"|\"arn:aws:iot:us-east-1:N\\x6Fpe:thing/a\""
      })
  void yaml(String scalar, String marked) {
    String text = "# é\njobId: a\ndocument: '{}'\ntargets:\n  - " + scalar + "\n";
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    assertThat(YamlDocuments.validate(CreateJobRequestValidator.create(), bytes).violations())
        .singleElement()
        .satisfies(
            violation -> {
              assertThat(violation.message()).startsWith("the account in targets[0] is \"Nope\"");
              assertThat(marked(text, violation)).isEqualTo(marked);
              assertThat(violation.line()).isEqualTo(5);
              assertThat(violation.column())
                  .isEqualTo("  - ".length() + 1 + scalar.indexOf(marked));
            });
  }

  @ParameterizedTest(name = "{0} is {1}: {2}")
  @CsvSource(
      delimiter = '|',
      value = {
        "jobId|\"\"|Give the job an id, such as a UUID.",
        "jobId|\"a.b\"|Replace each dot, space, colon or slash by - or _ (firmware-v1.0.0 becomes"
            + " firmware-v1-0-0).",
        "targets|[\"\"]|Write the ARN of a thing or a thing group, or delete the entry.",
        "tags|[{\"Key\":\"\"}]|Write a key, or delete the tag."
      })
  void hintsOfEmptyValues(String member, String value, String hint) {
    ObjectNode request = Json.object(targets(GOOD));
    request.set(member, Json.parse(value));
    assertThat(CreateJobRequestValidator.create().validate(request.toString()).violations())
        .singleElement()
        .satisfies(violation -> assertThat(violation.hint()).isEqualTo(hint));
  }

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "document|\"file://job.json\"|document is a file:// reference, which is not read inside a file;"
            + " must be the JSON text itself",
        "jobId|\"file://id.txt\"|jobId is \"file://id.txt\", which is not read inside a file; must be"
            + " ASCII letters, digits, - and _ only",
        "timeoutConfig|\"file://t.json\"|timeoutConfig is \"file://t.json\", which is not read inside"
            + " a file; must be an object"
      })
  void fileReferences(String member, String value, String message) {
    ObjectNode request = Json.object(targets(GOOD));
    request.set(member, Json.parse(value));
    assertThat(CreateJobRequestValidator.create().validate(request.toString()).violations())
        .singleElement()
        .satisfies(violation -> assertThat(violation.message()).isEqualTo(message));
  }
}
