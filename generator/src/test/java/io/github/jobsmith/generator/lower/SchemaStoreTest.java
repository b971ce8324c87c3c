package io.github.jobsmith.generator.lower;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jobsmith.generator.diagnostic.SchemaException;
import io.github.jobsmith.generator.source.SchemaLoader;
import io.github.jobsmith.generator.source.SchemaSource;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Schemas that people use: every one of the SchemaStore sample compiles. */
class SchemaStoreTest {
  @Test
  void everySchemaCompiles() throws Exception {
    Path schemas = SharedFiles.directory("schemastore-sample").resolve("schemas");
    SchemaLoader.Builder builder = SharedFiles.metaSchemas();
    for (Path file : SharedFiles.jsonFiles(schemas)) {
      // The site serves them with and without the ending.
      String name = file.getFileName().toString();
      SchemaSource source = SchemaSource.file(file);
      builder.add("https://json.schemastore.org/" + name, source);
      builder.add("https://json.schemastore.org/" + name.replace(".json", ""), source);
    }
    SchemaLoader loader = builder.build();
    Map<String, String> refused = new TreeMap<>();
    int compiled = 0;
    for (Path file : SharedFiles.jsonFiles(schemas)) {
      try {
        new SchemaCompiler().compile(SchemaSource.file(file), loader);
        compiled++;
      } catch (SchemaException e) {
        refused.put(file.getFileName().toString(), String.valueOf(e.getMessage()));
      }
    }
    assertThat(refused).isEmpty();
    assertThat(compiled).isGreaterThan(50);
  }
}
