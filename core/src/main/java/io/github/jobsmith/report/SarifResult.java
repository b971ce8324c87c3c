package io.github.jobsmith.report;

import io.github.jobsmith.json.TextPosition;
import io.github.jobsmith.rule.Severity;
import io.github.jobsmith.validation.Excerpt;
import io.github.jobsmith.validation.Place;
import io.github.jobsmith.validation.Span;
import io.github.jobsmith.validation.Violation;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A violation as a result of a SARIF log. */
final class SarifResult {
  /** At most this many further places of a violation are written. */
  private static final int MOST_RELATED = 10;

  private SarifResult() {}

  /**
   * Returns a result.
   *
   * @param ruleIndex the index of its rule in the log
   * @param suppression why it is not reported; null if it is
   */
  static CharSequence of(
      Violation violation,
      FileReport file,
      Fingerprints fingerprints,
      int ruleIndex,
      @Nullable Suppression suppression) {
    String path = file.path();
    JsonText json = new JsonText(4);
    json.open('{').member("ruleId").string(violation.rule().id());
    json.member("ruleIndex").literal(Integer.toString(ruleIndex));
    json.member("level").string(level(violation.severity()));
    json.member("message").open('{').member("text");
    StringBuilder message =
        new StringBuilder(file.isFile() ? "" : TextPlace.of(path, violation) + ": ");
    message.append(violation.message());
    AlternativeLines.of(violation).forEach(line -> message.append("\n").append(line));
    json.string(sentences(message.toString(), violation.hint())).close('}');
    json.member("locations").open('[').item().open('{');
    if (file.isFile()) {
      json.member("physicalLocation").open('{');
      SarifUri.append(json.member("artifactLocation"), path);
      region(json, violation);
      json.close('}');
    }
    if (!file.isFile() || !violation.pointer().isEmpty()) {
      json.member("logicalLocations").open('[');
      if (!file.isFile()) {
        json.item().open('{').member("fullyQualifiedName").string(path);
        json.member("kind").string("parameter").close('}');
      }
      if (!violation.pointer().isEmpty()) {
        json.item().open('{').member("fullyQualifiedName").string(violation.pointer()).close('}');
      }
      json.close(']');
    }
    json.close('}').close(']');
    if (violation.count() > 1) {
      json.member("occurrenceCount").literal(Integer.toString(violation.count()));
      json.member("relatedLocations").open('[');
      int last = Math.min(violation.count(), 1 + MOST_RELATED);
      violation.places().subList(1, last).forEach(place -> related(json, file, place));
      json.close(']');
    }
    if (suppression == null) {
      SarifFix.append(json, file, violation);
    } else {
      json.member("suppressions").open('[').item().open('{');
      json.member("kind").string(suppression.isInSource() ? "inSource" : "external");
      // Without a status, it is accepted; some readers know that member by another name.
      json.member("justification").string(suppression.justification()).close('}').close(']');
    }
    json.member("partialFingerprints").open('{');
    json.member("jobsmith/v1").string(fingerprints.of(violation)).close('}');
    return json.close('}').text();
  }

  private static void related(JsonText json, FileReport file, Place place) {
    json.item().open('{');
    if (file.isFile()) {
      json.member("physicalLocation").open('{');
      SarifUri.append(json.member("artifactLocation"), file.path());
      if (place.line() > 0) {
        json.member("region").open('{').member("startLine").literal(Integer.toString(place.line()));
        json.member("startColumn").literal(Integer.toString(place.column())).close('}');
      }
      json.close('}');
    }
    json.member("logicalLocations").open('[').item().open('{');
    json.member("fullyQualifiedName").string(place.pointer()).close('}').close(']').close('}');
  }

  /** Joins message and hint as sentences. */
  private static String sentences(String message, String hint) {
    if (hint.isEmpty()) {
      return message;
    }
    boolean whole = message.endsWith(".") || message.endsWith("?") || message.endsWith("!");
    return message + (whole ? " " : ". ") + hint;
  }

  private static void region(JsonText json, Violation violation) {
    int line = violation.line();
    if (line == 0) {
      return;
    }
    int column = violation.column();
    json.member("region").open('{').member("startLine").literal(Integer.toString(line));
    json.member("startColumn").literal(Integer.toString(column));
    // An empty place, such as the end of a text, is shown as one character.
    Optional<TextPosition> end =
        violation
            .span()
            .map(Span::end)
            .filter(each -> each.line() != line || each.column() > column);
    if (end.isPresent()) {
      if (end.get().line() != line) {
        json.member("endLine").literal(Integer.toString(end.get().line()));
      }
      json.member("endColumn").literal(Integer.toString(end.get().column()));
    } else {
      violation
          .excerpt()
          .map(Excerpt::length)
          .ifPresent(length -> json.member("endColumn").literal(Integer.toString(column + length)));
    }
    json.close('}');
  }

  static String level(Severity severity) {
    return switch (severity) {
      case ERROR -> "error";
      case WARNING -> "warning";
      case INFO -> "note";
    };
  }
}
