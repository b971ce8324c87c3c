package io.github.jobsmith.message;

import io.github.jobsmith.generated.check.Expectation;
import io.github.jobsmith.generated.check.Fact;
import io.github.jobsmith.generated.check.Finding;
import io.github.jobsmith.json.JsonDocument;
import io.github.jobsmith.text.MessageKey;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Formats messages about keywords that apply subschemas. */
final class ApplicatorWords {
  private ApplicatorWords() {}

  /** {@code subject must not be a string}. */
  static String not(
      Words words, JsonDocument document, Finding finding, String subject, Expectation.Not not) {
    List<Fact> facts = not.facts();
    if (facts.isEmpty()) {
      return words.say(MessageKey.NOT_UNSAID, subject);
    }
    boolean root = finding.node() == 0 && !finding.name();
    if (facts.size() > 1) {
      String clause = Clauses.clause(words, facts);
      return root
          ? words.say(MessageKey.ROOT_NOT_WHEN, clause)
          : words.say(MessageKey.NOT_WHEN, subject, clause);
    }
    Fact only = facts.get(0);
    if (only.member() == null && only.expectation() instanceof Expectation.Required required) {
      int count = required.names().size();
      MessageKey key =
          count == 1
              ? MessageKey.NOT_HAVE
              : count == 2 ? MessageKey.NOT_HAVE_BOTH : MessageKey.NOT_HAVE_ALL;
      String statement = words.say(key, listed(words, required.names()));
      return root ? statement : words.say(MessageKey.STATEMENT, subject, statement);
    }
    return words.say(MessageKey.MUST_NOT, subject, Phrases.of(words, only).infinitive());
  }

  private static String listed(Words words, List<String> names) {
    return words.listed(Quoting.plainNames(names));
  }

  /** {@code no item of list is a string; must have at least one}. */
  static String contains(
      Words words, JsonDocument document, Finding finding, Expectation.Contains contains) {
    int node = finding.node();
    String subject = words.subject(document, node);
    List<Fact> facts = contains.itemsThat();
    String that =
        facts.isEmpty() ? words.say(MessageKey.THAT_CONTAINS_SAYS) : Clauses.singular(words, facts);
    String those =
        facts.isEmpty() ? words.say(MessageKey.THOSE_CONTAINS_SAYS) : Clauses.plural(words, facts);
    int matched = finding.matched();
    int minimum = contains.minimum() == null ? 1 : contains.minimum();
    boolean few = matched < minimum;
    if (few && document.size(node) == 0) {
      return minimum == 1
          ? words.say(MessageKey.EMPTY_NEEDS_ITEM, subject, that)
          : words.say(MessageKey.EMPTY_NEEDS_ITEMS, subject, minimum, those);
    }
    if (matched <= 0) {
      if (node == 0) {
        return minimum == 1
            ? words.say(MessageKey.NO_ITEM_NEEDS_ONE, that)
            : words.say(MessageKey.NO_ITEM_NEEDS, that, minimum);
      }
      return minimum == 1
          ? words.say(MessageKey.NO_ITEM_OF_NEEDS_ONE, subject, that)
          : words.say(MessageKey.NO_ITEM_OF_NEEDS, subject, that, minimum);
    }
    // Counting stops at the first item too many.
    int count = few ? matched : matched - 1;
    String items =
        count == 1
            ? words.say(MessageKey.ITEM_THAT, that)
            : words.say(MessageKey.ITEMS_THAT, count, those);
    return words.statement(
        document,
        finding,
        few
            ? words.say(MessageKey.HAS_FEW, items, minimum)
            : words.say(MessageKey.HAS_MANY, items, count));
  }

  /** Returns the message for alternatives that cannot be evaluated again. */
  static String alternatives(
      Words words, JsonDocument document, Finding finding, Expectation.Alternatives alternatives) {
    String subject = words.subject(document, finding);
    boolean any = finding.constraint().keyword().equals("anyOf");
    if (alternatives.members().isEmpty()) {
      return any
          ? words.say(MessageKey.NO_ALTERNATIVE, subject, "anyOf")
          : words.say(MessageKey.NOT_EXACTLY_ONE, subject);
    }
    List<List<String>> wanted = new ArrayList<>();
    List<String> had = new ArrayList<>();
    for (Expectation.Required members : alternatives.members()) {
      wanted.add(members.names());
      if (members.holds(document, finding.node())) {
        had.add(listed(words, members.names()));
      }
    }
    return words.statement(
        document,
        finding,
        had.isEmpty()
            ? mustHave(words, any, wanted)
            : words.say(
                MessageKey.HAS_ONLY_ONE,
                words.listed(had),
                String.join(", ", each(words, wanted))));
  }

  /** {@code must have a or b}, {@code must have one of a, b}, {@code must have a, or b and c}. */
  static String mustHave(Words words, boolean any, Collection<List<String>> members) {
    List<String> each = each(words, members);
    if (members.stream().anyMatch(names -> names.size() > 1)) {
      return words.say(
          MessageKey.MUST_HAVE,
          each.stream()
              .reduce((first, next) -> words.say(MessageKey.OR_GROUP, first, next))
              .orElse(""));
    }
    return any
        ? words.say(MessageKey.MUST_HAVE, words.joined(each))
        : words.say(MessageKey.MUST_HAVE_ONE, String.join(", ", each));
  }

  private static List<String> each(Words words, Collection<List<String>> members) {
    return members.stream().map(names -> listed(words, names)).toList();
  }
}
