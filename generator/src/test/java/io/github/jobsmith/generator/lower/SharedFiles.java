package io.github.jobsmith.generator.lower;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.jobsmith.generator.source.SchemaLoader;
import io.github.jobsmith.generator.source.SchemaSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Suites and samples outside of the project, and a catalogue of the documents that they refer to.
 */
public final class SharedFiles {
  private SharedFiles() {}

  /** Returns a directory; the test is skipped if it does not exist. */
  public static Path directory(String name) {
    String shared = System.getProperty("jobsmith.shared");
    List<Path> places =
        shared == null
            ? List.of(Path.of("../shared"), Path.of("../../shared"))
            : List.of(Path.of(shared));
    Path found =
        places.stream().filter(Files::isDirectory).findFirst().orElse(places.get(0)).resolve(name);
    assumeTrue(Files.isDirectory(found), "not there: " + found);
    return found;
  }

  /** Returns every JSON file below a directory, sorted; empty if it does not exist. */
  public static List<Path> jsonFiles(Path directory) throws IOException {
    if (!Files.isDirectory(directory)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(directory)) {
      return files.filter(each -> each.toString().endsWith(".json")).sorted().toList();
    }
  }

  /** Returns a builder with the meta-schemas of json-schema.org, from the jar of networknt. */
  static SchemaLoader.Builder metaSchemas() {
    SchemaLoader.Builder builder = SchemaLoader.builder();
    for (String draft : List.of("draft-04", "draft-06", "draft-07")) {
      add(builder, "http://json-schema.org/", draft + "/schema");
    }
    for (String part :
        List.of(
            "2019-09/schema",
            "2019-09/meta/core",
            "2019-09/meta/applicator",
            "2019-09/meta/validation",
            "2019-09/meta/meta-data",
            "2019-09/meta/format",
            "2019-09/meta/content",
            "2020-12/schema",
            "2020-12/meta/core",
            "2020-12/meta/applicator",
            "2020-12/meta/unevaluated",
            "2020-12/meta/validation",
            "2020-12/meta/meta-data",
            "2020-12/meta/format-annotation",
            "2020-12/meta/format-assertion",
            "2020-12/meta/content")) {
      add(builder, "https://json-schema.org/", "draft/" + part);
    }
    return builder;
  }

  /**
   * Returns a loader of the meta-schemas and of the documents that the official suite serves at
   * localhost.
   */
  public static SchemaLoader suiteLoader(Path suite) throws IOException {
    SchemaLoader.Builder builder = metaSchemas();
    Path remotes = suite.resolve("remotes");
    for (Path file : jsonFiles(remotes)) {
      String path = remotes.relativize(file).toString().replace('\\', '/');
      builder.add("http://localhost:1234/" + path, SchemaSource.file(file));
    }
    return builder.build();
  }

  /** Returns a loader of the meta-schemas and of the schemas in the SchemaStore sample. */
  public static SchemaLoader storeLoader(Path sample) throws IOException {
    SchemaLoader.Builder builder = metaSchemas();
    for (Path file : jsonFiles(sample.resolve("schemas"))) {
      // The site serves them with and without the extension.
      String name = file.getFileName().toString();
      SchemaSource source = SchemaSource.file(file);
      builder.add("https://json.schemastore.org/" + name, source);
      builder.add("https://json.schemastore.org/" + name.replace(".json", ""), source);
    }
    return builder.build();
  }

  private static void add(SchemaLoader.Builder builder, String site, String path) {
    ClassLoader classes = SharedFiles.class.getClassLoader();
    builder.add(site + path, SchemaSource.resource(classes, path));
  }
}
