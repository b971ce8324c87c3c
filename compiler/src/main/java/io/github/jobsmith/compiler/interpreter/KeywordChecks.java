package io.github.jobsmith.compiler.interpreter;

import io.github.jobsmith.generated.check.Constraint;
import io.github.jobsmith.generated.pattern.TextPattern;
import io.github.jobsmith.generator.ir.Assertion;
import io.github.jobsmith.generator.ir.AssertionTag;
import io.github.jobsmith.generator.ir.SchemaNode;
import io.github.jobsmith.generator.regex.PatternPlan;
import io.github.jobsmith.generator.source.SourceLocation;
import io.github.jobsmith.json.MemberName;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Creates checks of single assertions, for an evaluation keyword by keyword. Not thread-safe. */
public final class KeywordChecks {
  /** Assertions without subschemas need no node. */
  private static final SchemaNode NOWHERE = new SchemaNode(0, "", "", SourceLocation.startOf(""));

  private final CheckBuilder checks = new CheckBuilder();

  /**
   * Returns the check of an assertion; empty if it applies subschemas, or if it cannot fail.
   *
   * @param isName whether it is for names of members
   */
  public Optional<KeywordCheck> of(Assertion assertion, boolean isName) {
    boolean any =
        assertion.tag() == AssertionTag.NEVER
            || assertion.tag() == AssertionTag.TYPE_IS
            || assertion.tag() == AssertionTag.ONE_OF_VALUES;
    int kinds = any ? KindBits.ALL : KindBits.of(assertion.kinds());
    if (isName && (kinds & KindBits.STRING) == 0) {
      return Optional.empty();
    }
    Check check = check(assertion, isName);
    return check == null ? Optional.empty() : Optional.of(new KeywordCheck(check, kinds, isName));
  }

  private @Nullable Check check(Assertion assertion, boolean isName) {
    return switch (assertion.tag()) {
      case NEVER,
          TYPE_IS,
          ONE_OF_VALUES,
          SIZE,
          MATCHES,
          FORMAT_IS,
          NUMBER_LIMIT,
          MULTIPLE_OF,
          UNIQUE_ITEMS,
          DEPENDENT_REQUIRED,
          CUSTOM ->
          checks.check(assertion, NOWHERE, isName, false);
      case REQUIRED -> required(((Assertion.Required) assertion).names());
      case ITEMS,
          CONTAINS,
          MEMBERS,
          NAMES,
          UNEVALUATED,
          ALL_OF,
          ANY_OF,
          ONE_OF,
          KIND_SWITCH,
          MEMBER_SWITCH,
          NOT,
          CONDITIONAL,
          DEPENDENT_SCHEMA,
          REF,
          ADVICE ->
          null;
    };
  }

  private static Check required(Map<String, Constraint> names) {
    return new MemberLookupCheck(
        names.keySet().stream().map(MemberName::of).toArray(MemberName[]::new),
        new Check[names.size()],
        names.values().toArray(Constraint[]::new));
  }

  /** Returns a pattern of the names of members. */
  public TextPattern namePattern(PatternPlan plan) {
    return checks.namePattern(plan);
  }
}
