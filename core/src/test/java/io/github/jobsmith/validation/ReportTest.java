package io.github.jobsmith.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jobsmith.generated.check.CompiledSchema;
import io.github.jobsmith.generated.check.Constraint;
import io.github.jobsmith.generated.check.Expectation;
import io.github.jobsmith.generated.check.Findings;
import io.github.jobsmith.json.JsonDocument;
import io.github.jobsmith.json.JsonLimits;
import io.github.jobsmith.json.JsonValue;
import io.github.jobsmith.json.JsonWritable;
import io.github.jobsmith.rule.Rule;
import io.github.jobsmith.rule.RuleCatalog;
import io.github.jobsmith.rule.Severity;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportTest {
  private static final Rule SHORT =
      Rule.of("name-short", Severity.ERROR, "the name is short")
          .hint("Use a shorter name.")
          .noticedBy("linter/minLength", "checker/maxLength", "editor");
  private static final Rule ODD = Rule.of("name-odd", Severity.WARNING, "the name is odd");
  private static final Rule SOON = Rule.of("soon", Severity.ERROR, "soon");
  private static final Constraint TOO_LONG =
      Constraint.of(
              SHORT, "/properties/name/maxLength", "maxLength", Expectation.characters(null, 3))
          .demotable();
  private static final Constraint ODD_NAME =
      Constraint.of(ODD, "/properties/name/pattern", "pattern", Expectation.pattern("^a"));
  private static final Constraint CLOCK =
      Constraint.of(SOON, "/x-from-now/minimum", "x-from-now/minimum").at("/name");

  /**
   * {@code name} has at most 3 characters, should be even, and is compared with the submission
   * time.
   */
  private static final CompiledSchema SCHEMA =
      new CompiledSchema() {
        @Override
        public String id() {
          return "test:schema";
        }

        @Override
        public boolean check(JsonDocument doc, int node, Findings findings) {
          int name = doc.resolve(node, "/name");
          boolean valid = true;
          if (findings.submitAt() == null) {
            valid &= findings.notRun(CLOCK);
          } else {
            valid &= findings.fail(node, CLOCK, "is too soon");
          }
          if (name >= 0 && doc.codePointLength(name) % 2 != 0) {
            valid &= findings.fail(name, ODD_NAME);
          }
          if (name >= 0 && doc.codePointLength(name) > 3) {
            valid &= findings.fail(name, TOO_LONG);
          }
          return valid;
        }

        @Override
        public RuleCatalog rules() {
          return RuleCatalog.of(SHORT, ODD, SOON);
        }

        @Override
        public List<String> sensitivePointers() {
          return List.of("/secret", "/tokens/*");
        }
      };

  private final Validator validator = Validator.of(SCHEMA);

  @Test
  @DisplayName("a violation has rule, severity, pointer, place, message and hint")
  void violation() {
    Report report = validator.validate("{\r\n  \"name\": \"abcd\"\n}");
    assertThat(report.isValid()).isFalse();
    assertThat(report.violations()).hasSize(1);
    Violation violation = report.violations().get(0);
    assertThat(violation.rule().id()).isEqualTo("name-short");
    assertThat(violation.pointer()).isEqualTo("/name");
    assertThat(violation.line()).isEqualTo(2);
    assertThat(violation.column()).isEqualTo(11);
    assertThat(violation.keyword()).isEqualTo("maxLength");
    assertThat(violation.schemaPointer()).isEqualTo("/properties/name/maxLength");
    assertThat(violation.hint()).isEqualTo("Use a shorter name.");
    assertThat(violation.noticedBy()).containsExactly("checker", "editor");
    assertThat(violation)
        .hasToString(
            "2:11: error: name has 4 characters; must have at most 3 characters [name-short]");
    assertThat(violation.excerpt()).contains(new Excerpt("  \"name\": \"abcd\"", 10, 6));
  }

  @Test
  @DisplayName("a warning leaves a document valid, and comes after an error at the same place")
  void severities() {
    assertThat(validator.validate("{\"name\": \"a\"}").isValid()).isTrue();
    assertThat(validator.validate("{\"name\": \"a\"}").count(Severity.WARNING)).isEqualTo(1);
    assertThat(validator.validate("{\"name\": \"abcde\"}").violations())
        .extracting(v -> v.rule().id())
        .containsExactly("name-short", "name-odd");
    assertThat(validator.isValid(JsonDocument.parse("{\"name\": \"a\"}"))).isTrue();
    assertThat(validator.isValid(JsonDocument.parse("{\"name\": \"abcd\"}"))).isFalse();
  }

  @Test
  @DisplayName("reports of bytes do not change when the validator reads further bytes")
  void bytes() throws InterruptedException {
    Report first = validator.validate("{\"name\": \"abcd\"}".getBytes(StandardCharsets.UTF_8));
    List<Report> reports = new CopyOnWriteArrayList<>();
    List<Thread> threads = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      String name = "abcdefgh".substring(0, 5 + i);
      Runnable task =
          () -> {
            byte[] bytes = ("{\"name\": \"" + name + "\"}").getBytes(StandardCharsets.UTF_8);
            for (int round = 0; round < 500; round++) {
              reports.add(validator.validate(bytes));
              assertThat(validator.isValid(bytes)).isFalse();
              assertThat(validator.isValid("{\"name\"".getBytes(StandardCharsets.UTF_8))).isFalse();
              assertThat(validator.isValid("{\"name\": 1}".getBytes(StandardCharsets.UTF_8)))
                  .isTrue();
            }
          };
      threads.add(new Thread(task));
    }
    threads.forEach(Thread::start);
    for (Thread thread : threads) {
      thread.join();
    }
    assertThat(first.violations().get(0))
        .hasToString(
            "1:10: error: name has 4 characters; must have at most 3 characters [name-short]");
    assertThat(reports).hasSize(2000);
    assertThat(reports)
        .extracting(report -> report.violations().get(0).toString())
        .containsOnly(
            "1:10: error: name has 5 characters; must have at most 3 characters [name-short]",
            "1:10: error: name has 6 characters; must have at most 3 characters [name-short]",
            "1:10: error: name has 7 characters; must have at most 3 characters [name-short]",
            "1:10: error: name has 8 characters; must have at most 3 characters [name-short]");
  }

  @Test
  @DisplayName("relaxed limits turn demotable errors into warnings")
  void relaxed() {
    Validator relaxed = validator.with(ValidationOptions.DEFAULT.withRelaxedLimits(true));
    Report report = relaxed.validate("{\"name\": \"abcd\"}");
    assertThat(report.isValid()).isTrue();
    assertThat(report.violations().get(0).severity()).isEqualTo(Severity.WARNING);
    assertThat(relaxed.isValid(JsonDocument.parse("{\"name\": \"abcd\"}"))).isTrue();
  }

  @Test
  @DisplayName("rules about the submission time run only if it is known, and are listed otherwise")
  void clock() {
    assertThat(validator.validate("{\"name\": \"ab\"}").rulesNotRun()).containsExactly(SOON);
    Report report =
        validator
            .with(ValidationOptions.DEFAULT.withSubmitAt(Instant.EPOCH))
            .validate("{\"name\": \"ab\"}");
    assertThat(report.rulesNotRun()).isEmpty();
    assertThat(report.violations()).extracting(Violation::pointer).containsExactly("/name");
    assertThat(report.violations().get(0).message()).isEqualTo("name is too soon");
  }

  @Test
  @DisplayName("text that is not JSON is one violation, from bytes, String and Reader")
  void malformed() throws IOException {
    for (Report report :
        List.of(
            validator.validate("{\"name\": }"),
            validator.validate("{\"name\": }".getBytes(StandardCharsets.UTF_8)),
            validator.validate(new StringReader("{\"name\": }")))) {
      assertThat(report.isValid()).isFalse();
      assertThat(report.violations()).hasSize(1);
      assertThat(report.violations().get(0).rule().id()).isEqualTo("json-syntax");
      assertThat(report.violations().get(0).column()).isEqualTo(10);
    }
    assertThat(validator.isValid("nope".getBytes(StandardCharsets.UTF_8))).isFalse();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"a\":[1,\"x\\ud800\"]}|json-encoding|/a/1|1:11",
        "{\"a\":{\"b\":\"\\udc00\"}}|json-encoding|/a/b|1:12",
        "{\"a\":{\"b\":\"\\udc00\\ud800\"}}|json-encoding|/a/b|1:12",
        "{\"a\":{\"\\ud800\":1}}|json-encoding|/a|1:8",
        "{\"a\":{\"b\":\"\\x\"}}|json-syntax|/a/b|1:12",
        "{\"a\":{\"b\":\"\t\"}}|json-syntax|/a/b|1:12",
        "{\"a\":{\"b\":1,}}|json-syntax|``|1:12",
      })
  @DisplayName("an error in a string is reported at the string")
  void malformedStrings(String text, String rule, String pointer, String place) {
    for (Report report :
        List.of(
            validator.validate(text), validator.validate(text.getBytes(StandardCharsets.UTF_8)))) {
      Violation violation = report.violations().get(0);
      assertThat(report.violations()).hasSize(1);
      assertThat(violation.rule().id()).isEqualTo(rule);
      assertThat(violation.pointer()).isEqualTo(pointer);
      assertThat(violation.line() + ":" + violation.column()).isEqualTo(place);
    }
  }

  @Test
  @DisplayName("the excerpt of text that is not JSON hides long strings")
  void malformedExcerpt() {
    byte[] text =
        ("{\"secret\": \"" + "s".repeat(40) + "\", \"b\": }").getBytes(StandardCharsets.UTF_8);
    Excerpt excerpt = validator.validate(text).violations().get(0).excerpt().orElseThrow();
    assertThat(excerpt.text()).isEqualTo("{\"secret\": \"\u2026\", \"b\": }");
    assertThat(excerpt.text().charAt(excerpt.start())).isEqualTo('}');
  }

  @Test
  @DisplayName("a duplicate member is an error at the later name")
  void duplicates() {
    Report report = validator.validate("{\"name\": \"ab\",\n \"name\": \"ab\"}");
    assertThat(report.violations())
        .extracting(Violation::toString)
        .containsExactly("2:2: error: member \"name\" occurs more than once [duplicate-member]");
  }

  @Test
  @DisplayName("excerpts hide sensitive values, cut long lines and replace control characters")
  void excerpts() {
    String json =
        "{\"secret\": \"hush\", \"tokens\": {\"a\": \"hush\"}, \"pad\": \""
            + "p".repeat(80)
            + "\", \"x\": \"\u202e\", \"name\": \"abcd\", \"tail\": \""
            + "q".repeat(200)
            + "\"}";
    Excerpt excerpt =
        validator.validate(json).violations().stream()
            .filter(v -> v.rule() == SHORT)
            .findFirst()
            .orElseThrow()
            .excerpt()
            .orElseThrow();
    assertThat(excerpt.text()).startsWith("\u2026p").endsWith("q\u2026").doesNotContain("\u202e");
    assertThat(excerpt.text().substring(excerpt.start(), excerpt.start() + excerpt.length()))
        .isEqualTo("\"abcd\"");
    String near =
        "{\"secret\": \"hush\", \"tokens\": {\"a\": \"hush\", \"b\": 1}, \"name\": \"abcd\"}";
    assertThat(validator.validate(near).violations().get(0).excerpt().orElseThrow().text())
        .isEqualTo(
            "{\"secret\": \"\u2026\", \"tokens\": {\"a\": \"\u2026\", \"b\": \"\u2026\"}, \"name\": \"abcd\"}");
  }

  @Test
  @DisplayName("violations are limited in number, and the report says so")
  void truncated() {
    Report report =
        validator
            .with(ValidationOptions.DEFAULT.withMaxViolations(1))
            .validate("{\"name\": \"abcde\"}");
    assertThat(report.violations()).hasSize(1);
    assertThat(report.isTruncated()).isTrue();
    assertThatThrownBy(() -> ValidationOptions.DEFAULT.withMaxViolations(0))
        .hasMessage("maxViolations is 0; must be at least 1");
  }

  @Test
  @DisplayName("a model has pointers, but no lines")
  void models() {
    Report report =
        validator.validate(
            out -> {
              out.startObject();
              out.name("name");
              out.string("abcd");
              out.endObject();
            });
    Violation violation = report.violations().get(0);
    assertThat(violation.pointer()).isEqualTo("/name");
    assertThat(violation.line()).isZero();
    assertThat(violation.excerpt()).isEmpty();
    assertThat(violation.toString()).startsWith("/name: error: ");
  }

  @Test
  @DisplayName("a model is written if it is valid, also after one that is not")
  void writtenModels() {
    String valid = "{\"name\":\"ab\"}";
    String invalid = "{\"name\":\"abcd\"}";
    ValidationOptions more = ValidationOptions.DEFAULT.withPlaceholders(List.of("<.*>"));
    for (Validator each : List.of(validator, validator.with(more))) {
      for (String json : List.of(valid, invalid, valid, "{\"name\":\"a\"}", valid)) {
        JsonWritable model = JsonValue.parse(json);
        JsonWritable built = out -> out.startObject().name("name").string(name(json)).endObject();
        if (json.equals(invalid)) {
          assertThatThrownBy(() -> each.toJsonBytes(model))
              .isInstanceOfSatisfying(
                  RejectedJsonException.class,
                  e -> assertThat(e.report().violations().get(0).pointer()).isEqualTo("/name"));
          assertThatThrownBy(() -> each.toJsonBytes(built))
              .hasMessage(
                  "/name: error: name has 4 characters; must have at most 3 characters"
                      + " [name-short]");
        } else {
          assertThat(each.toJsonBytes(model)).asString().isEqualTo(json);
          assertThat(each.toJsonBytes(built)).asString().isEqualTo(json);
        }
      }
    }
  }

  private static String name(String json) {
    return json.substring(json.indexOf(':') + 2, json.length() - 2);
  }

  @Test
  @DisplayName("a model beyond a limit is not valid")
  void limitsOfModels() {
    Validator tiny =
        validator.with(ValidationOptions.DEFAULT.withLimits(JsonLimits.DEFAULT.withMaxBytes(4)));
    assertThat(tiny.toJsonBytes(out -> out.string("ab"))).asString().isEqualTo("\"ab\"");
    JsonWritable large = out -> out.string("abc");
    assertThat(tiny.validate(large).violations().get(0).rule().id()).isEqualTo("json-limit");
    assertThatThrownBy(() -> tiny.toJsonBytes(large)).isInstanceOf(RejectedJsonException.class);
    assertThatThrownBy(() -> validator.toJsonBytes(out -> out.number(Double.NaN)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  @DisplayName("an exceeded limit is a violation, a file that cannot be read is an exception")
  void limits() {
    Validator tiny =
        validator.with(ValidationOptions.DEFAULT.withLimits(JsonLimits.DEFAULT.withMaxBytes(4)));
    assertThat(tiny.validate("{\"name\": 1}").violations().get(0).rule().id())
        .isEqualTo("json-limit");
    assertThatThrownBy(() -> validator.validate(Path.of("no-such-file.json")))
        .isInstanceOf(IOException.class);
  }

  @Test
  @DisplayName(
      "text that is not JSON shows names, numbers and punctuation, but no strings and other words")
  void malformedHides() {
    for (String text :
        List.of(
            "{\"document\":\"{\\\"pw\\\":\\\"SECRET\\\"}\",}",
            "{\"document\":\"{\"pw\":\"SECRET\"}\"}",
            "{\"n\": 12, \"document\": SECRET}",
            "{\"document\": 'SECRET'}",
            "{\"document\": \"SECRET",
            "{\"document\": \"SECRET\\x\"}")) {
      Violation violation =
          validator.validate(text.getBytes(StandardCharsets.UTF_8)).violations().get(0);
      assertThat(violation.excerpt().orElseThrow().text())
          .startsWith("{\"")
          .contains("document")
          .contains("\u2026")
          .doesNotContain("SECRET");
      assertThat(violation.message()).doesNotContain("SECRET");
    }
  }

  @Test
  @DisplayName("duplicates and misspelt names of sensitive members hide their values too")
  void nearlySensitive() {
    for (String text :
        List.of(
            "{\"name\": \"abcd\", \"secret\": \"a\", \"secret\": \"HUSH\"}",
            "{\"name\": \"abcd\", \"sceret\": \"HUSH\"}",
            "{\"name\": \"abcd\", \"SECRET\": \"HUSH\"}",
            "{\"name\": \"abcd\", \"tokens\": \"HUSH\"}",
            "{\"name\": \"abcd\", \"Tokens\": {\"a\": \"HUSH\"}}")) {
      for (Violation violation : validator.validate(text).violations()) {
        assertThat(violation.excerpt().orElseThrow().text())
            .contains("\u2026")
            .doesNotContain("HUSH");
      }
    }
  }
}
