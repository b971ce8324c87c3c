package io.github.jobsmith.compiler.interpreter;

import io.github.jobsmith.generated.check.Findings;
import io.github.jobsmith.generated.pattern.TextPattern;
import io.github.jobsmith.json.JsonDocument;
import io.github.jobsmith.json.MemberName;
import io.github.jobsmith.json.MemberNames;
import io.github.jobsmith.json.StringSet;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which nodes evaluate members or items of an instance: each node that the holder of an {@code
 * unevaluated*} applies to its own instance counts or not, which is computed in an order in which a
 * node is after all nodes that apply it.
 */
final class Coverage {
  private static final long[] NONE = {};

  /** What the value of a member means for the choice of a branch. */
  record Means(MemberName member, boolean absent, @Nullable StringSet values, boolean isOther) {
    boolean holds(JsonDocument doc, int node) {
      int value = doc.find(node, member);
      if (value < 0) {
        return absent;
      }
      return values == null ? isOther : values.indexOf(doc, value) >= 0 != isOther;
    }
  }

  /**
   * One condition under which a node counts.
   *
   * @param from the index of the node that applies it, which must count
   * @param matches what the instance must match, or null
   * @param negated whether it must not match it
   * @param present a member that must be present, or null
   * @param chosen that a switch selects the branch, one of these; null where that does not matter
   */
  record Way(
      int from,
      @Nullable Check matches,
      boolean negated,
      @Nullable MemberName present,
      @Nullable List<Means> chosen) {
    boolean holds(JsonDocument doc, int node, Findings probe) {
      if (present != null && doc.find(node, present) < 0) {
        return false;
      }
      return isChosen(doc, node) && (matches == null || matches.holds(doc, node, probe) != negated);
    }

    private boolean isChosen(JsonDocument doc, int node) {
      if (chosen == null) {
        return true;
      }
      for (int i = 0; i < chosen.size(); i++) {
        if (chosen.get(i).holds(doc, node)) {
          return true;
        }
      }
      return false;
    }
  }

  /**
   * A node.
   *
   * @param ways one of them must hold; empty where the node always counts
   */
  record Counted(List<Way> ways) {}

  /** An applicator of which one alternative must hold, since another violation is reported else. */
  record Judged(int node, List<Way> alternatives) {}

  /**
   * What a node evaluates if it counts.
   *
   * @param all whether every member or item
   * @param names the members, or null
   * @param items the number of leading items
   */
  record Part(
      int node,
      boolean all,
      @Nullable MemberNames names,
      TextPattern[] patterns,
      int items,
      Check[] contained) {}

  private final List<Counted> nodes;
  private final List<Judged> judged;
  private final Part[] parts;

  Coverage(List<Counted> nodes, List<Judged> judged, List<Part> parts) {
    this.nodes = nodes;
    this.judged = judged;
    this.parts = parts.toArray(Part[]::new);
  }

  /** Whether all nodes fit into one word. */
  private boolean few() {
    return nodes.size() <= Long.SIZE;
  }

  /** Returns an array for the nodes that count; empty if one word is enough. */
  long[] many(Findings findings) {
    if (few()) {
      return NONE;
    }
    int words = (nodes.size() >> 6) + 1;
    long[] many = findings.buffers().take(words);
    Arrays.fill(many, 0, words, 0);
    return many;
  }

  /** Takes an array of {@link #many} back. */
  static void release(long[] many, Findings findings) {
    if (many.length > 0) {
      findings.buffers().give(many);
    }
  }

  /**
   * Computes which nodes count.
   *
   * @param many filled unless it is empty
   * @return the nodes as bits, if {@code many} is empty
   */
  long count(JsonDocument doc, int node, Findings probe, long[] many) {
    long counts = 0;
    for (int i = 0; i < nodes.size(); i++) {
      List<Way> ways = nodes.get(i).ways();
      boolean counted = ways.isEmpty();
      for (int w = 0; w < ways.size() && !counted; w++) {
        Way way = ways.get(w);
        counted = counts(way.from(), counts, many) && way.holds(doc, node, probe);
      }
      if (counted && many.length > 0) {
        many[i >> 6] |= 1L << i;
      } else if (counted) {
        counts |= 1L << i;
      }
    }
    return counts;
  }

  private static boolean counts(int node, long counts, long[] many) {
    return ((many.length > 0 ? many[node >> 6] : counts) & 1L << node) != 0;
  }

  /** Whether each applicator that always applies has an alternative that holds. */
  boolean branchesMatch(JsonDocument doc, int node, Findings probe, long counts, long[] many) {
    for (int i = 0; i < judged.size(); i++) {
      Judged each = judged.get(i);
      if (counts(each.node(), counts, many)
          && !oneHolds(each.alternatives(), doc, node, probe, counts, many)) {
        return false;
      }
    }
    return true;
  }

  private static boolean oneHolds(
      List<Way> ways, JsonDocument doc, int node, Findings probe, long counts, long[] many) {
    for (int i = 0; i < ways.size(); i++) {
      if (counts(ways.get(i).from(), counts, many) && ways.get(i).holds(doc, node, probe)) {
        return true;
      }
    }
    return false;
  }

  /** Whether every member or item is evaluated. */
  boolean coversAll(long counts, long[] many) {
    for (Part part : parts) {
      if (part.all() && counts(part.node(), counts, many)) {
        return true;
      }
    }
    return false;
  }

  boolean coversMember(JsonDocument doc, int member, long counts, long[] many) {
    for (Part part : parts) {
      if (!counts(part.node(), counts, many)) {
        continue;
      }
      if (part.names() != null && part.names().indexOf(doc, member) >= 0) {
        return true;
      }
      for (TextPattern pattern : part.patterns()) {
        if (pattern.matchesName(doc, member)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Returns the number of leading items that are evaluated. */
  int items(long counts, long[] many) {
    int most = 0;
    for (Part part : parts) {
      if (part.items() > most && counts(part.node(), counts, many)) {
        most = part.items();
      }
    }
    return most;
  }

  /** Whether an item is evaluated because it matches a {@code contains}. */
  boolean contains(JsonDocument doc, int item, Findings probe, long counts, long[] many) {
    for (Part part : parts) {
      if (part.contained().length > 0 && counts(part.node(), counts, many)) {
        for (Check each : part.contained()) {
          if (each.holds(doc, item, probe)) {
            return true;
          }
        }
      }
    }
    return false;
  }
}
