package io.github.jobsmith.generator.name;

import io.github.jobsmith.generator.ir.Assertion;
import io.github.jobsmith.generator.ir.BranchApplicator;
import io.github.jobsmith.generator.ir.JsonType;
import io.github.jobsmith.generator.ir.Literal;
import io.github.jobsmith.generator.ir.PartApplicator;
import io.github.jobsmith.generator.ir.SchemaNode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Finds words that distinguish alternatives: a title, a type, a constant, a member, or a keyword
 * that only one of them has.
 */
final class Senses {
  private static final int MAX_GROUP = 300;
  private static final int MAX_NODES = 24;
  private static final int MAX_DEPTH = 4;
  private static final int MAX_LENGTH = 28;
  private static final int MAX_WORDS = 3;

  /** Members are named only if no words of patterns distinguish. */
  private static final int RANK_AFTER_PATTERNS = 3;

  /** What a node says, by how well it describes the node. */
  private final Map<Integer, Set<String>> found = new TreeMap<>();

  private final Set<String> patternWords = new LinkedHashSet<>();

  private record Step(SchemaNode node, int depth) {}

  private Senses(SchemaNode node) {
    add(0, node.definition());
    add(0, node.title());
    search(new ArrayDeque<>(List.of(new Step(node.target(), 0))));
  }

  private void search(Deque<Step> open) {
    Set<SchemaNode> seen = new HashSet<>();
    while (!open.isEmpty() && seen.size() < MAX_NODES) {
      Step step = open.remove();
      if (seen.add(step.node())) {
        for (Assertion assertion : step.node().assertions()) {
          visit(assertion, step.depth(), open);
        }
      }
    }
  }

  /** Finds what an assertion says. */
  private Senses(Assertion assertion) {
    Deque<Step> open = new ArrayDeque<>();
    visit(assertion, 1, open);
    search(open);
  }

  /** Returns words for each of some alternatives, or null where nothing distinguishes it. */
  static List<@Nullable String> of(List<SchemaNode> nodes) {
    return nodes.size() > MAX_GROUP
        ? Collections.nCopies(nodes.size(), null)
        : words(nodes.stream().map(Senses::new).toList());
  }

  /** Returns words for each of some assertions, or null where nothing distinguishes it. */
  static List<@Nullable String> ofAssertions(List<? extends Assertion> assertions) {
    return assertions.size() > MAX_GROUP
        ? Collections.nCopies(assertions.size(), null)
        : words(assertions.stream().map(Senses::new).toList());
  }

  private static List<@Nullable String> words(List<Senses> all) {
    List<@Nullable String> words = new ArrayList<>();
    Map<String, Integer> counts = new HashMap<>();
    for (Senses senses : all) {
      Set<String> own = new HashSet<>(senses.patternWords);
      senses.found.values().forEach(own::addAll);
      own.forEach(word -> counts.merge(word, 1, Integer::sum));
    }
    Set<String> used = new HashSet<>();
    for (Senses senses : all) {
      String word = senses.only(counts);
      words.add(word != null && used.add(word.toLowerCase(Locale.ROOT)) ? word : null);
    }
    if (words.size() > 1 && Collections.frequency(words, null) == 1 && used.add("other")) {
      words.set(words.indexOf(null), "other");
    }
    return words;
  }

  private @Nullable String only(Map<String, Integer> counts) {
    List<String> candidates = new ArrayList<>();
    found.forEach(
        (rank, words) -> {
          if (rank == RANK_AFTER_PATTERNS) {
            candidates.add(String.join(" ", own(counts)));
          }
          words.stream().filter(word -> counts.get(word) == 1).forEach(candidates::add);
        });
    candidates.add(String.join(" ", own(counts)));
    return candidates.stream().filter(word -> !word.isEmpty()).findFirst().orElse(null);
  }

  private List<String> own(Map<String, Integer> counts) {
    return patternWords.stream().filter(word -> counts.get(word) == 1).limit(MAX_WORDS).toList();
  }

  private void visit(Assertion assertion, int depth, Deque<Step> open) {
    switch (assertion.tag()) {
      case TYPE_IS -> type((Assertion.TypeIs) assertion, depth);
      case ONE_OF_VALUES -> values((Assertion.OneOfValues) assertion, depth);
      case MATCHES -> pattern((Assertion.Matches) assertion, depth);
      case FORMAT_IS -> keyword(((Assertion.FormatIs) assertion).format().id(), depth);
      case REQUIRED ->
          ((Assertion.Required) assertion).names().keySet().forEach(name -> with(3, name));
      case MEMBERS -> members((PartApplicator.Members) assertion, depth, open);
      case ITEMS, CONTAINS, ALL_OF, REF, CONDITIONAL -> below(assertion, depth, open);
      case NOT -> not((BranchApplicator.Not) assertion);
      default -> {
        if (!assertion.constraints().isEmpty()) {
          keyword(assertion.constraints().get(0).keyword(), depth);
        }
      }
    }
  }

  private void type(Assertion.TypeIs type, int depth) {
    if (depth == 0 && type.types().size() == 1) {
      JsonType only = type.types().iterator().next();
      add(1, only.keyword());
    }
  }

  private void values(Assertion.OneOfValues values, int depth) {
    if (values.values().size() == 1 && values.values().get(0) instanceof Literal.Str text) {
      add(2, text.value());
    }
    keyword("values", depth);
  }

  private void pattern(Assertion.Matches matches, int depth) {
    if (patternWords.size() < MAX_NODES) {
      patternWords.addAll(PatternWords.of(matches.source()));
    }
    keyword("pattern", depth);
  }

  private void members(PartApplicator.Members members, int depth, Deque<Step> open) {
    members
        .named()
        .forEach(
            (name, node) -> {
              with(4, name);
              if (depth < MAX_DEPTH) {
                open.add(new Step(node.target(), depth + 1));
              }
            });
  }

  private static void below(Assertion assertion, int depth, Deque<Step> open) {
    boolean same =
        switch (assertion.tag()) {
          case ALL_OF, REF -> true;
          default -> false;
        };
    if (same || depth < MAX_DEPTH) {
      assertion
          .children()
          .forEach(node -> open.add(new Step(node.target(), same ? depth : depth + 1)));
    }
  }

  private void not(BranchApplicator.Not not) {
    Assertion.Required absent = not.node().target().only(Assertion.Required.class);
    if (absent != null) {
      absent.names().keySet().forEach(name -> add(3, "without " + name));
    }
  }

  private void with(int rank, String member) {
    if (isShort(member)) {
      add(rank, "with " + member);
    }
  }

  private void keyword(String keyword, int depth) {
    if (depth == 0) {
      add(5, keyword.startsWith("x-") ? keyword.substring(2) : keyword);
    }
  }

  private void add(int rank, @Nullable String text) {
    if (text != null && (rank == 3 || rank == 4 || isShort(text))) {
      found.computeIfAbsent(rank, any -> new LinkedHashSet<>()).add(text);
    }
  }

  private static boolean isShort(String text) {
    return !text.isEmpty()
        && text.length() <= MAX_LENGTH
        && isLetter(text.charAt(0))
        && Words.of(text).size() <= MAX_WORDS;
  }

  private static boolean isLetter(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }
}
