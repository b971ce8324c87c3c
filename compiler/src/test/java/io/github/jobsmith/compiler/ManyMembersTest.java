package io.github.jobsmith.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jobsmith.generator.diagnostic.SchemaException;
import io.github.jobsmith.json.JsonDocument;
import io.github.jobsmith.json.JsonWriter;
import io.github.jobsmith.validation.Validator;
import io.github.jobsmith.validation.Violation;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Generated code writes short checks where they are needed, puts the constraints of members with
 * the same type into a table, and divides large switches: the reports are those of the interpreter.
 */
class ManyMembersTest {
  private static final List<String> TYPES =
      List.of(
          "{\"type\": \"string\"}",
          "{\"type\": \"boolean\"}",
          "{\"type\": [\"string\", \"null\"]}",
          "{\"enum\": [\"a\", \"b\"]}",
          "{\"type\": \"array\", \"items\": {\"type\": \"string\"}}",
          "{\"type\": \"object\", \"additionalProperties\": {\"type\": \"string\"}}",
          "{\"type\": \"array\", \"items\": {\"type\": \"string\", \"maxLength\": 1}}",
          "{\"type\": \"integer\", \"maximum\": 5}",
          "{\"maxLength\": 2}",
          "{\"$ref\": \"#/$defs/name\"}",
          "{\"$ref\": \"#/properties/0~1~0\"}");

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 12, 63, 64, 99, 100, 101, 200, 201, 202, 330})
  @DisplayName("both engines report the same, however many members there are")
  void sameReports(int members) throws SchemaException {
    for (boolean closed : new boolean[] {false, true}) {
      String schema = schema(members, closed, i -> TYPES.get(i % TYPES.size()));
      compare(schema, members);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 63, 64, 200, 201, 3_000})
  @DisplayName("members of one type share a table of constraints")
  void oneType(int members) throws SchemaException {
    Validator validator = compare(schema(members, true, i -> TYPES.get(0)), members);
    List<Violation> violations =
        validator.validate(document(members, i -> "1", false)).violations();
    assertThat(violations).hasSizeGreaterThanOrEqualTo(Math.min(members, 64));
    assertThat(violations.get(0).schemaPointer()).isEqualTo("/properties/0~1~0/type");
    assertThat(violations.get(0).rule()).isSameAs(validator.rules().find("type").orElseThrow());
  }

  private static Validator compare(String schema, int members) throws SchemaException {
    Validator generated = ValidatorCompiler.standard().compiled().compile(schema);
    Validator interpreted = ValidatorCompiler.standard().compile(schema);
    List<JsonDocument> documents =
        List.of(
            document(members, i -> "1", true),
            document(members, i -> "[\"a\", 1, \"bc\"]", false),
            document(members, i -> "{\"a\": \"b\", \"c\": 1}", false),
            document(members, i -> "\"abc\"", false),
            document(members, i -> i % 7 == 0 ? "null" : "\"a\"", false));
    for (JsonDocument document : documents) {
      assertThat(generated.validate(document).toString())
          .isEqualTo(interpreted.validate(document).toString());
      assertThat(generated.isValid(document)).isEqualTo(interpreted.isValid(document));
    }
    return generated;
  }

  private static String name(int i) {
    return i + "/~";
  }

  private interface Text {
    String of(int i);
  }

  private static String schema(int members, boolean closed, Text types) {
    JsonWriter out = new JsonWriter().startObject();
    out.name("type").string("object").name("properties").startObject();
    for (int i = 0; i < members; i++) {
      out.name(name(i)).value(JsonDocument.parse(types.of(i)), 0);
    }
    out.endObject().name("required").startArray();
    IntStream.range(0, Math.min(3, members)).forEach(i -> out.string(name(i)));
    out.endArray().name("$defs").startObject().name("name");
    out.value(JsonDocument.parse("{\"type\": \"string\"}"), 0).endObject();
    if (closed) {
      out.name("additionalProperties").bool(false);
    }
    return new String(out.endObject().toByteArray(), StandardCharsets.UTF_8);
  }

  private static JsonDocument document(int members, Text values, boolean more) {
    JsonWriter out = new JsonWriter().startObject();
    for (int i = 0; i < members; i++) {
      out.name(name(i)).value(JsonDocument.parse(values.of(i)), 0);
    }
    if (more) {
      out.name("more").number(1);
    }
    return JsonDocument.parse(out.endObject().toByteArray());
  }
}
