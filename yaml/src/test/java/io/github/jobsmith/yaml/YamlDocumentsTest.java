package io.github.jobsmith.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.jobsmith.createjob.CreateJobRequestValidator;
import io.github.jobsmith.json.JsonDocument;
import io.github.jobsmith.json.JsonLimits;
import io.github.jobsmith.json.JsonSyntaxException;
import io.github.jobsmith.json.JsonWriter;
import io.github.jobsmith.validation.Report;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YamlDocumentsTest {
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
            Duration.ofSeconds(30),
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
        "{1: a, true: b, ~: c, 'x y': d, \"\": e}|{\"1\":\"a\",\"true\":\"b\",\"~\":\"c\",\"x y\":\"d\",\"\":\"e\"}",
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
  @DisplayName("an empty text is null")
  void empty() {
    for (String yaml :
        new String[] {"", "\uFEFF", "# nothing\n", "\n\n", "---\n", "---\n---\n", "~"}) {
      assertThat(json(yaml)).isEqualTo("null");
    }
    assertThat(json("\uFEFFa: 1")).isEqualTo("{\"a\":1}");
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
  }

  @Test
  @DisplayName("an alias inside its own target, and very deep nesting")
  void depth() {
    assertThat(fault("a: &a [*a]"))
        .contains("LIMIT mappings and sequences are nested more than 512");
    assertThat(fault("a: &a {b: *a}")).contains("LIMIT mappings and sequences are nested");
    assertThat(fault("a: &a {<<: *a}")).contains("LIMIT mappings and sequences are nested");
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
