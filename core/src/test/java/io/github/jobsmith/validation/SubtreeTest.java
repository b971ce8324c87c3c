package io.github.jobsmith.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jobsmith.generated.check.CompiledSchema;
import io.github.jobsmith.generated.check.Constraint;
import io.github.jobsmith.generated.check.Expectation;
import io.github.jobsmith.generated.check.Findings;
import io.github.jobsmith.json.JsonDocument;
import io.github.jobsmith.json.MemberName;
import io.github.jobsmith.json.SourcePlaces;
import io.github.jobsmith.rule.Rule;
import io.github.jobsmith.rule.RuleCatalog;
import io.github.jobsmith.rule.Severity;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class SubtreeTest {
  private static final String TEXT =
      """
      {"token": "outer-secret", "jobs": [
        {"id": 7, "secret": "a", "x": 1}, {"id": "two", "secret": "b", "x": 1},
        {"id": 3, "id": 4}
      ]}
      """;

  private final Validator validator = Validator.of(new PumpSchema());

  @Test
  @DisplayName("pointers, lines and columns are those of the whole document")
  void places() {
    Report report = validator.validate(JsonDocument.parse(TEXT), "/jobs/1");
    assertThat(report.violations()).hasSize(1);
    Violation violation = report.violations().get(0);
    assertThat(violation.pointer()).isEqualTo("/jobs/1/id");
    assertThat(violation.line()).isEqualTo(2);
    assertThat(violation.column()).isEqualTo(44);
    assertThat(violation.offset()).isEqualTo(TEXT.indexOf("\"two\""));
  }

  @Test
  @DisplayName("other parts of the document are not validated, not even for duplicate members")
  void others() {
    JsonDocument document = JsonDocument.parse(TEXT);
    assertThat(validator.validate(document, "/jobs/0").violations()).isEmpty();
    assertThat(validator.validate(document, "/jobs/2").violations())
        .extracting(each -> each.rule().id())
        .containsExactly("duplicate-member");
    assertThat(validator.validate(document, "").violations())
        .extracting(each -> each.rule().id())
        .contains("duplicate-member");
  }

  @Test
  @DisplayName("a value whose name occurred before is a duplicate member itself")
  void ofDuplicate() {
    JsonDocument document = JsonDocument.parse("{\"job\": {\"id\": 1}, \"job\": {\"id\": 2}}");
    assertThat(validator.validate(document, "/job").toString())
        .contains("member \"job\" occurs more than once");
    assertThat(validator.validate(document, 1).violations()).isEmpty();
  }

  @Test
  @DisplayName("the root is the whole document")
  void root() {
    JsonDocument document = JsonDocument.parse("{\"id\": \"a\"}");
    assertThat(validator.validate(document, "")).hasToString(validator.validate(document) + "");
    assertThat(validator.validate(document, 0)).hasToString(validator.validate(document) + "");
  }

  @Test
  @DisplayName("a value that does not exist is an error of the caller")
  void noSuchValue() {
    JsonDocument document = JsonDocument.parse(TEXT);
    assertThatThrownBy(() -> validator.validate(document, "/jobs/3"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("/jobs/3");
    assertThatThrownBy(() -> validator.validate(document, "jobs"))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> validator.validate(document, -1))
        .isInstanceOf(IndexOutOfBoundsException.class);
    assertThatThrownBy(() -> validator.validate(document, document.nodeCount()))
        .isInstanceOf(IndexOutOfBoundsException.class);
  }

  @Test
  @DisplayName("excerpts show neither sensitive values nor values outside of the validated one")
  void excerpts() {
    Violation violation =
        validator.validate(JsonDocument.parse(TEXT), "/jobs/1").violations().get(0);
    assertThat(violation.excerpt().orElseThrow().text())
        .isEqualTo(
            "  {\"id\": \"…\", \"secret\": \"…\", \"x\": \"…\"}, "
                + "{\"id\": \"two\", \"secret\": \"…\", \"x\": 1},");
  }

  @Test
  @DisplayName("excerpts of other formats hide the rest of the line")
  void otherFormats() {
    byte[] yaml =
        "- [{secret: a}, {id: two, secret: b}, {c: d}]\n".getBytes(StandardCharsets.UTF_8);
    JsonDocument json =
        JsonDocument.parse(
            "[[{\"secret\":\"a\"},{\"id\":\"two\",\"secret\":\"b\"},{\"c\":\"d\"}]]");
    SourcePlaces.Builder places = new SourcePlaces.Builder(yaml);
    String text = new String(yaml, StandardCharsets.UTF_8);
    places.add(0, 0, text.length() - 1).add(1, 2, text.length() - 1).add(2, 3, 14);
    places.add(3, 4, 10).add(12, 12, 13);
    places
        .add(json.offset(4) - 1, 16, 36)
        .add(json.nameOffset(5), 17, 19)
        .add(json.offset(5), 21, 24);
    places.add(json.nameOffset(6), 26, 32).add(json.offset(6), 34, 35);
    Report report = validator.validate(json.withPlaces(places.build()), "/0/1");
    assertThat(report.violations().get(0).excerpt().orElseThrow().text())
        .isEqualTo("- [{…{id: two, secret: …}, {…");
  }

  @Test
  @DisplayName("the name of a part precedes the message, also in a joined report")
  void parts() {
    JsonDocument document = JsonDocument.parse(TEXT);
    Report joined =
        Report.joined(
            List.of(
                validator.validate(document, "/jobs/1").about("request 2"),
                validator.validate(document, "/jobs/2").about("request 3")),
            10);
    assertThat(joined.violations())
        .extracting(Violation::message)
        .containsExactly(
            "request 2: id is a string; must be a whole number",
            "request 3: member \"id\" occurs more than once");
    assertThat(joined.violations().get(0).part()).isEqualTo("request 2");
    assertThat(joined.isTruncated()).isFalse();
    Report one = Report.joined(List.of(joined, joined), 1);
    assertThat(one.violations()).hasSize(1);
    assertThat(one.isTruncated()).isTrue();
  }

  /** An object with an integer {@code id} and a sensitive {@code secret}. */
  private static final class PumpSchema implements CompiledSchema {
    private static final Constraint ID =
        Constraint.of(
            Rule.of("id", Severity.ERROR, "the id is a number"),
            "/properties/id/type",
            "type",
            new Expectation.Types(List.of("integer")));
    private static final MemberName NAME = MemberName.of("id");

    @Override
    public String id() {
      return "urn:test";
    }

    @Override
    public boolean check(JsonDocument document, int node, Findings findings) {
      int id = document.find(node, NAME);
      return id < 0 || document.isInteger(id) || findings.fail(id, ID);
    }

    @Override
    public RuleCatalog rules() {
      return RuleCatalog.of(ID.rule());
    }

    @Override
    public List<String> sensitivePointers() {
      return List.of("/secret");
    }
  }
}
