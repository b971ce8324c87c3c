package io.github.jobsmith.generator.emit.model;

import io.github.jobsmith.generator.ir.SchemaNode;
import io.github.jobsmith.generator.ir.Shape;
import io.github.jobsmith.generator.name.NameScope;
import io.github.jobsmith.generator.name.Words;
import java.util.ArrayList;
import java.util.List;

/** The components of a record: one a member, and one for further members of an open object. */
final class Components {
  /** Methods that a record has besides its accessors. */
  private static final String[] METHODS = {"builder", "read", "toBuilder", "writeTo"};

  private Components() {}

  static List<Component> of(Shape.ObjectShape object, ValueTypes types) {
    NameScope names = NameScope.without(METHODS);
    List<Component> components = new ArrayList<>();
    for (Shape.Member member : object.members()) {
      components.add(
          new Component(
              member.name(),
              names.take(Words.camel(member.name()), "member"),
              types.of(member.node()),
              member.required(),
              member.node()));
    }
    SchemaNode rest = object.additional();
    if (rest != null) {
      ValueType type = new ValueType.MapOf(types.of(rest));
      components.add(
          new Component(null, names.take("furtherMembers", "further"), type, true, rest));
    }
    return List.copyOf(components);
  }

  /** A scope for local variables that hide no component. */
  static NameScope locals(List<Component> components) {
    return NameScope.without(components.stream().map(Component::name).toList());
  }
}
