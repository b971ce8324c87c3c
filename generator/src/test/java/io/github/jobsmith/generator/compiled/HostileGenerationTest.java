package io.github.jobsmith.generator.compiled;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import io.github.jobsmith.generator.Generator;
import io.github.jobsmith.generator.GeneratorRequest;
import io.github.jobsmith.generator.SchemaCompiler;
import io.github.jobsmith.generator.diagnostic.SchemaException;
import io.github.jobsmith.generator.source.SchemaLoader;
import io.github.jobsmith.generator.source.SchemaSource;
import io.github.jobsmith.generator.write.SourceFile;
import io.github.jobsmith.generator.write.SourceWriter;
import io.github.jobsmith.json.JsonDocument;
import io.github.jobsmith.validation.Validator;
import io.github.jobsmith.validation.Violation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Hostile schemas quickly result in a diagnostic or in a correct validator, and in no file outside
 * of the output directory.
 */
class HostileGenerationTest {
  private static final Duration SOON = Duration.ofSeconds(60);

  private static List<SourceFile> generate(String schema) throws SchemaException {
    return Generator.generate(
        GeneratorRequest.of(
            new SchemaCompiler()
                .compile(SchemaSource.text("schema.json", schema), SchemaLoader.standard()),
            "schema.json",
            "generated"));
  }

  private static Validator validator(String schema) {
    return assertTimeoutPreemptively(SOON, () -> Compiled.validator(schema));
  }

  private static String fault(String schema) {
    return assertTimeoutPreemptively(
        SOON,
        () -> {
          try {
            generate(schema);
            return "";
          } catch (SchemaException e) {
            return e.getMessage();
          }
        });
  }

  private static boolean isValid(Validator validator, String json) {
    return assertTimeoutPreemptively(
        SOON,
        () -> {
          boolean valid = validator.validate(json).isValid();
          assertThat(validator.isValid(JsonDocument.parse(json))).isEqualTo(valid);
          return valid;
        });
  }

  @Test
  void aHundredThousandNestedBranchesAreADiagnostic() {
    assertThat(fault("{\"allOf\":[".repeat(100_000) + "{}" + "]}".repeat(100_000)))
        .contains("schema.json:1:", "nested more than 1000 deep");
  }

  /** Each pattern has a thousand states or more; together they would be megabytes of Java. */
  @Test
  void patternsTogetherAreBounded() throws SchemaException {
    List<String> told = new ArrayList<>();
    int size =
        assertTimeoutPreemptively(
            SOON,
            () ->
                Generator.generate(
                        GeneratorRequest.of(
                                new SchemaCompiler(note -> told.add(note.toString()))
                                    .compile(
                                        SchemaSource.text(
                                            "schema.json", BigSchema.largePatterns(200).schema()),
                                        SchemaLoader.standard()),
                                "schema.json",
                                "generated")
                            .withModels(false))
                    .stream()
                    .mapToInt(file -> file.content().length())
                    .sum());
    assertThat(size).isLessThan(3_000_000);
    assertThat(told)
        .singleElement()
        .asString()
        .contains("info: the automata of the patterns so far")
        .contains("the following ones use java.util.regex");
  }

  @Test
  void patternsThatGrowInTranslationAreADiagnostic() {
    String patterns =
        IntStream.range(0, 600)
            .mapToObj(i -> "{\"pattern\":\"(?=(?:(?:\\\\b|){20}){20}a" + i + ")b\"}")
            .collect(Collectors.joining(","));
    assertThat(fault("{\"allOf\":[" + patterns + "]}"))
        .contains("schema.json:1:", "more than 10000000 characters");
  }

  @Test
  void namesThatEachStepOfAChainAddsAreBounded() {
    assertThat(fault(BigSchema.unevaluatedChain(1_000).schema()))
        .contains("schema.json:1:", "refer to more than 500000 schemas and names");
  }

  @Test
  void theDeepestNestingRuns() {
    int levels = 499;
    Validator validator =
        validator("{\"allOf\":[".repeat(levels) + "{\"type\":\"null\"}" + "]}".repeat(levels));
    assertThat(isValid(validator, "null")).isTrue();
    assertThat(isValid(validator, "1")).isFalse();
  }

