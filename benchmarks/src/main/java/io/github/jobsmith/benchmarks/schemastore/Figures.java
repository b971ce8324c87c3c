package io.github.jobsmith.benchmarks.schemastore;

import io.github.jobsmith.generator.diagnostic.SchemaException;
import java.io.IOException;
import java.nio.file.Path;

/** Figures about schemas given at run time; {@code instant.py} runs them and makes a table. */
public final class Figures {
  private Figures() {}

  /**
   * Measures one thing.
   *
   * @param args {@code verdicts DIR}, {@code create-job}, {@code coverage DIR} or {@code server DIR
   *     COUNT}; DIR is the directory {@code src} of SchemaStore
   */
  public static void main(String[] args) throws IOException, SchemaException {
    switch (args[0]) {
      case "verdicts" -> Verdicts.run(Path.of(args[1]));
      case "create-job" -> Loading.createJob();
      case "coverage" -> Coverage.run(Path.of(args[1]), System.out);
      case "server" -> Loading.server(Path.of(args[1]), Integer.parseInt(args[2]));
      default -> throw new IllegalArgumentException(args[0]);
    }
  }
}
