package io.github.jobsmith.compiler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.jobsmith.generator.diagnostic.Diagnostic;
import io.github.jobsmith.generator.diagnostic.SchemaException;
import io.github.jobsmith.generator.source.SchemaLimits;
import io.github.jobsmith.generator.source.SchemaLoader;
import io.github.jobsmith.generator.source.SchemaSource;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SchemaLimitsTest {
  private static final SchemaLimits DEFAULT = SchemaLimits.DEFAULT;

  private static List<String> faults(SchemaLimits limits, String schema) {
    String text = schema.replace('\'', '"');
    List<String> interpreted = faults(ValidatorCompiler.standard().with(limits), text);
    if (!interpreted.isEmpty()) {
      assertThat(faults(ValidatorCompiler.standard().with(limits).compiled(), text))
          .isEqualTo(interpreted);
    }
    return interpreted;
  }

  private static List<String> faults(ValidatorCompiler compiler, String schema) {
    try {
      compiler.compile(schema);
      return List.of();
    } catch (SchemaException e) {
      return e.diagnostics().stream().map(Diagnostic::toString).toList();
    }
  }

  @Test
  @DisplayName("subschemas")
  void subschemas() {
    String schema = "{'properties':{'a':{},'b':{'items':true}},'$defs':{'c':{'type':'null'}}}";
    assertThat(faults(DEFAULT.withMaxSchemas(5), schema)).isEmpty();
    assertThat(faults(DEFAULT.withMaxSchemas(4), schema))
        .singleElement()
        .asString()
        .startsWith("schema.json:1:")
        .contains("error", "the schema has more than 4 subschemas");
    assertThat(faults(DEFAULT.withMaxSchemas(1), schema)).hasSize(1);
  }

  @Test
  @DisplayName("subschemas of all documents")
  void documents() {
    SchemaLoader loader =
        SchemaLoader.builder()
            .add("https://example.com/b", SchemaSource.text("b.json", "{\"items\":{}}"))
            .build();
    ValidatorCompiler compiler = ValidatorCompiler.standard().with(loader);
    String schema = "{\"$ref\":\"https://example.com/b\"}";
    assertThat(faults(compiler.with(DEFAULT.withMaxSchemas(3)), schema)).isEmpty();
    assertThat(faults(compiler.with(DEFAULT.withMaxSchemas(2)), schema))
        .singleElement()
        .asString()
        .startsWith("b.json:1:10: error: the schema has more than 2 subschemas");
  }

  @Test
  @DisplayName("different patterns")
  void patterns() {
    String schema = "{'patternProperties':{'^a':{'pattern':'^b'},'^b':{'pattern':'^a'},'^c$':{}}}";
    assertThat(faults(DEFAULT.withMaxPatterns(3), schema)).isEmpty();
    assertThat(faults(DEFAULT.withMaxPatterns(2), schema))
        .singleElement()
        .asString()
        .startsWith("schema.json:1:67: error: the schema has more than 2 patterns; the next is")
        .contains("\"^c$\"");
    assertThat(faults(DEFAULT.withMaxPatterns(1), schema)).hasSize(1);
  }

  @Test
  @DisplayName("nested subschemas")
  void depth() {
    String schema = "{'items':{'items':{}},'not':{'not':{'type':'null'}}}";
    assertThat(faults(DEFAULT.withMaxDepth(3), schema)).isEmpty();
    assertThat(faults(DEFAULT.withMaxDepth(2), schema))
        .singleElement()
        .asString()
        .startsWith("schema.json:1:19: error: the schema has more than 2 nested subschemas");
    String deep = "{'not':".repeat(999) + "{}" + "}".repeat(999);
    assertThat(faults(DEFAULT, deep)).isEmpty();
    assertThat(faults(DEFAULT.withMaxDepth(999), deep)).hasSize(1);
  }

  @Test
  @DisplayName("limits are at least 1")
  void ranges() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> DEFAULT.withMaxSchemas(0))
        .withMessage("maxSchemas is 0; must be at least 1");
    assertThatIllegalArgumentException().isThrownBy(() -> DEFAULT.withMaxPatterns(-1));
    assertThatIllegalArgumentException().isThrownBy(() -> DEFAULT.withMaxDepth(0));
    assertThat(DEFAULT.withMaxDepth(7).withMaxPatterns(8).withMaxSchemas(9))
        .returns(7, SchemaLimits::maxDepth)
        .returns(8, SchemaLimits::maxPatterns)
        .returns(9, SchemaLimits::maxSchemas);
  }
}
