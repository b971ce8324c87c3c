package io.github.jobsmith.generator.lower;

import io.github.jobsmith.generator.ir.Assertion;
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

  /** The types among which integers are numbers. */
  static EnumSet<JsonType> kinds(Set<JsonType> types) {
    EnumSet<JsonType> kinds = EnumSet.noneOf(JsonType.class);
    types.forEach(type -> kinds.add(type == JsonType.INTEGER ? JsonType.NUMBER : type));
    return kinds;
  }

  static EnumSet<JsonType> all() {
    return EnumSet.complementOf(EnumSet.of(JsonType.INTEGER));
  }

  /** Whether a node plainly says nothing about values of a kind. */
  static boolean ignores(SchemaNode node, JsonType kind) {
    return node.assertions().stream()
        .map(AcceptedTypes::spokenOf)
        .allMatch(spokenOf -> spokenOf != null && spokenOf != kind);
  }

  /** The one kind that an assertion speaks of, or null when there may be others. */
  private static @Nullable JsonType spokenOf(Assertion assertion) {
    if (assertion instanceof Assertion.MinLength
        || assertion instanceof Assertion.MaxLength
        || assertion instanceof Assertion.Matches
        || assertion instanceof Assertion.FormatIs) {
      return JsonType.STRING;
    } else if (assertion instanceof Assertion.Minimum
        || assertion instanceof Assertion.Maximum
        || assertion instanceof Assertion.MultipleOf) {
      return JsonType.NUMBER;
    } else if (assertion instanceof Assertion.MinItems
        || assertion instanceof Assertion.MaxItems
        || assertion instanceof Assertion.UniqueItems
        || assertion instanceof Assertion.Items
        || assertion instanceof Assertion.Contains
        || assertion instanceof Assertion.UnevaluatedItems) {
      return JsonType.ARRAY;
    }
    boolean objects =
        assertion instanceof Assertion.Members
            || assertion instanceof Assertion.Required
            || assertion instanceof Assertion.MinMembers
            || assertion instanceof Assertion.MaxMembers
            || assertion instanceof Assertion.DependentRequired
            || assertion instanceof Assertion.DependentSchema
            || assertion instanceof Assertion.MemberSwitch
            || assertion instanceof Assertion.Names
            || assertion instanceof Assertion.UnevaluatedMembers;
    return objects ? JsonType.OBJECT : null;
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
    if (value instanceof Literal.Null) {
      return JsonType.NULL;
    } else if (value instanceof Literal.Bool) {
      return JsonType.BOOLEAN;
    } else if (value instanceof Literal.Num number) {
      return Values.isWhole(number.value()) ? JsonType.INTEGER : JsonType.NUMBER;
    } else if (value instanceof Literal.Str) {
      return JsonType.STRING;
    }
    return value instanceof Literal.Arr ? JsonType.ARRAY : JsonType.OBJECT;
  }
}
