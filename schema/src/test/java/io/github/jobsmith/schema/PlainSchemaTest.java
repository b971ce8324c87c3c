package io.github.jobsmith.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The standard keywords by themselves, seen through another implementation. Each case sets members
 * of a good request; {@code ~} stands for a member that is taken away.
 */
@DisplayName("The standard keywords of the CreateJob schema")
class PlainSchemaTest {

  private static final Schema SCHEMA = Documents.schema(Documents.CREATE_JOB);

  private static final Pattern REPEAT = Pattern.compile("<([^<>]+)\\*([0-9]+)>");

  private static final String GOOD =
      """
      {"jobId": "a", "targets": ["arn:aws:iot:us-east-1:123456789012:thing/a"], "document": "{}"}""";

  @Test
  @DisplayName("accept the smallest request")
  void smallest() {
    assertThat(SCHEMA.validate(Documents.parse(GOOD))).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(resources = "accepted.txt", delimiter = '\u0001', quoteCharacter = '\u0002')
  @DisplayName("accept")
  void accept(String members) {
    assertThat(SCHEMA.validate(request(members))).isEmpty();
  }

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(resources = "refused.txt", delimiter = '\u0001', quoteCharacter = '\u0002')
  @DisplayName("refuse, for one cause")
  void refuse(String members) {
    List<Error> errors = SCHEMA.validate(request(members));
    assertThat(errors).isNotEmpty();
    assertThat(errors.stream().map(error -> error.getInstanceLocation().toString()).distinct())
        .as("places: %s", errors)
        .hasSize(1);
  }

  private static JsonNode request(String members) {
    ObjectNode request = (ObjectNode) Documents.parse(GOOD);
    Documents.parse(expand(members))
        .propertyStream()
        .forEach(
            member -> {
              if (member.getValue().asString("").equals("~")) {
                request.remove(member.getKey());
              } else {
                request.set(member.getKey(), member.getValue());
              }
            });
    return request;
  }

  /** Turns {@code <x*64>} into 64 times x, so that lengths can be read in the case files. */
  private static String expand(String members) {
    return REPEAT
        .matcher(members)
        .replaceAll(m -> Matcher.quoteReplacement(m.group(1).repeat(Integer.parseInt(m.group(2)))));
  }
}
