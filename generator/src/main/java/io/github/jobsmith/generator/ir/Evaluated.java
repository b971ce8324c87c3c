package io.github.jobsmith.generator.ir;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What the assertions of one node evaluate by themselves, without what the node applies to its
 * instance (see {@link Applied}).
 *
 * @param names members by name
 * @param patterns members by pattern
 * @param allMembers whether every member
 * @param items so many of the first items
 * @param allItems whether every item
 * @param contained items that match one of these
 */
public record Evaluated(
    Set<String> names,
    List<Assertion.PatternMember> patterns,
    boolean allMembers,
    int items,
    boolean allItems,
    List<SchemaNode> contained) {

  /** What a node evaluates, {@code unevaluatedProperties} and {@code unevaluatedItems} included. */
  public static Evaluated by(SchemaNode node) {
    return by(node, true);
  }

  /** What is evaluated before {@code unevaluatedProperties} and {@code unevaluatedItems} look. */
  public static Evaluated before(SchemaNode node) {
    return by(node, false);
  }

  private static Evaluated by(SchemaNode node, boolean completely) {
    Set<String> names = new LinkedHashSet<>();
    List<Assertion.PatternMember> patterns = new ArrayList<>();
    List<SchemaNode> contained = new ArrayList<>();
    boolean allMembers = false;
    boolean allItems = false;
    int items = 0;
    for (Assertion assertion : node.assertions()) {
      if (assertion instanceof Assertion.Members members) {
        names.addAll(members.named().keySet());
        patterns.addAll(members.patterned());
        allMembers |= members.additional() != null;
      } else if (assertion instanceof Assertion.UnevaluatedMembers) {
        allMembers |= completely;
      } else if (assertion instanceof Assertion.Items positions) {
        items = Math.max(items, positions.prefix().size());
        allItems |= positions.rest() != null;
      } else if (assertion instanceof Assertion.UnevaluatedItems) {
        allItems |= completely;
      } else if (assertion instanceof Assertion.Contains contains && contains.evaluates()) {
        contained.add(contains.item());
      }
    }
    return new Evaluated(names, patterns, allMembers, items, allItems, contained);
  }

  /** Whether any member is evaluated. */
  public boolean speaksOfMembers() {
    return allMembers || !names.isEmpty() || !patterns.isEmpty();
  }

  /** Whether any item is evaluated. */
  public boolean speaksOfItems() {
    return allItems || items > 0 || !contained.isEmpty();
  }
}
