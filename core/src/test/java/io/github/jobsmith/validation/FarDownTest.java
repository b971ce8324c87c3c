package io.github.jobsmith.validation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jobsmith.generated.check.CompiledSchema;
import io.github.jobsmith.generated.check.Constraint;
import io.github.jobsmith.generated.check.Expectation;
import io.github.jobsmith.generated.check.Findings;
import io.github.jobsmith.json.JsonDocument;
import io.github.jobsmith.rule.Rule;
import io.github.jobsmith.rule.RuleCatalog;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The content before a value does not affect the cost of its messages. */
class FarDownTest {
  private static final int VALID = 600_000;
  private static final int INVALID = 50_000;

  private static final Rule TYPE = Rule.generic("type", "type");
  private static final Constraint NUMBER =
      Constraint.of(TYPE, "/properties/list/items/type", "type", Expectation.types("number"));
  private static final Constraint CLOSED =
      Constraint.of(
          Rule.generic("additional-properties", "closed"),
          "/properties/list/items/additionalProperties",
          "additionalProperties",
          Expectation.closed());

  /** Every item of {@code list} is a number; members of items are unknown. */
  private static final CompiledSchema SCHEMA =
      new CompiledSchema() {
        @Override
        public String id() {
          return "test:schema";
        }

        @Override
        public boolean check(JsonDocument doc, int node, Findings findings) {
          int list = doc.resolve(node, "/list");
          boolean valid = true;
          for (int item = list + 1; item < doc.next(list); item = doc.next(item)) {
            valid &= doc.isNumber(item) || findings.fail(item, NUMBER);
            if (doc.isObject(item)) {
              valid &= findings.failName(item + 1, CLOSED);
            }
          }
          return valid;
        }

        @Override
        public RuleCatalog rules() {
          return RuleCatalog.of(TYPE);
        }

        @Override
        public List<String> sensitivePointers() {
          return List.of();
        }
      };

  /** If each message iterated over the preceding items, this would take 10^11 steps. */
  @Test
  @Timeout(60)
  void manyMessagesBehindManyItems() {
    String json = "{\"list\":[" + "0,".repeat(VALID) + "{\"a\":1},".repeat(INVALID) + "{\"a\":1}]}";
    Report report =
        Validator.of(SCHEMA)
            .with(ValidationOptions.DEFAULT.withMaxViolations(Integer.MAX_VALUE))
            .validate(json);
    assertThat(report.violations())
        .hasSize(2)
        .allMatch(violation -> violation.count() == INVALID + 1);
    long length = 0;
    for (Violation violation : report.violations()) {
      for (Place place : violation.places()) {
        length += violation.message().length() + place.pointer().length();
      }
    }
    assertThat(length).isGreaterThan(INVALID);
    Violation first = report.violations().get(0);
    assertThat(first.message())
        .isEqualTo(
            "list["
                + VALID
                + "] is an object; must be a number (the same in "
                + INVALID
                + " more items)");
    assertThat(first.places().get(INVALID).pointer()).isEqualTo("/list/" + (VALID + INVALID));
  }
}
