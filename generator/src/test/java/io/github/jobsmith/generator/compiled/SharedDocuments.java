package io.github.jobsmith.generator.compiled;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.jobsmith.generator.source.SchemaLoader;
import io.github.jobsmith.generator.source.SchemaSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Suites and samples outside of the project. */
final class SharedDocuments {
  private SharedDocuments() {}

  /** Returns a directory; the test is skipped if it does not exist. */
  static Path directory(String name) {
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
  static List<Path> jsonFiles(Path directory) throws IOException {
    if (!Files.isDirectory(directory)) {
      return List.of();
    }
    try (Stream<Path> files = Files.walk(directory)) {
      return files.filter(each -> each.toString().endsWith(".json")).sorted().toList();
    }
  }

  /**
   * Returns a loader of the documents that the official suite serves at localhost, and the
   * meta-schemas.
   */
  static SchemaLoader suiteLoader(Path suite) throws IOException {
    SchemaLoader.Builder builder = metaSchemas();
    Path remotes = suite.resolve("remotes");
    for (Path file : jsonFiles(remotes)) {
      String path = remotes.relativize(file).toString().replace('\\', '/');
      builder.add("http://localhost:1234/" + path, SchemaSource.file(file));
    }
    return builder.build();
  }

  /** Returns a loader of the schemas in the SchemaStore sample, and the meta-schemas. */
  static SchemaLoader storeLoader(Path sample) throws IOException {
    SchemaLoader.Builder builder = metaSchemas();
    for (Path file : jsonFiles(sample.resolve("schemas"))) {
      String name = file.getFileName().toString();
      builder.add("https://json.schemastore.org/" + name, SchemaSource.file(file));
      builder.add(
          "https://json.schemastore.org/" + name.replace(".json", ""), SchemaSource.file(file));
    }
    return builder.build();
  }

  /** Returns a builder with the meta-schemas of json-schema.org, from the jar of networknt. */
  private static SchemaLoader.Builder metaSchemas() {
    SchemaLoader.Builder builder = SchemaLoader.builder();
    for (String draft : List.of("draft-04", "draft-06", "draft-07")) {
      add(builder, "http://json-schema.org/", draft + "/schema");
    }
    for (String draft : List.of("2019-09", "2020-12")) {
      for (String part : List.of("schema", "meta/core", "meta/applicator", "meta/validation")) {
        add(builder, "https://json-schema.org/", "draft/" + draft + "/" + part);
      }
      for (String part : List.of("meta/meta-data", "meta/content")) {
        add(builder, "https://json-schema.org/", "draft/" + draft + "/" + part);
      }
    }
    add(builder, "https://json-schema.org/", "draft/2019-09/meta/format");
    add(builder, "https://json-schema.org/", "draft/2020-12/meta/unevaluated");
    add(builder, "https://json-schema.org/", "draft/2020-12/meta/format-annotation");
    add(builder, "https://json-schema.org/", "draft/2020-12/meta/format-assertion");
    return builder;
  }

  private static void add(SchemaLoader.Builder builder, String site, String path) {
    ClassLoader classes = SharedDocuments.class.getClassLoader();
    builder.add(site + path, SchemaSource.resource(classes, path));
  }
}
