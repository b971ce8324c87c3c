package io.github.jobsmith.generator.compiled;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.databind.BeanProperty;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.jsonFormatVisitors.JsonFormatVisitorWrapper;
import com.fasterxml.jackson.databind.jsonFormatVisitors.JsonObjectFormatVisitor;
import io.github.jobsmith.generator.option.ModelFeature;
import io.github.jobsmith.generator.option.ModelOptions;
import io.github.jobsmith.json.JsonValue;
import io.github.jobsmith.json.JsonWritable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Object mappers with default settings, of several versions of Jackson, read exactly the texts that
 * the types can represent, and refuse others with their location.
 */
class JacksonVersionsTest {
  private static final String SCHEMA =
      """
              {"title": "Order", "type": "object", "required": ["kind", "state", "tuple", "price"],
               "additionalProperties": false, "properties": {
                "kind": {"const": "order"}, "state": {"enum": ["new", "done"]},
                "tuple": {"type": "array", "prefixItems": [{"type": "string"}, {"type": "number"}], "items": false, "minItems": 2},
                "price": {"type": ["number", "null"]}, "sub": {"$ref": "#/$defs/Sub"}, "on": {"type": "boolean"},
                "shape": {"oneOf": [{"$ref": "#/$defs/Circle"}, {"$ref": "#/$defs/Square"}]},
                "prices": {"type": "object", "additionalProperties": {"type": "array", "items": {"type": "number"}}},
                "count": {"type": "integer", "minimum": 0, "maximum": 9}, "big": {"type": "integer"},
                "tree": {"$ref": "#/$defs/Tree"}, "note": {"type": ["string", "null"]}, "free": {}, "id": {"type": "string", "format": "uuid"},
                "at": {"type": "string", "format": "date-time"}, "days": {"type": "array", "items": {"type": "string", "format": "date"}},
                "maybe": {"type": ["string", "null"], "format": "date"}, "port": {"type": ["string", "number"]}, "UPPER case": {"type": "integer"}},
               "$defs": {
                "Sub": {"type": "object", "required": ["t"], "additionalProperties": false,
                        "properties": {"t": {"const": 1}, "v": {"type": "number"}}},
                "Circle": {"type": "object", "required": ["is", "r"], "properties": {"is": {"const": "circle"}, "r": {"type": "number"}}},
                "Square": {"type": "object", "required": ["is", "r"], "properties": {"is": {"const": "square"}, "r": {"type": "number"}}},
                "Tree": {"type": "object", "additionalProperties": {"type": "number"},
                         "properties": {"name": {"type": "string"}, "trees": {"type": "array", "items": {"$ref": "#/$defs/Tree"}}}}}}
      """;

  private static final GeneratedModels MODELS =
      new GeneratedModels()
          .add("order", SCHEMA, ModelOptions.DEFAULT.withJacksonAnnotations(true))
          .add(
              "properties",
              SCHEMA,
              ModelOptions.DEFAULT
                  .with(ModelFeature.JACKSON_PROPERTIES, true)
                  .withJavaFormats(true));

  private static final String START =
      "{\"kind\":\"order\",\"state\":\"new\",\"tuple\":[\"a\",1],\"price\":";

  private static final List<String> VALID =
      List.of(
          START + "null}",
          START + "1e400}",
          START + "-0.12345678901234567890123}",
          START + "1.5,\"sub\":{\"t\":1,\"v\":1e-400}}",
          START + "1,\"sub\":{\"t\":1.0},\"note\":null,\"on\":true,\"count\":3.0}",
          START + "1,\"shape\":{\"is\":\"circle\",\"r\":1e400,\"more\":[{}]}}",
          START + "1,\"prices\":{\"a\":[1e400,2],\"\":[]},\"big\":1e30}",
          START
              + "1,\"tree\":{\"name\":\"x\",\"depth\":1e400,\"trees\":[{\"a\":1.10,\"trees\":[]}]}}",
          "{\"price\":1,\"kind\":\"order\",\"state\":\"done\",\"tuple\":[\"a\",1e400]}",
          START + "1,\"free\":{\"a\":[1,null,\"x\"]}}",
          START
              + "1,\"id\":\"f81d4fae-7dec-11d0-a765-00a0c91e6bf6\",\"at\":\"2026-01-01T10:00:00Z\","
              + "\"days\":[\"2026-01-01\"],\"maybe\":null,\"port\":1.5,\"UPPER case\":7}",
          START + "1,\"maybe\":\"2026-02-28\",\"port\":\"x\",\"sub\":{\"t\":1,\"v\":1e400}}");

