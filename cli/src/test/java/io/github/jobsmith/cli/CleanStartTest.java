package io.github.jobsmith.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a process loads to validate a clean file with a built-in schema. */
class CleanStartTest {
  private static final String MAIN = "io.github.jobsmith.cli.Main";
  private static final String JOBS = "examples/jobs/";

  @TempDir Path dir;

  @Test
  @DisplayName(
      "one clean file needs no lambda, stream or regular expression: each takes milliseconds")
  void classes() throws IOException, InterruptedException {
    Path log = dir.resolve("classes.txt");
    List<String> command =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-Xlog:class+load:file=" + log,
            "-cp",
            System.getProperty("java.class.path"),
            MAIN,
            "validate",
            JOBS + "firmware-update.json");
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(dir.resolve("out").toFile())
            .redirectErrorStream(true)
            .start();
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).as(Files.readString(dir.resolve("out"))).isZero();
    // What the JVM loads before that is not ours; with Java 25 it includes lambdas.
    assertThat(Files.readAllLines(log).stream().dropWhile(line -> !line.contains(MAIN + " ")))
        .anyMatch(line -> line.contains(" io.github.jobsmith.createjob."))
        .noneMatch(line -> line.contains("$$Lambda"))
        .noneMatch(line -> line.contains(" java.lang.invoke.LambdaMetafactory "))
        .noneMatch(line -> line.contains(" java.lang.runtime.ObjectMethods "))
        .noneMatch(line -> line.contains(" java.util.stream."))
        .noneMatch(line -> line.contains(" java.util.regex.Matcher "))
        .noneMatch(line -> line.contains(" io.github.jobsmith.report.TranslatedWords "))
        .noneMatch(line -> line.contains(" io.github.jobsmith.text.MessageKey "))
        .noneMatch(line -> line.contains(" io.github.jobsmith.generator."));
  }
}
