package io.github.jobsmith.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jobsmith.createjob.CreateJobRequestValidator;
import io.github.jobsmith.json.JsonDocument;
import io.github.jobsmith.json.JsonSyntaxException;
import io.github.jobsmith.validation.Report;
import io.github.jobsmith.validation.Violation;
import java.math.BigDecimal;
import java.math.BigInteger;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.MissingNode;
import tools.jackson.databind.node.ObjectNode;

class JacksonDocumentsTest {
  private final JsonMapper mapper =
      JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();
  private final JsonNodeFactory nodes = JsonNodeFactory.instance;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "null",
        "true",
        "\"a\\u0000\\ud83d\\ude00\"",
        "[]",
        "{}",
        "{\"a\":[1,-2.50,1e400,123456789012345678901234567890,{\"b\":[[],{}]}],\"\":false}",
      })
  @DisplayName("a tree and a parser have the values of the text")
  void sameValues(String json) {
    JsonDocument expected = JsonDocument.parse(json);
    JsonDocument fromTree = JacksonDocuments.of(mapper.readTree(json));
    assertThat(JsonDocument.equal(expected, 0, fromTree, 0)).isTrue();
    assertThat(fromTree.hasPlaces()).isFalse();
    try (JsonParser parser = mapper.createParser(json)) {
      assertThat(JsonDocument.equal(expected, 0, JacksonDocuments.of(parser), 0)).isTrue();
    }
  }

  @Test
  @DisplayName("a parser is read one value at a time")
  void oneValue() {
    try (JsonParser parser = mapper.createParser("{\"a\":1} [2]")) {
      assertThat(JacksonDocuments.of(parser).isObject(0)).isTrue();
      parser.nextToken();
      assertThat(JacksonDocuments.of(parser).isArray(0)).isTrue();
      assertThat(parser.nextToken()).isNull();
      assertThatThrownBy(() -> JacksonDocuments.of(parser))
          .hasMessage("the parser is at the end of its input");
    }
  }

  @Test
  @DisplayName("nodes that were not parsed: numbers of all kinds, binary")
  void built() {
    ObjectNode node = nodes.objectNode();
    node.put("double", 0.1);
    node.put("big", new BigInteger("9".repeat(30)));
    node.put("decimal", new BigDecimal("1.50"));
    node.put("binary", new byte[] {1, 2, 3});
    JsonDocument expected =
        JsonDocument.parse(
            "{\"double\":0.1,\"big\":" + "9".repeat(30) + ",\"decimal\":1.5,\"binary\":\"AQID\"}");
    assertThat(JsonDocument.equal(expected, 0, JacksonDocuments.of(node), 0)).isTrue();
  }

  @Test
  @DisplayName("values that JSON cannot represent are rejected with their pointer")
  void refused() {
    refused(nodes.objectNode().put("a", Double.NaN), "/a", "NaN is not a JSON number");
    refused(
        nodes.arrayNode().add(1).add(nodes.objectNode().put("a/b", Float.NEGATIVE_INFINITY)),
        "/1/a~1b",
        "-Infinity is not a JSON number; was a greater number read as a double?");
    refused(
        nodes.arrayNode().add("\ud800"),
        "/0",
        "the string contains a lone surrogate, which is not a character");
    refused(
        nodes.objectNode().set("a", nodes.objectNode().put("\ud800", 1)),
        "/a",
        "the name of a member contains a lone surrogate, which is not a character");
    refused(
        nodes.pojoNode(Thread.State.NEW),
        "",
        "an object of java.lang.Thread$State is not JSON; convert it to a tree first");
    assertThatThrownBy(() -> JacksonDocuments.of(MissingNode.getInstance()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("missing node");
    ObjectNode deep = nodes.objectNode();
    ObjectNode at = deep;
    for (int i = 0; i < 2000; i++) {
      at = at.putObject("a");
    }
    refused(deep, "", "arrays and objects are nested more than 512 deep");
  }

  private static void refused(JsonNode tree, String pointer, String message) {
    assertThatThrownBy(() -> JacksonDocuments.of(tree))
        .isInstanceOfSatisfying(
            JsonSyntaxException.class, e -> assertThat(e.pointer()).isEqualTo(pointer))
        .hasMessage(message);
    Report report = JacksonDocuments.validate(CreateJobRequestValidator.create(), tree);
    assertThat(report.isValid()).isFalse();
    assertThat(report.violations())
        .singleElement()
        .extracting(Violation::pointer, Violation::message, Violation::line)
        .containsExactly(pointer, message, 0);
  }

  @Test
  @DisplayName("a mapper with default settings rounds numbers; a parser does not")
  void parserIsExact() {
    String json = "{\"jobId\": 1e400}";
    JsonMapper standard = JsonMapper.shared();
    Report fromTree =
        JacksonDocuments.validate(CreateJobRequestValidator.create(), standard.readTree(json));
    assertThat(fromTree)
        .hasToString(
            "/jobId: error: Infinity is not a JSON number; was a greater number read as a double?"
                + " [json-syntax]");
    try (JsonParser parser = standard.createParser(json)) {
      assertThat(JacksonDocuments.of(parser).numberText(1)).isEqualTo("1E+400");
    }
    try (JsonParser parser = standard.createParser(json)) {
      assertThat(JacksonDocuments.validate(CreateJobRequestValidator.create(), parser).violations())
          .extracting(v -> v.rule().id())
          .doesNotContain("json-syntax");
    }
  }

  @Test
  @DisplayName("a CreateJob request as a tree gets the violations of its text, without places")
  void violations() {
    String json =
        "{\"jobId\":\"v1.0\",\"targets\":[\"arn:aws:iot:eu-west-1:123456789012:thing/a\"],\"document\":\"{}\"}";
    Report report =
        JacksonDocuments.validate(CreateJobRequestValidator.create(), mapper.readTree(json));
    assertThat(report.violations())
        .extracting(v -> v.rule().id(), Violation::pointer, Violation::line)
        .containsExactly(org.assertj.core.groups.Tuple.tuple("job-id-characters", "/jobId", 0));
  }
}
