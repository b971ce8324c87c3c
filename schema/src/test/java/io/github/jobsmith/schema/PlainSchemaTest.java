package io.github.jobsmith.schema;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Schema;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The standard keywords on their own, with another implementation. A case consists of the ids of
 * the expected rules, and members to set in a valid request. The value {@code ~} removes a member;
 * {@code <x*64>} is 64 times x. Other validators do not order constraints, so one cause may have
 * two rules here.
 */
@DisplayName("The standard keywords of the CreateJob schema")
class PlainSchemaTest {

  private static final JsonNode DOCUMENT = Documents.createJob();
  private static final Schema SCHEMA = Documents.schema(Documents.CREATE_JOB);
  private static final JsonNode ADVISED_DOCUMENT = adviceAsRequirement(Documents.createJob());
  private static final Schema ADVISED =
      Documents.schema(Documents.CREATE_JOB, ADVISED_DOCUMENT.toString());

  private static final Pattern REPEAT = Pattern.compile("<([^<>]+)\\*([0-9]+)>");
  private static final String GOOD =
      """
      {"jobId": "a", "targets": ["arn:aws:iot:us-east-1:123456789012:thing/a"], "document": "{}"}""";

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(resources = "accepted.txt", delimiter = '\t', quoteCharacter = '\u0002')
  @DisplayName("accept without a word")
  void accept(String members) {
    JsonNode request = request(members);
    assertThat(SCHEMA.validate(request)).isEmpty();
    assertThat(ADVISED.validate(request)).isEmpty();
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvFileSource(resources = "advised.txt", delimiter = '\t', quoteCharacter = '\u0002')
  @DisplayName("accept, and advise")
  void advise(String rules, String members) {
    JsonNode request = request(members);
    assertThat(SCHEMA.validate(request)).isEmpty();
    assertThat(rules(ADVISED, ADVISED_DOCUMENT, request)).containsExactly(rules.split(" "));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvFileSource(resources = "refused.txt", delimiter = '\t', quoteCharacter = '\u0002')
  @DisplayName("refuse")
  void refuse(String rules, String members) {
    assertThat(rules(SCHEMA, DOCUMENT, request(members))).containsExactly(rules.split(" "));
  }

  private static Set<String> rules(Schema schema, JsonNode document, JsonNode request) {
    RuleLookup lookup = new RuleLookup(document);
    return schema.validate(request).stream()
        .map(lookup::rule)
        .collect(Collectors.toCollection(TreeSet::new));
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

  private static String expand(String members) {
    return REPEAT
        .matcher(members)
        .replaceAll(m -> Matcher.quoteReplacement(m.group(1).repeat(Integer.parseInt(m.group(2)))));
  }

  /** Returns the schema with every advice as a requirement, so that other validators report it. */
  private static JsonNode adviceAsRequirement(JsonNode node) {
    node.forEach(PlainSchemaTest::adviceAsRequirement);
    if (node instanceof ObjectNode schema && schema.path("x-advice").isArray()) {
      ArrayNode all = schema.withArrayProperty("allOf");
      schema.path("x-advice").forEach(all::add);
    }
    return node;
  }
}
