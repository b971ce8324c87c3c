package io.github.jobsmith.generated.vocabulary;

import io.github.jobsmith.generated.check.Constraint;
import io.github.jobsmith.generated.check.Findings;
import io.github.jobsmith.json.JsonDocument;

/** {@code x-max-utf8-bytes}: the length of a decoded string in bytes of UTF-8. */
public final class MaxUtf8Bytes implements VocabularyCheck {
  private final int maximum;
  private final Constraint constraint;

  private MaxUtf8Bytes(int maximum, Constraint constraint) {
    this.maximum = maximum;
    this.constraint = constraint;
  }

  /**
   * Returns a check.
   *
   * @param maximum number of bytes, 0 or more
   * @throws IllegalArgumentException if the maximum is negative
   */
  public static MaxUtf8Bytes of(int maximum, Constraint constraint) {
    if (maximum < 0) {
      throw new IllegalArgumentException("x-max-utf8-bytes is " + maximum + "; must be at least 0");
    }
    return new MaxUtf8Bytes(maximum, constraint);
  }

  @Override
  public boolean check(JsonDocument doc, int node, Findings findings) {
    // An escape is never shorter than the character it denotes, so most strings need no decoding.
    if (!doc.isString(node) || doc.end(node) - doc.start(node) <= maximum) {
      return true;
    }
    int length = doc.utf8Length(node);
    return length <= maximum
        || findings.fail(
            node,
            constraint,
            "is " + length + " bytes long in UTF-8; must be at most " + maximum + " bytes");
  }
}
