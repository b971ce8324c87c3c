package io.github.jobsmith.benchmarks.schemastore;

import io.github.jobsmith.generator.diagnostic.SchemaException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/**
 * Figures about schemas given at run time; {@code instant.py} and {@code sources.py} run them and
 * make tables.
 */
public final class Figures {
  private Figures() {}

  /**
   * Measures one thing.
   *
   * @param args {@code verdicts DIR}, {@code create-job}, {@code coverage DIR} or {@code server DIR
   *     COUNT}; DIR is the directory {@code src} of SchemaStore; {@code generate LIST OUT models}
   *     or {@code generate LIST OUT validators}; {@code javac SOURCES CLASSES CLASSPATH FLAG...}
   */
  public static void main(String[] args) throws IOException, SchemaException {
    switch (args[0]) {
      case "verdicts" -> Verdicts.run(Path.of(args[1]));
      case "create-job" -> Loading.createJob();
      case "coverage" -> Coverage.run(Path.of(args[1]), System.out);
      case "server" -> Loading.server(Path.of(args[1]), Integer.parseInt(args[2]));
      case "generate" ->
          Sources.generate(Path.of(args[1]), Path.of(args[2]), args[3].equals("models"));
      case "javac" ->
          Sources.compile(
              Path.of(args[1]), Path.of(args[2]), args[3], List.of(args).subList(4, args.length));
      default -> throw new IllegalArgumentException(args[0]);
    }
  }
}
