package io.github.jobsmith.generated.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jobsmith.rule.StandardRules;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The methods of records that are written out. */
class FindingTest {
  private static final Constraint SIZE = Constraint.of(StandardRules.STOPPED, "/a/minLength");
  private static final Branches BRANCHES = (document, node, asked) -> {};

  @Test
  void constraintsAreEqualIfAllComponentsAre() {
    distinct(
        List.of(
            SIZE,
            SIZE.with(StandardRules.TOO_DEEP),
            Constraint.of(StandardRules.STOPPED, "/b/minLength", "minLength"),
            Constraint.of(StandardRules.STOPPED, "/a/minLength", "maxLength"),
            SIZE.expecting(Expectation.required("x")),
            SIZE.at("/x"),
            SIZE.cause(Cause.UNSAID),
            SIZE.sensitive(),
            SIZE.demotable()));
    assertThat(Constraint.of(StandardRules.STOPPED, "/a/minLength"))
        .isEqualTo(SIZE)
        .hasSameHashCodeAs(SIZE);
  }

  @Test
  void findingsAreEqualIfAllComponentsAre() {
    Inside inside = new Inside(1, 2, "words");
    distinct(
        List.of(
            new Finding(1, false, SIZE, null, Finding.UNCOUNTED, null),
            new Finding(2, false, SIZE, null, Finding.UNCOUNTED, null),
            new Finding(1, true, SIZE, null, Finding.UNCOUNTED, null),
            new Finding(1, false, SIZE.sensitive(), null, Finding.UNCOUNTED, null),
            new Finding(1, false, SIZE, "detail", Finding.UNCOUNTED, null),
            new Finding(1, false, SIZE, null, 3, null),
            new Finding(1, false, SIZE, null, Finding.UNCOUNTED, BRANCHES),
            new Finding(1, false, SIZE, null, Finding.UNCOUNTED, null, inside)));
    Finding one = new Finding(1, true, SIZE, "detail", 3, BRANCHES, inside);
    Finding other =
        new Finding(
            1,
            true,
            Constraint.of(StandardRules.STOPPED, "/a/minLength"),
            "detail",
            3,
            BRANCHES,
            new Inside(1, 2, "words"));
    assertThat(one).isEqualTo(other).hasSameHashCodeAs(other);
  }

  private static void distinct(List<?> values) {
    for (int i = 0; i < values.size(); i++) {
      assertThat(values.get(i)).isNotEqualTo("other");
      for (int j = 0; j < values.size(); j++) {
        assertThat(values.get(i).equals(values.get(j))).as(i + " and " + j).isEqualTo(i == j);
      }
    }
  }
}
