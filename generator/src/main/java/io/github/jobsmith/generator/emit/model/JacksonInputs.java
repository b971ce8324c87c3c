package io.github.jobsmith.generator.emit.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import io.github.jobsmith.generator.ir.SchemaNode;
import io.github.jobsmith.generator.ir.Shape;
import io.github.jobsmith.generator.name.NamePlan;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The types as which Jackson reads values. An {@code ObjectMapper} with default settings reads
 * numbers of unknown type as {@code double}, so values that contain numbers have types of their own
 * that keep all digits: scalars, and classes with a setter for each member that contains numbers.
 */
final class JacksonInputs {
  /**
   * A member that is read as a type of its own.
   *
   * @param type null for a member without numbers
   */
  record Input(String member, String name, @Nullable TypeName type) {}

  /**
   * The members of an object.
   *
   * @param further the type of further members, or null if they have no numbers
   */
  record Inputs(List<Input> members, @Nullable TypeName further) {
    boolean hasNumbers() {
      return further != null || members.stream().anyMatch(each -> each.type() != null);
    }

    /** The members that need a setter: all, if the others cannot be read as further members. */
    List<Input> set() {
      return members.stream().filter(each -> further != null || each.type() != null).toList();
    }
  }

  private final ClassName scalar;
  private final ValueTypes types;
  private final NamePlan names;

  /** The type that is read for each class, where it is not a plain tree. */
  private final Map<ClassName, TypeName> byClass = new HashMap<>();

  private JacksonInputs(NamePlan names, ValueTypes types) {
    this.names = names;
    this.types = types;
    this.scalar = ClassName.get(names.packageName(), names.scalar());
  }

  static JacksonInputs of(NamePlan names, ValueTypes types) {
    JacksonInputs inputs = new JacksonInputs(names, types);
    // A class can contain numbers only because another one does, so this repeats until all are
    // known.
    int before = -1;
    while (before != inputs.byClass.size()) {
      before = inputs.byClass.size();
      for (SchemaNode node : names.models().types()) {
        ClassName self = types.className(node);
        TypeName read = inputs.byClass.containsKey(self) ? null : inputs.find(node, self);
        if (read != null) {
          inputs.byClass.put(self, read);
        }
      }
    }
    return inputs;
  }

  /** Whether any class is read as another type than a plain tree. */
  boolean isUsed() {
    return !byClass.isEmpty();
  }

  /** Returns the type that is read for a class; null for a plain tree. */
  @Nullable TypeName ofClass(ClassName self) {
    return byClass.get(self);
  }

  private @Nullable TypeName find(SchemaNode node, ClassName self) {
    if (names.models().isHolder(node)) {
      return of(types.unnamed(node));
    } else if (node.shape() instanceof Shape.TupleShape tuple) {
      List<Component> items = Components.of(node, tuple, types, names.models());
      return items.stream()
              .map(item -> item.rest() ? ((ValueType.ListOf) item.type()).item() : item.type())
              .allMatch(JacksonInputs::isScalar)
          ? ParameterizedTypeName.get(ClassName.get(List.class), scalar)
          : null;
    }
    return inputs(node).hasNumbers() ? self.nestedClass("JsonMembers") : null;
  }

  private static boolean isScalar(ValueType type) {
    return type instanceof ValueType.Simple
        || type instanceof ValueType.NullableOf nullable && isScalar(nullable.value());
  }

  /** Returns the type that is read for a value; null for a plain tree. */
  private @Nullable TypeName of(ValueType type) {
    if (type instanceof ValueType.Simple simple) {
      return simple.isNumber() ? scalar : null;
    } else if (type instanceof ValueType.NullableOf nullable) {
      return of(nullable.value());
    } else if (type instanceof ValueType.ListOf list) {
      TypeName item = of(list.item());
      return item == null ? null : ParameterizedTypeName.get(ClassName.get(List.class), item);
    } else if (type instanceof ValueType.MapOf map) {
      TypeName value = of(map.value());
      return value == null
          ? null
          : ParameterizedTypeName.get(ClassName.get(Map.class), ClassName.get(String.class), value);
    }
    return type instanceof ValueType.Model model ? byClass.get(model.java()) : null;
  }

  /** Returns the members of an object, or those of all objects of a union. */
  Inputs inputs(SchemaNode node) {
    if (node.shape() instanceof Shape.ObjectShape object) {
      return inputs(Components.of(node, object, types, names.models()));
    } else if (node.shape() instanceof Shape.UnionShape union) {
      return common(union);
    }
    return new Inputs(List.of(), null);
  }

  private Inputs inputs(List<Component> components) {
    List<Input> members = new ArrayList<>();
    List<ValueType> others = new ArrayList<>();
    for (Component each : components) {
      if (each.rest()) {
        others.add(((ValueType.MapOf) each.type()).value());
      } else {
        TypeName type = each.constant() != null || each.conditional() ? null : of(each.type());
        members.add(new Input(String.valueOf(each.member()), each.name(), type));
      }
    }
    return new Inputs(members, common(others));
  }

  /** Returns the type as which all maps of an object are read, since Jackson has one method. */
  private @Nullable TypeName common(List<ValueType> values) {
    List<@Nullable TypeName> types = new ArrayList<>();
    values.forEach(value -> types.add(of(value)));
    if (types.isEmpty() || types.stream().allMatch(Objects::isNull)) {
      return null;
    } else if (new HashSet<>(types).size() == 1) {
      return types.get(0);
    }
    return values.stream().allMatch(JacksonInputs::isScalar) ? scalar : null;
  }

  /**
   * Returns the members of a union of objects that all of them read as the same type; a member of
   * some of them only if it cannot be a further member of the others.
   */
  private Inputs common(Shape.UnionShape union) {
    Map<String, Input> found = new LinkedHashMap<>();
    for (Shape.Alternative alternative : union.alternatives()) {
      SchemaNode node = alternative.node().model();
      if (!types.isGenerated(node) || !(node.shape() instanceof Shape.ObjectShape)) {
        return new Inputs(List.of(), null);
      }
      Inputs own = inputs(node);
      if (own.further() != null) {
        return new Inputs(List.of(), null);
      }
      own.members().forEach(each -> found.merge(each.member(), each, JacksonInputs::same));
    }
    for (Shape.Alternative alternative : union.alternatives()) {
      Shape.ObjectShape object = (Shape.ObjectShape) alternative.node().model().shape();
      if (object.additional() != null || !object.patterned().isEmpty()) {
        List<String> own = object.members().stream().map(Shape.Member::name).toList();
        found.keySet().retainAll(own);
      }
    }
    return new Inputs(List.copyOf(found.values()), null);
  }

  private static Input same(Input one, Input other) {
    boolean same = Objects.equals(one.type(), other.type());
    return same ? one : new Input(one.member(), one.name(), null);
  }
}
