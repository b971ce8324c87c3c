package io.github.jobsmith.report;

import io.github.jobsmith.validation.Place;
import io.github.jobsmith.validation.Violation;
import java.util.List;
import java.util.StringJoiner;

/** Describes the further places of a violation that many items have. */
final class OtherPlaces {
  /** At most this many further places are shown. */
  static final int SHOWN = 5;

  private OtherPlaces() {}

  /** Returns them in English. */
  static String of(Violation violation) {
    return of(violation, ReportWords.ENGLISH);
  }

  /** Returns {@code also at 3:5, 4:5 and 96 more places}; empty if there is one place only. */
  static String of(Violation violation, ReportWords words) {
    if (violation.count() == 1) {
      return "";
    }
    List<Place> others = violation.places().subList(1, violation.count());
    StringJoiner shown = new StringJoiner(", ");
    for (Place place : others.subList(0, Math.min(SHOWN, others.size()))) {
      shown.add(place.line() == 0 ? place.pointer() : place.line() + ":" + place.column());
    }
    return words.alsoAt(shown.toString(), Math.max(0, others.size() - SHOWN));
  }
}
