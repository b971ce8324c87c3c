package io.github.jobsmith.custom;

import io.github.jobsmith.json.JsonValue;

/**
 * A keyword that an application defines. From the value of the keyword in a schema it creates a
 * check, which is called for each value to which that schema applies, whatever its type.
 *
 * <pre>{@code
 * CustomKeyword weekday =
 *     expected ->
 *         value ->
 *             value.kind() != JsonKind.STRING || isWeekday(value.asString()) == expected.asBoolean()
 *                 ? CheckResult.valid()
 *                 : CheckResult.violation("is not on a weekday");
 * }</pre>
 *
 * <p>The keyword is an assertion: it has no annotations, applies no schemas and does not change
 * what {@code unevaluatedProperties} and {@code unevaluatedItems} regard as evaluated. In {@code
 * propertyNames}, its check is called with the name of the member.
 *
 * <p>An implementation that generated code refers to has a public constructor without parameters.
 * Implementations and their checks are thread-safe and deterministic: equal values always have
 * equal results. A validation can ask about the same value several times, or not at all.
 *
 * <p>If a check throws or returns null, the report has a violation of the rule {@code custom-check}
 * at the value; its message contains the name of the keyword and the class of the exception, but
 * not the message of the exception, which could contain a confidential value. The value then counts
 * as invalid. A validator cannot stop a check that does not return: a check that can take long must
 * limit itself, for example by examining {@link Thread#isInterrupted()}.
 */
@FunctionalInterface
public interface CustomKeyword {
  /**
   * Creates the check for one occurrence of the keyword in a schema.
   *
   * @param value the value of the keyword in the schema
   * @throws IllegalArgumentException if the keyword cannot have this value, with a message that
   *     completes the name of the keyword, such as "must be true or false"; a compiler for
   *     validators reports it as an error of the schema
   */
  Check create(JsonValue value);

  /** The check for one occurrence of a keyword in a schema. */
  @FunctionalInterface
  interface Check {
    /**
     * Checks a value.
     *
     * @param value a value of any type, read-only; items and members are read on demand
     * @return never null
     */
    CheckResult check(JsonValue value);
  }
}
