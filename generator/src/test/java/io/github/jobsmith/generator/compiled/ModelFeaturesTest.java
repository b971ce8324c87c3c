package io.github.jobsmith.generator.compiled;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.jobsmith.generator.option.ModelFeature;
import io.github.jobsmith.generator.option.ModelOptions;
import io.github.jobsmith.generator.write.SourceFile;
import io.github.jobsmith.json.JsonWritable;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.ObjectStreamClass;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The features of models that are off by default. */
class ModelFeaturesTest {
  private static final String CONSTRAINED =
      """
      {"title": "Constrained", "type": "object", "required": ["id", "sub"], "additionalProperties": false, "properties": {
        "id": {"type": "string", "minLength": 1, "maxLength": 5, "pattern": "^[a-z]+$"},
        "any": {"type": "string", "pattern": "x\\\\d|y$"}, "look": {"type": "string", "pattern": "^(?=a)[^\\\\s]*$"},
        "i": {"type": "integer", "minimum": -3, "maximum": 9}, "l": {"type": "integer", "exclusiveMinimum": 0},
        "d": {"type": "number", "minimum": 0.5, "exclusiveMaximum": 1}, "big": {"type": "integer", "maximum": 100000000000000000000},
        "tags": {"type": "array", "minItems": 1, "maxItems": 2, "items": {"type": "string", "maxLength": 2}},
        "map": {"type": "object", "maxProperties": 1, "additionalProperties": {"type": "integer", "minimum": 1, "maximum": 5}},
        "sub": {"$ref": "#/$defs/sub"}, "subs": {"type": "array", "items": {"$ref": "#/$defs/sub"}},
        "shape": {"oneOf": [{"$ref": "#/$defs/circle"}, {"$ref": "#/$defs/square"}]},
        "ref": {"$ref": "#/$defs/short"}, "all": {"type": "string", "allOf": [{"minLength": 2}, {"$ref": "#/$defs/short"}]},
        "nullable": {"type": ["string", "null"], "maxLength": 2}, "grade": {"enum": ["A", "B"]},
        "port": {"type": ["integer", "string"], "minimum": 1, "maximum": 9, "maxLength": 2}},
       "$defs": {
        "short": {"type": "string", "maxLength": 3},
        "sub": {"type": "object", "required": ["n"], "additionalProperties": false, "properties": {"n": {"type": "integer", "minimum": 1, "maximum": 5}}},
        "circle": {"type": "object", "required": ["is", "r"], "properties": {"is": {"const": "circle"}, "r": {"type": "number", "minimum": 0}}},
        "square": {"type": "object", "required": ["is"], "properties": {"is": {"const": "square"}, "s": {"type": "number", "maximum": 1}}}}}
      """;

  private static final String ADDED =
      """
      {"title": "Order", "type": "object", "required": ["id"], "x-java-implements": "example.HasId",
       "x-java-annotations": ["java.lang.Deprecated", {"example.Table": {"name": "or\\"ders", "size": 3, "flags": [true, false]}}],
       "properties": {"id": {"type": "string"}, "unit-price": {"type": "number"}, "old": {"type": "string", "deprecated": true},
        "state": {"enum": ["new", "done"]}, "level": {"enum": [1, 2]}, "mixed": {"enum": ["a", 1]}, "taken": {"enum": ["unknown", ""]},
        "note": {"type": ["string", "null"]}, "free": {}, "when": {"type": ["object", "null"], "x-java-implements": ["java.lang.Cloneable"], "additionalProperties": false},
        "shape": {"oneOf": [{"title": "Circle", "type": "object", "required": ["r"], "properties": {"r": {"type": "number"}}}, {"type": "string"}]},
        "pair": {"type": "array", "prefixItems": [{"type": "string"}, {}]},
        "many": {"enum": [%s]}}}
      """
          .formatted(
              java.util.stream.IntStream.range(0, 70)
                  .mapToObj(i -> "\"v" + i + "\"")
                  .collect(java.util.stream.Collectors.joining(",")));

