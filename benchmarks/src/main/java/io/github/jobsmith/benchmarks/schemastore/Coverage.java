package io.github.jobsmith.benchmarks.schemastore;

import io.github.jobsmith.compiler.ValidatorCompiler;
import io.github.jobsmith.generator.diagnostic.Diagnostic;
import io.github.jobsmith.generator.diagnostic.SchemaException;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Loads every schema of SchemaStore and prints, as Markdown, which cannot be used and why. */
final class Coverage {
  private static final Pattern MISSING =
      Pattern.compile("cannot find https?://([^/ ,]+)[^ ]*?, referenced from");

  private final Map<String, Integer> hosts = new TreeMap<>();
  private final Map<String, List<String>> faults = new TreeMap<>();
  private int loaded;
  private int network;

  private Coverage() {}

  /**
   * Prints the tables.
   *
   * @param store the directory {@code src} of SchemaStore
   */
  static void run(Path store, PrintStream out) throws IOException {
    List<Path> schemas;
    try (Stream<Path> files = Files.list(store.resolve("schemas/json"))) {
      schemas = files.filter(file -> file.toString().endsWith(".json")).sorted().toList();
    }
    Coverage coverage = new Coverage();
    for (Path schema : schemas) {
      coverage.load(schema);
    }
    coverage.print(schemas.size(), out);
  }

  private void load(Path schema) {
    try {
      ValidatorCompiler.standard().compile(schema);
      loaded++;
    } catch (SchemaException e) {
      explain(schema, e);
    } catch (RuntimeException | StackOverflowError e) {
      fault(String.valueOf(schema.getFileName()), "internal error: " + e);
    }
  }

  private void explain(Path schema, SchemaException refused) {
    String name = String.valueOf(schema.getFileName());
    List<String> missing = new ArrayList<>();
    List<String> other = new ArrayList<>();
    for (Diagnostic each : refused.diagnostics()) {
      if (each.severity() == Diagnostic.Severity.ERROR) {
        Matcher matcher = MISSING.matcher(each.message());
        if (matcher.find()) {
          missing.add(matcher.group(1));
        } else {
          String folder = schema.getParent() + "/";
          other.add(each.location().line() + ": " + each.message().replace(folder, ""));
        }
      }
    }
    if (other.isEmpty()) {
      network++;
      missing.stream().distinct().forEach(host -> hosts.merge(host, 1, Integer::sum));
    }
    other.forEach(each -> fault(name, each));
  }

  private void fault(String name, String message) {
    faults.computeIfAbsent(name, any -> new ArrayList<>()).add(message);
  }

  private void print(int all, PrintStream out) {
    out.printf("| schemas | |%n|---|---|%n| all | %,d |%n| load | %,d |%n", all, loaded);
    out.printf("| need a document of the network | %d |%n", network);
    out.printf("| are refused | %d |%n%n", faults.size());
    out.printf("| host of the document | schemas |%n|---|---|%n");
    hosts.forEach((host, count) -> out.printf("| %s | %d |%n", host, count));
    out.printf("%n| refused | first error, with its line |%n|---|---|%n");
    faults.forEach(
        (name, messages) ->
            out.printf("| `%s` | %s |%n", name, messages.get(0).replace("|", "\\|")));
  }
}
