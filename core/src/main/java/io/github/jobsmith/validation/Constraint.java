package io.github.jobsmith.validation;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One keyword at one place of a schema, with the facts that a message needs. Generated code makes
 * them; immutable.
 */
public final class Constraint {
  private final Rule rule;
  private final String schemaPointer;
  private final String keyword;
  private final @Nullable String at;
  private final @Nullable String minimum;
  private final @Nullable String maximum;
  private final @Nullable String unit;
  private final List<String> allowed;
  private final Map<String, String> mistakes;
  private final List<Fact> facts;
  private final @Nullable Cause cause;
  private final boolean sensitive;
  private final boolean demotable;

  private Constraint(
      Rule rule,
      String schemaPointer,
      String keyword,
      @Nullable String at,
      @Nullable String minimum,
      @Nullable String maximum,
      @Nullable String unit,
      List<String> allowed,
      Map<String, String> mistakes,
      List<Fact> facts,
      @Nullable Cause cause,
      boolean sensitive,
      boolean demotable) {
    this.rule = rule;
    this.schemaPointer = schemaPointer;
    this.keyword = keyword;
    this.at = at;
    this.minimum = minimum;
    this.maximum = maximum;
    this.unit = unit;
    this.allowed = allowed;
    this.mistakes = mistakes;
    this.facts = facts;
    this.cause = cause;
    this.sensitive = sensitive;
    this.demotable = demotable;
  }

  /**
   * A constraint without further facts.
   *
   * @param rule the rule that people see
   * @param schemaPointer JSON Pointer of the schema object, without the keyword; behind the URI of
   *     its schema resource and {@code #}, where that is not the one at the root
   * @param keyword the keyword, with {@code /aspect} behind it where it has several
   */
  public static Constraint of(Rule rule, String schemaPointer, String keyword) {
    return new Constraint(
        rule,
        schemaPointer,
        keyword,
        null,
        null,
        null,
        null,
        List.of(),
        Map.of(),
        List.of(),
        null,
        false,
        false);
  }

  /** The same, reported at the member that the JSON Pointer names from the instance. */
  public Constraint at(String pointer) {
    return new Constraint(
        rule,
        schemaPointer,
        keyword,
        pointer,
        minimum,
        maximum,
        unit,
        allowed,
        mistakes,
        facts,
        cause,
        sensitive,
        demotable);
  }

  /** The same, with the bounds of the value, length or count; null where there is none. */
  public Constraint range(@Nullable String minimum, @Nullable String maximum) {
    return new Constraint(
        rule,
        schemaPointer,
        keyword,
        at,
        minimum,
        maximum,
        unit,
        allowed,
        mistakes,
        facts,
        cause,
        sensitive,
        demotable);
  }

  /** The same, with the unit of its bounds. */
  public Constraint unit(String unit) {
    return new Constraint(
        rule,
        schemaPointer,
        keyword,
        at,
        minimum,
        maximum,
        unit,
        allowed,
        mistakes,
        facts,
        cause,
        sensitive,
        demotable);
  }

  /**
   * The same, with what is allowed: type names, enum values as JSON text, known member names, the
   * names of missing members, a pattern.
   */
  public Constraint allowed(String... texts) {
    return new Constraint(
        rule,
        schemaPointer,
        keyword,
        at,
        minimum,
        maximum,
        unit,
        List.of(texts),
        mistakes,
        facts,
        cause,
        sensitive,
        demotable);
  }

  /** The same, with known wrong member names, each with the sentence that helps. */
  public Constraint mistakes(Map<String, String> sentences) {
    return new Constraint(
        rule,
        schemaPointer,
        keyword,
        at,
        minimum,
        maximum,
        unit,
        allowed,
        Map.copyOf(sentences),
        facts,
        cause,
        sensitive,
        demotable);
  }

  /** The same, with what the subschema of the keyword says, or each of its subschemas. */
  public Constraint saying(Fact... said) {
    return with(List.of(said), cause);
  }

  /** The same, in force because of what a condition says about the value. */
  public Constraint because(Fact... said) {
    return with(facts, new Cause(false, 0, List.of(said)));
  }

  /** The same, in force unless what a condition says about the value holds. */
  public Constraint unless(Fact... said) {
    return with(facts, new Cause(true, 0, List.of(said)));
  }

  /** The same, where the condition is about the value so many levels above. */
  public Constraint above(int levels) {
    return cause == null ? this : with(facts, new Cause(cause.negated(), levels, cause.facts()));
  }

  /** The same, in force because of a condition that is not to be said in words. */
  public Constraint conditional() {
    return with(facts, new Cause(false, 0, List.of()));
  }

  private Constraint with(List<Fact> otherFacts, @Nullable Cause otherCause) {
    return new Constraint(
        rule,
        schemaPointer,
        keyword,
        at,
        minimum,
        maximum,
        unit,
        allowed,
        mistakes,
        otherFacts,
        otherCause,
        sensitive,
        demotable);
  }

  /** The same, on a value that must never be shown. */
  public Constraint sensitive() {
    return new Constraint(
        rule,
        schemaPointer,
        keyword,
        at,
        minimum,
        maximum,
        unit,
        allowed,
        mistakes,
        facts,
        cause,
        true,
        demotable);
  }

  /** The same, a warning when limits are relaxed. */
  public Constraint demotable() {
    return new Constraint(
        rule,
        schemaPointer,
        keyword,
        at,
        minimum,
        maximum,
        unit,
        allowed,
        mistakes,
        facts,
        cause,
        sensitive,
        true);
  }

  public Rule rule() {
    return rule;
  }

  /** JSON Pointer of the schema object in its resource. */
  public String schemaPointer() {
    return schemaPointer.substring(schemaPointer.length() - pointerLength());
  }

  /** URI of the schema resource, perhaps relative to the one at the root; empty for that one. */
  public String schemaResource() {
    int end = schemaPointer.length() - pointerLength() - 1;
    return end < 0 ? "" : schemaPointer.substring(0, end);
  }

  /** A pointer begins with a slash, or is empty; a URI without fragment has no {@code #}. */
  private int pointerLength() {
    int hash = schemaPointer.startsWith("/") ? -1 : schemaPointer.indexOf('#');
    return schemaPointer.length() - hash - 1;
  }

  /** The keyword, with {@code /aspect} behind it where it has several. */
  public String keyword() {
    return keyword;
  }

  @Nullable String at() {
    return at;
  }

  @Nullable String minimum() {
    return minimum;
  }

  @Nullable String maximum() {
    return maximum;
  }

  @Nullable String unit() {
    return unit;
  }

  List<String> allowed() {
    return allowed;
  }

  Map<String, String> mistakes() {
    return mistakes;
  }

  List<Fact> facts() {
    return facts;
  }

  @Nullable Cause cause() {
    return cause;
  }

  boolean isSensitive() {
    return sensitive;
  }

  /** The severity that a violation has. */
  Severity severity(boolean relaxedLimits) {
    return relaxedLimits && demotable && rule.severity() == Severity.ERROR
        ? Severity.WARNING
        : rule.severity();
  }

  @Override
  public String toString() {
    return rule.id() + " at " + schemaPointer + "/" + keyword;
  }
}
