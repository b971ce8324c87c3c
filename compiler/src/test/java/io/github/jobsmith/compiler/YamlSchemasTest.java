package io.github.jobsmith.compiler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.jobsmith.generator.diagnostic.SchemaException;
import io.github.jobsmith.generator.source.JsonTree;
import io.github.jobsmith.generator.source.SchemaLoader;
import io.github.jobsmith.generator.source.SchemaReadException;
import io.github.jobsmith.generator.source.SchemaSource;
import io.github.jobsmith.validation.Validator;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class YamlSchemasTest {
  @TempDir private Path dir;

  private Path write(String name, String text) throws IOException {
    return Files.writeString(dir.resolve(name), text);
  }

  private static JsonTree read(String yaml) throws SchemaReadException {
    SchemaSource source =
        SchemaSource.bytes("s.yaml", "text:/s.yaml", yaml.getBytes(StandardCharsets.UTF_8));
    return SchemaLoader.standard().reading(new YamlSchemas()).read(source);
  }

  private static String fault(String yaml) {
    SchemaReadException fault =
        Assertions.assertTimeoutPreemptively(
            Duration.ofSeconds(60),
            () -> catchThrowableOfType(SchemaReadException.class, () -> read(yaml)));
    assertThat(fault).as("a fault").isNotNull();
    return fault.location() + " " + fault.getMessage();
  }

  @Test
  @DisplayName("a YAML file can refer to YAML and JSON files, and they can refer to it")
  void files() throws SchemaException, IOException {
    write("size.yml", "$defs: {size: {maximum: 9, $ref: root.schema.YAML#/$defs/number}}\n");
    write("name.json", "{\"$ref\": \"size.yml#/$defs/size\"}");
    Path root =
        write(
            "root.schema.YAML",
            """
            # an order
            type: object
            required: [size]
            properties:
              size: &size {$ref: 'size.yml#/$defs/size'}
              other: *size
              name: {$ref: name.json}
            $defs:
              number: {type: number}
            """);
    Validator validator = ValidatorCompiler.standard().compile(root);
    assertThat(validator.validate("{\"size\": 10, \"other\": \"x\", \"name\": 11}").toString())
        .isEqualTo(
            """
            1:10: error: size is 10; must be at most 9 [maximum]
            1:23: error: other is a string; must be a number [type]
            1:36: error: name is 11; must be at most 9 [maximum]""");
  }

  @Test
  @DisplayName("errors and warnings have the positions in the YAML text")
  void places() throws SchemaException, IOException {
    Path bad = write("bad.yaml", "type: object\nproperties:\n  a: {type: strin}\n  b: 5\n");
    SchemaException fault =
        catchThrowableOfType(
            SchemaException.class, () -> ValidatorCompiler.standard().compile(bad));
    assertThat(fault.diagnostics())
        .extracting(each -> each.location().line() + ":" + each.location().column())
        .containsExactly("3:13", "4:6");
    Path odd = write("odd.yaml", "type: object\npropertees:\n  a: true\n");
    List<String> warnings = new ArrayList<>();
    ValidatorCompiler.standard().withWarnings(w -> warnings.add(w.toString())).compile(odd);
    assertThat(warnings).hasSize(1);
    assertThat(warnings.get(0)).startsWith(odd + ":2:1: warning: ");
  }

  @Test
  @DisplayName("values that are null without quotes: each has its hint")
  void bareNull() throws IOException {
    Path bad =
        write(
            "bad.yaml",
            """
            $schema:
            $ref: #/$defs/a
            type: null
            title:
            $defs:
              a: {type: [string, null]}
            """);
    SchemaException fault =
        catchThrowableOfType(
            SchemaException.class, () -> ValidatorCompiler.standard().compile(bad));
    String types =
        "the value of type must be a type name or an array of unique type names (null, boolean,"
            + " integer, number, string, array, object) (write \"null\", in quotes)";
    assertThat(fault.diagnostics())
        .extracting(each -> each.toString().replace(bad.toString(), "bad.yaml"))
        .containsExactly(
            "bad.yaml:1:9: error: the value of $schema must be a string (write the URI of a dialect,"
                + " such as \"https://json-schema.org/draft/2020-12/schema\")",
            "bad.yaml:2:6: error: the value of $ref must be a string (write the reference in quotes;"
                + " without them, YAML takes # for the beginning of a comment)",
            "bad.yaml:3:7: error: " + types,
            "bad.yaml:4:7: warning: title is ignored: it must be a string",
            "bad.yaml:6:22: error: " + types);
  }

  @Test
  @DisplayName("messages for text that is not YAML, and for duplicate names")
  void faults() throws IOException {
    assertThat(fault("type: object\nb: c: d\n"))
        .isEqualTo("s.yaml:2:5 `: ` inside a value without quotes; put the value in quotes");
    assertThat(fault("a: 1\nb: {c: 1,\n c: 2}\n"))
        .isEqualTo("s.yaml:3:2 member \"c\" occurs more than once");
    Path bad = write("bad.yaml", "a: [1\n");
    SchemaException fault =
        catchThrowableOfType(
            SchemaException.class, () -> ValidatorCompiler.standard().compile(bad));
    assertThat(fault.diagnostics().toString())
        .isEqualTo(
            "[" + bad + ":2:1: error: the list that begins at 1:4 is not closed; `]` is missing]");
  }

  @Test
  @DisplayName("an empty text is no schema, and YAML 1.1 is a warning, in referenced documents too")
  void emptyAndOld() throws IOException, SchemaException {
    assertThat(fault("")).isEqualTo("s.yaml:1:1 the file is empty; write a value");
    assertThat(fault("# c\n"))
        .isEqualTo("s.yaml:1:1 the file contains only comments or blanks; write a value");
    Path old = write("old.yaml", "%YAML 1.1\n---\n$defs: {a: {const: yes}}\n");
    Path root = write("root.yaml", "$ref: 'old.yaml#/$defs/a'\n");
    List<String> warnings = new ArrayList<>();
    Validator validator =
        ValidatorCompiler.standard().withWarnings(w -> warnings.add(w.toString())).compile(root);
    assertThat(warnings)
        .containsExactly(
            old
                + ":1:1: warning: the file declares YAML 1.1, but is read as YAML 1.2: yes, no, on,"
                + " off, 0b101, 1_000 and 12:30:45 are text, and 010 is 10");
    assertThat(validator.validate("\"yes\"").violations()).isEmpty();
  }

  @Test
  @DisplayName("numbers are exact")
  void numbers() throws SchemaReadException {
    JsonTree tree = read("[12345678901234567890.10, 0x10, 1e400, -0.0, 5]");
    assertThat(((JsonTree.Arr) tree).items())
        .extracting(each -> ((JsonTree.Num) each).value())
        .usingElementComparator(BigDecimal::compareTo)
        .containsExactly(
            new BigDecimal("12345678901234567890.10"),
            BigDecimal.valueOf(16),
            new BigDecimal("1e400"),
            BigDecimal.ZERO,
            BigDecimal.valueOf(5));
  }

  @Test
  @DisplayName("only documents with the suffixes are YAML")
  void names() throws IOException {
    for (String name : new String[] {"a.yaml", "a.yml", "a.YML", "a.schema.yaml"}) {
      assertThat(new YamlSchemas().has(SchemaSource.file(dir.resolve(name)))).as(name).isTrue();
    }
    for (String name : new String[] {"a.json", "yaml", "a.yaml.json"}) {
      assertThat(new YamlSchemas().has(SchemaSource.file(dir.resolve(name)))).as(name).isFalse();
    }
  }

  @Test
  @DisplayName("recursive aliases, deep nesting and millions of aliases take bounded time")
  void hostile() {
    String bomb =
        "a0: &a0 [x, x, x, x, x, x, x, x, x]\n"
            + IntStream.range(1, 12)
                .mapToObj(
                    i -> "a" + i + ": &a" + i + " [" + ("*a" + (i - 1) + ", ").repeat(9) + "]\n")
                .collect(Collectors.joining());
    assertThat(fault(bomb)).contains("the text has more than 2000000 values");
    assertThat(fault("a: &a {not: *a}"))
        .isEqualTo(
            "s.yaml:1:13 this alias is inside the value that it stands for, which would have no end");
    assertThat(fault("[".repeat(5_000))).contains("nested more than 1000 deep");
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(60),
        () -> read("[" + "'ä', ".repeat(100_000) + "&a [1], " + "*a, ".repeat(300_000) + "]"));
  }
}
