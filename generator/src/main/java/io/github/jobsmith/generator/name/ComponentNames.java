package io.github.jobsmith.generator.name;

import io.github.jobsmith.generator.ir.SchemaNode;

/** The names of the components of one record. */
public final class ComponentNames {
  /** Methods that a record has besides its accessors. */
  private static final String[] METHODS = {
    "builder",
    "fromTree",
    "parse",
    "read",
    "toBuilder",
    "toJson",
    "toJsonBytes",
    "toTree",
    "writeTo"
  };

  private final ModelPlan plan;
  private final NameScope names = NameScope.without(METHODS);

  /** For one record. */
  public ComponentNames(ModelPlan plan) {
    this.plan = plan;
  }

  /** The component of a member: what a person said, else the member's name in camel case. */
  public String ofMember(String member, SchemaNode node) {
    String given = plan.givenMember(node);
    return names.take(given == null ? Words.camel(member) : given, "member");
  }

  /** The component of an item: what a person said, else its title, else its number from 1. */
  public String ofItem(int index, SchemaNode node) {
    String given = plan.givenMember(node);
    String spoken = given != null || node.title() == null ? null : ModelNames.spoken(node);
    String wish = given != null ? given : spoken == null ? "" : Words.decapitalize(spoken);
    return names.take(wish, "item" + (index + 1));
  }

  /** A component of that name, or near it. */
  public String of(String name) {
    return names.take(name, "further");
  }
}
