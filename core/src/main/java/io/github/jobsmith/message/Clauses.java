package io.github.jobsmith.message;

import io.github.jobsmith.generated.check.Expectation;
import io.github.jobsmith.generated.check.Fact;
import io.github.jobsmith.text.MessageKey;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Describes short subschemas in words. */
final class Clauses {
  private Clauses() {}

  /** Describes a matching value: {@code is a string}, {@code has a and has b that is 1}. */
  static String singular(Words words, List<Fact> facts) {
    return all(words, facts, fact -> Phrases.of(words, fact).singular());
  }

  /** Describes several matching values: {@code are a string}. */
  static String plural(Words words, List<Fact> facts) {
    return all(words, facts, fact -> Phrases.of(words, fact).plural());
  }

  /** Returns a complete clause: {@code kind is "a"}, {@code a is given}. */
  static String clause(Words words, List<Fact> facts) {
    return all(words, facts, fact -> clause(words, fact));
  }

  private static String all(Words words, List<Fact> facts, Function<Fact, String> describe) {
    return withoutImplied(facts).stream()
        .map(describe)
        .reduce((first, second) -> words.say(MessageKey.BOTH, first, second))
        .orElse("");
  }

  private static String clause(Words words, Fact fact) {
    String member = fact.member();
    if (member == null && fact.expectation() instanceof Expectation.Required required) {
      List<String> names = Quoting.plainNames(required.names());
      return words.say(
          names.size() == 1 ? MessageKey.GIVEN : MessageKey.ALL_GIVEN, words.listed(names));
    }
    return words.say(
        MessageKey.CLAUSE,
        member == null ? words.say(MessageKey.IT) : Quoting.plainName(member),
        Phrases.ofFact(words, fact.expectation()).singular());
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
