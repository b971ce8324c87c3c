package io.github.jobsmith.message;

import io.github.jobsmith.generated.check.Expectation;
import io.github.jobsmith.generated.check.Fact;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Describes short subschemas in words. */
final class Clauses {
  private Clauses() {}

  /** Describes a matching value: {@code is a string}, {@code has a and has b that is 1}. */
  static String singular(List<Fact> facts) {
    return all(facts, fact -> Phrases.of(fact).singular());
  }

  /** Describes several matching values: {@code are a string}. */
  static String plural(List<Fact> facts) {
    return all(facts, fact -> Phrases.of(fact).plural());
  }

  /** Returns a complete clause: {@code kind is "a"}, {@code a is given}. */
  static String clause(List<Fact> facts) {
    return all(facts, Clauses::clause);
  }

  private static String all(List<Fact> facts, Function<Fact, String> words) {
    return String.join(" and ", withoutImplied(facts).stream().map(words).toList());
  }

  private static String clause(Fact fact) {
    String member = fact.member();
    if (member == null && fact.expectation() instanceof Expectation.Required required) {
      List<String> names = Words.plainNames(required.names());
      return Words.listed(names) + (names.size() == 1 ? " is given" : " are given");
    }
    return (member == null ? "it" : Words.plainName(member))
        + " "
        + Phrases.ofFact(fact.expectation()).singular();
  }

  /** Drops the fact that a member is present if another fact describes its value. */
  private static List<Fact> withoutImplied(List<Fact> facts) {
    List<Fact> left = new ArrayList<>();
    for (Fact fact : facts) {
      if (fact.member() != null || !(fact.expectation() instanceof Expectation.Required required)) {
        left.add(fact);
        continue;
      }
      String[] names =
          required.names().stream()
              .filter(name -> facts.stream().noneMatch(each -> name.equals(each.member())))
              .toArray(String[]::new);
      if (names.length > 0) {
        left.add(Fact.of(Expectation.required(names)));
      }
    }
    return left;
  }
}
