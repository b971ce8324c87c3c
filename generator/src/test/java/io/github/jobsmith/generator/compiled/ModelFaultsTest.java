package io.github.jobsmith.generator.compiled;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jobsmith.generator.option.ModelOptions;
import io.github.jobsmith.validation.Parsed;
import io.github.jobsmith.validation.Violation;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Names that hide others, limits of the JVM, sensitive values, and values that a type cannot
 * represent.
 */
class ModelFaultsTest {
  private static final GeneratedModels MODELS =
      new GeneratedModels()
          .add(
              "digits",
              """
              {"title": "Account", "type": "object", "properties": {
                "2fa": {"type": "object", "properties": {"secret": {"type": "string"}}},
                "3ds": {"enum": ["on", "off"]}, "one": {"$ref": "#/$defs/1"}},
               "$defs": {"1": {"type": "object", "properties": {"x": {"type": "string"}}}}}
              """)
          .add(
              "club",
              """
              {"title": "Club", "type": "object", "properties": {
                "m": {"title": "MEMBERS", "type": "object", "properties": {"a": {"type": "string"}}},
                "n": {"title": "Members", "type": "object", "properties": {"b": {"type": "string"}}}}}
              """)
          .add("off", "{\"title\": \"OFF\", \"enum\": [\"on\", \"off\"]}")
          .add(
              "each",
              """
              {"title": "Each", "type": "object", "properties": {
                "each": {"type": "string"}, "each2": {"type": "string"}, "json": {"type": "string"}, "item": {"type": "string"},
                "rows": {"type": "array", "items": {"type": "array", "items": {"type": "array", "items": {"type": "string"}}}}}}
              """)
          .add(
              "wide",
              wide(128, "{\"type\": \"integer\", \"minimum\": 0, \"maximum\": 1000000000000}"))
          .add(
              "doubles",
              wide(128, "{\"type\": \"number\"}"),
              ModelOptions.DEFAULT.withDecimals(ModelOptions.Decimals.DOUBLE))
          .add(
              "that",
              wide(214, "{\"type\": \"string\"}")
                  .replace("\"m7\"", "\"that\"")
                  .replace("\"m8\"", "\"hash\""))
          .add(
              "secrets",
              """
              {"title": "Secrets", "type": "object",
               "allOf": [{"properties": {"above": {"x-sensitive": true}}}],
               "if": {"properties": {"condition": {"x-sensitive": true}}},
               "properties": {
                "plain": {"type": "string"}, "above": {"type": "string"}, "reference": {"$ref": "#/$defs/s"},
                "nullable": {"type": ["array", "null"], "items": {"$ref": "#/$defs/s"}},
                "deep": {"type": "array", "items": {"type": "array", "items": {"$ref": "#/$defs/s"}}},
                "maps": {"type": "object", "additionalProperties": {"type": "array", "items": {"$ref": "#/$defs/s"}}},
                "either": {"oneOf": [{"$ref": "#/$defs/s"}, {"type": "integer"}]},
                "pair": {"type": "array", "prefixItems": [{"$ref": "#/$defs/s"}, {"type": "string"}]},
                "free": {"properties": {"pw": {"x-sensitive": true}}},
                "inner": {"type": "object", "properties": {"shown": {"type": "string"}, "pw": {"$ref": "#/$defs/s"}}}},
               "$defs": {"s": {"type": "string", "x-sensitive": true}}}
              """)
          .add(
              "further",
              """
              {"title": "Further", "type": "object", "properties": {"id": {"type": "string"}},
               "if": {"properties": {"pw": {"x-sensitive": true}}}}
              """)
          .add(
              "patterns",
              """
              {"title": "Patterns", "type": "object", "properties": {"id": {"type": "string"}},
               "patternProperties": {"^pw": {"x-sensitive": true}}}
              """)
          .add(
              "older",
              """
              {"$schema": "http://json-schema.org/draft-07/schema#", "title": "Older", "type": "object",
               "properties": {"id": {"type": "string"}, "pw": {"type": "string", "maxLength": 3, "x-sensitive": true}}}
              """)
          .add(
              "list",
              "{\"title\": \"Pins\", \"type\": \"array\", \"items\": {\"type\": \"string\", \"x-sensitive\": true}}")
          .add(
              "formats",
              """
              {"title": "Formats", "type": "object", "additionalProperties": false, "properties": {
                "at": {"type": "string", "format": "date-time"}, "t": {"type": "string", "format": "time"},
                "see": {"type": "string", "format": "uri"}}}
              """,
              ModelOptions.DEFAULT.withJavaFormats(true));

  private static String wide(int members, String type) {
    String all =
        IntStream.range(0, members)
            .mapToObj(i -> "\"m" + i + "\"")
            .collect(Collectors.joining(", "));
    return "{\"title\": \"Wide\", \"type\": \"object\", \"required\": ["
        + all
        + "], \"properties\": {"
        + IntStream.range(0, members)
            .mapToObj(i -> "\"m" + i + "\": " + type)
            .collect(Collectors.joining(", "))
        + "}}";
  }

