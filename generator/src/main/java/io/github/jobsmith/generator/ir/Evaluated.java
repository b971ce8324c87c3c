package io.github.jobsmith.generator.ir;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What the assertions of one node evaluate themselves, without the nodes that it applies to its
 * instance (see {@link Applied}).
 *
 * @param names members by name
 * @param patterns members by pattern
 * @param allMembers whether every member
 * @param items the number of leading items
 * @param allItems whether every item
 * @param contained items that match one of these
 */
public record Evaluated(
    Set<String> names,
    List<PartApplicator.PatternMember> patterns,
    boolean allMembers,
    int items,
    boolean allItems,
    List<SchemaNode> contained) {

  /**
   * Returns what a node evaluates, including {@code unevaluatedProperties} and {@code
   * unevaluatedItems}.
   */
  public static Evaluated by(SchemaNode node) {
    return node.evaluated();
  }

  /**
   * Returns what a node evaluates before {@code unevaluatedProperties} and {@code unevaluatedItems}
   * are applied.
   */
  public static Evaluated before(SchemaNode node) {
    return by(node, false);
  }

  static Evaluated by(SchemaNode node, boolean completely) {
    List<PartApplicator.Members> members = node.assertions(PartApplicator.Members.class);
    List<PartApplicator.Items> items = node.assertions(PartApplicator.Items.class);
    Set<String> names = new LinkedHashSet<>();
    members.forEach(each -> names.addAll(each.named().keySet()));
    return new Evaluated(
        Collections.unmodifiableSet(names),
        members.stream().flatMap(each -> each.patterned().stream()).toList(),
        members.stream().anyMatch(each -> each.additional() != null)
            || completely && hasUnevaluated(node, JsonType.OBJECT),
        items.stream().mapToInt(each -> each.prefix().size()).max().orElse(0),
        items.stream().anyMatch(each -> each.rest() != null)
            || completely && hasUnevaluated(node, JsonType.ARRAY),
        node.assertions(PartApplicator.Contains.class).stream()
            .filter(PartApplicator.Contains::evaluates)
            .map(PartApplicator.Contains::item)
            .toList());
  }

  private static boolean hasUnevaluated(SchemaNode node, JsonType kind) {
    return node.assertions(PartApplicator.Unevaluated.class).stream()
        .anyMatch(each -> each.kind() == kind);
  }

  /** Whether it can evaluate any member. */
  public boolean speaksOfMembers() {
    return allMembers || !names.isEmpty() || !patterns.isEmpty();
  }

  /** Whether it can evaluate any item. */
  public boolean speaksOfItems() {
    return allItems || items > 0 || !contained.isEmpty();
  }
}
