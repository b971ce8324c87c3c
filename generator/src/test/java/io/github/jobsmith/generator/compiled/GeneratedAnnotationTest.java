package io.github.jobsmith.generator.compiled;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jobsmith.generated.Generated;
import io.github.jobsmith.generator.Generator;
import io.github.jobsmith.generator.GeneratorRequest;
import io.github.jobsmith.generator.SchemaCompiler;
import io.github.jobsmith.generator.diagnostic.SchemaException;
import io.github.jobsmith.generator.option.GeneratedAnnotation;
import io.github.jobsmith.generator.source.SchemaLoader;
import io.github.jobsmith.generator.source.SchemaSource;
import io.github.jobsmith.generator.write.SourceFile;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Generated types are marked where coverage tools look: in each class file. */
class GeneratedAnnotationTest {
  private static final String SCHEMA =
      """
      {"title": "Drawing", "type": "object", "properties": {
        "shape": {"anyOf": [{"type": "string"}, {"type": "integer"}, {"$ref": "#/$defs/generated"}]},
        "kind": {"enum": ["a", "b"]},
        "place": {"type": "array", "prefixItems": [{"type": "integer"}], "minItems": 1}},
       "not": {"anyOf": [{"required": ["a"]}, {"required": ["b"]}]},
       "$defs": {"generated": {"type": "object", "properties": {"by": {"type": "string"}}}}}
      """;

  /** The descriptor of a class that a class file mentions is in its constants. */
  private static final String DESCRIPTOR = Generated.class.descriptorString();

  @Test
  void everyClassFileHasIt() throws SchemaException {
    Map<String, byte[]> classes =
        new TreeMap<>(MemoryCompiler.compile(files(GeneratedAnnotation.TYPES)).files());
    assertThat(classes)
        .containsKeys(
            "example.Drawing",
            "example.Drawing$Builder",
            "example.DrawingCheck",
            "example.DrawingRules",
            "example.DrawingValidator",
            "example.DrawingValidator$Schema",
            "example.Shape$StringValue",
            "example.Generated",
            "example.Kind");
    classes.remove("example.package-info");
    assertThat(classes)
        .allSatisfy(
            (name, bytes) ->
                assertThat(new String(bytes, StandardCharsets.ISO_8859_1))
                    .as(name)
                    .contains("RuntimeInvisibleAnnotations", DESCRIPTOR));
  }

  @Test
  void noneMeansNone() throws SchemaException {
    Map<String, byte[]> classes = MemoryCompiler.compile(files(GeneratedAnnotation.NONE)).files();
    assertThat(classes.values())
        .allSatisfy(
            bytes ->
                assertThat(new String(bytes, StandardCharsets.ISO_8859_1))
                    .doesNotContain(DESCRIPTOR));
  }

  @Test
  void names() {
    assertThat(GeneratedAnnotation.names())
        .extracting(GeneratedAnnotation::of)
        .containsExactly(GeneratedAnnotation.values());
    assertThatThrownBy(() -> GeneratedAnnotation.of("methods"))
        .hasMessage("generatedAnnotation is \"methods\"; must be types or none");
  }

  private static List<SourceFile> files(GeneratedAnnotation annotation) throws SchemaException {
    return Generator.generate(
        GeneratorRequest.of(
                new SchemaCompiler()
                    .compile(SchemaSource.text("schema.json", SCHEMA), SchemaLoader.standard()),
                "schema.json",
                "example")
            .withGeneratedAnnotation(annotation));
  }
}