  /** Texts and what the message contains. */
  private static final Map<String, String> INVALID = new HashMap<>();

  static {
    INVALID.put(START + "1,\"x\":2}", "/x is an unknown member");
    INVALID.put(START + "1,\"sub\":{\"t\":1,\"y\":null}}", "/sub/y is an unknown member");
    INVALID.put(START + "1,\"sub\":{}}", "/sub lacks t");
    INVALID.put(START + "1,\"sub\":{\"t\":2}}", "/sub/t is a value of kind number");
    INVALID.put("{\"state\":\"new\",\"tuple\":[\"a\",1],\"price\":1}", "the document lacks kind");
    INVALID.put("{\"kind\":\"order\",\"state\":\"new\",\"tuple\":[\"a\",1]}", "lacks price");
    INVALID.put("{}", "lacks kind, state, tuple, price");
    INVALID.put(
        "{\"kind\":\"order\",\"state\":\"new\",\"tuple\":[\"a\",1,2],\"price\":1}",
        "/tuple is a value of kind array; must be an array of at most 2 items");
    INVALID.put(
        "{\"kind\":\"order\",\"state\":\"new\",\"tuple\":[\"a\"],\"price\":1}", "at least 2 items");
    INVALID.put(
        "{\"kind\":\"order\",\"state\":\"new\",\"tuple\":[1,1],\"price\":1}", "/tuple/0 is a");
    INVALID.put(START + "\"1.5\"}", "/price is a value of kind string");
    INVALID.put(START + "\"\"}", "/price is a value of kind string");
    INVALID.put(START + "true}", "/price is a value of kind boolean");
    INVALID.put(START + "[1]}", "price");
    INVALID.put(START + "1,\"on\":\"true\"}", "/on is a value of kind string");
    INVALID.put(START + "1,\"on\":1}", "/on is a value of kind number");
    INVALID.put(START + "1,\"count\":1.5}", "/count is a value of kind number");
    INVALID.put(START + "1,\"count\":\"1\"}", "/count is a value of kind string");
    INVALID.put(START + "1,\"note\":1}", "/note is a value of kind number");
    INVALID.put(START + "1,\"sub\":7}", "sub");
    INVALID.put(START + "1,\"sub\":\"\"}", "sub");
    INVALID.put(START + "1,\"prices\":{\"a\":1}}", "prices");
    INVALID.put(START + "1,\"prices\":{\"a\":[\"1\"]}}", "/prices/a/0 is a value of kind string");
    INVALID.put(START + "1,\"shape\":{\"is\":\"line\",\"r\":1}}", "/shape is");
    INVALID.put(START + "1,\"tree\":{\"a\":\"1\"}}", "/tree/a is a value of kind string");
    INVALID.put(START + "1,\"state\":\"old\"}", "/state is");
  }

  static List<Mapper> mappers() throws IOException {
    List<Mapper> mappers =
        new ArrayList<>(
            List.of(
                new Mapper("3", MODELS.type("order", "Order"), "tools.jackson.databind"),
                new Mapper("3", MODELS.type("properties", "Order"), "tools.jackson.databind"),
                new Mapper("2", MODELS.type("order", "Order"), "com.fasterxml.jackson.databind"),
                new Mapper(
                    "2", MODELS.type("properties", "Order"), "com.fasterxml.jackson.databind")));
    Path versions = Path.of(System.getProperty("jackson.versions", "target/jackson"));
    assumeThat(versions).exists();
    try (Stream<Path> each = Files.list(versions).sorted()) {
      each.forEach(
          version -> {
            mappers.add(Mapper.of(version, "order"));
            mappers.add(Mapper.of(version, "properties"));
          });
    }
    assertThat(mappers).hasSizeGreaterThan(5);
    return mappers;
  }

