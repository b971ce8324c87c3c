package io.github.jobsmith.generator.name;

import io.github.jobsmith.generator.ir.PartApplicator;
import io.github.jobsmith.generator.ir.SchemaNode;
import io.github.jobsmith.generator.ir.Shape;

/** Assigns the component names of one record. */
public final class ComponentNames {
  /** Methods of a record other than its accessors. */
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
  private final NameScope names;

  /** Creates the scope of one record. */
  public ComponentNames(ModelPlan plan) {
    this.plan = plan;
    this.names = NameScope.without(plan.asciiNames(), METHODS);
  }

  /**
   * Returns the component of a member: the configured name, else the member's name in camel case.
   */
  public String ofMember(String member, SchemaNode node) {
    String given = plan.givenMember(node);
    return names.take(given == null ? Words.camel(member) : given, "member");
  }

  /**
   * Returns the component of an item: the configured name, else its title, else its number from 1.
   */
  public String ofItem(int index, SchemaNode node) {
    String given = plan.givenMember(node);
    String spoken = given != null || node.title() == null ? null : ModelNames.spoken(node);
    String wish = given != null ? given : spoken == null ? "" : Words.decapitalize(spoken);
    return names.take(wish, "item" + (index + 1));
  }

  /**
   * Returns the component of the members whose names match patterns: the configured name of a
   * schema, else the words of the patterns, else the name of the schema.
   */
  public String ofPatterns(Shape.PatternMembers some) {
    for (PartApplicator.PatternMember pattern : some.patterns()) {
      String given = plan.givenMember(pattern.node());
      if (given != null) {
        return names.take(given, "matching");
      }
    }
    String words = ModelNames.ofPatterns(some);
    return names.take(words.isEmpty() ? "matchingMembers" : words + "Members", "matching");
  }

  /** Returns a unique component name equal or similar to a name. */
  public String of(String name) {
    return names.take(name, "further");
  }
}
