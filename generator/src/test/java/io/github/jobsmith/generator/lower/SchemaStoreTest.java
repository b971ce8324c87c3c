package io.github.jobsmith.generator.lower;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jobsmith.generator.SchemaCompiler;
import io.github.jobsmith.generator.diagnostic.SchemaException;
import io.github.jobsmith.generator.ir.SchemaModel;
import io.github.jobsmith.generator.source.JsonTree;
import io.github.jobsmith.generator.source.SchemaLoader;
import io.github.jobsmith.generator.source.SchemaSource;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * Real schemas: the SchemaStore sample compiles and gives the expected verdicts for its examples.
 */
class SchemaStoreTest {
  @Test
  void everySchemaCompilesAndMeansWhatItsExamplesSay() throws Exception {
    Path sample = SharedFiles.directory("schemastore-sample");
    Path schemas = sample.resolve("schemas");
    SchemaLoader loader = SharedFiles.storeLoader(sample);
    Map<String, String> refused = new TreeMap<>();
    List<String> disputed = new ArrayList<>();
    int compiled = 0;
    for (Path file : SharedFiles.jsonFiles(schemas)) {
      try {
        SchemaModel model = new SchemaCompiler().compile(SchemaSource.file(file), loader);
        compiled++;
        String name = file.getFileName().toString().replace(".json", "");
        disputed.addAll(disputed(sample.resolve("test").resolve(name), model, true));
        disputed.addAll(disputed(sample.resolve("negative_test").resolve(name), model, false));
      } catch (SchemaException e) {
        refused.put(file.getFileName().toString(), String.valueOf(e.getMessage()));
      }
    }
    assertThat(refused).isEmpty();
    assertThat(disputed).isEmpty();
    assertThat(compiled).isGreaterThan(50);
  }

  /**
   * Returns the JSON files of a directory with another verdict; empty if there is no such
   * directory.
   */
  private static List<String> disputed(Path directory, SchemaModel model, boolean valid)
      throws Exception {
    List<String> disputed = new ArrayList<>();
    List<Path> files = SharedFiles.jsonFiles(directory);
    for (Path file : files) {
      JsonTree instance = SchemaLoader.standard().read(SchemaSource.file(file));
      if (IrInterpreter.accepts(model, instance) != valid) {
        disputed.add(directory.getFileName() + "/" + file.getFileName() + " is not " + valid);
      }
    }
    return disputed;
  }
}
