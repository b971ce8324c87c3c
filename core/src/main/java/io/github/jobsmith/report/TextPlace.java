package io.github.jobsmith.report;

import io.github.jobsmith.validation.Violation;

/** The place of a violation in words, for formats that have no other way to say it. */
final class TextPlace {
  private TextPlace() {}

  /** Returns {@code NAME:LINE:COLUMN}, or the name if the place in the text is unknown. */
  static String of(String name, Violation violation) {
    return violation.line() == 0 ? name : name + ":" + violation.line() + ":" + violation.column();
  }
}
