package io.github.jobsmith.generator.plan;

import io.github.jobsmith.generator.diagnostic.SchemaException;
import io.github.jobsmith.generator.source.SchemaLoader;
import io.github.jobsmith.generator.source.SchemaSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** Two schemas, one of which refers to the other, and runs that generate code from them. */
abstract class GenerationFixture {
  static final FileTime LONG_AGO = FileTime.fromMillis(1_000_000);

  static final String ORDER =
      "{\"title\": \"Order\", \"type\": \"object\","
          + " \"properties\": {\"item\": {\"$ref\": \"item.json\"}}}";

  static final String ITEM =
      "{\"title\": \"Item\", \"type\": \"object\","
          + " \"properties\": {\"name\": {\"type\": \"string\"}}}";

  @TempDir Path directory;

  Path out;

  Path build;

  @BeforeEach
  void schemas() throws IOException {
    build = directory.resolve("build");
    out = build.resolve("out");
    write("order.json", ORDER);
    write("item.json", ITEM);
  }

  void write(String name, String text) throws IOException {
    Files.writeString(directory.resolve(name), text);
  }

  PlannedSchema schema(String file, String packageName) {
    return PlannedSchema.of(SchemaSource.file(directory.resolve(file), directory), packageName);
  }

  Run run(PlannedSchema... schemas) {
    return new Run(schemas);
  }

  TreeMap<String, String> files() throws IOException {
    TreeMap<String, String> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(out)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        files.put(out.relativize(file).toString().replace('\\', '/'), Files.readString(file));
      }
    }
    return files;
  }

  /** A run of one execution of a project. */
  final class Run {
    private final List<PlannedSchema> schemas;
    private List<SchemaSource> configuration = List.of();
    private GenerationOptions options = GenerationOptions.DEFAULT;
    private String generator = "jobsmith 1";
    private String execution = "one";
    private Set<String> executions = Set.of("one");
    private SchemaLoader loader = SchemaLoader.standard();

    Run(PlannedSchema... schemas) {
      this.schemas = List.of(schemas);
    }

    Run configuration(String file) {
      configuration = List.of(SchemaSource.file(directory.resolve(file)));
      return this;
    }

    Run loader(SchemaLoader other) {
      loader = other;
      return this;
    }

    Run options(GenerationOptions other) {
      options = other;
      return this;
    }

    Run generator(String other) {
      generator = other;
      return this;
    }

    Run of(String name, String... names) {
      execution = name;
      executions = Set.of(names);
      return this;
    }

    GenerationResult go() throws SchemaException, IOException {
      return new Generation(
              GenerationPlan.of(schemas, out)
                  .withConfiguration(configuration)
                  .withOptions(options)
                  .withGenerator(generator),
              () -> loader,
              GenerationFixture.class.getClassLoader(),
              new GenerationHistory(
                  build.resolve("records"), execution, executions, "a:project", build))
          .run();
    }
  }
}
