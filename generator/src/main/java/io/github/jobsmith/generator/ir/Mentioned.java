package io.github.jobsmith.generator.ir;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The members that an alternative mentions, to find the alternative that is meant. */
public final class Mentioned {
  /** The maximum number of members of an alternative. */
  private static final int MAX_MEMBERS = 60;

  private static final int MAX_NAME = 40;

  /** The maximum number of nodes that are searched. */
  private static final int MAX_NODES = 60;

  private Mentioned() {}

  /**
   * Returns members that a node, or a node that it applies to the same value, mentions.
   *
   * @return at most 60 names of at most 40 characters
   */
  public static List<String> members(SchemaNode node) {
    Set<String> names = new LinkedHashSet<>();
    Set<SchemaNode> seen = new HashSet<>();
    Deque<SchemaNode> open = new ArrayDeque<>(List.of(node));
    while (!open.isEmpty() && seen.size() < MAX_NODES) {
      SchemaNode next = open.remove();
      if (!seen.add(next)) {
        continue;
      }
      for (Assertion assertion : next.assertions()) {
        switch (assertion.tag()) {
          case MEMBERS -> names.addAll(((PartApplicator.Members) assertion).named().keySet());
          case REQUIRED -> names.addAll(((Assertion.Required) assertion).names().keySet());
          default -> {
            // Mentions members only in nodes that it applies.
          }
        }
      }
      for (Applied each : Applied.of(next)) {
        open.add(each.node());
      }
    }
    List<String> some = new ArrayList<>();
    for (String name : names) {
      if (name.length() <= MAX_NAME && some.size() < MAX_MEMBERS) {
        some.add(name);
      }
    }
    return Collections.unmodifiableList(some);
  }
}
