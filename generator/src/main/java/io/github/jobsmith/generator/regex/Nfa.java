package io.github.jobsmith.generator.regex;

import io.github.jobsmith.generator.regex.Regex.Chars;
import io.github.jobsmith.generator.regex.Regex.Choice;
import io.github.jobsmith.generator.regex.Regex.Edge;
import io.github.jobsmith.generator.regex.Regex.Empty;
import io.github.jobsmith.generator.regex.Regex.Group;
import io.github.jobsmith.generator.regex.Regex.Look;
import io.github.jobsmith.generator.regex.Regex.Repeat;
import io.github.jobsmith.generator.regex.Regex.Sequence;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A nondeterministic automaton that searches for a pattern. A node consumes a code point of a set,
 * tests a condition on the neighbours of a position, or forks. Counted repetitions are unrolled.
 */
final class Nfa {
  /** More nodes would not result in a table that fits. */
  private static final int MAX_NODES = 20_000;

  /** The node that accepts, whatever follows. */
  static final int MATCH = 0;

  private final List<Node> nodes = new ArrayList<>();
  private final Map<CodePointSet, Integer> sets = new LinkedHashMap<>();
  private final Map<Condition, Integer> conditions = new LinkedHashMap<>();

  /**
   * The first nodes of the searches: for lookbehinds, inner ones before outer ones, and at last for
   * the pattern.
   */
  private final IntList starts = new IntList();

  /** The last nodes of the searches, in the same order. */
  private final IntList ends = new IntList();

  /** For each node, the last node of its search. */
  private final IntList searches = new IntList();

  private final Map<Look, Integer> lookbehinds = new IdentityHashMap<>();
  private int search;

  private Nfa(Regex regex) throws AutomatonTooLarge {
    search(regex, new Node.Match());
  }

  /** Adds a search that begins at every position; returns its last node. */
  private int search(Regex regex, Node last) throws AutomatonTooLarge {
    int outer = search;
    search = nodes.size();
    int end = add(last);
    Node.Fork fork = new Node.Fork();
    int loop = add(fork);
    fork.first = build(regex, end);
    fork.second = add(new Node.Step(setIndex(CodePointSet.ANY), loop));
    starts.add(loop);
    ends.add(end);
    search = outer;
    return end;
  }

  /**
   * Builds the automaton of a pattern without references, unknown properties, and lookahead beyond
   * a neighbour. A lookbehind is a search of its own that runs beside the others, and whose end is
   * asked for.
   */
  static Nfa search(Regex regex) throws AutomatonTooLarge {
    return new Nfa(regex);
  }

  /** The first nodes of the searches; each asks only for the ends of those before it. */
  int[] starts() {
    return starts.toArray();
  }

  /** The last nodes of the searches, in the same order. */
  int[] ends() {
    return ends.toArray();
  }

  /** Returns the last node of the search that a node belongs to. */
  int searchOf(int node) {
    return searches.get(node);
  }

  Node node(int index) {
    return nodes.get(index);
  }

  int size() {
    return nodes.size();
  }

  /** The sets, by the indices that {@link Node.Step} and {@link Condition} contain. */
  List<CodePointSet> sets() {
    return List.copyOf(sets.keySet());
  }

  /** The conditions, by the indices that {@link Node.Assert} contains. */
  List<Condition> conditions() {
    return List.copyOf(conditions.keySet());
  }

  private int add(Node node) throws AutomatonTooLarge {
    if (nodes.size() == MAX_NODES) {
      throw new AutomatonTooLarge();
    }
    nodes.add(node);
    searches.add(search);
    return nodes.size() - 1;
  }

  private int setIndex(CodePointSet set) {
    return sets.computeIfAbsent(set, s -> sets.size());
  }

