package io.github.jobsmith.generator.lower;

import io.github.jobsmith.generator.ir.Assertion;
import io.github.jobsmith.generator.ir.AssertionKinds;
import io.github.jobsmith.generator.ir.JsonType;
import io.github.jobsmith.generator.ir.Literal;
import io.github.jobsmith.generator.ir.SchemaNode;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The types of which an instance of a node can be: all that there are, and maybe more. Numbers are
 * {@code INTEGER} or {@code NUMBER}, never both.
 */
final class AcceptedTypes {
  private static final int STEPS = 500;
  private static final int DEPTH = 20;

  private final StepBudget steps = new StepBudget(STEPS);

  private AcceptedTypes() {}

  static EnumSet<JsonType> of(SchemaNode node) {
    return new AcceptedTypes().of(node, 0);
  }

  static EnumSet<JsonType> all() {
    return EnumSet.complementOf(EnumSet.of(JsonType.INTEGER));
  }

  /** Whether a node plainly says nothing about values of a kind. */
  static boolean ignores(SchemaNode node, JsonType kind) {
    return node.assertions().stream()
        .noneMatch(assertion -> AssertionKinds.of(assertion).contains(kind));
  }

  private EnumSet<JsonType> of(SchemaNode node, int depth) {
    EnumSet<JsonType> types = all();
    if (depth > DEPTH || !steps.spend(1 + node.assertions().size())) {
      return types;
    }
    for (Assertion assertion : node.assertions()) {
      EnumSet<JsonType> some = of(assertion, depth);
      types = some == null ? types : both(types, some);
    }
    return types;
  }

  private @Nullable EnumSet<JsonType> of(Assertion assertion, int depth) {
    if (assertion instanceof Assertion.Never) {
      return EnumSet.noneOf(JsonType.class);
    } else if (assertion instanceof Assertion.TypeIs type) {
      return canonical(type.types());
    } else if (assertion instanceof Assertion.ConstIs constant) {
      return EnumSet.of(type(constant.value()));
    } else if (assertion instanceof Assertion.EnumOf values) {
      EnumSet<JsonType> types = EnumSet.noneOf(JsonType.class);
      values.values().forEach(value -> types.add(type(value)));
      return canonical(types);
    } else if (assertion instanceof Assertion.Ref ref) {
      return of(ref.target(), depth + 1);
    } else if (assertion instanceof Assertion.AllOf all) {
      EnumSet<JsonType> types = all();
      for (SchemaNode node : all.nodes()) {
        types = both(types, of(node, depth + 1));
      }
      return types;
    } else if (assertion instanceof Assertion.AnyOf any) {
      return any(any.nodes(), depth);
    } else if (assertion instanceof Assertion.OneOf one) {
      return any(one.nodes(), depth);
    }
    return null;
  }

  private EnumSet<JsonType> any(List<SchemaNode> nodes, int depth) {
    EnumSet<JsonType> types = EnumSet.noneOf(JsonType.class);
    nodes.forEach(node -> types.addAll(of(node, depth + 1)));
    return canonical(types);
  }

  /** The union of types, as this class writes it. */
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
    return value instanceof Literal.Num number && Values.isWhole(number.value())
        ? JsonType.INTEGER
        : value.kind();
  }
}
