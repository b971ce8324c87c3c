package io.github.jobsmith.generator.compiled;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jobsmith.generator.plan.GenerationOptions;
import io.github.jobsmith.generator.plan.GenerationPlan;
import io.github.jobsmith.generator.plan.PlannedSchema;
import io.github.jobsmith.generator.source.SchemaLoader;
import io.github.jobsmith.generator.source.SchemaSource;
import io.github.jobsmith.generator.write.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;

/** Generates several schemas into one directory, and compiles what is there. */
abstract class SharedSchemas {
  static final String MONEY =
      """
      {"title": "Money", "type": "object", "required": ["currency"],
       "properties": {"amount": {"type": "number"}, "currency": {"$ref": "#/$defs/currency"}},
       "$defs": {"currency": {"enum": ["EUR", "USD"]},
                 "unused": {"type": "object", "properties": {"a": {"type": "string"}}}}}
      """;
  static final String ORDER =
      """
      {"title": "Order", "type": "object",
       "properties": {"total": {"$ref": "money.json"},
                      "lines": {"type": "array", "items": {"$ref": "line.json"}},
                      "currency": {"$ref": "money.json#/$defs/currency"},
                      "paid": {"oneOf": [{"$ref": "money.json"}, {"type": "boolean"}]},
                      "extra": {"$ref": "money.json#/$defs/unused"},
                      "tags": {"$ref": "tags.json"}}}
      """;
  static final String LINE =
      """
      {"title": "Line", "type": "object",
       "properties": {"price": {"$ref": "money.json"}, "order": {"$ref": "order.json"}}}
      """;
  static final String TAGS =
      "{\"title\": \"Tags\", \"type\": \"array\", \"items\": {\"type\": \"string\"}}";

  @TempDir Path directory;
  final TreeMap<String, SourceFile> files = new TreeMap<>();

  void write(String name, String text) throws IOException {
    Files.createDirectories(directory.resolve(name).getParent());
    Files.writeString(directory.resolve(name), text);
  }

  PlannedSchema schema(String name, String packageName) {
    return PlannedSchema.of(SchemaSource.file(directory.resolve(name), directory), packageName);
  }

  MemoryCompiler.Loader generate(PlannedSchema... schemas) throws Exception {
    return generate(GenerationOptions.DEFAULT, schemas);
  }

  MemoryCompiler.Loader generate(GenerationOptions options, PlannedSchema... schemas)
      throws Exception {
    Path out = directory.resolve("out");
    List<String> warnings = new ArrayList<>();
    GenerationPlan.of(List.of(schemas), out)
        .withOptions(options)
        .write(SchemaLoader.standard(), warning -> warnings.add(warning.toString()));
    assertThat(warnings).isEmpty();
    try (Stream<Path> all = Files.walk(out)) {
      for (Path file : all.filter(each -> each.toString().endsWith(".java")).toList()) {
        String path = out.relativize(file).toString().replace('\\', '/');
        files.put(path, new SourceFile(path, Files.readString(file)));
      }
    }
    return MemoryCompiler.compile(List.copyOf(files.values()));
  }

  void orders() throws IOException {
    write("order.json", ORDER);
    write("line.json", LINE);
    write("money.json", MONEY);
    write("tags.json", TAGS);
  }

  List<String> models() {
    return files.keySet().stream()
        .filter(path -> !path.matches(".*(Check[0-9]*|Rules|Validator|package-info)\\.java"))
        .toList();
  }

  List<String> checks() {
    return files.keySet().stream().filter(path -> path.matches(".*Check[0-9]*\\.java")).toList();
  }
}
