package io.github.jobsmith.generator.emit.check;

import io.github.jobsmith.generator.ir.Assertion;
import io.github.jobsmith.generator.ir.JsonType;
import java.util.EnumSet;
import java.util.Set;

/**
 * Sets of the kinds that a JSON value can be of: the types of JSON Schema, in which integers are
 * numbers.
 */
final class Kinds {
  private static final Set<JsonType> ALL =
      Set.copyOf(EnumSet.complementOf(EnumSet.of(JsonType.INTEGER)));
  private static final Set<JsonType> STRINGS = Set.of(JsonType.STRING);
  private static final Set<JsonType> NUMBERS = Set.of(JsonType.NUMBER);
  private static final Set<JsonType> ARRAYS = Set.of(JsonType.ARRAY);
  private static final Set<JsonType> OBJECTS = Set.of(JsonType.OBJECT);
  private static final Set<JsonType> CONTAINERS = Set.of(JsonType.ARRAY, JsonType.OBJECT);

  private Kinds() {}

  static Set<JsonType> all() {
    return ALL;
  }

  static Set<JsonType> strings() {
    return STRINGS;
  }

  static Set<JsonType> objects() {
    return OBJECTS;
  }

  /** The kinds of some types. */
  static Set<JsonType> of(Set<JsonType> types) {
    EnumSet<JsonType> kinds = EnumSet.noneOf(JsonType.class);
    types.forEach(type -> kinds.add(type == JsonType.INTEGER ? JsonType.NUMBER : type));
    return Set.copyOf(kinds);
  }

  static Set<JsonType> both(Set<JsonType> a, Set<JsonType> b) {
    EnumSet<JsonType> both = EnumSet.noneOf(JsonType.class);
    both.addAll(a);
    both.retainAll(b);
    return Set.copyOf(both);
  }

  /** Whether none is an object or an array. */
  static boolean areScalars(Set<JsonType> kinds) {
    return both(kinds, CONTAINERS).isEmpty();
  }

  static boolean areContainers(Set<JsonType> kinds) {
    return CONTAINERS.containsAll(kinds);
  }

  /** The kinds that an assertion speaks about; it holds for all others. */
  static Set<JsonType> spokenOf(Assertion assertion) {
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
