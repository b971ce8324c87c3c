package io.github.jobsmith.jackson;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jobsmith.createjob.CreateJobRequestValidator;
import io.github.jobsmith.json.JsonDocument;
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
  @DisplayName("values that JSON cannot represent are rejected with their location")
  void refused() {
    assertThatThrownBy(() -> JacksonDocuments.of(nodes.objectNode().put("a", Double.NaN)))
        .hasMessage("NaN is not a JSON number (at /a)");
    assertThatThrownBy(() -> JacksonDocuments.of(nodes.arrayNode().add("\ud800")))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> JacksonDocuments.of(nodes.pojoNode(Thread.State.NEW)))
        .hasMessageContaining("is not JSON (at the root)");
    assertThatThrownBy(() -> JacksonDocuments.of(MissingNode.getInstance()))
        .hasMessageContaining("missing node");
    assertThatThrownBy(
            () -> {
              ObjectNode deep = nodes.objectNode();
              ObjectNode at = deep;
              for (int i = 0; i < 2000; i++) {
                at = at.putObject("a");
              }
              JacksonDocuments.of(deep);
            })
        .hasMessage("values are nested more than 512 deep");
  }

  @Test
  @DisplayName("a CreateJob request as a tree gets the violations of its text, without places")
  void violations() {
    String json =
        "{\"jobId\":\"v1.0\",\"targets\":[\"arn:aws:iot:eu-west-1:123456789012:thing/a\"],\"document\":\"{}\"}";
    Report report =
        CreateJobRequestValidator.create().validate(JacksonDocuments.of(mapper.readTree(json)));
    assertThat(report.violations())
        .extracting(v -> v.rule().id(), Violation::pointer, Violation::line)
        .containsExactly(org.assertj.core.groups.Tuple.tuple("job-id-characters", "/jobId", 0));
  }
}
