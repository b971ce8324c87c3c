package io.github.jobsmith.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Programs in the documentation compile without a warning, run, and print the following {@code
 * text} block. With {@code -Djobsmith.update=true} that block is rewritten.
 */
class DocumentedProgramTest {
  private static final Pattern PROGRAM =
      Pattern.compile(
          "```java\n((?:(?!```).)*?public class (\\w+) \\{(?:(?!```).)*?)```"
              + "(?:(?!```).)*?```text\n(.*?)```",
          Pattern.DOTALL);
  private static final Pattern JOB_FILE =
      Pattern.compile("`(examples/jobs/[^`]*)`[^`]*```json\n(.*?)```", Pattern.DOTALL);
  private static final Path README = Path.of("README.md");
  private static final List<Path> DOCUMENTS = List.of(README, Path.of("docs/standard-output.md"));
  private static final boolean UPDATE = Boolean.getBoolean("jobsmith.update");

  /** Arguments of programs that read files other than jobs. */
  private static final Map<String, List<String>> ARGUMENTS =
      Map.of(
          "CheckAny",
          List.of("examples/any-schema/parcel.schema.json", "examples/any-schema/parcel.json"),
          "Annotations",
          List.of("examples/any-schema/lamp.schema.json", "examples/any-schema/lamp.json"));

  private static final List<String> BAD_JOB = List.of("examples/jobs/bad/missing-document.json");

  @TempDir private Path dir;

  @TestFactory
  @DisplayName("programs compile and print what the documents show")
  List<DynamicTest> programs() throws IOException {
    List<DynamicTest> tests = new ArrayList<>();
    for (Path document : DOCUMENTS) {
      Matcher block = PROGRAM.matcher(Files.readString(document));
      while (block.find()) {
        String source = block.group(1);
        String name = block.group(2);
        String shown = block.group(3);
        tests.add(dynamicTest(name, () -> compare(document, program(source, name), shown)));
      }
    }
    assertThat(tests).hasSize(4);
    return tests;
  }

  @Test
  @DisplayName("a job file is shown as it is")
  void jobFile() throws IOException {
    Matcher block = JOB_FILE.matcher(Files.readString(README));
    assertThat(block.find()).isTrue();
    assertThat(block.group(2)).isEqualTo(Files.readString(Path.of(block.group(1))));
  }

  private static void compare(Path document, String printed, String shown) throws IOException {
    if (UPDATE) {
      String text = Files.readString(document);
      Files.writeString(
          document, text.replace("```text\n" + shown + "```", "```text\n" + printed + "```"));
    } else {
      assertThat(printed).isEqualTo(shown);
    }
  }

  /** Compiles and runs a program; one that reads files gets invalid examples. */
  private String program(String source, String name) throws IOException, InterruptedException {
    Path file = Files.writeString(dir.resolve(name + ".java"), source);
    String classPath = System.getProperty("java.class.path");
    int compiled =
        ToolProvider.getSystemJavaCompiler()
            .run(
                null,
                null,
                null,
                "-Xlint:all,-processing",
                "-Werror",
                "-proc:none",
                "-cp",
                classPath,
                "-d",
                dir.toString(),
                file.toString());
    assertThat(compiled).isZero();
    Path out = dir.resolve(name + ".out");
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dstdout.encoding=UTF-8",
                "-Dfile.encoding=UTF-8",
                "-cp",
                dir + System.getProperty("path.separator") + classPath,
                name));
    command.addAll(ARGUMENTS.getOrDefault(name, BAD_JOB));
    Process process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(out.toFile()).start();
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    return Files.readString(out, StandardCharsets.UTF_8);
  }

  @Test
  @DisplayName("the Gradle recipe runs this command with arguments that it takes")
  void gradle() throws IOException {
    String document = Files.readString(Path.of("docs/maven-plugin.md"));
    assertThat(document).contains("mainClass = \"" + Main.class.getName() + "\"");
    List<String> arguments = new ArrayList<>(List.of("generate"));
    assertThat(document).contains("  args(\"generate\")\n  args(\"--schema\", ");
    Matcher matcher = Pattern.compile("\n  args\\(\"(--[a-z]+)\", \"(.*)\"\\)").matcher(document);
    while (matcher.find()) {
      String value = matcher.group(2);
      arguments.add(matcher.group(1));
      arguments.add(value.contains("/") ? dir.resolve(value).toString() : value);
    }
    assertThat(arguments).hasSize(7);
    Path schema = dir.resolve("src/main/schema/order.schema.json");
    Files.createDirectories(schema.getParent());
    Files.writeString(schema, "{\"title\": \"Order\"}");
    Shell.Result result = new Shell().run(arguments.toArray(String[]::new));
    assertThat(result.err()).isEmpty();
    assertThat(result.status()).isZero();
    assertThat(dir.resolve("build/generated/sources/orders/com/example/orders"))
        .isDirectoryContaining("glob:**/OrderValidator.java");
  }
}
