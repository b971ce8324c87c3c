package io.github.jobsmith.report;

import io.github.jobsmith.text.Printable;
import io.github.jobsmith.validation.Alternative;
import io.github.jobsmith.validation.Violation;
import java.util.ArrayList;
import java.util.List;

/** Describes why each alternative does not match, as lines of text below a message. */
final class AlternativeLines {
  private AlternativeLines() {}

  /** Returns the lines in English. */
  static List<String> of(Violation violation) {
    return of(violation, ReportWords.ENGLISH);
  }

  /**
   * Returns lines such as {@code alternative 1 (Circle): radius is missing}, without what the
   * message contains already.
   */
  static List<String> of(Violation violation, ReportWords words) {
    List<String> lines = new ArrayList<>();
    List<Alternative> alternatives = violation.alternatives();
    for (int i = 0; i < alternatives.size(); i++) {
      Alternative alternative = alternatives.get(i);
      // The message contains the first reason of the nearest alternative.
      if (i > 0 || alternative.messages().size() > 1) {
        lines.add(
            words.alternative(Printable.escape(alternative.name()))
                + ": "
                + String.join(" \u00b7 ", alternative.messages()));
      }
    }
    return lines;
  }
}
