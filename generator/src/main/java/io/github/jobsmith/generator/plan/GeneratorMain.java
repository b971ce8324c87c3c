package io.github.jobsmith.generator.plan;

import io.github.jobsmith.generator.diagnostic.Diagnostic;
import io.github.jobsmith.generator.diagnostic.SchemaException;
import java.io.IOException;
import java.io.PrintStream;
import java.util.List;

/**
 * Runs the generator: {@value #USAGE}. Diagnostics go to standard error, one line each. Exits with
 * 0 when the files are up to date, 1 when the schema is at fault or a file cannot be written, 2
 * when the arguments are.
 */
public final class GeneratorMain {
  static final String USAGE =
      "--schema FILE|create-job|classpath:PATH --package NAME --output DIR [--no-models]"
          + " [--decimals exact|double] [--java-formats] [--builder-defaults]"
          + " [--jackson-annotations] [--name PLACE=NAME]... [--type PLACE=CLASS]..."
          + " [--catalog FILE] [--default-dialect URI] [--assert-formats] [--assert-content]";

  private GeneratorMain() {}

  /** Entry point of a process; a build that runs it in its own process is not ended on success. */
  public static void main(String[] args) {
    int exit = run(List.of(args), System.err);
    if (exit != 0) {
      System.exit(exit);
    }
  }

  static int run(List<String> args, PrintStream err) {
    GeneratorArguments arguments;
    GenerationPlan plan;
    try {
      arguments = GeneratorArguments.parse(args);
      plan = arguments.plan();
    } catch (IllegalArgumentException e) {
      err.println("error: " + e.getMessage() + " (usage: " + USAGE + ")");
      return 2;
    }
    try {
      plan.write(arguments.loader(), note -> print(err, note));
      return 0;
    } catch (SchemaException e) {
      e.diagnostics().forEach(diagnostic -> print(err, diagnostic));
    } catch (IOException e) {
      err.println(plan.output() + ": error: cannot be written: " + e.getMessage());
    }
    return 1;
  }

  private static void print(PrintStream err, Diagnostic diagnostic) {
    err.println(diagnostic);
  }
}