  private static final GeneratedModels MODELS =
      new GeneratedModels()
          .add(
              "constrained",
              CONSTRAINED,
              ModelOptions.DEFAULT.with(ModelFeature.VALIDATION_ANNOTATIONS, true))
          .add(
              "added",
              ADDED,
              ModelOptions.DEFAULT
                  .with(ModelFeature.SERIALIZABLE, true)
                  .with(ModelFeature.MEMBER_NAMES, true)
                  .with(ModelFeature.UNKNOWN_CONSTANTS, true)
                  .with(ModelFeature.WITH_METHODS, true)
                  .withInterfaces(
                      Map.of(
                          "#/properties/pair",
                          List.of("java.lang.Cloneable"),
                          "#/no",
                          List.of("A")))
                  .withAnnotations(Map.of("#/properties/state", List.of("java.lang.Deprecated"))))
          .add(
              "bytes",
              """
              {"title": "Bytes", "type": "object", "required": ["data", "maybe"], "additionalProperties": false, "properties": {
                "data": {"type": "string", "contentEncoding": "base64", "deprecated": true}, "more": {"$ref": "#/$defs/bytes"},
                "maybe": {"type": ["string", "null"], "contentEncoding": "base64"}, "either": {"type": ["string", "null"], "contentEncoding": "base64"},
                "list": {"type": "array", "items": {"$ref": "#/$defs/bytes"}}, "hex": {"type": "string", "contentEncoding": "base16"}},
               "$defs": {"bytes": {"type": "string", "contentEncoding": "base64"}}}
              """,
              ModelOptions.DEFAULT
                  .with(ModelFeature.BASE64_BYTES, true)
                  .with(ModelFeature.WITH_METHODS, true))
          .add(
              "large",
              large(),
              ModelOptions.DEFAULT
                  .with(ModelFeature.SERIALIZABLE, true)
                  .with(ModelFeature.WITH_METHODS, true)
                  .with(ModelFeature.MEMBER_NAMES, true)
                  .with(ModelFeature.VALIDATION_ANNOTATIONS, true))
          .with(
              new SourceFile(
                  "example/HasId.java", "package example; public interface HasId { String id(); }"),
              new SourceFile(
                  "example/Table.java",
                  "package example; import java.lang.annotation.*; @Retention(RetentionPolicy.RUNTIME)"
                      + " public @interface Table { String name(); int size(); boolean[] flags(); }"));

  private static final Validator JAKARTA =
      Validation.byDefaultProvider()
          .configure()
          .messageInterpolator(new ParameterMessageInterpolator())
          .buildValidatorFactory()
          .getValidator();

  @Test
  void bytesInListsAndOrNullRemainStrings() {
    assertThat(MODELS.components("bytes", "Bytes"))
        .isEqualTo(
            "byte[] data, byte[] more, byte[] maybe, OrNull<String> either, List<String> list, String"
                + " hex");
    assertThat(MODELS.notes("bytes").stream().filter(note -> note.contains("would not be equal")))
        .hasSize(2)
        .anyMatch(note -> note.startsWith("schema.json:3:81:"))
        .anyMatch(note -> note.startsWith("schema.json:4:38:"));
  }

  @Test
  void additionsWithoutAClassAreReported() {
    GeneratedModels models =
        new GeneratedModels()
            .add(
                "added",
                """
                {"title": "Added", "type": "object", "x-java-annotations": ["java.lang.Deprecated"], "properties": {
                  "text": {"type": "string", "x-java-implements": ["example.A"]},
                  "list": {"type": "array", "x-java-annotations": ["example.B"], "items": {"$ref": "#/$defs/item", "x-java-implements": ["java.lang.Cloneable"]}},
                  "sub": {"allOf": [{"$ref": "#/$defs/base"}], "properties": {"c": {"type": "string"}}},
                  "maybe": {"type": ["object", "null"], "x-java-implements": ["java.lang.Cloneable"], "additionalProperties": false},
                  "own": {"type": "object", "x-java-implements": ["java.lang.Cloneable"], "properties": {"a": {"enum": ["x"]}}},
                  "same": {"type": "object", "x-java-implements": ["java.lang.Cloneable"], "properties": {"a": {"enum": ["x"]}}}},
                 "$defs": {"item": {"type": "object", "properties": {"a": {}}, "x-java-implements": ["java.lang.Cloneable"]},
                  "base": {"x-java-implements": ["example.C"], "properties": {"b": {"type": "string"}}, "type": "object"}}}
                """,
                ModelOptions.DEFAULT.withInterfaces(
                    Map.of(
                        "#/properties/text",
                        List.of("example.D"),
                        "#/properties/same",
                        List.of("java.io.Serializable"))));
    assertThat(models.notes("added").stream().filter(note -> note.contains("has no effect")))
        .hasSize(4)
        .anyMatch(
            note -> note.startsWith("schema.json:2:11:") && note.contains("x-java-implements"))
        .anyMatch(
            note -> note.startsWith("schema.json:3:11:") && note.contains("x-java-annotations"))
        .anyMatch(note -> note.startsWith("schema.json:3:75:"))
        .anyMatch(note -> note.startsWith("schema.json:9:11:"));
    assertThat(models.notes("added").stream().filter(note -> note.contains("no model at")))
        .singleElement()
        .asString()
        .contains("#/properties/text");
  }

  private static String large() {
    List<String> members = new ArrayList<>();
    for (int i = 0; i < 250; i++) {
      members.add("\"m" + i + "\": {\"type\": \"string\", \"maxLength\": 1}");
    }
    members.add("\"list\": {\"type\": \"array\", \"items\": {}}");
    return "{\"title\": \"Large\", \"type\": \"object\", \"additionalProperties\": false, \"properties\": {"
        + String.join(", ", members)
        + "}}";
  }

