package io.github.jobsmith.generated.check;

import io.github.jobsmith.rule.Rule;
import io.github.jobsmith.rule.Severity;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One keyword at one location of a schema, with everything that a message needs. Created by
 * generated code; immutable.
 *
 * @param rule the rule of its violations
 * @param location JSON Pointer of the keyword, or of a schema that is {@code false}; preceded by
 *     the URI of the schema resource and {@code #} if that is not the root resource
 * @param keyword the keyword, followed by {@code /aspect} if it has several; {@code false} for the
 *     schema {@code false}; {@code type} or {@code enum} at the location of an applicator whose
 *     alternatives have that in common
 * @param at JSON Pointer, relative to the instance, of the value to report; null for the instance
 *     itself
 * @param cause the condition under which it applies, or null
 * @param isSensitive whether the value must never appear in output
 * @param isDemotable whether its errors become warnings with relaxed limits
 */
public record Constraint(
    Rule rule,
    String location,
    String keyword,
    Expectation expectation,
    @Nullable String at,
    @Nullable Cause cause,
    boolean isSensitive,
    boolean isDemotable) {
  /**
   * Returns a constraint of the keyword at the end of a location, without an expectation of its
   * own.
   */
  public static Constraint of(Rule rule, String location) {
    return of(rule, location, location.substring(location.lastIndexOf('/') + 1));
  }

  /** Returns a constraint without an expectation of its own: messages are made from the rule. */
  public static Constraint of(Rule rule, String location, String keyword) {
    return of(rule, location, keyword, Expectation.OTHER);
  }

  /** Returns a constraint that applies unconditionally. */
  public static Constraint of(Rule rule, String location, String keyword, Expectation expectation) {
    return new Constraint(rule, location, keyword, expectation, null, null, false, false);
  }

  /**
   * Returns this constraint, reported at the value that a JSON Pointer identifies relative to the
   * instance.
   */
  public Constraint at(@Nullable String pointer) {
    return new Constraint(
        rule, location, keyword, expectation, pointer, cause, isSensitive, isDemotable);
  }

  /** Returns this constraint with another expectation. */
  public Constraint expecting(Expectation other) {
    return new Constraint(rule, location, keyword, other, at, cause, isSensitive, isDemotable);
  }

  /** Returns this constraint with other words of its rule. */
  public Constraint with(Rule other) {
    return new Constraint(
        other, location, keyword, expectation, at, cause, isSensitive, isDemotable);
  }

  /** Returns this constraint with the condition under which it applies. */
  public Constraint cause(@Nullable Cause condition) {
    return new Constraint(
        rule, location, keyword, expectation, at, condition, isSensitive, isDemotable);
  }

  /** Returns this constraint for a value that must never appear in output. */
  public Constraint sensitive() {
    return new Constraint(rule, location, keyword, expectation, at, cause, true, isDemotable);
  }

  /** Returns this constraint as one whose errors become warnings with relaxed limits. */
  public Constraint demotable() {
    return new Constraint(rule, location, keyword, expectation, at, cause, isSensitive, true);
  }

  /** Returns the JSON Pointer of the keyword in its schema resource. */
  public String schemaPointer() {
    return location.substring(location.length() - pointerLength());
  }

  /**
   * Returns the URI of the schema resource, possibly relative to the root resource; empty for the
   * root resource.
   */
  public String schemaResource() {
    int end = location.length() - pointerLength() - 1;
    return end < 0 ? "" : location.substring(0, end);
  }

  /** A pointer is empty or begins with a slash; a URI without fragment has no {@code #}. */
  private int pointerLength() {
    int hash = location.startsWith("/") ? -1 : location.indexOf('#');
    return location.length() - hash - 1;
  }

  /** Returns the severity of a violation. */
  public Severity severity(boolean relaxedLimits) {
    return relaxedLimits && isDemotable && rule.severity() == Severity.ERROR
        ? Severity.WARNING
        : rule.severity();
  }

  /** Written out, because it takes long to link the method that a record has otherwise. */
  @Override
  public boolean equals(Object other) {
    return this == other
        || other instanceof Constraint that
            && location.equals(that.location)
            && keyword.equals(that.keyword)
            && isSensitive == that.isSensitive
            && isDemotable == that.isDemotable
            && rule.equals(that.rule)
            && expectation.equals(that.expectation)
            && Objects.equals(at, that.at)
            && Objects.equals(cause, that.cause);
  }

  /** Cheap, because a validation keeps its findings in a hash set. */
  @Override
  public int hashCode() {
    return location.hashCode() * 31 + keyword.hashCode();
  }

  @Override
  public String toString() {
    return rule.id() + " at " + location + " (" + keyword + ")";
  }
}
