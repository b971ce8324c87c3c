package io.github.jobsmith.message;

import io.github.jobsmith.generated.check.Expectation;
import io.github.jobsmith.generated.check.Fact;
import io.github.jobsmith.generated.check.Finding;
import io.github.jobsmith.json.JsonDocument;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Formats messages about keywords that apply subschemas. */
final class ApplicatorWords {
  private ApplicatorWords() {}

  /** {@code subject must not be a string}. */
  static String not(String subject, Expectation.Not not) {
    List<Fact> facts = not.facts();
    if (facts.isEmpty()) {
      return subject + " must not match what \"not\" says";
    }
    if (facts.size() > 1) {
      return (subject.equals(Words.ROOT) ? "" : subject + ": ")
          + "not allowed when "
          + Clauses.clause(facts);
    }
    Fact only = facts.get(0);
    if (only.member() == null && only.expectation() instanceof Expectation.Required required) {
      int count = required.names().size();
      String all = count == 1 ? "" : count == 2 ? "both " : "all of ";
      return before(subject) + "must not have " + all + listed(required.names());
    }
    return subject + " must not " + Phrases.of(only).infinitive();
  }

  private static String listed(List<String> names) {
    return Words.listed(Words.plainNames(names));
  }

  /** Returns the name of a value and a space, or an empty string for the root. */
  private static String before(String subject) {
    return subject.equals(Words.ROOT) ? "" : subject + " ";
  }

  /** {@code no item of list is a string; must have at least one}. */
  static String contains(JsonDocument document, Finding finding, Expectation.Contains contains) {
    int node = finding.node();
    String subject = Words.subject(document, node);
    List<Fact> facts = contains.itemsThat();
    String that = facts.isEmpty() ? "matches what \"contains\" says" : Clauses.singular(facts);
    String those = facts.isEmpty() ? "match what \"contains\" says" : Clauses.plural(facts);
    int matched = finding.matched();
    int minimum = contains.minimum() == null ? 1 : contains.minimum();
    boolean few = matched < minimum;
    String least = "; must have at least " + (minimum == 1 ? "one" : minimum);
    if (few && document.size(node) == 0) {
      return subject
          + " is empty"
          + least
          + (minimum == 1 ? " item that " + that : " items that " + those);
    }
    if (matched <= 0) {
      return "no item" + (node == 0 ? "" : " of " + subject) + " " + that + least;
    }
    // Counting stops at the first item too many.
    int count = few ? matched : matched - 1;
    String items = count == 1 ? "1 item that " + that : count + " items that " + those;
    return few
        ? before(subject) + "has " + items + least
        : before(subject) + "has more than " + items + "; must have at most " + count;
  }

  /** Returns the message for alternatives that cannot be evaluated again. */
  static String alternatives(
      JsonDocument document, Finding finding, Expectation.Alternatives alternatives) {
    String subject = Words.subject(document, finding);
    boolean any = finding.constraint().keyword().equals("anyOf");
    if (alternatives.members().isEmpty()) {
      return subject
          + (any ? " matches no alternative of anyOf" : " does not match exactly one of oneOf");
    }
    List<List<String>> wanted = new ArrayList<>();
    List<String> had = new ArrayList<>();
    for (Expectation.Required members : alternatives.members()) {
      wanted.add(members.names());
      if (members.holds(document, finding.node())) {
        had.add(listed(members.names()));
      }
    }
    return before(subject)
        + (had.isEmpty()
            ? mustHave(any, wanted)
            : "has "
                + Words.listed(had)
                + "; must have only one of "
                + String.join(", ", each(wanted)));
  }

  /** {@code must have a or b}, {@code must have one of a, b}, {@code must have a, or b and c}. */
  static String mustHave(boolean any, Collection<List<String>> members) {
    if (members.stream().anyMatch(names -> names.size() > 1)) {
      return "must have " + String.join(", or ", each(members));
    }
    return any
        ? "must have " + Words.joined(each(members))
        : "must have one of " + String.join(", ", each(members));
  }

  private static List<String> each(Collection<List<String>> members) {
    return members.stream().map(ApplicatorWords::listed).toList();
  }
}