  /**
   * Adds nodes that match {@code regex} and then continue with {@code next}; returns the first of
   * them.
   */
  private int build(Regex regex, int next) throws AutomatonTooLarge {
    if (regex instanceof Chars chars) {
      return add(new Node.Step(setIndex(chars.set().known()), next));
    }
    if (regex instanceof Edge edge) {
      return edge(edge, next);
    }
    if (regex instanceof Look look) {
      return look(look, next);
    }
    if (regex instanceof Group group) {
      return build(group.body(), next);
    }
    if (regex instanceof Repeat repeat) {
      return repeat(repeat, next);
    }
    if (regex instanceof Sequence sequence) {
      int entry = next;
      for (int i = sequence.items().size() - 1; i >= 0; i--) {
        entry = build(sequence.items().get(i), entry);
      }
      return entry;
    }
    if (regex instanceof Choice choice) {
      int entry = build(choice.alternatives().get(choice.alternatives().size() - 1), next);
      for (int i = choice.alternatives().size() - 2; i >= 0; i--) {
        entry = add(new Node.Fork(build(choice.alternatives().get(i), next), entry));
      }
      return entry;
    }
    if (regex instanceof Empty) {
      return next;
    }
    throw new IllegalArgumentException("not regular: " + regex);
  }

  private int look(Look look, int next) throws AutomatonTooLarge {
    Optional<Neighbour> neighbour = Neighbour.of(look);
    if (neighbour.isPresent()) {
      return condition(look.ahead(), neighbour.get().set(), neighbour.get().edge(), next);
    }
    Integer known = lookbehinds.get(look);
    int found = known == null ? search(look.body(), new Node.Found()) : known;
    lookbehinds.put(look, found);
    return add(new Node.Behind(found, look.negated(), next));
  }

  private int edge(Edge edge, int next) throws AutomatonTooLarge {
    if (edge == Edge.START || edge == Edge.END) {
      return condition(edge == Edge.END, CodePointSet.EMPTY, true, next);
    }
    CodePointSet word = Sets.WORD;
    CodePointSet other = word.complement();
    boolean differ = edge == Edge.WORD_BOUNDARY;
    int beforeWord = condition(true, word, false, next);
    int beforeOther = condition(true, other, true, next);
    return add(
        new Node.Fork(
            condition(false, word, false, differ ? beforeOther : beforeWord),
            condition(false, other, true, differ ? beforeWord : beforeOther)));
  }

  private int condition(boolean ahead, CodePointSet set, boolean edge, int next)
      throws AutomatonTooLarge {
    Condition condition = new Condition(ahead, setIndex(set), edge);
    int index = conditions.computeIfAbsent(condition, c -> conditions.size());
    return add(new Node.Assert(index, next));
  }

  private int repeat(Repeat repeat, int next) throws AutomatonTooLarge {
    int entry = next;
    if (repeat.max() == Repeat.NO_BOUND) {
      Node.Fork loop = new Node.Fork();
      entry = add(loop);
      loop.first = build(repeat.body(), entry);
      loop.second = next;
    } else {
      for (int i = repeat.min(); i < repeat.max(); i++) {
        entry = add(new Node.Fork(build(repeat.body(), entry), next));
      }
    }
    for (int i = 0; i < repeat.min(); i++) {
      int before = build(repeat.body(), entry);
      if (before == entry) {
        break; // The body is nothing at all, however often.
      }
      entry = before;
    }
    return entry;
  }

  /**
   * What must be beside a position: a code point of a set or, with {@code edge}, the end of the
   * text.
   *
   * @param ahead whether it must be after the position, otherwise before it
   */
  record Condition(boolean ahead, int set, boolean edge) {}

  /** A node and its successors. */
  abstract static sealed class Node {
    /** The pattern has matched. */
    static final class Match extends Node {}

    /** Consumes a code point of a set. */
    static final class Step extends Node {
      final int set;
      final int next;

      Step(int set, int next) {
        this.set = set;
        this.next = next;
      }
    }

    /** Continues if a condition holds. */
    static final class Assert extends Node {
      final int condition;
      final int next;

      Assert(int condition, int next) {
        this.condition = condition;
        this.next = next;
      }
    }

    /** The end of a lookbehind: it matches the text before this position. */
    static final class Found extends Node {}

    /** Continues if a lookbehind matches or, with {@code negated}, if it does not. */
    static final class Behind extends Node {
      final int found;
      final boolean negated;
      final int next;

      Behind(int found, boolean negated, int next) {
        this.found = found;
        this.negated = negated;
        this.next = next;
      }
    }

    /** Continues both ways. The targets of a loop are set after its body was built. */
    static final class Fork extends Node {
      int first;
      int second;

      Fork() {}

      Fork(int first, int second) {
        this.first = first;
        this.second = second;
      }
    }
  }
}
