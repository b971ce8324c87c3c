package io.github.jobsmith.generated.check;

import io.github.jobsmith.rule.Rule;
import io.github.jobsmith.rule.Severity;
import org.jspecify.annotations.Nullable;

/**
 * One keyword at one place of a schema, with what a message needs. Generated code makes them;
 * immutable.
 *
 * @param rule the rule that people see
 * @param place JSON Pointer of the schema object, without the keyword; behind the URI of its schema
 *     resource and {@code #}, where that is not the one at the root
 * @param keyword the keyword, with {@code /aspect} behind it where it has several; {@code false}
 *     for the schema {@code false}
 * @param at where to report, as a JSON Pointer from the instance, or null for the instance itself
 * @param cause the condition that puts it in force, or null
 * @param isSensitive whether the value must never be shown
 * @param isDemotable whether relaxed limits make it a warning
 */
public record Constraint(
    Rule rule,
    String place,
    String keyword,
    Expectation expectation,
    @Nullable String at,
    @Nullable Cause cause,
    boolean isSensitive,
    boolean isDemotable) {
  /** A constraint of which only the rule says what it expects. */
  public static Constraint of(Rule rule, String place, String keyword) {
    return of(rule, place, keyword, Expectation.OTHER);
  }

  /** A constraint that applies without a condition. */
  public static Constraint of(Rule rule, String place, String keyword, Expectation expectation) {
    return new Constraint(rule, place, keyword, expectation, null, null, false, false);
  }

  /** This constraint, reported at the member that the JSON Pointer names from the instance. */
  public Constraint at(@Nullable String pointer) {
    return new Constraint(
        rule, place, keyword, expectation, pointer, cause, isSensitive, isDemotable);
  }

  /** This constraint with another expectation. */
  public Constraint expecting(Expectation other) {
    return new Constraint(rule, place, keyword, other, at, cause, isSensitive, isDemotable);
  }

  /** This constraint, in force because of a condition. */
  public Constraint cause(@Nullable Cause condition) {
    return new Constraint(
        rule, place, keyword, expectation, at, condition, isSensitive, isDemotable);
  }

  /** This constraint on a value that must never be shown. */
  public Constraint sensitive() {
    return new Constraint(rule, place, keyword, expectation, at, cause, true, isDemotable);
  }

  /** This constraint, a warning when limits are relaxed. */
  public Constraint demotable() {
    return new Constraint(rule, place, keyword, expectation, at, cause, isSensitive, true);
  }

  /** JSON Pointer of the schema object in its resource. */
  public String schemaPointer() {
    return place.substring(place.length() - pointerLength());
  }

  /** URI of the schema resource, perhaps relative to the one at the root; empty for that one. */
  public String schemaResource() {
    int end = place.length() - pointerLength() - 1;
    return end < 0 ? "" : place.substring(0, end);
  }

  /** A pointer begins with a slash, or is empty; a URI without fragment has no {@code #}. */
  private int pointerLength() {
    int hash = place.startsWith("/") ? -1 : place.indexOf('#');
    return place.length() - hash - 1;
  }

  /** The severity that a violation has. */
  public Severity severity(boolean relaxedLimits) {
    return relaxedLimits && isDemotable && rule.severity() == Severity.ERROR
        ? Severity.WARNING
        : rule.severity();
  }

  /** Cheap, as a validation keeps its findings in a set. */
  @Override
  public int hashCode() {
    return place.hashCode() * 31 + keyword.hashCode();
  }

  @Override
  public String toString() {
    return rule.id() + " at " + place + "/" + keyword;
  }
}
