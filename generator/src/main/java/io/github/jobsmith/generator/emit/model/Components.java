package io.github.jobsmith.generator.emit.model;

import io.github.jobsmith.generator.ir.Literal;
import io.github.jobsmith.generator.ir.SchemaNode;
import io.github.jobsmith.generator.ir.Shape;
import io.github.jobsmith.generator.name.ComponentNames;
import io.github.jobsmith.generator.name.Constants;
import io.github.jobsmith.generator.name.ModelPlan;
import io.github.jobsmith.generator.name.NameScope;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The components of a record: one for each member, and one for further members of an open object.
 */
final class Components {
  private Components() {}

  static List<Component> of(
      SchemaNode owner, Shape.ObjectShape object, ValueTypes types, ModelPlan plan) {
    ComponentNames names = new ComponentNames(plan);
    List<Component> components = new ArrayList<>();
    for (Shape.Member member : object.members()) {
      Literal constant = ModelPlan.isConstant(member) ? Constants.of(member.node()) : null;
      if (member.conditional()) {
        components.add(conditional(owner, member, object.additional(), types, names));
        continue;
      }
      components.add(
          new Component(
              member.name(),
              names.ofMember(member.name(), member.node()),
              constant == null
                  ? types.ofMember(member.node(), member.required())
                  : constantType(constant),
              member.required(),
              false,
              member.node(),
              constant,
              types.sensitive().ofMember(owner, member)));
    }
    boolean single = object.patterned().size() == 1 && object.additional() == null;
    for (Shape.PatternMembers some : object.patterned()) {
      components.add(
          new Component(
              null,
              single ? names.of("furtherMembers") : names.ofPatterns(some),
              new ValueType.MapOf(types.ofElement(some.node())),
              true,
              true,
              some.node(),
              null,
              types.sensitive().ofFurther(owner, object, some.node()),
              false,
              some.patterns()));
    }
    SchemaNode rest = object.additional();
    if (rest != null) {
      ValueType type = new ValueType.MapOf(types.ofElement(rest));
      components.add(
          new Component(
              null,
              names.of("furtherMembers"),
              type,
              true,
              true,
              rest,
              null,
              types.sensitive().ofFurther(owner, object, rest)));
    }
    return List.copyOf(components);
  }

  /** Returns the component of a member whose type does not hold always. */
  private static Component conditional(
      SchemaNode owner,
      Shape.Member member,
      @Nullable SchemaNode further,
      ValueTypes types,
      ComponentNames names) {
    ValueType type = types.ofMember(member.node(), false);
    boolean free = further != null && types.of(further) instanceof ValueType.Any;
    boolean typed = free && !types.readsUnknownConstants();
    return new Component(
        member.name(),
        names.ofMember(member.name(), member.node()),
        typed ? type : new ValueType.Any(),
        false,
        false,
        member.node(),
        null,
        types.sensitive().ofMember(owner, member),
        typed && !(type instanceof ValueType.Any),
        List.of());
  }

  static List<Component> of(
      SchemaNode owner, Shape.TupleShape tuple, ValueTypes types, ModelPlan plan) {
    ComponentNames names = new ComponentNames(plan);
    List<Component> components = new ArrayList<>();
    for (int i = 0; i < tuple.items().size(); i++) {
      SchemaNode node = tuple.items().get(i);
      components.add(
          new Component(
              null,
              names.ofItem(i, node),
              types.ofElement(node),
              i < tuple.required(),
              false,
              node,
              null,
              types.sensitive().ofItem(owner, node)));
    }
    SchemaNode rest = tuple.rest();
    if (rest != null) {
      ValueType type = new ValueType.ListOf(types.ofElement(rest));
      components.add(
          new Component(
              null,
              names.of("furtherItems"),
              type,
              true,
              true,
              rest,
              null,
              types.sensitive().ofItem(owner, rest)));
    }
    return List.copyOf(components);
  }

  private static ValueType constantType(Literal constant) {
    if (constant instanceof Literal.Num number) {
      return number.value().longValue() == number.value().intValue()
          ? ValueType.Simple.INT
          : ValueType.Simple.LONG;
    }
    return ValueType.Simple.STRING;
  }

  /** Returns the components that a record stores. */
  static List<Component> kept(List<Component> components) {
    return components.stream().filter(component -> component.constant() == null).toList();
  }

  /** Returns a scope for local variables that do not hide components. */
  static NameScope locals(List<Component> components) {
    return NameScope.without(components.stream().map(Component::name).toList());
  }
}
