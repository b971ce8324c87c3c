package io.github.jobsmith.generator.ir;

import java.util.Set;

/**
 * Identifies the record type of an {@link Assertion}. Code that treats assertions differently uses
 * it in a {@code switch} expression without {@code default}, so that javac reports each switch that
 * does not handle a new assertion. (Java 17 has no such switch over the records themselves.)
 */
public enum AssertionTag {
  NEVER(Kinds.all()),
  TYPE_IS(Kinds.all()),
  ONE_OF_VALUES(Kinds.all()),
  SIZE(Kinds.all()),
  MATCHES(Kinds.strings()),
  FORMAT_IS(Kinds.strings()),
  NUMBER_LIMIT(Kinds.numbers()),
  MULTIPLE_OF(Kinds.numbers()),
  UNIQUE_ITEMS(Kinds.arrays()),
  REQUIRED(Kinds.objects()),
  DEPENDENT_REQUIRED(Kinds.objects()),
  CUSTOM(Kinds.all()),
  ITEMS(Kinds.arrays()),
  CONTAINS(Kinds.arrays()),
  MEMBERS(Kinds.objects()),
  NAMES(Kinds.objects()),
  UNEVALUATED(Kinds.all()),
  ALL_OF(Kinds.all()),
  ANY_OF(Kinds.all()),
  ONE_OF(Kinds.all()),
  KIND_SWITCH(Kinds.all()),
  MEMBER_SWITCH(Kinds.objects()),
  NOT(Kinds.all()),
  CONDITIONAL(Kinds.all()),
  DEPENDENT_SCHEMA(Kinds.objects()),
  REF(Kinds.all()),
  ADVICE(Kinds.all());

  private final Set<JsonType> kinds;

  AssertionTag(Set<JsonType> kinds) {
    this.kinds = kinds;
  }

  /** The kinds of values that such an assertion can apply to; see {@link Assertion#kinds}. */
  Set<JsonType> kinds() {
    return kinds;
  }
}
