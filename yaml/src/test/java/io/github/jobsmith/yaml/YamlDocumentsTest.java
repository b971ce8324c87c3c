package io.github.jobsmith.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.jobsmith.createjob.CreateJobRequestValidator;
import io.github.jobsmith.generated.check.CompiledSchema;
import io.github.jobsmith.generated.check.Findings;
import io.github.jobsmith.json.JsonDocument;
import io.github.jobsmith.json.JsonLimits;
import io.github.jobsmith.json.JsonSyntaxException;
import io.github.jobsmith.json.JsonWriter;
import io.github.jobsmith.rule.RuleCatalog;
import io.github.jobsmith.validation.Report;
import io.github.jobsmith.validation.Validator;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YamlDocumentsTest {
  private static final CompiledSchema ANYTHING =
      new CompiledSchema() {
        @Override
        public String id() {
          return "urn:example:anything";
        }

        @Override
        public boolean check(JsonDocument document, int node, Findings findings) {
          return true;
        }

        @Override
        public RuleCatalog rules() {
          return RuleCatalog.of();
        }

        @Override
        public List<String> sensitivePointers() {
          return List.of();
        }
      };

  private static JsonDocument read(String yaml) {
    return YamlDocuments.read(yaml.getBytes(StandardCharsets.UTF_8), JsonLimits.DEFAULT);
  }

  private static String json(String yaml) {
    JsonDocument document = read(yaml);
    return new String(new JsonWriter().value(document, 0).toByteArray(), StandardCharsets.UTF_8);
  }

  private static String fault(String yaml) {
    JsonSyntaxException fault =
        Assertions.assertTimeoutPreemptively(
            Duration.ofSeconds(60),
            () -> catchThrowableOfType(JsonSyntaxException.class, () -> read(yaml)));
    assertThat(fault).as("a fault").isNotNull();
    return fault.line() + ":" + fault.column() + " " + fault.kind() + " " + fault.getMessage();
  }

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "1|1",
        "-17|-17",
        "+12|12",
        "012|12",
        "0x1F|31",
        "0o17|15",
        "123456789012345678901234567890|123456789012345678901234567890",
        "1.50|1.50",
        ".5|0.5",
        "1.|1",
        "1e3|1E+3",
        "1_000|\"1_000\"",
        "true|true",
        "FALSE|false",
        "yes|\"yes\"",
        "~|null",
        "Null|null",
        "2027-01-31|\"2027-01-31\"",
        "12:30:00|\"12:30:00\"",
        "'1'|\"1\"",
        "!!str 1|\"1\"",
        "!!int '7'|7",
        "!secret 7|7",
        "!secret '7'|\"7\"",
        "!Sub [a, !Ref b]|[\"a\",\"b\"]",
        "!Map {a: 1}|{\"a\":1}",
        "!!set {a}|{\"a\":null}",
        "!!binary 1234|\"1234\"",
        "!!timestamp 2001|\"2001\"",
        "\"a\\tb\\u00e4\"|\"a\\tbä\"",
        "[]|[]",
        "{}|{}",
        "[a, [b, {c: d}]]|[\"a\",[\"b\",{\"c\":\"d\"}]]",
        "{1: a, true: b, ~: c, 'x y': d, \"\": e}|{\"1\":\"a\",\"true\":\"b\",\"null\":\"c\",\"x y\":\"d\",\"\":\"e\"}",
        "{Null: a}|{\"null\":\"a\"}",
        "{? : a}|{\"null\":\"a\"}",
        "{'~': a, \"Null\": b, !!str ~: c}|{\"~\":\"a\",\"Null\":\"b\",\"~\":\"c\"}",
        "{True: a, FALSE: b, 'True': c}|{\"true\":\"a\",\"false\":\"b\",\"True\":\"c\"}",
        "{012: a, 0x1F: b, 1.0: c, yes: d}|{\"012\":\"a\",\"0x1F\":\"b\",\"1.0\":\"c\",\"yes\":\"d\"}",
        "{\"a\":[1,2.5,null]}|{\"a\":[1,2.5,null]}",
      })
  void values(String yaml, String json) {
    assertThat(json(yaml)).isEqualTo(json);
  }

  @Test
  @DisplayName("blocks, comments, anchors and merge keys")
  void blocks() {
    assertThat(
            json(
                """
                # a comment
                base: &base {a: 1, b: 2}
                other: &other
                  b: 3
                  c: 4
                text: |
                  two
                  lines
                folded: >-
                  one
                  line
                alias: *base
                merged:
                  b: 0
                  <<: [*base, *other]
                  "<<": quoted
                again:
                  <<: {<<: *other, d: 5}
                """))
        .isEqualTo(
            "{\"base\":{\"a\":1,\"b\":2},\"other\":{\"b\":3,\"c\":4},\"text\":\"two\\nlines\\n\","
                + "\"folded\":\"one line\",\"alias\":{\"a\":1,\"b\":2},"
                + "\"merged\":{\"b\":0,\"<<\":\"quoted\",\"a\":1,\"c\":4},"
                + "\"again\":{\"d\":5,\"b\":3,\"c\":4}}");
  }

  @Test
  @DisplayName("a merge key includes the merge keys of its targets, also in lists")
  void nestedMerges() {
    assertThat(json("a: &a {x: 1}\nb: &b {y: 2}\nc: &c {<<: [*a, *b]}\nd: {<<: *c}"))
        .endsWith("\"d\":{\"x\":1,\"y\":2}}");
  }

  @Test
  @DisplayName("an empty document is null, and an empty text an error, with or without a BOM")
  void empty() {
    for (String yaml : new String[] {"---\n", "\uFEFF---\n", "---\n---\n", "~"}) {
      assertThat(json(yaml)).isEqualTo("null");
    }
    for (String yaml : new String[] {"", "\uFEFF", "# nothing\n", "\n\n"}) {
      assertThat(fault(yaml))
          .isEqualTo(
              "1:1 SYNTAX "
                  + (yaml.contains("\n")
                      ? "the file contains only comments or blanks; write a value"
                      : "the file is empty; write a value"));
    }
    assertThat(json("\uFEFFa: 1")).isEqualTo("{\"a\":1}");
  }

  @Test
  @DisplayName("an empty text is a violation even if null is valid, as in JSON")
  void emptyIsInvalid() {
    Validator anything = Validator.of(ANYTHING);
    for (String yaml : new String[] {"", "# nothing\n"}) {
      assertThat(YamlDocuments.validate(anything, yaml.getBytes(StandardCharsets.UTF_8)).isValid())
          .isFalse();
      assertThat(anything.validate(yaml).isValid()).isFalse();
    }
    assertThat(
            YamlDocuments.validate(anything, "---".getBytes(StandardCharsets.UTF_8)).violations())
        .isEmpty();
  }

  @Test
  @DisplayName("a text that declares YAML 1.1 has a warning, one that declares YAML 1.2 has none")
  void version() {
    Validator anything = Validator.of(ANYTHING);
    for (String yaml : new String[] {"%YAML 1.1\n---\na", "# c\n%TAG ! x\n%YAML 1.1\n--- a"}) {
      Report report = YamlDocuments.validate(anything, yaml.getBytes(StandardCharsets.UTF_8));
      assertThat(report.isValid()).isTrue();
      assertThat(report.toString())
          .endsWith(
              ": warning: the file declares YAML 1.1, but is read as YAML 1.2: yes, no, on, off,"
                  + " 0b101, 1_000 and 12:30:45 are text, and 010 is 10 [yaml-version]");
    }
    for (String yaml : new String[] {"%YAML 1.2\n---\na", "a # %YAML 1.1", "--- |\n %YAML 1.1"}) {
      assertThat(
              YamlDocuments.validate(anything, yaml.getBytes(StandardCharsets.UTF_8)).violations())
          .isEmpty();
    }
  }

  @Test
  @DisplayName("an empty document after a mark is ignored")
  void marks() {
    for (String yaml :
        new String[] {
          "a: 1\n---\n", "a: 1\n...\n", "a: 1\n...\n---\n# end\n...\n", "---\n---\na: 1"
        }) {
      assertThat(json(yaml)).as(yaml).isEqualTo("{\"a\":1}");
    }
  }

  @Test
  @DisplayName("a duplicate key is a violation at the second one")
  void duplicates() {
    Report report = CreateJobRequestValidator.create().validate(read("jobId: a\njobId: b\n"));
    assertThat(report.toString()).contains("2:1: error: ").contains("[duplicate-member]");
    for (String yaml : new String[] {"~: 1\nnull: 2", "Null: 1\nNULL: 2", "true: 1\nTrue: 2"}) {
      assertThat(Validator.of(ANYTHING).validate(read(yaml)).toString())
          .as(yaml)
          .startsWith("2:1: error: member ")
          .endsWith("occurs more than once [duplicate-member]");
    }
  }

  @Test
  @DisplayName("an alias inside its own target, and very deep nesting")
  void depth() {
    String inside =
        " SYNTAX this alias is inside the value that it stands for, which would have no end";
    assertThat(fault("a: &a [*a]")).isEqualTo("1:8" + inside);
    assertThat(fault("a: &a {b: *a}")).isEqualTo("1:11" + inside);
    assertThat(fault("a: &a {b: [c, {d: *a}]}")).isEqualTo("1:19" + inside);
    assertThat(fault("a: &a {<<: *a}")).isEqualTo("1:12" + inside);
    assertThat(fault("a: &a {b: {<<: [*a]}}")).isEqualTo("1:17" + inside);
    assertThat(fault("? &a {*a : 1}\n: 2")).isEqualTo("1:7" + inside);
    assertThat(json("a: &a [&b [], *b]\nb: *a")).isEqualTo("{\"a\":[[],[]],\"b\":[[],[]]}");
    assertThat(fault("a: &a [1]\nb: &a [*a]")).isEqualTo("2:8" + inside);
    assertThat(json("a: &a [1]\nb: [&a [2], *a]")).isEqualTo("{\"a\":[1],\"b\":[[2],[2]]}");
    assertThat(fault("[".repeat(100_000))).contains("1:513 LIMIT mappings and sequences");
    assertThat(fault("{a: ".repeat(100_000))).contains("LIMIT mappings and sequences");
    assertThat(fault("- ".repeat(100_000))).contains("LIMIT mappings and sequences");
  }

  @Test
  @DisplayName("a billion laughs, by aliases and by merge keys, end at the limit")
  void bombs() {
    String aliases =
        "a0: &a0 [lol, lol, lol, lol, lol, lol, lol, lol, lol]\n"
            + IntStream.range(1, 12)
                .mapToObj(
                    i -> "a" + i + ": &a" + i + " [" + ("*a" + (i - 1) + ", ").repeat(9) + "x]\n")
                .collect(Collectors.joining());
    assertThat(fault(aliases)).contains("LIMIT the text has more than 2000000 values");
    String merges =
        "a0: &a0 {x: 1}\n"
            + IntStream.range(1, 40)
                .mapToObj(
                    i -> "a" + i + ": &a" + i + " {<<: [*a" + (i - 1) + ", *a" + (i - 1) + "]}\n")
                .collect(Collectors.joining());
    assertThat(fault(merges)).contains("LIMIT the text has more than 2000000 values");
    String long20 = "a: &a " + "x".repeat(1 << 20) + "\nb: [" + "*a, ".repeat(1 << 10) + "]";
    assertThat(fault(long20)).contains("LIMIT");
  }

  @Test
  @DisplayName("limits of strings, numbers and the whole text are those of JSON")
  void limits() {
    assertThat(fault("a: " + "1".repeat(1_001)))
        .isEqualTo("1:4 LIMIT the number is longer than 1000 characters");
    JsonLimits small = JsonLimits.DEFAULT.withMaxStringBytes(10).withMaxBytes(100);
    for (String yaml : new String[] {"a:\n  b: x0123456789", "a: " + "b, ".repeat(100)}) {
      JsonSyntaxException fault =
          catchThrowableOfType(
              JsonSyntaxException.class,
              () -> YamlDocuments.read(yaml.getBytes(StandardCharsets.UTF_8), small));
      assertThat(fault.kind()).isEqualTo(JsonSyntaxException.Kind.LIMIT);
      assertThat(fault.line()).isEqualTo(yaml.contains("\n") ? 2 : 1);
    }
  }
}
