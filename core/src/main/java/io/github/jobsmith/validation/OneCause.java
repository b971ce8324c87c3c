package io.github.jobsmith.validation;

import io.github.jobsmith.json.JsonDocument;
import io.github.jobsmith.text.DidYouMean;
import io.github.jobsmith.validation.Findings.Finding;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells a misspelt member once: where {@code reciever} is unknown and {@code receiver} is missing,
 * the unknown member says so. Findings of rules that a schema names stay as they are: each of these
 * is a rule of its own.
 */
final class OneCause {
  private OneCause() {}

  /** The same without missing members that an unknown one stands for. */
  static List<Told> of(JsonDocument document, List<Told> told) {
    Map<Integer, Set<String>> missing = new HashMap<>();
    for (Told each : told) {
      Finding finding = each.finding();
      if (isMissing(finding)) {
        String name = finding.constraint().allowed().get(0);
        missing.computeIfAbsent(finding.node(), any -> new HashSet<>()).add(name);
      }
    }
    if (missing.isEmpty()) {
      return told;
    }
    Map<Integer, Set<String>> meant = new HashMap<>();
    List<Told> worded = new ArrayList<>(told.size());
    for (Told each : told) {
      String name = isUnknown(each.finding()) ? meant(document, each.finding()) : null;
      int object = name == null ? -1 : document.parent(each.finding().node());
      boolean instead = name != null && missing.getOrDefault(object, Set.of()).contains(name);
      if (instead && meant.computeIfAbsent(object, any -> new HashSet<>()).add(name)) {
        String unknown = Words.quoted(document.name(each.finding().node()));
        String message =
            "unknown member "
                + unknown
                + "; did you mean "
                + Words.plainName(name)
                + ", which is missing?";
        worded.add(new Told(each.finding(), message, message, List.of()));
      } else {
        worded.add(each);
      }
    }
    worded.removeIf(
        each ->
            isMissing(each.finding())
                && meant
                    .getOrDefault(each.finding().node(), Set.of())
                    .contains(each.finding().constraint().allowed().get(0)));
    return worded;
  }

  private static boolean isMissing(Finding finding) {
    return finding.constraint().keyword().equals("required") && isGeneric(finding);
  }

  private static boolean isUnknown(Finding finding) {
    return finding.name()
        && finding.constraint().keyword().endsWith("Properties")
        && isGeneric(finding);
  }

  private static boolean isGeneric(Finding finding) {
    return finding.constraint().rule().isGeneric(finding.constraint().keyword());
  }

  private static @Nullable String meant(JsonDocument document, Finding finding) {
    String name = document.name(finding.node());
    return finding.constraint().mistakes().containsKey(name)
        ? null
        : DidYouMean.closest(name, finding.constraint().allowed()).orElse(null);
  }
}
