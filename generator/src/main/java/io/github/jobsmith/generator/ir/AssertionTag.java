package io.github.jobsmith.generator.ir;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * Identifies the record type of an {@link Assertion}. Code that treats assertions differently uses
 * it in a {@code switch} expression without {@code default}, so that javac reports each switch that
 * does not handle a new assertion. (Java 17 has no such switch over the records themselves.)
 */
public enum AssertionTag {
  NEVER(Assertion.Never.class, Kinds.all()),
  TYPE_IS(Assertion.TypeIs.class, Kinds.all()),
  ONE_OF_VALUES(Assertion.OneOfValues.class, Kinds.all()),
  SIZE(Assertion.Size.class, Kinds.all()),
  MATCHES(Assertion.Matches.class, Kinds.strings()),
  FORMAT_IS(Assertion.FormatIs.class, Kinds.strings()),
  NUMBER_LIMIT(Assertion.NumberLimit.class, Kinds.numbers()),
  MULTIPLE_OF(Assertion.MultipleOf.class, Kinds.numbers()),
  UNIQUE_ITEMS(Assertion.UniqueItems.class, Kinds.arrays()),
  REQUIRED(Assertion.Required.class, Kinds.objects()),
  DEPENDENT_REQUIRED(Assertion.DependentRequired.class, Kinds.objects()),
  CUSTOM(Assertion.Custom.class, Kinds.all()),
  ITEMS(PartApplicator.Items.class, Kinds.arrays()),
  CONTAINS(PartApplicator.Contains.class, Kinds.arrays()),
  MEMBERS(PartApplicator.Members.class, Kinds.objects()),
  NAMES(PartApplicator.Names.class, Kinds.objects()),
  UNEVALUATED(PartApplicator.Unevaluated.class, Kinds.all()),
  ALL_OF(BranchApplicator.AllOf.class, Kinds.all()),
  ANY_OF(BranchApplicator.AnyOf.class, Kinds.all()),
  ONE_OF(BranchApplicator.OneOf.class, Kinds.all()),
  KIND_SWITCH(BranchApplicator.KindSwitch.class, Kinds.all()),
  MEMBER_SWITCH(BranchApplicator.MemberSwitch.class, Kinds.objects()),
  NOT(BranchApplicator.Not.class, Kinds.all()),
  CONDITIONAL(BranchApplicator.Conditional.class, Kinds.all()),
  DEPENDENT_SCHEMA(BranchApplicator.DependentSchema.class, Kinds.objects()),
  REF(BranchApplicator.Ref.class, Kinds.all()),
  ADVICE(BranchApplicator.Advice.class, Kinds.all());

  private static final Map<Class<?>, AssertionTag> BY_TYPE = byType();

  private final Class<? extends Assertion> type;
  private final Set<JsonType> kinds;

  AssertionTag(Class<? extends Assertion> type, Set<JsonType> kinds) {
    this.type = type;
    this.kinds = kinds;
  }

  private static Map<Class<?>, AssertionTag> byType() {
    Map<Class<?>, AssertionTag> byType = new HashMap<>();
    for (AssertionTag tag : values()) {
      byType.put(tag.type, tag);
    }
    return Collections.unmodifiableMap(byType);
  }

  /** Returns the tag of a record type. */
  static AssertionTag of(Class<?> type) {
    AssertionTag tag = BY_TYPE.get(type);
    if (tag == null) {
      throw new IllegalStateException("no tag for " + type);
    }
    return tag;
  }

  /** The kinds of values that such an assertion can apply to; see {@link Assertion#kinds}. */
  Set<JsonType> kinds() {
    return kinds;
  }
}
