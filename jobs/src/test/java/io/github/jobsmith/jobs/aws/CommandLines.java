package io.github.jobsmith.jobs.aws;

import io.github.jobsmith.createjob.CreateJobRequestValidator;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.io.TempDir;

/** What tests of command lines need: a directory, command lines, and what is reported of them. */
abstract class CommandLines {
  static final String TARGET = "arn:aws:iot:eu-west-1:123456789012:thing/a";

  @TempDir Path directory;

  AwsLine read(String... arguments) {
    return AwsCommandLine.of(directory, Map.of("HOME", directory.toString()))
        .read(List.of(arguments), operation -> CreateJobRequestValidator.create());
  }

  AwsLine job(String... more) {
    List<String> arguments =
        new ArrayList<>(List.of("iot", "create-job", "--job-id", "a", "--targets", TARGET));
    arguments.addAll(List.of(more));
    return read(arguments.toArray(String[]::new));
  }

  /** Returns what is reported, one line for each violation. */
  static List<String> reported(AwsLine line) {
    List<String> reported = new ArrayList<>();
    line.reports()
        .forEach(
            (name, report) ->
                report.violations().forEach(violation -> reported.add(name + ":" + violation)));
    return reported;
  }

  List<String> faults(String... more) {
    List<String> document = new ArrayList<>(List.of("--document", "{}"));
    document.addAll(List.of(more));
    return reported(job(document.toArray(String[]::new)));
  }

  static List<String> hints(AwsLine line) {
    return line.reports().values().stream()
        .flatMap(report -> report.violations().stream())
        .map(violation -> violation.rule().hint())
        .toList();
  }
}
