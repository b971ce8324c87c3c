package io.github.jobsmith.generated;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jobsmith.generator.Generator;
import io.github.jobsmith.generator.GeneratorRequest;
import io.github.jobsmith.generator.diagnostic.Diagnostic;
import io.github.jobsmith.generator.diagnostic.SchemaException;
import io.github.jobsmith.generator.ir.SchemaModel;
import io.github.jobsmith.generator.lower.CompilerOptions;
import io.github.jobsmith.generator.lower.SchemaCompiler;
import io.github.jobsmith.generator.source.SchemaLoader;
import io.github.jobsmith.generator.source.SchemaSource;
import io.github.jobsmith.generator.write.SourceFile;
import io.github.jobsmith.json.JsonDocument;
import io.github.jobsmith.json.JsonValue;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Models of schemas that nobody chose: each compiles as the build does, without a warning. */
class AnySchemaTest {
  /** What keeps a schema from being generated at all, models or not. */
  private static final List<String> NOT_YET =
      List.of("is not supported yet", "the format ", "https://json-schema.org/draft/");

  private final List<SourceFile> files = new ArrayList<>();
  private int schemas;

  @ParameterizedTest
  @CsvSource({
    "draft2020-12, https://json-schema.org/draft/2020-12/schema",
    "draft2019-09, https://json-schema.org/draft/2019-09/schema",
    "draft7, http://json-schema.org/draft-07/schema#",
    "draft6, http://json-schema.org/draft-06/schema#",
    "draft4, http://json-schema.org/draft-04/schema#"
  })
  void ofTheOfficialSuite(String draft, String dialect) throws Exception {
    Path suite = SharedDocuments.directory("json-schema-test-suite");
    SchemaLoader loader = SharedDocuments.suiteLoader(suite);
    CompilerOptions options = CompilerOptions.DEFAULT.withDefaultDialect(dialect);
    for (Path file : SharedDocuments.jsonFiles(suite.resolve("tests").resolve(draft))) {
      JsonDocument groups = JsonDocument.parse(file);
      for (int group = 1; group < groups.next(0); group = groups.next(group)) {
        JsonValue schema = JsonValue.of(groups, groups.resolve(group, "/schema"));
        add(SchemaSource.text("schema.json", schema.toString()), options, loader);
      }
    }
    assertThat(schemas).isGreaterThan(150);
    MemoryCompiler.compile(files);
  }

  @Test
  void ofTheSchemaStore() throws Exception {
    Path sample = SharedDocuments.directory("schemastore-sample");
    SchemaLoader loader = SharedDocuments.storeLoader(sample);
    for (Path file : SharedDocuments.jsonFiles(sample.resolve("schemas"))) {
      add(SchemaSource.file(file), CompilerOptions.DEFAULT, loader);
    }
    assertThat(schemas).isGreaterThan(50);
    MemoryCompiler.compile(files);
  }

  private void add(SchemaSource source, CompilerOptions options, SchemaLoader loader) {
    try {
      SchemaModel model = new SchemaCompiler(options, warning -> {}).compile(source, loader);
      String packageName = "generated.s" + schemas;
      files.addAll(
          Generator.generate(new GeneratorRequest(model, "schema.json", packageName, true)));
      schemas++;
    } catch (SchemaException e) {
      assertThat(e.diagnostics())
          .filteredOn(fault -> fault.severity() == Diagnostic.Severity.ERROR)
          .extracting(Diagnostic::message)
          .allMatch(message -> NOT_YET.stream().anyMatch(message::contains));
    }
  }
}
