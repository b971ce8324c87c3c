package io.github.jobsmith.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jobsmith.cli.output.Format;
import io.github.jobsmith.cli.schema.BuiltInSchemas;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every output of the command in the documentation is real. A block {@code console} with a line
 * {@code $ ./jobsmith …} is run here, from the root of the project. With {@code
 * -Djobsmith.update=true} the documents are rewritten.
 */
class DocumentedOutputTest {
  private static final boolean UPDATE = Boolean.getBoolean("jobsmith.update");
  private static final String HOW_TO_UPDATE =
      "if the new output is right: mvn -pl cli -am test -Djobsmith.update=true";
  private static final String PROMPT = "$ ./jobsmith ";

  static List<Path> documents() {
    return List.of(
        Path.of("README.md"),
        Path.of("docs/json-output.md"),
        Path.of("docs/dialects.md"),
        Path.of("docs/errors.md"),
        Path.of("docs/job-files.md"),
        Path.of("docs/standard-output.md"),
        Path.of("docs/translation.md"),
        Path.of("docs/aws-cli.md"),
        Path.of("docs/other-files.md"),
        Path.of("docs/teams.md"),
        Path.of("docs/configuration.md"),
        Path.of("docs/fix.md"),
        Path.of("docs/check-schema.md"),
        Path.of("examples/jobs/README.md"),
        Path.of("examples/any-schema/README.md"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("documents")
  void shown(Path document) throws IOException {
    String text = Files.readString(document);
    String real = withRealOutput(text);
    if (UPDATE) {
      Files.writeString(document, real);
    } else {
      assertThat(text).as(HOW_TO_UPDATE).isEqualTo(real);
    }
  }

  @Test
  @DisplayName("the examples as text")
  void examplesAsText() throws IOException {
    golden("examples.txt", "validate examples/jobs");
  }

  @Test
  @DisplayName("the examples as JSON")
  void examplesAsJson() throws IOException {
    golden("examples.json", "validate --format json examples/jobs");
  }

  @Test
  @DisplayName("the content of a job document is not shown in any format")
  void documentsStayHidden() {
    for (Format.Kind format : Format.Kind.values()) {
      if (format.isStandard()) {
        continue;
      }
      assertThat(run("validate --format " + format.label() + " examples/jobs").out())
          .contains("placeholder-role")
          .doesNotContain("4.3.0.bin")
          .doesNotContain("operation");
    }
  }

  @Test
  @DisplayName("valid examples are clean, invalid ones are not")
  void goodAndBad() throws IOException {
    for (Path good : jsonFiles("examples/jobs")) {
      assertThat(run("validate --fail-on warning " + good).status()).as(good.toString()).isZero();
    }
    for (Path bad : jsonFiles("examples/jobs/bad")) {
      assertThat(run("validate " + bad).status()).as(bad.toString()).isEqualTo(1);
    }
  }

  private static List<Path> jsonFiles(String directory) throws IOException {
    try (var entries = Files.list(Path.of(directory))) {
      return entries.filter(path -> path.toString().endsWith(".json")).sorted().toList();
    }
  }

  private static void golden(String name, String line) throws IOException {
    Path file = Path.of("cli/src/test/resources/golden", name);
    String real = run(line).out();
    if (UPDATE) {
      Files.createDirectories(file.getParent());
      Files.writeString(file, real);
    }
    assertThat(real).as(HOW_TO_UPDATE).isEqualTo(Files.readString(file));
  }

  private static Shell.Result run(String line) {
    Shell.Result result = new Shell().schemas(new BuiltInSchemas()).run(arguments(line));
    boolean onBoth = line.startsWith("fix --dry-run ");
    assertThat(onBoth ? "" : result.err()).isEmpty();
    return onBoth
        ? new Shell.Result(result.status(), result.err() + "\n" + result.out(), "")
        : result;
  }

  /** Splits a line at spaces outside of double quotes. */
  private static String[] arguments(String line) {
    List<String> arguments = new ArrayList<>();
    Matcher matcher = Pattern.compile("\"([^\"]*)\"|(\\S+)").matcher(line);
    while (matcher.find()) {
      arguments.add(matcher.group(1) == null ? matcher.group(2) : matcher.group(1));
    }
    return arguments.toArray(String[]::new);
  }

  private static String withRealOutput(String text) {
    StringBuilder out = new StringBuilder();
    boolean block = false;
    boolean shown = false;
    for (String line : text.split("\n", -1)) {
      if (line.startsWith("```")) {
        block = line.equals("```console");
        shown = false;
      }
      boolean command = block && line.startsWith(PROMPT);
      if (command || !shown) {
        out.append(line).append('\n');
      }
      if (command) {
        shown = true;
        out.append(run(line.substring(PROMPT.length())).out());
      }
    }
    return out.substring(0, out.length() - 1);
  }
}
