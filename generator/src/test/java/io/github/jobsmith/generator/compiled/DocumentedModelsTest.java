package io.github.jobsmith.generator.compiled;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jobsmith.generator.Generator;
import io.github.jobsmith.generator.GeneratorRequest;
import io.github.jobsmith.generator.SchemaCompiler;
import io.github.jobsmith.generator.diagnostic.SchemaException;
import io.github.jobsmith.generator.ir.SchemaModel;
import io.github.jobsmith.generator.option.CompilerOptions;
import io.github.jobsmith.generator.option.ModelFeature;
import io.github.jobsmith.generator.option.ModelOptions;
import io.github.jobsmith.generator.source.SchemaLoader;
import io.github.jobsmith.generator.source.SchemaSource;
import io.github.jobsmith.generator.write.SourceFile;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Every schema in docs/models.md generates the Java that is shown below it, and that compiles. Run
 * with {@code -Djobsmith.update=true} to update the Java in the document.
 */
class DocumentedModelsTest {
  private static final Path DOCUMENT = Path.of("../docs/models.md");
  private static final Pattern PAIR =
      Pattern.compile(
          "(?s)(?:<!-- ([^>]*) -->\n\n)?```json\n((?:(?!```).)*)```\n\n```java\n(.*?)```");

  private final List<SourceFile> files = new ArrayList<>();

  @Test
  void eachSchemaBecomesTheJavaThatIsShown() throws Exception {
    String text = Files.readString(DOCUMENT);
    Matcher pair = PAIR.matcher(text);
    StringBuilder real = new StringBuilder();
    int pairs = 0;
    while (pair.find()) {
      String java = java(pair.group(2), pair.group(1), "documented.s" + pairs++);
      String shown = pair.group().replaceFirst("(?s)```java\n.*```$", "");
      pair.appendReplacement(real, Matcher.quoteReplacement(shown + "```java\n" + java + "```"));
    }
    pair.appendTail(real);
    assertThat(pairs).isGreaterThan(10);
    if (Boolean.getBoolean("jobsmith.update")) {
      Files.writeString(DOCUMENT, real);
      text = real.toString();
    }
    assertThat(text)
        .as("if the new output is right: mvn -pl generator -am test -Djobsmith.update=true")
        .isEqualTo(real.toString());
    MemoryCompiler.compile(files);
  }

  /** The program about {@code JsonValue} prints what is shown below it. */
  @Test
  void theProgramPrintsWhatIsShown() throws Exception {
    String text = Files.readString(DOCUMENT);
    Matcher pair = Pattern.compile("(?s)```java\n([^`]*)```\n\n```text\n([^`]*)```").matcher(text);
    assertThat(pair.find()).isTrue();
    String program =
        "package documented.program;\nimport io.github.jobsmith.json.JsonValue;\n"
            + "import java.util.*;\n"
            + "public class Program { public static void run(java.io.PrintWriter out) {\n"
            + pair.group(1).replace("System.out.", "out.")
            + "}}\n";
    StringWriter printed = new StringWriter();
    MemoryCompiler.compile(List.of(new SourceFile("documented/program/Program.java", program)))
        .loadClass("documented.program.Program")
        .getMethod("run", PrintWriter.class)
        .invoke(null, new PrintWriter(printed, true));
    assertThat(printed.toString().replace(System.lineSeparator(), "\n")).isEqualTo(pair.group(2));
  }

  private static ModelOptions options(@Nullable String named) {
    ModelOptions options = ModelOptions.DEFAULT;
    if (named == null) {
      return options;
    }
    for (String each : named.split(", ")) {
      switch (each) {
        case "objectsByProperties" -> {}
        case "double" -> options = options.withDecimals(ModelOptions.Decimals.DOUBLE);
        case "normalized" -> options = options.withDecimals(ModelOptions.Decimals.NORMALIZED);
        default -> {
          String option = each.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
          ModelFeature feature =
              Stream.of(ModelFeature.values())
                  .filter(value -> value.option().equals(option))
                  .findFirst()
                  .orElseThrow(() -> new AssertionError("no feature " + each));
          options = options.with(feature, true);
        }
      }
    }
    return options;
  }

  private String java(String schema, @Nullable String named, String packageName)
      throws SchemaException {
    CompilerOptions compiler = CompilerOptions.DEFAULT.withAssertedFormats(true);
    if (named != null && named.contains("objectsByProperties")) {
      compiler = compiler.withObjectsByProperties(List.of(CompilerOptions.EVERYWHERE));
    }
    SchemaModel model =
        new SchemaCompiler(compiler, warning -> {})
            .compile(SchemaSource.text("schema.json", schema), SchemaLoader.standard());
    List<SourceFile> generated =
        Generator.generate(
            GeneratorRequest.of(model, "schema.json", packageName)
                .withModelOptions(options(named)));
    files.addAll(generated);
    return generated.stream()
        .filter(
            file -> !file.path().matches(".*(Validator|Rules|Check|Patterns|package-info)\\.java"))
        .map(Declarations::of)
        .collect(Collectors.joining("\n"));
  }
}
