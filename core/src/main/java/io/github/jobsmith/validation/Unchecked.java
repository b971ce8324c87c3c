package io.github.jobsmith.validation;

import io.github.jobsmith.generated.check.Expectation;
import io.github.jobsmith.generated.check.Finding;
import io.github.jobsmith.json.JsonDocument;
import io.github.jobsmith.text.DidYouMean;
import java.util.ArrayList;
import java.util.List;

/**
 * The values that a schema did not look into: unknown members, and objects and arrays where the
 * schema expects something else. If the schema has sensitive values, they may be in there.
 */
final class Unchecked {
  private Unchecked() {}

  /** Returns the values, of which those of known mistakes and misspelt members are left out. */
  static List<Integer> values(JsonDocument document, Iterable<Finding> findings) {
    List<Integer> values = new ArrayList<>();
    for (Finding finding : findings) {
      int node = finding.node();
      Expectation expectation = finding.constraint().expectation();
      boolean unknown = finding.name() && expectation instanceof Expectation.Closed;
      boolean other = !finding.name() && expectation instanceof Expectation.Types;
      if ((unknown || other) && mayHoldOthers(document, node)) {
        boolean misspelt =
            expectation instanceof Expectation.Closed closed
                && isMisspelt(document.name(node), closed);
        if (!misspelt) {
          values.add(node);
        }
      }
    }
    return values;
  }

  private static boolean isMisspelt(String name, Expectation.Closed closed) {
    return closed.mistakes().containsKey(name)
        || DidYouMean.closest(name, closed.names()).isPresent();
  }

  static boolean mayHoldOthers(JsonDocument document, int node) {
    if (document.isString(node)) {
      String text = document.string(node).stripLeading();
      return text.startsWith("{") || text.startsWith("[");
    }
    return document.isObject(node) || document.isArray(node);
  }
}
