package io.github.jobsmith.generator.compiled;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jobsmith.generator.plan.GenerationOptions;
import io.github.jobsmith.validation.Validator;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Validators in one package share their checks. */
class SharedChecksTest extends SharedSchemas {
  @Test
  @DisplayName("validators without models can share a package")
  void onlyValidators() throws Exception {
    orders();
    GenerationOptions options = GenerationOptions.DEFAULT.withModels(false);
    MemoryCompiler.Loader classes =
        generate(options, schema("order.json", "p"), schema("money.json", "p"));
    assertThat(models()).isEmpty();
    assertThat(classes.loadClass("p.OrderValidator")).isNotNull();
  }

  @Test
  @DisplayName("validators of one package share equal checks, also recursive ones, but not others")
  void equalChecks() throws Exception {
    write(
        "api.json",
        """
        {"openapi": "3.1.0", "components": {"schemas": {
          "A": {"type": "object", "properties": {"n": {"$ref": "#/components/schemas/Node"}}},
          "B": {"type": "object", "required": ["n"],
            "properties": {"n": {"$ref": "#/components/schemas/Node"}, "AClass": {"const": "NodeCheck"}}},
          "Node": {"type": "object", "required": ["id"], "properties": {
            "id": {"type": "string", "minLength": 1},
            "next": {"$ref": "#/components/schemas/Node"}, "leaf": {"$ref": "#/components/schemas/Leaf"}}},
          "Leaf": {"type": "object", "additionalProperties": false,
            "properties": {"colour": {"enum": ["red", "green"]}, "a": {"$ref": "#/components/schemas/A"}}}}}}
        """);
    MemoryCompiler.Loader classes = generate(schema("api.json", "p"));
    assertThat(checks())
        .containsExactly("p/ACheck.java", "p/BCheck.java", "p/LeafCheck.java", "p/NodeCheck.java");
    for (String type : List.of("A", "B")) {
      assertThat(verdicts(classes, type))
          .containsExactly(true, false, false, type.equals("A"), false);
    }
    files.clear();
    Files.writeString(
        directory.resolve("other.json"), Files.readString(directory.resolve("api.json")));
    generate(schema("api.json", "q"), schema("other.json", "r"));
    assertThat(checks()).contains("q/NodeCheck.java", "r/NodeCheck.java");
  }

  private static List<Boolean> verdicts(MemoryCompiler.Loader classes, String type)
      throws ReflectiveOperationException {
    Validator validator =
        (Validator) classes.loadClass("p." + type + "Validator").getMethod("create").invoke(null);
    return Stream.of(
            "{\"n\": {\"id\": \"a\", \"next\": {\"id\": \"b\", \"leaf\": {\"a\": {}}}}}",
            "{\"n\": {\"id\": \"a\", \"next\": {\"id\": \"\"}}}",
            "{\"n\": {\"id\": \"a\", \"leaf\": {\"colour\": \"blue\"}}}",
            "{}",
            "{\"n\": {\"id\": \"a\", \"leaf\": {\"a\": {\"n\": {}}}}}")
        .map(text -> validator.isValid(text.getBytes(StandardCharsets.UTF_8)))
        .toList();
  }
}
