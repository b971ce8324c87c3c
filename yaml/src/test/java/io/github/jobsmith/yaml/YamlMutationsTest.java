package io.github.jobsmith.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jobsmith.createjob.CreateJobRequestValidator;
import io.github.jobsmith.json.JsonLimits;
import io.github.jobsmith.json.JsonSyntaxException;
import io.github.jobsmith.validation.Report;
import io.github.jobsmith.validation.Validator;
import io.github.jobsmith.validation.Violation;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;

/** Reading any bytes results in a document or an error with a place. */
class YamlMutationsTest {
  private static final Validator VALIDATOR = CreateJobRequestValidator.create();

  private static final List<String> TEXTS =
      List.of(
          "jobId: a.b # c\ntargets:\n  - &t 'it''s'\n  - *t\ndocument: |-\n  {\"a\": 1}\n",
          "a: &a {b: [1, \"\\u00e4\\n\", ~], <<: {c: 0x1F}}\n? d\n: >\n  x\n\n  y\n<<: *a\n",
          "%YAML 1.2\n%TAG !e! tag:e.com,2000:\n--- !e!x\n- - 'q\n  r'\n- !!int 7\n...\n",
          "\uFEFF\"\ud83d\ude00\": {{ x }}\r\nb:\r\n\t- 1\r\n- {% y %}\r\n");

  private static final List<String> PIECES =
      List.of(
          "\n",
          "  ",
          "\t",
          "- ",
          ": ",
          "? ",
          "{",
          "}",
          "[",
          "]",
          ",",
          "'",
          "\"",
          "|",
          ">",
          "|2-",
          "&a ",
          "*a",
          "!",
          "!!str ",
          "!<",
          "%",
          "@",
          "`",
          "#",
          " # ",
          "---",
          "\n---\n",
          "\n...\n",
          "<<: ",
          "\\",
          "\\x4",
          "\\UFFFFFFFF",
          "\\ud800",
          "0x",
          ".inf",
          "1e999999999999",
          "\u0000",
          "\u0085",
          "\u2028",
          "\uFEFF",
          "\ud83d\ude00",
          "\r",
          "{{",
          "%YAML 9.9\n");

  /** Removes a part of the text and inserts a piece there. */
  record Edit(int at, int length, String piece) {
    String on(String text) {
      int from = at % (text.length() + 1);
      return text.substring(0, from)
          + piece
          + text.substring(Math.min(text.length(), from + length));
    }
  }

  @Provide
  Arbitrary<byte[]> mutated() {
    Arbitrary<Edit> edits =
        Combinators.combine(
                Arbitraries.integers().between(0, 200),
                Arbitraries.integers().between(0, 6),
                Arbitraries.of(PIECES))
            .as(Edit::new);
    return Combinators.combine(Arbitraries.of(TEXTS), edits.list().ofMinSize(1).ofMaxSize(5))
        .as(
            (text, all) -> {
              String made = text;
              for (Edit edit : all) {
                made = edit.on(made);
              }
              return made.getBytes(StandardCharsets.UTF_8);
            });
  }

  @Provide
  Arbitrary<byte[]> pieces() {
    return Arbitraries.of(PIECES)
        .list()
        .ofMaxSize(12)
        .map(all -> String.join("", all).getBytes(StandardCharsets.UTF_8));
  }

  @Property(tries = 500, shrinking = ShrinkingMode.BOUNDED)
  void randomBytes(@ForAll byte[] yaml) {
    check(yaml);
  }

  @Property(tries = 1_000, shrinking = ShrinkingMode.BOUNDED)
  void mutations(@ForAll("mutated") byte[] yaml) {
    check(yaml);
  }

  @Property(tries = 1_000, shrinking = ShrinkingMode.BOUNDED)
  void indicators(@ForAll("pieces") byte[] yaml) {
    check(yaml);
  }

  @Example
  void hugeKeysAndScalars() {
    String huge = "k".repeat(1 << 16);
    for (String yaml :
        new String[] {
          huge,
          huge + ": 1",
          "? " + huge + "\n: 1",
          "\"" + huge + "\": 1",
          "{" + huge + ": 1}",
          "a: &" + huge + " 1",
          "a: *" + huge,
          "a: !" + huge + " 1",
          "a: \"" + huge,
          "%" + huge,
          "a:\n" + "\n".repeat(1 << 16),
          "# " + huge,
          "a: |\n" + " ".repeat(1 << 16) + "b",
          "[" + "[],".repeat(1 << 14),
          "{" + "a: b, ".repeat(1 << 14),
          "- ".repeat(1 << 10)
        }) {
      check(yaml.getBytes(StandardCharsets.UTF_8));
    }
  }

  private static void check(byte[] yaml) {
    try {
      YamlDocuments.read(yaml, JsonLimits.DEFAULT);
    } catch (JsonSyntaxException e) {
      assertThat(e.getMessage()).isNotEmpty().doesNotContain("\n");
      assertThat(e.line()).isPositive();
      assertThat(e.column()).isPositive();
      assertThat(e.offset()).isBetween(0, yaml.length);
    }
    Report report = YamlDocuments.validate(VALIDATOR, yaml);
    for (Violation violation : report.violations()) {
      assertThat(violation.line()).isPositive();
      assertThat(violation.column()).isPositive();
      assertThat(violation.offset() + violation.length()).isBetween(1, yaml.length + 1);
      assertThat(violation.toString()).isNotEmpty();
      violation
          .excerpt()
          .ifPresent(
              excerpt -> {
                int points = excerpt.text().codePointCount(0, excerpt.text().length());
                assertThat(excerpt.start()).isBetween(0, points);
                assertThat(excerpt.length()).isPositive();
              });
    }
  }
}
