package io.github.jobsmith.validation;

import io.github.jobsmith.json.JsonDocument;
import java.util.ArrayList;
import java.util.List;

/** The wording of keywords that apply subschemas. */
final class ApplicatorMessages {
  private ApplicatorMessages() {}

  /** {@code subject must not be a string}. */
  static String not(String subject, Constraint constraint) {
    List<Fact> facts = constraint.facts();
    if (facts.isEmpty()) {
      return subject + " must not match what \"not\" says";
    }
    Fact first = facts.get(0);
    if (first.keyword().equals("any")) {
      return Messages.notAllowed(subject);
    }
    if (facts.size() > 1) {
      return (subject.equals(Words.ROOT) ? "" : subject + ": ")
          + "not allowed when "
          + FactWords.clause(facts);
    }
    if (first.keyword().equals("required")) {
      int count = first.values().size();
      String all = count == 1 ? "" : count == 2 ? "both " : "all of ";
      return before(subject) + "must not have " + all + listed(first);
    }
    return subject + " must not " + FactWords.infinitive(first);
  }

  private static String listed(Fact fact) {
    return Words.listed(FactWords.names(fact));
  }

  /** The name of a value; nothing for the root. */
  private static String before(String subject) {
    return subject.equals(Words.ROOT) ? "" : subject + " ";
  }

  /** {@code no item of list is a string; must have at least one}. */
  static String contains(
      JsonDocument document, int node, String subject, Findings.Finding finding) {
    Constraint constraint = finding.constraint();
    String that =
        constraint.facts().isEmpty()
            ? "matches what \"contains\" says"
            : FactWords.predicate(constraint.facts());
    String of = node == 0 ? "" : " of " + subject;
    int matched = finding.matched();
    String minimum = constraint.minimum() == null ? "1" : constraint.minimum();
    boolean few = isBelow(matched, minimum);
    String least = "; must have at least " + (minimum.equals("1") ? "one" : minimum);
    if (few && document.size(node) == 0) {
      return subject + " is empty" + least + " item that " + that;
    }
    if (matched <= 0) {
      return "no item" + of + " " + that + least;
    }
    if (few) {
      return before(subject) + "has " + items(matched, that) + least;
    }
    // Nobody counts further than that it is too many.
    int most = matched - 1;
    return before(subject) + "has more than " + items(most, that) + "; must have at most " + most;
  }

  private static boolean isBelow(int matched, String minimum) {
    try {
      return matched < Integer.parseInt(minimum);
    } catch (NumberFormatException e) {
      return false;
    }
  }

  private static String items(int count, String that) {
    return count == 1 ? "1 item that " + that : count + " items that " + FactWords.plural(that);
  }

  /** Alternatives of which it is not asked why. */
  static String alternatives(JsonDocument document, int node, String subject, Constraint of) {
    boolean any = of.keyword().equals("anyOf");
    if (of.facts().isEmpty()) {
      return subject
          + (any ? " matches no alternative of anyOf" : " does not match exactly one of oneOf");
    }
    List<String> had = new ArrayList<>();
    List<String> wanted = new ArrayList<>();
    for (Fact fact : of.facts()) {
      wanted.add(listed(fact));
      if (FactWords.hold(document, node, List.of(fact))) {
        had.add(listed(fact));
      }
    }
    return had.isEmpty()
        ? before(subject) + mustHave(any, wanted)
        : before(subject)
            + "has "
            + Words.listed(had)
            + "; must have only one of "
            + String.join(", ", wanted);
  }

  /** {@code must have a or b}, {@code must have one of a, b}, {@code must have a, or b and c}. */
  static String mustHave(boolean any, List<String> members) {
    if (members.stream().anyMatch(names -> names.contains(" and "))) {
      return "must have " + String.join(", or ", members);
    }
    return any
        ? "must have " + Words.joined(members)
        : "must have one of " + String.join(", ", members);
  }
}
