package io.github.jobsmith.cli.command;

import io.github.jobsmith.cli.argument.Arguments;
import io.github.jobsmith.cli.argument.Option;
import io.github.jobsmith.cli.init.Example;
import io.github.jobsmith.cli.output.NewFile;
import io.github.jobsmith.cli.process.ExitStatus;
import io.github.jobsmith.cli.process.OutputException;
import io.github.jobsmith.cli.process.Results;
import io.github.jobsmith.cli.process.Session;
import io.github.jobsmith.cli.process.UsageException;
import io.github.jobsmith.jobs.JobSchemas;
import io.github.jobsmith.text.DidYouMean;
import io.github.jobsmith.yaml.DocumentFiles;
import java.util.List;

/** {@code jobsmith init}: a valid request to begin with. */
public final class InitCommand {
  private static final String FULL = "--full";
  private static final String YAML = "--yaml";
  private static final String OUTPUT = "--output";

  /** What there are examples of. */
  public static final List<String> NAMES =
      List.of(JobSchemas.CREATE_JOB, JobSchemas.CREATE_JOB_TEMPLATE, JobSchemas.JOB_DOCUMENT);

  /** What {@code init} accepts. */
  public static final List<Option> OPTIONS =
      List.of(Option.flag(FULL), Option.flag(YAML), Option.of(OUTPUT, "FILE"));

  private InitCommand() {}

  public static int run(List<String> args, Session session) throws OutputException {
    Arguments given = Arguments.parse(OPTIONS, args);
    List<String> operands = given.operands();
    String name = operands.isEmpty() ? NAMES.get(0) : operands.get(0);
    if (operands.size() > 1 || !NAMES.contains(name)) {
      throw new UsageException(
          operands.size() > 1
              ? "init writes one example at a time"
              : "no example of \""
                  + name
                  + "\"; must be one of "
                  + String.join(", ", NAMES)
                  + DidYouMean.hint(name, NAMES));
    }
    String output = given.value(OUTPUT);
    boolean yaml = given.has(YAML) || (output != null && DocumentFiles.isYaml(output));
    if (yaml && name.equals(JobSchemas.JOB_DOCUMENT)) {
      throw new UsageException("a job document is JSON, because devices read it");
    }
    if (yaml && output != null && !DocumentFiles.isYaml(output)) {
      throw new UsageException(YAML + " needs a file whose name ends in .yaml or .yml");
    }
    Example example = Example.of(name, given.has(FULL), session.clock().instant());
    String text = yaml ? example.yaml() : example.json();
    if (output == null) {
      new Results(session.out()).print(text);
    } else {
      NewFile.write(output, text);
    }
    return ExitStatus.CLEAN;
  }
}
