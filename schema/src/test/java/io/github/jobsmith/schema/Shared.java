package io.github.jobsmith.schema;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Material outside of the repository; tests that use it are skipped if it is absent. */
final class Shared {

  private Shared() {}

  static Path require(String name) {
    Optional<Path> found =
        roots().map(root -> root.resolve(name)).filter(Files::isReadable).findFirst();
    assumeTrue(found.isPresent(), () -> "shared material is absent: " + name);
    return found.get();
  }

  static JsonNode tree(String name) {
    return tree(require(name));
  }

  static JsonNode tree(Path file) {
    try {
      return Documents.parse(Files.readString(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Stream<Path> roots() {
    String configured = System.getProperty("jobsmith.shared");
    return configured != null
        ? Stream.of(Path.of(configured))
        : Stream.of(Path.of("..", "shared"), Path.of("..", "..", "shared"));
  }
}
