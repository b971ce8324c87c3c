package io.github.jobsmith.message;

import io.github.jobsmith.excerpt.Sensitive;
import io.github.jobsmith.generated.check.Constraint;
import io.github.jobsmith.generated.check.Expectation;
import io.github.jobsmith.generated.check.Finding;
import io.github.jobsmith.json.JsonDocument;
import io.github.jobsmith.message.Phrase.Verb;
import io.github.jobsmith.text.Printable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Formats messages about alternatives. */
final class AlternativeWords {
  /** At most this many matching alternatives are named. */
  private static final int SHOWN = 5;

  private AlternativeWords() {}

  /** {@code x matches alternatives 1 and 2 of oneOf; must match exactly one}. */
  static String several(String subject, Constraint constraint, List<Branch> matching) {
    List<String> labels = new ArrayList<>();
    for (Branch branch : matching.subList(0, Math.min(SHOWN, matching.size()))) {
      labels.add(Printable.escape(branch.label()));
    }
    if (matching.size() > SHOWN) {
      labels.add(matching.size() - SHOWN + " more");
    }
    return subject
        + " matches alternatives "
        + Words.listed(labels)
        + " of "
        + constraint.keyword()
        + "; must match exactly one";
  }

  /** {@code x matches no alternative of oneOf}. */
  static String none(String subject, Constraint constraint) {
    return subject + " matches no alternative of " + constraint.keyword();
  }

  /** {@code ; nearest is 2 (Circle): radius is missing}. */
  static String nearest(Told.Option nearest, int faults, boolean truncated) {
    String more = "";
    if (truncated) {
      more = ", and more";
    } else if (faults > 1) {
      more = ", and " + (faults - 1) + " more";
    }
    return "; nearest is "
        + Printable.escape(nearest.name())
        + ": "
        + nearest.messages().get(0)
        + more;
  }

  /**
   * Returns one sentence for all alternatives if each has exactly one finding and all findings are
   * of the same kind: the values or types that are allowed, or the members that are missing. Null
   * otherwise.
   */
  static @Nullable String together(
      JsonDocument document, Finding finding, List<Branch> asked, Sensitive sensitive) {
    if (finding.name()) {
      return null;
    }
    String members = members(document, finding, asked);
    return members != null ? members : choice(document, finding, asked, sensitive);
  }

  private static @Nullable String members(
      JsonDocument document, Finding finding, List<Branch> asked) {
    Set<List<String>> wanted = new LinkedHashSet<>();
    for (Branch branch : inOrder(asked)) {
      List<String> missing = new ArrayList<>();
      for (Finding each : branch.findings()) {
        if (!each.constraint().keyword().equals("required")
            || !(each.constraint().expectation() instanceof Expectation.Required required)
            || each.node() != finding.node()
            || !isPlain(each)) {
          return null;
        }
        missing.addAll(required.names());
      }
      wanted.add(missing);
    }
    boolean any = finding.constraint().keyword().equals("anyOf");
    return wanted.size() < 2
        ? null
        : (finding.node() == 0 ? "" : Words.subject(document, finding.node()) + " ")
            + ApplicatorWords.mustHave(any, wanted);
  }

  private static List<Branch> inOrder(List<Branch> asked) {
    return asked.stream().sorted(Comparator.comparingInt(Branch::index)).toList();
  }

  private static @Nullable String choice(
      JsonDocument document, Finding finding, List<Branch> asked, Sensitive sensitive) {
    Set<String> values = new LinkedHashSet<>();
    Set<String> others = new LinkedHashSet<>();
    for (Branch branch : inOrder(asked)) {
      if (branch.findings().size() != 1) {
        return null;
      }
      Finding only = branch.findings().get(0);
      if (only.node() != finding.node() || only.name() || !isPlain(only)) {
        return null;
      }
      Expectation expectation = only.constraint().expectation();
      if (expectation instanceof Expectation.Values allowed) {
        values.addAll(allowed.json());
      } else if (expectation instanceof Expectation.Plain plain
          && Phrases.of(plain).verb() != Verb.HAVE) {
        others.add(Phrases.of(plain).noun());
      } else {
        return null;
      }
    }
    return choice(document, finding, sensitive, List.copyOf(values), List.copyOf(others));
  }

  /**
   * Returns words for a value that is none of the given JSON texts and none of the other given
   * things.
   */
  private static String choice(
      JsonDocument document,
      Finding finding,
      Sensitive sensitive,
      List<String> values,
      List<String> others) {
    int node = finding.node();
    boolean hidden = Words.isHidden(finding, sensitive);
    List<String> all = new ArrayList<>();
    if (Phrases.isLong(values)) {
      all.add(Phrases.choices(values));
    } else {
      all.addAll(Words.printable(Words.bare(values)));
    }
    all.addAll(others);
    boolean choice = document.isString(node) && !hidden && values.size() > 1;
    return Words.subject(document, node)
        + " is "
        + Words.value(document, node, hidden)
        + "; must be "
        + Words.joined(all)
        + (choice ? Words.meant(document.string(node), Words.bare(values)) : "");
  }

  /** Whether the message about a finding is made from its keyword alone. */
  private static boolean isPlain(Finding finding) {
    return finding.detail() == null
        && finding.constraint().cause() == null
        && finding.constraint().rule().isGeneric();
  }
}