  private static final String START = "{\"id\":\"abc\",\"sub\":{\"n\":1}";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "}",
        ",\"any\":\"ax1b\"}",
        ",\"any\":\"y\"}",
        ",\"any\":\"y\\n\"}",
        ",\"any\":\"yb\"}",
        ",\"look\":\"ab\"}",
        ",\"look\":\"b\"}",
        ",\"i\":-3,\"l\":1,\"d\":0.5,\"big\":100000000000000000000}",
        ",\"i\":-4}",
        ",\"i\":10}",
        ",\"l\":0}",
        ",\"d\":0.49}",
        ",\"d\":1}",
        ",\"big\":100000000000000000001}",
        ",\"tags\":[\"a\"]}",
        ",\"tags\":[]}",
        ",\"tags\":[\"a\",\"b\",\"c\"]}",
        ",\"tags\":[\"abc\"]}",
        ",\"map\":{\"a\":1}}",
        ",\"map\":{\"a\":1,\"b\":2}}",
        ",\"map\":{\"a\":0}}",
        ",\"subs\":[{\"n\":1},{\"n\":6}]}",
        ",\"subs\":[{\"n\":5}]}",
        ",\"shape\":{\"is\":\"circle\",\"r\":-1}}",
        ",\"shape\":{\"is\":\"circle\",\"r\":0}}",
        ",\"shape\":{\"is\":\"square\",\"s\":1.1}}",
        ",\"ref\":\"abcd\"}",
        ",\"ref\":\"abc\"}",
        ",\"all\":\"a\"}",
        ",\"all\":\"abcd\"}",
        ",\"all\":\"ab\"}",
        ",\"grade\":\"A\",\"nullable\":null}",
        ",\"port\":9}"
      })
  void hibernateValidatorHasTheSameVerdict(String end) {
    assertSameVerdict(START + end);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"id\":\"\",\"sub\":{\"n\":1}}",
        "{\"id\":\"abcdef\",\"sub\":{\"n\":1}}",
        "{\"id\":\"ABC\",\"sub\":{\"n\":1}}",
        "{\"id\":\"abc\\n\",\"sub\":{\"n\":1}}",
        "{\"id\":\"abc\",\"sub\":{\"n\":0}}"
      })
  void requiredMembersAreChecked(String json) {
    assertSameVerdict(json);
  }

  private static void assertSameVerdict(String json) {
    JsonWritable model = MODELS.root("constrained").read(json);
    assertThat(JAKARTA.validate(model).isEmpty())
        .as(json + " " + JAKARTA.validate(model))
        .isEqualTo(MODELS.validator("constrained").validate(model).isValid());
  }

  /** Alternatives of several types are not checked by annotations. */
  @Test
  void whatAnnotationsCannotSay() {
    JsonWritable model = MODELS.root("constrained").read(START + ",\"port\":10}");
    assertThat(JAKARTA.validate(model)).isEmpty();
    assertThat(MODELS.validator("constrained").validate(model).isValid()).isFalse();
  }

  @Test
  void annotationsSayWhatTheSchemaSays() {
    assertThat(MODELS.source("constrained", "Constrained"))
        .contains("@NotNull @Size(min = 1, max = 5) @Pattern(regexp = \"[a-z]{1,}\") String id")
        .contains("@Min(-3) @Max(9) @Nullable Integer i")
        .contains("@DecimalMin(value = \"0\", inclusive = false)")
        .contains("List<@Valid Sub> subs");
  }

  @Test
  void typesHaveTheInterfacesAndAnnotationsOfTheSchemaAndTheOptions() throws Exception {
    Class<?> order = MODELS.type("added", "Order");
    assertThat(order.getInterfaces())
        .extracting(Class::getName)
        .contains("example.HasId", "java.io.Serializable");
    assertThat(order.getAnnotation(Deprecated.class)).isNotNull();
    assertThat(MODELS.source("added", "Order"))
        .contains("@Table(name = \"or\\\"ders\", size = 3, flags = {true, false})");
    assertThat(MODELS.type("added", "Pair").getInterfaces()).contains(Cloneable.class);
    assertThat(MODELS.type("added", "When").getInterfaces()).contains(Cloneable.class);
    assertThat(MODELS.type("added", "State").getAnnotation(Deprecated.class)).isNotNull();
    assertThat(MODELS.notes("added"))
        .anyMatch(note -> note.contains("a name, type, interface or annotation is set for #/no"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ModelOptions.DEFAULT.withInterfaces(Map.of("#", List.of("a b"))))
        .withMessage(
            "interface of # is a b; must be the name of a class, such as com.example.Money");
  }

  @Test
  void bytesAreCopied() throws Exception {
    assertThat(MODELS.components("bytes", "Bytes"))
        .isEqualTo(
            "byte[] data, byte[] more, byte[] maybe, OrNull<String> either, List<String> list, String hex");
    RoundTrip bytes = MODELS.root("bytes");
    String json =
        "{\"data\":\"AQID\",\"maybe\":null,\"more\":\"\",\"either\":\"AA==\",\"list\":[\"AA==\"]}";
    assertThat(bytes.fault(json)).isNull();
    Object model = bytes.read(json);
    assertThat(model)
        .isEqualTo(bytes.read(json))
        .hasSameHashCodeAs(bytes.read(json))
        .isNotEqualTo(bytes.read(json.replace("AQID", "AQIE")));
    assertThat(model.toString()).startsWith("Bytes[data=3 bytes, more=0 bytes, maybe=null");
    Class<?> type = model.getClass();
    byte[] data = (byte[]) type.getMethod("data").invoke(model);
    data[0] = 9;
    assertThat((byte[]) type.getMethod("data").invoke(model)).containsExactly(1, 2, 3);
    Object changed = type.getMethod("withData", byte[].class).invoke(model, (Object) data);
    data[0] = 8;
    assertThat((byte[]) type.getMethod("data").invoke(changed)).containsExactly(9, 2, 3);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> bytes.read("{\"data\":\"?\",\"maybe\":null}"))
        .withMessage("/data is a value of kind string; must be Base64");
    assertThat(MODELS.notes("bytes"))
        .anyMatch(note -> note.contains("warning: contentEncoding is not asserted"));
  }

  @Test
  void unknownValuesAreAConstant() throws Exception {
    Object order =
        MODELS
            .root("added")
            .read(
                "{\"id\":\"1\",\"state\":\"x\",\"level\":7,\"mixed\":false,\"taken\":\"?\",\"many\":\"\"}");
    assertThat(order.toString())
        .contains("state=UNKNOWN", "level=UNKNOWN", "mixed=UNKNOWN", "taken=UNKNOWN_2")
        .contains("many=UNKNOWN");
    assertThatIllegalStateException()
        .isThrownBy(((JsonWritable) order)::toJson)
        .withMessage("UNKNOWN has no value in JSON");
    assertThat(
            MODELS
                .root("added")
                .fault(
                    "{\"id\":\"1\",\"state\":\"new\",\"taken\":\"\",\"many\":\"v69\",\"level\":1}"))
        .isNull();
    Class<?> state = MODELS.type("added", "State");
    assertThat(state.getMethod("of", String.class).invoke(null, "z")).hasToString("UNKNOWN");
  }

  @Test
  void copiesHaveAnotherValue() throws Exception {
    Class<?> type = MODELS.type("added", "Order");
    Object order = MODELS.root("added").read("{\"id\":\"1\",\"unit-price\":2,\"x\":[]}");
    assertThat(type.getMethod("withId", String.class).invoke(order, "2"))
        .isEqualTo(MODELS.root("added").read("{\"id\":\"2\",\"unit-price\":2,\"x\":[]}"));
    Class<?> large = MODELS.type("large", "Large");
    assertThat(
            large
                .getMethod("withM7", String.class)
                .invoke(MODELS.root("large").read("{\"m8\":\"b\"}"), "a"))
        .isEqualTo(MODELS.root("large").read("{\"m7\":\"a\",\"m8\":\"b\"}"));
  }

  @Test
  void namesOfMembersAreConstants() throws Exception {
    Class<?> names = MODELS.type("added", "Order$JsonNames");
    assertThat(names.getField("UNIT_PRICE").get(null)).isEqualTo("unit-price");
    assertThat(names.getFields()).hasSize(13);
  }

  @Test
  void modelsAreSerializable() throws Exception {
    Object order =
        MODELS
            .root("added")
            .read(
                "{\"id\":\"1\",\"free\":{\"a\":[1.50,null]},\"note\":null,\"shape\":{\"r\":1e400},\"pair\":[\"a\",{}],"
                    + "\"state\":\"new\",\"more\":[true]}");
    assertThat(copy(order)).isEqualTo(order);
    Object large = MODELS.root("large").read("{\"m7\":\"a\",\"list\":[1]}");
    assertThat(copy(large)).isEqualTo(large);
  }

  private static Object copy(Object model) throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(model);
    }
    InputStream written = new ByteArrayInputStream(bytes.toByteArray());
    try (ObjectInputStream in =
        new ObjectInputStream(written) {
          @Override
          protected Class<?> resolveClass(ObjectStreamClass type) throws ClassNotFoundException {
            return Class.forName(type.getName(), false, model.getClass().getClassLoader());
          }
        }) {
      return in.readObject();
    }
  }
}
