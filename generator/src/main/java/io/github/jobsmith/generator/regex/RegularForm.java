package io.github.jobsmith.generator.regex;

import io.github.jobsmith.generator.regex.Regex.Chars;
import io.github.jobsmith.generator.regex.Regex.Choice;
import io.github.jobsmith.generator.regex.Regex.Edge;
import io.github.jobsmith.generator.regex.Regex.Group;
import io.github.jobsmith.generator.regex.Regex.Look;
import io.github.jobsmith.generator.regex.Regex.Reference;
import io.github.jobsmith.generator.regex.Regex.Repeat;
import io.github.jobsmith.generator.regex.Regex.Sequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A pattern as a conjunction of regular searches, each of which must succeed or must fail.
 *
 * <p>A lookahead at the very beginning of the text, and a lookbehind at its very end, are
 * conditions on the whole text: {@code ^(?!-)[a-z-]+$} is {@code ^[a-z-]+$} and not {@code ^-}.
 */
record RegularForm(List<Conjunct> conjuncts) {

  /** A search that must succeed or, with {@code negated}, must fail. */
  record Conjunct(Regex search, boolean negated) {}

  /**
   * Returns the regular form; empty if the pattern is not regular, or not in a way that is
   * recognized here.
   */
  static Optional<RegularForm> of(Regex regex) {
    List<Regex> items = new ArrayList<>();
    flatten(regex, items);
    List<Conjunct> conjuncts = new ArrayList<>();
    int from = 0;
    while (from < items.size() && items.get(from) == Edge.START) {
      from++;
    }
    while (from > 0
        && from < items.size()
        && items.get(from) instanceof Look look
        && look.ahead()) {
      Regex search = Regex.sequence(List.of(Edge.START, look.body()));
      conjuncts.add(new Conjunct(search, look.negated()));
      items.remove(from);
    }
    if (items.contains(Edge.END)) {
      takeLookbehinds(items, conjuncts);
    }
    conjuncts.add(0, new Conjunct(Regex.sequence(items), false));
    return conjuncts.stream().allMatch(conjunct -> isRegular(conjunct.search))
        ? Optional.of(new RegularForm(conjuncts))
        : Optional.empty();
  }

  /**
   * Takes lookbehinds from the end backwards, as long as there are only lookbehinds and {@code $}.
   */
  private static void takeLookbehinds(List<Regex> items, List<Conjunct> conjuncts) {
    int at = items.size() - 1;
    while (at >= 0 && (items.get(at) == Edge.END || isLookbehind(items.get(at)))) {
      at--;
    }
    int firstEnd = items.indexOf(Edge.END);
    if (firstEnd <= at) {
      return;
    }
    for (int i = items.size() - 1; i > at; i--) {
      if (items.get(i) instanceof Look look) {
        Regex search = Regex.sequence(List.of(look.body(), Edge.END));
        conjuncts.add(new Conjunct(search, look.negated()));
        items.remove(i);
      }
    }
  }

  private static boolean isLookbehind(Regex regex) {
    return regex instanceof Look look && !look.ahead();
  }

  private static void flatten(Regex regex, List<Regex> items) {
    if (regex instanceof Sequence sequence) {
      sequence.items().forEach(item -> flatten(item, items));
    } else if (regex instanceof Group group) {
      // The group is not referenced; otherwise the pattern would not be regular.
      flatten(group.body(), items);
    } else {
      items.add(regex);
    }
  }

  private static boolean isRegular(Regex regex) {
    if (regex instanceof Chars chars) {
      return chars.set().isKnown();
    }
    if (regex instanceof Sequence sequence) {
      return sequence.items().stream().allMatch(RegularForm::isRegular);
    }
    if (regex instanceof Choice choice) {
      return choice.alternatives().stream().allMatch(RegularForm::isRegular);
    }
    if (regex instanceof Repeat repeat) {
      return isRegular(repeat.body());
    }
    if (regex instanceof Group group) {
      return isRegular(group.body());
    }
    return regex instanceof Look look
        ? Neighbour.of(look).isPresent() || !look.ahead() && isRegular(look.body())
        : !(regex instanceof Reference);
  }
}
