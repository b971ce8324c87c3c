package io.github.jobsmith.generator.emit.model;

import com.palantir.javapoet.ClassName;
import io.github.jobsmith.generator.ir.JsonType;
import io.github.jobsmith.generator.ir.SchemaNode;
import io.github.jobsmith.generator.ir.Shape;
import io.github.jobsmith.generator.name.NameScope;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The alternatives of a union in Java; those with the same Java type are merged. */
final class Branches {
  private Branches() {}

  static List<Branch> of(Shape.UnionShape union, ClassName self, ValueTypes types) {
    Map<ValueType, Branch> branches = new LinkedHashMap<>();
    List<String> taken = new ArrayList<>(List.of(self.simpleName()));
    for (Shape.Alternative alternative : union.alternatives()) {
      if (types.of(alternative.node()) instanceof ValueType.Model model) {
        taken.add(model.java().simpleName());
      }
    }
    NameScope names = NameScope.without(taken);
    Map<String, Set<ValueType>> plain = new HashMap<>();
    for (Shape.Alternative alternative : union.alternatives()) {
      ValueType value = types.of(alternative.node().model());
      plain.computeIfAbsent(name(value), each -> new HashSet<>()).add(value);
    }
    for (Shape.Alternative alternative : union.alternatives()) {
      SchemaNode node = alternative.node().model();
      ValueType value = types.of(node);
      Branch same = branches.get(value);
      if (same != null) {
        branches.put(value, joined(same, alternative));
        continue;
      }
      boolean generated = types.isGenerated(node);
      ClassName type =
          generated
              ? ((ValueType.Model) value).java()
              : self.nestedClass(
                  names.take(
                      plain.get(name(value)).size() > 1 ? content(value) + "Value" : name(value),
                      "Value"));
      branches.put(
          value,
          new Branch(type, value, !generated, node, alternative.types(), alternative.when()));
    }
    return List.copyOf(branches.values());
  }

  private static Branch joined(Branch branch, Shape.Alternative other) {
    List<List<SchemaNode>> when = new ArrayList<>(branch.when());
    when.addAll(other.when());
    Set<JsonType> types = EnumSet.copyOf(branch.types());
    types.addAll(other.types());
    return new Branch(branch.type(), branch.value(), branch.wrapped(), branch.node(), types, when);
  }

  /** Names a type after what it contains, such as {@code StringListMap}. */
  private static String content(ValueType value) {
    if (value instanceof ValueType.ListOf list) {
      return content(list.item()) + "List";
    } else if (value instanceof ValueType.MapOf map) {
      return content(map.value()) + "Map";
    } else if (value instanceof ValueType.NullableOf nullable) {
      return "Nullable" + content(nullable.value());
    } else if (value instanceof ValueType.Model model) {
      return model.java().simpleName();
    }
    return value instanceof ValueType.Simple simple
        ? kind(simple)
        : value instanceof ValueType.Any ? "Json" : "Other";
  }

  /** Returns the kind of a scalar, which does not depend on options. */
  private static String kind(ValueType.Simple simple) {
    return switch (simple) {
      case BOOLEAN -> "Boolean";
      case INT, LONG, BIG_INTEGER -> "Integer";
      case DECIMAL, NORMALIZED, DOUBLE -> "Number";
      default -> "String";
    };
  }

  private static String name(ValueType value) {
    if (value instanceof ValueType.Simple simple) {
      return kind(simple) + "Value";
    } else if (value instanceof ValueType.ListOf) {
      return "ListValue";
    } else if (value instanceof ValueType.MapOf) {
      return "MapValue";
    }
    return value instanceof ValueType.Model model
        ? model.java().simpleName() + "Value"
        : "OtherValue";
  }
}
