package io.github.jobsmith.generator.lower.pass;

import io.github.jobsmith.generator.ir.Assertion;
import io.github.jobsmith.generator.ir.JsonType;
import io.github.jobsmith.generator.ir.Kinds;
import io.github.jobsmith.generator.ir.Literal;
import io.github.jobsmith.generator.ir.SchemaNode;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Determines a superset of the types that a node accepts. Numbers are {@code INTEGER} or {@code
 * NUMBER}, never both.
 */
final class AcceptedTypes {
  private static final int STEPS = 500;
  private static final int DEPTH = 20;

  private final StepBudget steps = new StepBudget(STEPS);

  private AcceptedTypes() {}

  static EnumSet<JsonType> of(SchemaNode node) {
    return new AcceptedTypes().of(node, 0);
  }

  /** Whether a node obviously does not constrain values of a kind. */
  static boolean ignores(SchemaNode node, JsonType kind) {
    for (Assertion assertion : node.assertions()) {
      if (assertion.kinds().contains(kind)) {
        return false;
      }
    }
    return true;
  }

  private EnumSet<JsonType> of(SchemaNode node, int depth) {
    EnumSet<JsonType> types = EnumSet.copyOf(Kinds.all());
    if (depth > DEPTH || !steps.spend(1 + node.assertions().size())) {
      return types;
    }
    for (Assertion assertion : node.assertions()) {
      types = both(types, of(assertion, depth));
    }
    return types;
  }

  private Set<JsonType> of(Assertion assertion, int depth) {
    return switch (assertion.tag()) {
      case NEVER -> Set.of();
      case TYPE_IS -> canonical(((Assertion.TypeIs) assertion).types());
      case ONE_OF_VALUES -> values(((Assertion.OneOfValues) assertion).values());
      case REF, ALL_OF -> {
        EnumSet<JsonType> all = EnumSet.copyOf(Kinds.all());
        for (SchemaNode node : assertion.children()) {
          all = both(all, of(node, depth + 1));
        }
        yield all;
      }
      case ANY_OF, ONE_OF -> {
        EnumSet<JsonType> any = EnumSet.noneOf(JsonType.class);
        for (SchemaNode node : assertion.children()) {
          any.addAll(of(node, depth + 1));
        }
        yield canonical(any);
      }
      // For all others, assume that every type is accepted.
      default -> Kinds.all();
    };
  }

  private static EnumSet<JsonType> values(List<Literal> values) {
    EnumSet<JsonType> types = EnumSet.noneOf(JsonType.class);
    for (Literal value : values) {
      types.add(type(value));
    }
    return canonical(types);
  }

  /** Returns the union of types in the representation of this class. */
  static EnumSet<JsonType> canonical(Set<JsonType> types) {
    EnumSet<JsonType> canonical = EnumSet.noneOf(JsonType.class);
    canonical.addAll(types);
    if (canonical.contains(JsonType.NUMBER)) {
      canonical.remove(JsonType.INTEGER);
    }
    return canonical;
  }

  private static EnumSet<JsonType> both(Set<JsonType> a, Set<JsonType> b) {
    EnumSet<JsonType> both = EnumSet.noneOf(JsonType.class);
    both.addAll(a);
    both.retainAll(b);
    boolean integers =
        a.contains(JsonType.INTEGER) && b.contains(JsonType.NUMBER)
            || a.contains(JsonType.NUMBER) && b.contains(JsonType.INTEGER);
    if (integers) {
      both.add(JsonType.INTEGER);
    }
    return both;
  }

  static JsonType type(Literal value) {
    return value instanceof Literal.Num number && number.isWhole()
        ? JsonType.INTEGER
        : value.kind();
  }
}