  @Test
  void aBombOfReferencesIsCheckedOnce() {
    int levels = 60;
    String definitions =
        IntStream.range(0, levels)
            .mapToObj(
                i ->
                    "\"d%1$d\":{\"allOf\":[{\"$ref\":\"#/$defs/d%2$d\"},{\"$ref\":\"#/$defs/d%2$d\"}],"
                            .formatted(i, i + 1)
                        + "\"anyOf\":[{\"$ref\":\"#/$defs/d%1$d\"},{\"$ref\":\"#/$defs/d%1$d\"}]}"
                            .formatted(i + 1))
            .collect(Collectors.joining(","));
    Validator validator =
        validator(
            "{\"$ref\":\"#/$defs/d0\",\"$defs\":{"
                + definitions
                + ",\"d"
                + levels
                + "\":{\"type\":\"string\"}}}");
    assertThat(isValid(validator, "\"\"")).isTrue();
    assertThat(isValid(validator, "1")).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "(a+)+$",
        "^(a+)+$",
        "(a|a)*b",
        "^(a|aa)+$",
        "(.*a){25}!b",
        "^(([a-z])+.)+[A-Z]([a-z])+$",
        "^(a*)*b",
        "(x+x+)+y",
        "^(a?){50}a{50}b$",
        "^(a+)\\\\1+b$",
        "^(.+)+\\\\1$",
        "^(?=(a+)+$)",
        "(?<=(a|aa)*)b",
        "((((a{0,100}){0,100}){0,100}){0,100})b"
      })
  void aPatternNeverTakesLong(String pattern) {
    String schema = "{\"pattern\":\"" + pattern + "\"}";
    if (!fault(schema).isEmpty()) {
      assertThat(fault(schema)).contains("schema.json:1:", "pattern");
      return;
    }
    Validator validator = validator(schema);
    assertThat(isValid(validator, "\"" + "a".repeat(50_000) + "!\""))
        .as("none of them matches, or none that can be found out in time")
        .isFalse();
  }

  @Test
  void aPatternThatNoEngineTakesIsADiagnostic() {
    assertThat(fault("{\"pattern\":\"" + "a".repeat(65_536) + "\"}"))
        .contains("schema.json:1:", "the pattern is too large", "split it with allOf");
  }

  @Test
  void textThatEndsCommentsEndsNoComment() throws SchemaException {
    String evil =
        "*/ static { System.exit(1); } /* \\\\u002a\\\\u002f static { } {@code } } @see <script>"
            + " \\\\u000a \\u2028 \\u202e \\u0000 ${x} $L $$ \\\"\\\"\\\" // \\\\";
    String schema =
        ("{\"$id\":\"http://x/*/\",\"title\":\"EVIL\",\"description\":\"EVIL\",\"$comment\":\"EVIL\","
                + "\"default\":\"EVIL\",\"examples\":[\"EVIL\"],\"type\":\"object\",\"properties\":"
                + "{\"EVIL\":{\"title\":\"EVIL\",\"description\":\"EVIL\",\"enum\":[\"EVIL\",\"b\"],"
                + "\"default\":\"EVIL\"},\"p\":{\"$ref\":\"#/$defs/EVIL\"},"
                + "\"r\":{\"pattern\":\"^[*]/$\",\"const\":\"*/\",\"description\":\"EVIL\"}},"
                + "\"required\":[\"EVIL\"],\"$defs\":{\"EVIL\":{\"type\":\"string\","
                + "\"description\":\"EVIL\",\"maxLength\":1}}}")
            .replace("#/$defs/EVIL", "#evil")
            .replace("{\"type\":\"string\",", "{\"$anchor\":\"evil\",\"type\":\"string\",")
            .replace("EVIL", evil)
            .replace("http://x/*/", "http://x/y");
    Validator validator = validator(schema);
    assertThat(isValid(validator, "{\"" + evil + "\":\"" + evil + "\"}")).isTrue();
    assertThat(isValid(validator, "{\"" + evil + "\":\"" + evil + "\",\"p\":\"12\"}")).isFalse();
    assertThat(isValid(validator, "{}")).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../../x",
        "/etc/passwd",
        "file:///etc/passwd",
        "file:///../../x.json",
        "..",
        "http://example.com/../../../x/..",
        "http://example.com/%2e%2e%2f%2e%2e%2fx",
        "http://example.com/a%00b.json",
        "http://example.com/..\\\\..\\\\x",
        "C:/x.json",
        "urn:x:../../y",
        "jar:file:/x.jar!/../../y",
        "http://example.com/con",
        "http://example.com/package-info"
      })
  void anIdentifierLeadsToNoFileElsewhere(String id, @TempDir Path folder)
      throws IOException, SchemaException {
    String schema =
        "{\"$id\":\"%1$s\",\"properties\":{\"a\":{\"$ref\":\"#/$defs/..~1..~1x\"}},".formatted(id)
            + "\"$defs\":{\"../../x\":{\"type\":\"object\",\"title\":\"../../y\"}}}";
    String fault = fault(schema);
    if (!fault.isEmpty()) {
      assertThat(fault).contains("schema.json:1:", "$id");
      return;
    }
    List<SourceFile> files = generate(schema);
    assertThat(files)
        .extracting(SourceFile::path)
        .allMatch(
            path -> path.matches("generated/[A-Za-z0-9_]+\\.java|generated/package-info.java"))
        .doesNotHaveDuplicates();
    Path output = folder.resolve("a/b/c");
    new SourceWriter(output).write("hostile", files);
    try (Stream<Path> written = Files.walk(folder)) {
      assertThat(written.filter(Files::isRegularFile))
          .allMatch(
              file -> file.startsWith(output.resolve("generated")) || isManifest(file, output));
    }
  }

  private static boolean isManifest(Path file, Path output) {
    return file.getParent().equals(output) && file.getFileName().toString().startsWith(".jobsmith");
  }

  @Test
  void namesThatDifferInCaseMakeFilesThatDifferInMore() throws SchemaException {
    String names = "\"foo\",\"Foo\",\"FOO\",\"fOO\",\"f-oo\",\"f_OO\",\"FooCheck\",\"foocheck\"";
    String definitions =
        Stream.of(names.split(","))
            .map(name -> name + ":{\"type\":\"object\",\"required\":[\"a\"],\"title\":\"T\"}")
            .collect(Collectors.joining(","));
    String properties =
        Stream.of(names.split(","))
            .map(name -> name + ":{\"$ref\":\"#/$defs/" + name.substring(1) + "}")
            .collect(Collectors.joining(","));
    String schema =
        "{\"properties\":{"
            + properties
            + ",\"x\":{\"type\":\"object\",\"properties\":{"
            + properties
            + "}}},\"$defs\":{"
            + definitions
            + "}}";
    Compiled compiled = new Compiled(SchemaLoader.standard());
    compiled.add("s", schema);
    Validator validator = compiled.validators().get("s");
    assertThat(compiled.classes().keySet())
        .extracting(name -> name.toLowerCase(Locale.ROOT))
        .doesNotHaveDuplicates();
    assertThat(validator.validate("{\"foo\":{},\"FOO\":{\"a\":1},\"fOO\":{}}").violations())
        .extracting(Violation::pointer)
        .containsExactly("/foo", "/fOO");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"maxLength\":1e400",
        "\"minLength\":1e400",
        "\"maxItems\":99999999999999999999",
        "\"minProperties\":1e9",
        "\"multipleOf\":1e-400",
        "\"multipleOf\":1e999999999",
        "\"multipleOf\":1e-999999999",
        "\"minimum\":1e999999999",
        "\"maximum\":-1e999999999",
        "\"exclusiveMinimum\":1e-999999999",
        "\"const\":1e999999999",
        "\"enum\":[1e999999999,1e-999999999,0e999999999]",
        "\"minContains\":1e400,\"contains\":true",
        "\"minimum\":0.30000000000000000000000000000000000000000000000000000001"
      })
  void hugeNumbersAreErrorsOrKeepTheirValue(String keyword) {
    String schema = "{" + keyword + "}";
    String fault = fault(schema);
    if (!fault.isEmpty()) {
      assertThat(fault).contains("schema.json:1:").doesNotContain("Exception");
      return;
    }
    Validator validator = validator(schema);
    for (String json :
        List.of("1", "1e400", "-1e999999999", "1e-999999999", "0.1", "\"a\"", "[]", "{}", "[1]")) {
      isValid(validator, json);
    }
    assertThat(isValid(validator, "true"))
        .isEqualTo(!keyword.startsWith("\"const\"") && !keyword.startsWith("\"enum\""));
  }

  @Test
  void hugeNumbersAreCompared() {
    Validator validator = validator("{\"minimum\":1e999999,\"maximum\":1e9999999}");
    assertThat(isValid(validator, "1e1000000")).isTrue();
    assertThat(isValid(validator, "1e999998")).isFalse();
    assertThat(isValid(validator, "1e99999999")).isFalse();
  }

  @Test
  void aMemberThatOccursTwiceIsADiagnostic() {
    assertThat(fault("{\"type\":\"string\",\"maxLength\":1,\"type\":\"number\"}"))
        .contains("schema.json:1:", "member \"type\" occurs more than once");
  }

  @Test
  void namesWithNulAndSurrogatesAreNames() {
    String[] names = {
      "\\u0000",
      "a\\u0000b",
      "\\ud83d\\ude00",
      "\\u200b",
      "\\u202e",
      "\\n",
      "\\r\\n",
      "\\u00e9",
      "e\\u0301",
      "\\uffff",
      "",
      " ",
      "\\t",
      "$",
      "${}",
      "$L",
      "\\\"",
      "\\\\",
      "\\\\u0041"
    };
    String properties =
        Stream.of(names)
            .map(name -> "\"" + name + "\":{\"type\":\"object\",\"required\":[\"" + name + "\"]}")
            .collect(Collectors.joining(","));
    String required =
        Stream.of(names).map(name -> "\"" + name + "\"").collect(Collectors.joining(","));
    Validator validator =
        validator(
            "{\"type\":\"object\",\"properties\":{"
                + properties
                + "},\"required\":["
                + required
                + "],\"additionalProperties\":false}");
    String document =
        Stream.of(names)
            .map(name -> "\"" + name + "\":{\"" + name + "\":1}")
            .collect(Collectors.joining(",", "{", "}"));
    assertThat(isValid(validator, document)).isTrue();
    assertThat(validator.validate("{}").violations()).hasSize(names.length);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"properties\":{\"\\ud800\":{\"type\":\"null\"}}}",
        "{\"const\":\"\\udc00\\ud800\"}",
        "{\"title\":\"\\ud800\",\"description\":\"\\udfff\"}",
        "{\"pattern\":\"\\ud800\"}"
      })
  void halfACharacterIsADiagnosticOrKept(String schema) {
    String fault = fault(schema);
    if (fault.isEmpty()) {
      validator(schema);
    } else {
      assertThat(fault).contains("schema.json:1:");
    }
  }

  @Test
  void aTitleOfAMegabyteIsATitle() {
    String title = "Title ".repeat(180_000);
    String word = "T".repeat(1 << 20);
    Validator validator =
        validator(
            "{\"title\":\"%1$s\",\"description\":\"%1$s\",\"type\":\"object\",\"properties\":"
                    .formatted(title)
                + "{\"a\":{\"type\":\"object\",\"title\":\"%1$s\",\"description\":\"%1$s\","
                    .formatted(word)
                + "\"required\":[\"b\"]}}}");
    assertThat(isValid(validator, "{\"a\":{\"b\":1}}")).isTrue();
    assertThat(isValid(validator, "{\"a\":{}}")).isFalse();
  }

  @Test
  void tooDeepDocumentIsAViolation() {
    Validator validator =
        validator("{\"properties\":{\"a\":{\"$ref\":\"#\"}},\"items\":{\"$ref\":\"#\"}}");
    String deep = "{\"a\":[".repeat(200_000) + "]}".repeat(200_000);
    assertThat(assertTimeoutPreemptively(SOON, () -> validator.validate(deep).violations()).size())
        .isEqualTo(1);
    assertThatThrownBy(() -> JsonDocument.parse(deep)).hasMessageContaining("deep");
  }
}
