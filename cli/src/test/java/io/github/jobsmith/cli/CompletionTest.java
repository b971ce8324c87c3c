package io.github.jobsmith.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.jobsmith.cli.CommandTable.Command;
import io.github.jobsmith.cli.CommandTable.OptionHelp;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("jobsmith completion and man")
class CompletionTest {
  @TempDir Path dir;

  private Path script(String shell) throws IOException {
    Shell.Result result = new Shell().run("completion", shell);
    assertThat(result.status()).isZero();
    return Files.writeString(dir.resolve("completion." + shell), result.out());
  }

  /** Returns the output of a program; skips the test if there is no such program. */
  private static String output(String... command) throws IOException, InterruptedException {
    Process process;
    try {
      process = new ProcessBuilder(command).redirectErrorStream(true).start();
    } catch (IOException e) {
      assumeTrue(false, command[0] + " is not installed");
      throw e;
    }
    process.getOutputStream().close();
    String output = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertThat(process.waitFor()).as(output).isZero();
    return output;
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '¦',
      value = {
        "jobsmith ''¦validate fix init aws rules explain generate schema check-schema config completion man help --help --version",
        "jobsmith va¦validate",
        "jobsmith help ch¦check-schema",
        "jobsmith validate --fail-on ''¦error warning never",
        "jobsmith validate --fail-on w¦warning",
        "jobsmith validate --fail-on = w¦warning",
        "jobsmith validate --fail-on =¦error warning never",
        "jobsmith validate a.json --min¦--min-severity",
        "jobsmith validate --format standard-f¦standard-flag",
        "jobsmith check-schema --format standard-f¦''",
        "jobsmith fix --dr¦--dry-run",
        "jobsmith init create-job-¦create-job-template",
        "jobsmith rules --format ''¦text json md",
        "jobsmith completion ''¦bash zsh fish",
        "jobsmith explain timeout-m¦timeout-minutes",
        "jobsmith explain InvalidReq¦InvalidRequestException",
        "jobsmith validate --disable job-id-ch¦job-id-characters",
        "jobsmith fix --disable = job-id-ch¦job-id-characters",
        "jobsmith check-schema --disable schema-d¦schema-default",
        // Nothing: bash completes names of files.
        "jobsmith validate ''¦''",
        "jobsmith validate --baseline ''¦''",
        "jobsmith nonsense ''¦''",
      })
  void bash(String line, String expected) throws IOException, InterruptedException {
    String words = line.replace("=", "'='");
    String shown =
        output(
            "bash",
            "--norc",
            "-c",
            "set -u; source \"$1\"; COMP_WORDS=("
                + words
                + "); COMP_CWORD=$((${#COMP_WORDS[@]} - 1)); _jobsmith; echo \"${COMPREPLY[*]-}\"",
            "bash",
            script("bash").toString());
    assertThat(shown.strip()).isEqualTo(expected);
  }

  @Test
  @DisplayName("zsh accepts the script, and each command has its options")
  void zsh() throws IOException, InterruptedException {
    Path script = script("zsh");
    output("zsh", "-n", script.toString());
    String stubs =
        "_arguments() { print -rl -- \"$@\" }; _describe() { print -rl -- $commands };"
            + " compdef() { : }; source \"$1\"; ";
    assertThat(
            output(
                "zsh",
                "-f",
                "-c",
                stubs + "words=(jobsmith ''); CURRENT=2; _jobsmith",
                "zsh",
                script.toString()))
        .contains("check-schema:report mistakes in schemas themselves");
    for (Command command : CommandTable.commands()) {
      String shown =
          output(
              "zsh",
              "-f",
              "-c",
              stubs + "words=(jobsmith " + command.name() + " ''); CURRENT=3; _jobsmith",
              "zsh",
              script.toString());
      for (OptionHelp option : command.options()) {
        assertThat(shown).contains(option.option().name());
      }
    }
  }

  @Test
  @DisplayName("fish completes commands, options and values")
  void fish() throws IOException, InterruptedException {
    String script = script("fish").toString();
    assertThat(fish(script, "jobsmith chec")).startsWith("check-schema\treport mistakes");
    assertThat(fish(script, "jobsmith validate --fail-on ").lines())
        .allMatch(line -> line.matches("(error|warning|never)\\b.*"))
        .hasSize(3);
    assertThat(fish(script, "jobsmith explain timeout-min")).startsWith("timeout-minutes");
    assertThat(fish(script, "jobsmith fix --dry")).startsWith("--dry-run\tchange nothing");
  }

  private static String fish(String script, String line) throws IOException, InterruptedException {
    return output("fish", "--no-config", "-c", "source " + script + "; complete -C '" + line + "'");
  }

  @Test
  @DisplayName("every option and command has a summary, from the help")
  void summaries() {
    for (Command command : CommandTable.commands()) {
      assertThat(command.summary()).as(command.name()).isNotEmpty();
      for (OptionHelp option : command.options()) {
        assertThat(option.summary()).as(command.name() + " " + option.option()).isNotEmpty();
      }
    }
  }

  @Test
  @DisplayName("the manual page has every command and option, and no fault")
  void man() throws IOException, InterruptedException {
    String page = new Shell().run("man").out();
    for (Command command : CommandTable.commands()) {
      assertThat(page).contains("\n.SS " + command.name().replace("-", "\\-") + "\n");
    }
    for (OptionHelp option : CommandTable.commands().get(0).options()) {
      assertThat(page).contains("\n.B " + option.option().name().replace("-", "\\-"));
    }
    Path file = Files.writeString(dir.resolve("jobsmith.1"), page);
    assertThat(output("groff", "-man", "-ww", "-z", file.toString())).isEmpty();
  }

  @Test
  @DisplayName("an unknown shell is refused")
  void unknown() {
    for (List<String> line :
        List.of(List.of("completion"), List.of("completion", "tcsh"), List.of("man", "x"))) {
      Shell.Result result = new Shell().run(line.toArray(String[]::new));
      assertThat(result.status()).isEqualTo(2);
      assertThat(result.out()).isEmpty();
    }
  }
}
