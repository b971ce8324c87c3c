package io.github.jobsmith.compiler;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jobsmith.generator.diagnostic.SchemaException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The behaviour on a Java runtime without a compiler. */
class NoJavaCompilerTest {
  @TempDir private Path dir;

  /** The program that a process runs. */
  static final class Program {
    private Program() {}

    public static void main(String[] args) throws SchemaException {
      String schema = "{\"type\": \"array\", \"items\": {\"pattern\": \"^a\"}, \"minItems\": 2}";
      ValidatorCompiler compiler = ValidatorCompiler.standard();
      System.out.println(compiler.compile(schema).validate("[\"b\"]"));
      System.out.println(
          compiler.tiered(Runnable::run).compile(schema).isValid("[1, 2]".getBytes()));
      try {
        compiler.compiled().compile(schema);
      } catch (NoJavaCompilerException e) {
        System.out.println(e.getMessage());
      }
    }
  }

  @ParameterizedTest(name = "with the modules {0}")
  @ValueSource(strings = {"java.base", "java.base,java.compiler"})
  @DisplayName(
      "a validator runs; only compiled() fails, with a message that lists the alternatives")
  void message(String modules) throws IOException, InterruptedException {
    Path out = dir.resolve("out");
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--limit-modules",
                modules,
                "-cp",
                System.getProperty("java.class.path"),
                Program.class.getName())
            .redirectErrorStream(true)
            .redirectOutput(out.toFile())
            .start();
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(Files.readString(out))
        .startsWith(
            "1:1: error: the root has 1 item; must have at least 2 items [min-items]\n"
                + "1:2: error: item 0 is \"b\"; must be text that matches ^a [pattern]\n"
                + "true\n"
                + "compiling a schema to classes requires a JDK, but the Java in ")
        .contains("or generate the validator at build time with the Jobsmith Maven plugin")
        .hasLineCount(4);
  }
}