  @Test
  void aTypeIsNeverCalledAsAComponent() {
    assertThat(MODELS.components("digits", "Account"))
        .startsWith("Value2fa _2fa, Value3ds _3ds, Value1 one");
    assertThat(
            MODELS
                .root("digits")
                .fault("{\"2fa\":{\"secret\":\"s\"},\"3ds\":\"on\",\"one\":{\"x\":\"y\"}}"))
        .isNull();
    assertThat(MODELS.components("club", "Club")).startsWith("Members m, ClubMembers n");
    assertThat(MODELS.root("club").fault("{\"m\":{\"a\":\"b\"},\"n\":{\"b\":\"c\"}}")).isNull();
    assertThat(MODELS.root("off").fault("\"off\"")).isNull();
  }

  @Test
  void aMemberMayBeCalledAsAVariableOfTheCode() {
    assertThat(
            MODELS
                .root("each")
                .fault(
                    "{\"each\":\"a\",\"each2\":\"b\",\"json\":\"c\",\"item\":\"d\",\"rows\":[[[\"x\"]]]}"))
        .isNull();
    String that =
        IntStream.range(0, 214)
            .mapToObj(
                i -> "\"" + (i == 7 ? "that" : i == 8 ? "hash" : "m" + i) + "\":\"v" + i + "\"")
            .collect(Collectors.joining(",", "{", "}"));
    assertThat(MODELS.root("that").fault(that)).isNull();
    assertThat(MODELS.root("that").read(that))
        .isNotEqualTo(MODELS.root("that").read(that.replace("\"v7\"", "\"w\"")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"wide", "doubles"})
  void membersThatFillTwoSlotsMakeAClassSooner(String schema) {
    assertThat(MODELS.type(schema, "Wide").isRecord()).isFalse();
    String json =
        IntStream.range(0, 128)
            .mapToObj(i -> "\"m" + i + "\":" + i)
            .collect(Collectors.joining(",", "{", "}"));
    assertThat(MODELS.root(schema).fault(json)).isNull();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "secrets  | {\"above\":\"SECRET\"}",
        "secrets  | {\"reference\":\"SECRET\"}",
        "secrets  | {\"nullable\":[\"SECRET\"]}",
        "secrets  | {\"deep\":[[\"SECRET\"]]}",
        "secrets  | {\"maps\":{\"a\":[\"SECRET\"]}}",
        "secrets  | {\"either\":\"SECRET\"}",
        "secrets  | {\"pair\":[\"SECRET\", \"x\"]}",
        "secrets  | {\"free\":{\"pw\":\"SECRET\"}}",
        "secrets  | {\"inner\":{\"pw\":\"SECRET\"}}",
        "secrets  | {\"condition\":\"SECRET\"}",
        "further  | {\"pw\":\"SECRET\"}",
        "patterns | {\"pw1\":\"SECRET\"}",
        "older    | {\"pw\":\"SECRET\"}",
        "list     | [\"SECRET\"]"
      })
  void sensitiveValuesAreNotPrinted(String schema, String json) {
    assertThat(MODELS.root(schema).fault(json)).isNull();
    assertThat(MODELS.root(schema).read(json).toString()).contains("…").doesNotContain("SECRET");
  }

  @Test
  void otherValuesArePrinted() {
    assertThat(
            MODELS
                .root("secrets")
                .read("{\"plain\":\"x\",\"inner\":{\"shown\":\"y\",\"pw\":\"z\"}}")
                .toString())
        .contains("plain=x", "shown=y");
    assertThat(MODELS.root("further").read("{\"id\":\"x\",\"pw\":\"y\"}"))
        .hasToString("Further[id=x, furtherMembers=…]");
    assertThat(MODELS.root("older").read("{\"id\":\"x\"}").toString()).contains("id=x");
  }

  @Test
  void sensitiveIsSensitiveInEveryDialect() {
    assertThat(MODELS.validator("older").validate("{\"pw\":\"SECRET\"}").toString())
        .contains("pw ")
        .doesNotContain("SECRET");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "at  | 2020-12-31T23:59:60Z                | a date and time that OffsetDateTime can represent",
        "at  | 2020-01-01T00:00:00.123456789012Z   | a date and time that OffsetDateTime can represent",
        "at  | 2020-01-01T00:00:00+23:59           | a date and time that OffsetDateTime can represent",
        "t   | 23:59:60Z                           | a time that OffsetTime can represent",
        "see | http://[v1.a]/                      | a URI that java.net.URI can represent"
      })
  void validTextWithoutAModelIsAViolation(String member, String text, String expected)
      throws Exception {
    String json = "{\"" + member + "\":\"" + text + "\"}";
    assertThat(MODELS.validator("formats").validate(json).isValid()).isTrue();
    Parsed<?> parsed =
        (Parsed<?>)
            MODELS.type("formats", "Formats").getMethod("parse", String.class).invoke(null, json);
    assertThat(parsed.model()).isEmpty();
    Violation violation = parsed.report().violations().get(0);
    assertThat(violation.rule().id()).isEqualTo("beyond-model");
    assertThat(violation.pointer()).isEqualTo("/" + member);
    assertThat(violation.message())
        .isEqualTo(member + " cannot be represented in the model; must be " + expected);
  }
}
