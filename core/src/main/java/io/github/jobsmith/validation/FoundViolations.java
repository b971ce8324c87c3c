package io.github.jobsmith.validation;

import io.github.jobsmith.generated.check.Constraint;
import io.github.jobsmith.generated.check.Finding;
import io.github.jobsmith.generated.check.Findings;
import io.github.jobsmith.json.JsonDocument;
import io.github.jobsmith.message.Explained;
import io.github.jobsmith.message.Explainer;
import io.github.jobsmith.message.OneCause;
import io.github.jobsmith.message.Words;
import io.github.jobsmith.rule.Rule;
import io.github.jobsmith.rule.Severity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Makes the violations of a report from what was found: looks for the causes, one for each misspelt
 * member, and merges what is the same.
 */
final class FoundViolations {
  private final Words words;
  private final ValidationOptions options;
  private final CheckedDocument checked;
  private final Supplier<Findings> failFast;

  /**
   * Creates it for one document.
   *
   * @param words the language of messages
   * @param failFast creates findings that keep nothing
   */
  FoundViolations(
      Words words,
      ValidationOptions options,
      CheckedDocument checked,
      Supplier<Findings> failFast) {
    this.words = words;
    this.options = options;
    this.checked = checked;
    this.failFast = failFast;
  }

  /**
   * Returns the report of a value.
   *
   * @param root the value
   * @param findings what was found in it
   * @param again validates the value in a view of the document, with other names of members;
   *     returns null if that cannot be decided
   */
  Report report(
      JsonDocument document,
      int root,
      Findings findings,
      Function<JsonDocument, @Nullable Findings> again) {
    int most = options.maxViolations();
    Explainer explainer = explainer(document);
    List<Explained> explained = explained(explainer, findings);
    boolean truncated = findings.truncated() || explainer.truncated() || explained.size() > most;
    if (!truncated) {
      explained =
          OneCause.of(
              words,
              document,
              root,
              explained,
              view -> {
                Findings found = again.apply(view);
                return found == null ? null : explained(explainer(view), found);
              });
    }
    return report(document, explained, findings.notRun(), truncated);
  }

  /** Whether all findings are advice that is complete without an explanation. */
  static boolean areAdvice(Findings findings) {
    for (Finding finding : findings.found()) {
      if (finding.constraint().rule().severity() == Severity.ERROR || !Explained.isPlain(finding)) {
        return false;
      }
    }
    return true;
  }

  /**
   * Returns the report of a value about which there is only advice; see {@link #areAdvice}.
   *
   * @param document the nodes of which are not needed after the call
   */
  Report advice(JsonDocument document, Findings findings) {
    List<Explained> explained = new ArrayList<>(findings.found().size());
    for (Finding finding : findings.found()) {
      explained.add(Explained.plain(finding));
    }
    return report(document, explained, findings.notRun(), findings.truncated());
  }

  private Report report(
      JsonDocument document, List<Explained> explained, List<Rule> notRun, boolean truncated) {
    int most = options.maxViolations();
    List<Violation> violations = new ArrayList<>(explained.size());
    for (Explained each : explained) {
      violations.add(violation(document, each));
    }
    if (violations.size() > 1) {
      violations.sort(Report::byPlace);
      violations = Fold.of(once(violations));
    }
    return Report.of(Report.first(violations, most), notRun, truncated);
  }

  private Explainer explainer(JsonDocument document) {
    return new Explainer(words, document, checked.sensitive(), failFast, options.maxViolations());
  }

  private static List<Explained> explained(Explainer explainer, Findings findings) {
    List<Explained> explained = new ArrayList<>(findings.found().size());
    for (Finding finding : findings.found()) {
      if (Explained.isPlain(finding)) {
        explained.add(Explained.plain(finding));
      } else {
        explained.addAll(explainer.explain(finding));
      }
    }
    return explained;
  }

  private Violation violation(JsonDocument document, Explained explained) {
    Finding finding = explained.finding();
    Constraint constraint = finding.constraint();
    int offset = FindingPlace.documentOffset(document, finding);
    return Violation.of(
        new FindingEvidence(words, checked, explained, offset),
        constraint.rule(),
        constraint.severity(options.relaxedLimits()),
        words.wording());
  }

  /** Merges violations with the same message at the same place. */
  private static List<Violation> once(List<Violation> sorted) {
    List<Violation> once = new ArrayList<>(sorted.size());
    for (int from = 0; from < sorted.size(); ) {
      int offset = sorted.get(from).documentOffset();
      int to = from + 1;
      while (to < sorted.size() && sorted.get(to).documentOffset() == offset) {
        to++;
      }
      if (to == from + 1) {
        once.add(sorted.get(from));
      } else {
        addOnce(sorted.subList(from, to), once);
      }
      from = to;
    }
    return once;
  }

  private static void addOnce(List<Violation> atOnePlace, List<Violation> once) {
    // By rule; the texts of those of which there are several.
    Map<String, Violation> first = new HashMap<>();
    Set<String> said = new HashSet<>();
    for (Violation violation : atOnePlace) {
      Violation before = first.putIfAbsent(violation.rule().id(), violation);
      if (before != null) {
        said.add(text(before));
      }
      if (before == null || said.add(text(violation))) {
        once.add(violation);
      }
    }
  }

  private static String text(Violation violation) {
    return violation.rule().id() + violation.pointer() + ' ' + violation.message();
  }
}
