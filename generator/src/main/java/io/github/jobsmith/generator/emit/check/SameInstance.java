package io.github.jobsmith.generator.emit.check;

import io.github.jobsmith.generator.ir.Assertion;
import io.github.jobsmith.generator.ir.AssertionKinds;
import io.github.jobsmith.generator.ir.SchemaNode;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds branches that only ask which members an object has and what these are like. They are
 * written into the method of the object itself, over the members that its loop has found.
 */
final class SameInstance {
  private static final int MAX_DEPTH = 8;

  private SameInstance() {}

  /** Whether a branch is one of those. A definition is not: it has a class of its own. */
  static boolean isAboutMembers(SchemaNode node) {
    if (node.acceptsAll()) {
      return false;
    }
    // Level by level: many ways may lead to the same few nodes.
    Set<SchemaNode> level = Set.of(node);
    for (int depth = 0; depth < MAX_DEPTH && !level.isEmpty(); depth++) {
      Set<SchemaNode> next = new LinkedHashSet<>();
      for (SchemaNode each : level) {
        if (each.definition() != null
            || !each.assertions().stream().allMatch(SameInstance::isPlain)) {
          return false;
        }
        each.assertions().stream().flatMap(SameInstance::branches).forEach(next::add);
      }
      level = next;
    }
    return level.isEmpty();
  }

  private static boolean isPlain(Assertion assertion) {
    if (assertion instanceof Assertion.Members members) {
      return members.patterned().isEmpty()
          && (members.additional() == null || members.additional().acceptsAll())
          && members.closed() == null;
    }
    return assertion instanceof Assertion.TypeIs type
            && AssertionKinds.of(type.types()).containsAll(Kinds.objects())
        || assertion instanceof Assertion.Required
        || assertion instanceof Assertion.DependentRequired
        || assertion instanceof Assertion.MinMembers
        || assertion instanceof Assertion.MaxMembers
        || assertion instanceof Assertion.AllOf
        || assertion instanceof Assertion.AnyOf
        || assertion instanceof Assertion.Not
        || assertion instanceof Assertion.Conditional
        || assertion instanceof Assertion.DependentSchema
        || assertion instanceof Assertion.Advice;
  }

  /** The nodes below an assertion that speak about the same instance. */
  static Stream<SchemaNode> branches(Assertion assertion) {
    if (assertion instanceof Assertion.AllOf all) {
      return all.nodes().stream();
    } else if (assertion instanceof Assertion.AnyOf any) {
      return any.nodes().stream();
    } else if (assertion instanceof Assertion.OneOf one) {
      return one.nodes().stream();
    } else if (assertion instanceof Assertion.Not not) {
      return Stream.of(not.node());
    } else if (assertion instanceof Assertion.Conditional c) {
      return present(c.condition(), c.then(), c.otherwise());
    } else if (assertion instanceof Assertion.DependentSchema dependent) {
      return Stream.of(dependent.node());
    } else if (assertion instanceof Assertion.Advice advice) {
      return Stream.of(advice.node());
    }
    return Stream.empty();
  }

  private static Stream<SchemaNode> present(@Nullable SchemaNode... nodes) {
    return Stream.of(nodes).filter(node -> node != null && !node.acceptsAll());
  }

  /** The members that such branches ask for, in the order in which they do. */
  static Set<String> members(List<Assertion> assertions) {
    Set<String> names = new LinkedHashSet<>();
    Set<SchemaNode> seen = new HashSet<>();
    assertions.stream()
        .flatMap(SameInstance::branches)
        .filter(SameInstance::isAboutMembers)
        .forEach(node -> addMembers(node, names, seen));
    assertions.forEach(
        assertion -> {
          if (assertion instanceof Assertion.DependentSchema dependent) {
            names.add(dependent.member());
          }
        });
    return names;
  }

  /** The members that one such branch asks for. */
  static Set<String> members(SchemaNode node) {
    Set<String> names = new LinkedHashSet<>();
    addMembers(node, names, new HashSet<>());
    return names;
  }

  private static void addMembers(SchemaNode node, Set<String> names, Set<SchemaNode> seen) {
    if (!seen.add(node)) {
      return;
    }
    for (Assertion assertion : node.assertions()) {
      if (assertion instanceof Assertion.Required required) {
        names.addAll(required.names().keySet());
      } else if (assertion instanceof Assertion.DependentRequired dependent) {
        names.add(dependent.member());
        names.addAll(dependent.names().keySet());
      } else if (assertion instanceof Assertion.DependentSchema dependent) {
        names.add(dependent.member());
      } else if (assertion instanceof Assertion.Members members) {
        members
            .named()
            .forEach(
                (name, child) -> {
                  if (!child.acceptsAll()) {
                    names.add(name);
                  }
                });
      }
      branches(assertion)
          .filter(b -> !b.acceptsAll())
          .forEach(branch -> addMembers(branch, names, seen));
    }
  }
}
