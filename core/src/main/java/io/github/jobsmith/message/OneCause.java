package io.github.jobsmith.message;

import io.github.jobsmith.generated.check.Expectation;
import io.github.jobsmith.generated.check.Finding;
import io.github.jobsmith.json.JsonDocument;
import io.github.jobsmith.text.DidYouMean;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Merges the two findings that one misspelt member causes: if {@code reciever} is unknown and
 * {@code receiver} is missing, only the unknown member is reported. Findings whose rule is named in
 * the schema are always kept.
 */
public final class OneCause {
  private OneCause() {}

  /** Removes missing members that are explained by an unknown one. */
  public static List<Told> of(JsonDocument document, List<Told> told) {
    Map<Integer, Set<String>> missing = new HashMap<>();
    for (Told each : told) {
      Finding finding = each.finding();
      if (isMissing(finding)) {
        missing.computeIfAbsent(finding.node(), any -> new HashSet<>()).add(missing(finding));
      }
    }
    if (missing.isEmpty()) {
      return told;
    }
    Map<Integer, Set<String>> meant = new HashMap<>();
    List<Told> worded = new ArrayList<>(told.size());
    for (Told each : told) {
      String name = meant(document, each.finding());
      int object = name == null ? -1 : document.parent(each.finding().node());
      boolean instead = name != null && missing.getOrDefault(object, Set.of()).contains(name);
      if (instead && meant.computeIfAbsent(object, any -> new HashSet<>()).add(name)) {
        String unknown = Words.name(document, each.finding());
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
                    .contains(missing(each.finding())));
    return worded;
  }

  private static boolean isMissing(Finding finding) {
    return finding.constraint().keyword().equals("required")
        && finding.constraint().rule().isGeneric()
        && finding.constraint().expectation() instanceof Expectation.Required;
  }

  private static String missing(Finding finding) {
    return ((Expectation.Required) finding.constraint().expectation()).names().get(0);
  }

  private static @Nullable String meant(JsonDocument document, Finding finding) {
    if (!finding.name()
        || !finding.constraint().rule().isGeneric()
        || !(finding.constraint().expectation() instanceof Expectation.Closed closed)) {
      return null;
    }
    String name = document.name(finding.node());
    return closed.mistakes().containsKey(name)
        ? null
        : DidYouMean.closest(name, closed.names()).orElse(null);
  }
}
