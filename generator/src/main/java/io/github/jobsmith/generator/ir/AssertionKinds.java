package io.github.jobsmith.generator.ir;

import java.util.EnumSet;
import java.util.Set;

/** Which values an assertion speaks about, as kinds: types, with integers among the numbers. */
public final class AssertionKinds {
  private static final Set<JsonType> ALL =
      Set.copyOf(EnumSet.complementOf(EnumSet.of(JsonType.INTEGER)));
  private static final Set<JsonType> STRINGS = Set.of(JsonType.STRING);
  private static final Set<JsonType> NUMBERS = Set.of(JsonType.NUMBER);
  private static final Set<JsonType> ARRAYS = Set.of(JsonType.ARRAY);
  private static final Set<JsonType> OBJECTS = Set.of(JsonType.OBJECT);

  private AssertionKinds() {}

  /** The kinds of some types, in a set of their own. */
  public static EnumSet<JsonType> of(Set<JsonType> types) {
    EnumSet<JsonType> kinds = EnumSet.noneOf(JsonType.class);
    types.forEach(type -> kinds.add(type == JsonType.INTEGER ? JsonType.NUMBER : type));
    return kinds;
  }

  /** The kinds that an assertion speaks about; it holds for all others. */
  public static Set<JsonType> of(Assertion assertion) {
    if (assertion instanceof Assertion.MinLength
        || assertion instanceof Assertion.MaxLength
        || assertion instanceof Assertion.Matches
        || assertion instanceof Assertion.FormatIs) {
      return STRINGS;
    } else if (assertion instanceof Assertion.Minimum
        || assertion instanceof Assertion.Maximum
        || assertion instanceof Assertion.MultipleOf) {
      return NUMBERS;
    } else if (assertion instanceof Assertion.MinItems
        || assertion instanceof Assertion.MaxItems
        || assertion instanceof Assertion.UniqueItems
        || assertion instanceof Assertion.Items
        || assertion instanceof Assertion.Contains
        || assertion instanceof Assertion.UnevaluatedItems) {
      return ARRAYS;
    } else if (assertion instanceof Assertion.MinMembers
        || assertion instanceof Assertion.MaxMembers
        || assertion instanceof Assertion.Required
        || assertion instanceof Assertion.DependentRequired
        || assertion instanceof Assertion.DependentSchema
        || assertion instanceof Assertion.Members
        || assertion instanceof Assertion.Names
        || assertion instanceof Assertion.MemberSwitch
        || assertion instanceof Assertion.UnevaluatedMembers) {
      return OBJECTS;
    } else if (assertion instanceof Assertion.KindSwitch kinds) {
      return Set.copyOf(kinds.nodes().keySet());
    } else if (assertion instanceof Assertion.Custom custom) {
      return of(custom.check().types());
    }
    return ALL;
  }
}
