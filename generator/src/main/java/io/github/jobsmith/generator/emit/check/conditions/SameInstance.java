package io.github.jobsmith.generator.emit.check.conditions;

import io.github.jobsmith.generator.ir.Assertion;
import io.github.jobsmith.generator.ir.AssertionTag;
import io.github.jobsmith.generator.ir.BranchApplicator;
import io.github.jobsmith.generator.ir.JsonType;
import io.github.jobsmith.generator.ir.Kinds;
import io.github.jobsmith.generator.ir.PartApplicator;
import io.github.jobsmith.generator.ir.SchemaNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds branches that only test members of an object. They are emitted inline into the method of
 * the object, using the members that its loop has found.
 */
public final class SameInstance {
  /** The maximum number of branches in one expression. */
  public static final int CHUNK = 40;

  private static final int MAX_DEPTH = 8;

  private SameInstance() {}

  /** Whether a branch only tests members. A definition does not count: it has its own class. */
  public static boolean isAboutMembers(SchemaNode node) {
    if (node.acceptsAll()) {
      return false;
    }
    // Level by level, because many paths can lead to the same few nodes.
    Set<SchemaNode> level = Set.of(node);
    for (int depth = 0; depth < MAX_DEPTH && !level.isEmpty(); depth++) {
      Set<SchemaNode> next = new LinkedHashSet<>();
      for (SchemaNode each : level) {
        if (each.definition() != null || !arePlain(each.assertions())) {
          return false;
        }
        for (Assertion assertion : each.assertions()) {
          next.addAll(branches(assertion));
        }
      }
      level = next;
    }
    return level.isEmpty();
  }

  private static boolean arePlain(List<Assertion> assertions) {
    for (Assertion assertion : assertions) {
      if (!isPlain(assertion)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isPlain(Assertion assertion) {
    return switch (assertion.tag()) {
      case TYPE_IS -> Kinds.of(((Assertion.TypeIs) assertion).types()).contains(JsonType.OBJECT);
      case SIZE -> assertion.kinds().contains(JsonType.OBJECT);
      case REQUIRED, DEPENDENT_REQUIRED -> true;
      case ALL_OF, ANY_OF, NOT, CONDITIONAL, DEPENDENT_SCHEMA, ADVICE -> true;
      case MEMBERS -> isPlain((PartApplicator.Members) assertion);
      // All others have a method of their own.
      default -> false;
    };
  }

  private static boolean isPlain(PartApplicator.Members members) {
    return members.patterned().isEmpty()
        && (members.additional() == null || members.additional().acceptsAll())
        && members.closed() == null;
  }

  /**
   * Returns the nodes below an assertion that can be emitted inline into the method of the same
   * instance.
   */
  static List<SchemaNode> branches(Assertion assertion) {
    return switch (assertion.tag()) {
      case ALL_OF, ANY_OF, ONE_OF, NOT, DEPENDENT_SCHEMA, ADVICE -> assertion.children();
      case CONDITIONAL -> saying(assertion.children());
      // References and switches call their nodes, and all others are about other values.
      default -> List.of();
    };
  }

  /** Returns the nodes that do not accept everything. */
  private static List<SchemaNode> saying(List<SchemaNode> nodes) {
    List<SchemaNode> saying = new ArrayList<>();
    for (SchemaNode node : nodes) {
      if (!node.acceptsAll()) {
        saying.add(node);
      }
    }
    return saying;
  }

  /** Whether an assertion has too many branches for one expression. */
  public static boolean isLong(Assertion assertion) {
    return switch (assertion.tag()) {
      case ANY_OF -> assertion.children().size() > CHUNK;
      case ALL_OF -> !assertion.constraints().isEmpty() && assertion.children().size() > CHUNK;
      // No other assertion is one expression of all its branches.
      default -> false;
    };
  }

  /** Returns the members that such branches test, in order. */
  public static Set<String> members(List<Assertion> assertions) {
    Set<String> names = new LinkedHashSet<>();
    Set<SchemaNode> seen = new HashSet<>();
    for (Assertion assertion : assertions) {
      for (SchemaNode node : branches(assertion)) {
        if (isAboutMembers(node)) {
          addMembers(node, names, seen);
        }
      }
    }
    for (Assertion assertion : assertions) {
      if (assertion.tag() == AssertionTag.DEPENDENT_SCHEMA) {
        names.addAll(asked(assertion));
      }
    }
    return names;
  }

  /** Returns the members that one such branch tests. */
  public static Set<String> members(SchemaNode node) {
    Set<String> names = new LinkedHashSet<>();
    addMembers(node, names, new HashSet<>());
    return names;
  }

  private static void addMembers(SchemaNode node, Set<String> names, Set<SchemaNode> seen) {
    if (!seen.add(node)) {
      return;
    }
    for (Assertion assertion : node.assertions()) {
      names.addAll(asked(assertion));
      for (SchemaNode branch : saying(branches(assertion))) {
        addMembers(branch, names, seen);
      }
    }
  }

  /** Returns the members that an assertion itself tests. */
  private static Set<String> asked(Assertion assertion) {
    return switch (assertion.tag()) {
      case REQUIRED -> ((Assertion.Required) assertion).names().keySet();
      case DEPENDENT_REQUIRED -> dependent((Assertion.DependentRequired) assertion);
      case DEPENDENT_SCHEMA -> Set.of(((BranchApplicator.DependentSchema) assertion).member());
      case MEMBERS -> named((PartApplicator.Members) assertion);
      // No other plain assertion tests members by name.
      default -> Set.of();
    };
  }

  /** Returns the members that a dependentRequired tests. */
  public static Set<String> dependent(Assertion.DependentRequired dependent) {
    Set<String> names = new LinkedHashSet<>();
    names.add(dependent.member());
    names.addAll(dependent.names().keySet());
    return names;
  }

  private static Set<String> named(PartApplicator.Members members) {
    Set<String> names = new LinkedHashSet<>();
    members
        .named()
        .forEach(
            (name, child) -> {
              if (!child.acceptsAll()) {
                names.add(name);
              }
            });
    return names;
  }
}
