package io.github.jobsmith.conformance;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** Material outside of the repository: the ledger, real requests, job documents. May be absent. */
public final class Shared {
  private Shared() {}

  /** Returns a file or directory of it; the test is skipped if it does not exist. */
  public static Path require(String path) {
    Optional<Path> found = find(path);
    assumeTrue(
        found.isPresent(),
        () -> "skipped: no " + path + " beside the repository (-Djobsmith.shared=DIR names it)");
    return found.orElseThrow();
  }

  static Optional<Path> find(String path) {
    String property = System.getProperty("jobsmith.shared");
    Stream<Path> roots =
        property != null
            ? Stream.of(Path.of(property))
            : Stream.of(Path.of("..", "shared"), Path.of("..", "..", "shared"));
    return roots.map(root -> root.resolve(path)).filter(Files::exists).findFirst();
  }

  /** Returns the texts of the JSON files from public code; none if they are absent. */
  public static Stream<String> requests() {
    return Stream.of("createjob/corpus", "createjob/real-2")
        .flatMap(name -> find(name).stream())
        .flatMap(Shared::files)
        .filter(file -> file.getFileName().toString().matches("[0-9]+-.*\\.json"))
        .map(Shared::read)
        .filter(Json::isValid);
  }

  private static Stream<Path> files(Path directory) {
    try (Stream<Path> files = Files.list(directory)) {
      return files.sorted().toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
