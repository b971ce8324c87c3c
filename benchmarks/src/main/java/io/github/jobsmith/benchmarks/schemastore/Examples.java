package io.github.jobsmith.benchmarks.schemastore;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The valid JSON examples that SchemaStore has for its schemas. */
final class Examples {
  private Examples() {}

  /** Returns the files in order of name; empty if there are none. */
  static List<Path> of(Path store, String name) throws IOException {
    Path directory = store.resolve("test/" + name);
    if (!Files.isDirectory(directory)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(directory)) {
      return files.filter(file -> file.toString().endsWith(".json")).sorted().toList();
    }
  }
}
