package io.github.jobsmith.compiler.interpreter;

import io.github.jobsmith.generator.ir.Assertion;
import io.github.jobsmith.generator.ir.PartApplicator;
import io.github.jobsmith.generator.ir.SchemaNode;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The members that an alternative mentions, to find the alternative that is meant. */
final class Mentioned {
  /** The maximum number of members of an alternative. */
  private static final int MAX_MEMBERS = 12;

  private static final int MAX_NAME = 40;
  private static final int MAX_NODES = 20;

  private Mentioned() {}

  /** Returns some members that a node mentions. */
  static List<String> members(SchemaNode node) {
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
          case ALL_OF, REF -> open.addAll(assertion.children());
          default -> {
            // Does not always mention members.
          }
        }
      }
    }
    return names.stream().filter(name -> name.length() <= MAX_NAME).limit(MAX_MEMBERS).toList();
  }
}