  @ParameterizedTest
  @MethodSource("mappers")
  void validTextsAreReadExactly(Mapper mapper) throws Exception {
    for (String json : VALID) {
      JsonWritable model = mapper.read(json);
      assertThat(JsonValue.parse(model.toJson())).isEqualTo(JsonValue.parse(json));
      assertThat(mapper.read(mapper.write(model))).isEqualTo(model);
    }
  }

  @ParameterizedTest
  @MethodSource("mappers")
  void invalidTextsAreRefusedWithTheirLocation(Mapper mapper) {
    INVALID.forEach(
        (json, message) ->
            assertThatThrownBy(() -> mapper.read(json)).as(json).hasMessageContaining(message));
  }

  /** Tools see the members, with their types and in the order of the schema. */
  @Test
  void toolsSeeTheMembers() throws Exception {
    Map<String, String> seen = new LinkedHashMap<>();
    new com.fasterxml.jackson.databind.ObjectMapper()
        .acceptJsonFormatVisitor(
            MODELS.type("properties", "Order"),
            new JsonFormatVisitorWrapper.Base() {
              @Override
              public JsonObjectFormatVisitor expectObjectFormat(JavaType type) {
                return new JsonObjectFormatVisitor.Base() {
                  @Override
                  public void optionalProperty(BeanProperty property) {
                    seen.put(property.getName(), property.getType().toString());
                  }
                };
              }
            });
    assertThat(seen.keySet())
        .containsExactly(
            "kind",
            "state",
            "tuple",
            "price",
            "sub",
            "on",
            "shape",
            "prices",
            "count",
            "big",
            "tree",
            "note",
            "free",
            "id",
            "at",
            "days",
            "maybe",
            "port",
            "UPPER case");
    assertThat(seen.get("price")).contains("java.math.BigDecimal");
    assertThat(seen.get("sub")).contains("generated.properties.Sub");
    assertThat(seen.get("at")).contains("java.lang.String");
  }

  @ParameterizedTest
  @MethodSource("mappers")
  void anInvalidDocumentIsRefusedWithoutJackson(Mapper mapper) {
    RoundTrip order = MODELS.root("order");
    VALID.forEach(json -> assertThat(order.fault(json)).isNull());
    INVALID
        .keySet()
        .forEach(json -> assertThatThrownBy(() -> order.read(json)).as(json).isNotNull());
  }

  /** An object mapper, and the model in a class loader that has the same Jackson. */
  private record Mapper(String version, Class<?> model, String databind) {
    static Mapper of(Path directory, String name) {
      try (Stream<Path> jars = Files.list(directory)) {
        URL[] urls = jars.map(Mapper::url).toArray(URL[]::new);
        ClassLoader jackson = new URLClassLoader(urls, new Hiding());
        Class<?> order = MODELS.loader().in(jackson).loadClass("generated." + name + ".Order");
        return new Mapper(
            directory.getFileName().toString(), order, "com.fasterxml.jackson.databind");
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      } catch (ClassNotFoundException e) {
        throw new AssertionError(e);
      }
    }

    private static URL url(Path jar) {
      try {
        return jar.toUri().toURL();
      } catch (MalformedURLException e) {
        throw new AssertionError(e);
      }
    }

    private Object call(String method, Class<?>[] types, Object... arguments) throws Exception {
      Class<?> mapper = Class.forName(databind + ".ObjectMapper", true, model.getClassLoader());
      try {
        return mapper
            .getMethod(method, types)
            .invoke(mapper.getConstructor().newInstance(), arguments);
      } catch (InvocationTargetException e) {
        throw (Exception) e.getCause();
      }
    }

    JsonWritable read(String json) throws Exception {
      Class<?>[] types = {String.class, Class.class};
      return (JsonWritable) call("readValue", types, json, model);
    }

    String write(Object value) throws Exception {
      return (String) call("writeValueAsString", new Class<?>[] {Object.class}, value);
    }

    @Override
    public String toString() {
      return "Jackson " + version + " " + model.getPackageName();
    }
  }

  /** The class path without Jackson. */
  private static final class Hiding extends ClassLoader {
    Hiding() {
      super(JsonCreator.class.getClassLoader());
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
      if (name.startsWith("com.fasterxml.jackson.")) {
        throw new ClassNotFoundException(name);
      }
      return super.loadClass(name, resolve);
    }
  }
}
