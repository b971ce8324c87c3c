package io.github.jobsmith.generated.vocabulary;

import io.github.jobsmith.generated.check.Constraint;
import io.github.jobsmith.generated.check.Findings;
import io.github.jobsmith.json.JsonDocument;

/**
 * {@code x-not-above-count}: numbers in an object are at most the number of items of an array.
 * Reported at each number.
 */
public final class NotAboveCount implements VocabularyCheck {
  private final Pointer values;
  private final Pointer array;
  private final Constraint constraint;
  private final Pointer.Visitor visitor;

  private NotAboveCount(Pointer values, Pointer array, Constraint constraint) {
    this.values = values;
    this.array = array;
    this.constraint = constraint;
    this.visitor = new Each();
  }

  /**
   * Returns a check.
   *
   * @param values JSON Pointer, with {@code *} for every item
   * @param array JSON Pointer of the array
   * @throws IllegalArgumentException if a pointer is malformed
   */
  public static NotAboveCount of(String values, String array, Constraint constraint) {
    return new NotAboveCount(Pointer.of(values), Pointer.toOne(array), constraint);
  }

  @Override
  public boolean check(JsonDocument doc, int node, Findings findings) {
    int counted = doc.isObject(node) ? array.resolve(doc, node) : -1;
    return counted < 0
        || !doc.isArray(counted)
        || values.visit(doc, node, visitor, doc.size(counted), findings);
  }

  private final class Each implements Pointer.Visitor {
    @Override
    public boolean visit(JsonDocument doc, int value, int count, Findings findings) {
      return compare(doc, value, count, findings);
    }
  }

  private boolean compare(JsonDocument doc, int value, int count, Findings findings) {
    if (!doc.isNumber(value) || !doc.isInteger(value) || doc.compare(value, count) <= 0) {
      return true;
    }
    String label = array.label();
    String number = label == null ? "the number of items" : "the number of " + label;
    return findings.fail(
        value,
        constraint,
        "is " + NumberText.of(doc, value) + "; must be at most " + number + ", which is " + count);
  }
}
