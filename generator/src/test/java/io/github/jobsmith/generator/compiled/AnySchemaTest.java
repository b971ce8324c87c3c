package io.github.jobsmith.generator.compiled;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jobsmith.generator.Generator;
import io.github.jobsmith.generator.GeneratorRequest;
import io.github.jobsmith.generator.SchemaCompiler;
import io.github.jobsmith.generator.diagnostic.SchemaException;
import io.github.jobsmith.generator.ir.SchemaModel;
import io.github.jobsmith.generator.lower.SharedFiles;
import io.github.jobsmith.generator.option.CompilerOptions;
import io.github.jobsmith.generator.source.SchemaLoader;
import io.github.jobsmith.generator.source.SchemaSource;
import io.github.jobsmith.generator.write.SourceFile;
import io.github.jobsmith.json.JsonDocument;
import io.github.jobsmith.json.JsonValue;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Models of random schemas: each compiles with the options of the build, without warnings, and each
 * valid instance is written as it was read.
 */
class AnySchemaTest {
  private final List<SourceFile> files = new ArrayList<>();
  private final Map<String, List<String>> instances = new LinkedHashMap<>();
  private final List<String> refused = new ArrayList<>();
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
    Path suite = SharedFiles.directory("json-schema-test-suite");
    SchemaLoader loader = SharedFiles.suiteLoader(suite);
    CompilerOptions options = CompilerOptions.DEFAULT.withDefaultDialect(dialect);
    for (Path file : SharedFiles.jsonFiles(suite.resolve("tests").resolve(draft))) {
      JsonDocument groups = JsonDocument.parse(file);
      for (int group = 1; group < groups.next(0); group = groups.next(group)) {
        JsonValue schema = JsonValue.of(groups, groups.resolve(group, "/schema"));
        List<String> valid = new ArrayList<>();
        int tests = groups.resolve(group, "/tests");
        for (int test = tests + 1; test < groups.next(tests); test = groups.next(test)) {
          if (groups.booleanValue(groups.resolve(test, "/valid"))) {
            valid.add(JsonValue.of(groups, groups.resolve(test, "/data")).toString());
          }
        }
        add(SchemaSource.text("schema.json", schema.toString()), options, loader, valid);
      }
    }
    assertThat(schemas).isGreaterThan(150);
    assertThat(refused).isEmpty();
    assertThat(faults()).isEmpty();
  }

  @Test
  void ofTheSchemaStore() throws Exception {
    Path sample = SharedFiles.directory("schemastore-sample");
    SchemaLoader loader = SharedFiles.storeLoader(sample);
    for (Path file : SharedFiles.jsonFiles(sample.resolve("schemas"))) {
      List<String> valid = new ArrayList<>();
      String name = file.getFileName().toString().replace(".json", "");
      for (Path instance : SharedFiles.jsonFiles(sample.resolve("test").resolve(name))) {
        valid.add(Files.readString(instance));
      }
      add(SchemaSource.file(file), CompilerOptions.DEFAULT, loader, valid);
    }
    assertThat(schemas).isGreaterThan(50);
    assertThat(refused).isEmpty();
    assertThat(faults()).isEmpty();
  }

  private void add(
      SchemaSource source, CompilerOptions options, SchemaLoader loader, List<String> valid) {
    try {
      SchemaModel model = new SchemaCompiler(options, warning -> {}).compile(source, loader);
      GeneratorRequest request = GeneratorRequest.of(model, "schema.json", "generated.s" + schemas);
      files.addAll(Generator.generate(request));
      String root = Generator.validatorName(request).replaceAll("Validator$", "");
      instances.put(request.packageName() + "." + root, valid);
      schemas++;
    } catch (SchemaException e) {
      refused.add(e.getMessage());
    }
  }

  /** Returns the instances that are not written as they were read. */
  private List<String> faults() throws ReflectiveOperationException {
    MemoryCompiler.Loader classes = MemoryCompiler.compile(files);
    List<String> faults = new ArrayList<>();
    int count = 0;
    for (Map.Entry<String, List<String>> each : instances.entrySet()) {
      RoundTrip type = new RoundTrip(classes.loadClass(each.getKey()));
      for (String json : each.getValue()) {
        count++;
        String fault = type.fault(json);
        if (fault != null) {
          faults.add(each.getKey() + ": " + fault);
        }
      }
    }
    assertThat(count).isGreaterThan(50);
    return faults;
  }
}
