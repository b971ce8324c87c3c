package io.github.jobsmith.rule;

import io.github.jobsmith.validation.Violation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a violation is an instance of: a stable id, a severity, a title, a reason, a hint and
 * sources. Immutable.
 *
 * <p>Several constraints of a schema may have the same rule.
 */
public final class Rule {
  private final String id;
  private final Severity severity;
  private final String title;
  private final @Nullable String allowed;
  private final @Nullable String problem;
  private final String reason;
  private final String hint;
  private final String hintIfEmpty;
  private final List<RulePart> parts;
  private final List<String> sources;
  private final List<String> noticedBy;
  private final boolean generic;

  private Rule(String id, Severity severity, String title, boolean generic) {
    this.id = Objects.requireNonNull(id, "id");
    this.severity = Objects.requireNonNull(severity, "severity");
    this.title = Objects.requireNonNull(title, "title");
    this.generic = generic;
    this.allowed = null;
    this.problem = null;
    this.reason = "";
    this.hint = "";
    this.hintIfEmpty = "";
    this.parts = List.of();
    this.sources = List.of();
    this.noticedBy = List.of();
  }

  private Rule(
      Rule base,
      Severity severity,
      @Nullable String allowed,
      @Nullable String problem,
      String reason,
      String hint,
      String hintIfEmpty,
      List<RulePart> parts,
      List<String> sources,
      List<String> noticedBy) {
    this.id = base.id;
    this.severity = severity;
    this.title = base.title;
    this.generic = false;
    this.allowed = allowed;
    this.problem = problem;
    this.reason = reason;
    this.hint = hint;
    this.hintIfEmpty = hintIfEmpty;
    this.parts = parts;
    this.sources = sources;
    this.noticedBy = noticedBy;
  }

  // A chain of copies makes each rule of generated code, at the start of a process.

  private Rule withTexts(
      @Nullable String newAllowed,
      @Nullable String newProblem,
      String newReason,
      String newHint,
      String newHintIfEmpty) {
    return new Rule(
        this,
        severity,
        newAllowed,
        newProblem,
        newReason,
        newHint,
        newHintIfEmpty,
        parts,
        sources,
        noticedBy);
  }

  private Rule withFacts(
      List<RulePart> newParts, List<String> newSources, List<String> newNoticedBy) {
    return new Rule(
        this,
        severity,
        allowed,
        problem,
        reason,
        hint,
        hintIfEmpty,
        newParts,
        newSources,
        newNoticedBy);
  }

  /**
   * Returns a rule with an id, a severity and a title only.
   *
   * @param id stable id in kebab case
   * @param title one line
   */
  public static Rule of(String id, Severity severity, String title) {
    return new Rule(id, severity, title, false);
  }

  /** Returns the rule of a keyword for which the schema names none; its violations are errors. */
  public static Rule generic(String id, String title) {
    return new Rule(id, Severity.ERROR, title, true);
  }

  /**
   * Returns the rule of a keyword for which the schema names none; the same object for each keyword
   * of JSON Schema.
   */
  public static Rule ofKeyword(String keyword) {
    Rule known = KeywordRules.of(keyword);
    return known == null
        ? generic(KeywordRules.kebab(keyword), "the value satisfies " + keyword)
        : known;
  }

  /** Returns a copy of this rule with another severity. */
  public Rule severity(Severity other) {
    return new Rule(
        this,
        Objects.requireNonNull(other, "other"),
        allowed,
        problem,
        reason,
        hint,
        hintIfEmpty,
        parts,
        sources,
        noticedBy);
  }

  /**
   * Returns a copy of this rule with a description of what is allowed.
   *
   * @param text completes "must be"
   */
  public Rule allowed(String text) {
    return withTexts(text, problem, reason, hint, hintIfEmpty);
  }

  /**
   * Returns a copy of this rule with a fixed message, for violations that cannot be described from
   * the value.
   */
  public Rule problem(String text) {
    return withTexts(allowed, text, reason, hint, hintIfEmpty);
  }

  /** Returns a copy of this rule with the reason why it exists. */
  public Rule reason(String text) {
    return withTexts(allowed, problem, Objects.requireNonNull(text, "text"), hint, hintIfEmpty);
  }

  /** Returns a copy of this rule with a hint how to fix a violation. */
  public Rule hint(String text) {
    return withTexts(allowed, problem, reason, Objects.requireNonNull(text, "text"), hintIfEmpty);
  }

  /** Returns a copy of this rule with the hint for an empty string. */
  public Rule hintIfEmpty(String text) {
    return withTexts(allowed, problem, reason, hint, Objects.requireNonNull(text, "text"));
  }

  /** Returns a copy of this rule in which another part of the value follows those so far. */
  public Rule part(String name, String until, String pattern, String allowedText) {
    List<RulePart> all = new ArrayList<>(parts);
    all.add(new RulePart(name, until, pattern, allowedText));
    return withFacts(List.copyOf(all), sources, noticedBy);
  }

  /** Returns a copy of this rule with its sources, such as pages of documentation. */
  public Rule sources(String... texts) {
    return withFacts(parts, List.of(texts), noticedBy);
  }

  /**
   * Returns a copy of this rule with the tools that detect violations on their own, such as {@code
   * aws-cli}.
   */
  public Rule noticedBy(String... tools) {
    return withFacts(parts, sources, List.of(tools));
  }

  /**
   * Whether this is the rule of a keyword for which the schema names none. Messages are then made
   * from the keyword alone.
   */
  public boolean isGeneric() {
    return generic;
  }

  /** Returns the stable id in kebab case, such as {@code presigned-url-expiry}. */
  public String id() {
    return id;
  }

  /** Returns the severity of violations, unless options or a configuration change it. */
  public Severity severity() {
    return severity;
  }

  /** Returns one line that says what the rule requires. */
  public String title() {
    return title;
  }

  /**
   * Returns what is allowed, worded to follow "must be", or null if messages describe the
   * constraint instead.
   */
  public @Nullable String allowed() {
    return allowed;
  }

  /**
   * Returns the fixed message of violations, or null if messages are made from the value and what
   * is allowed.
   */
  public @Nullable String problem() {
    return problem;
  }

  /** Returns why the rule exists; empty if not known. */
  public String reason() {
    return reason;
  }

  /** Returns how to fix a violation; empty if not known. */
  public String hint() {
    return hint;
  }

  /** Returns how to fix an empty string; empty if {@link #hint()} is for those, too. */
  public String hintIfEmpty() {
    return hintIfEmpty;
  }

  /**
   * Returns the parts of a string that the rule is about, in order, so that messages can say which
   * one is wrong; may be empty.
   */
  public List<RulePart> parts() {
    return parts;
  }

  /** Returns where the rule is documented; may be empty. */
  public List<String> sources() {
    return sources;
  }

  /**
   * Returns the tools that detect violations on their own, as {@code tool} or, for a single
   * keyword, {@code tool/keyword}; empty if none is known. See also {@link Violation#noticedBy()}.
   */
  public List<String> noticedBy() {
    return noticedBy;
  }

  /** Whether the other object is a rule with equal content. */
  @Override
  public boolean equals(Object other) {
    return other == this || other instanceof Rule that && facts().equals(that.facts());
  }

  @Override
  public int hashCode() {
    return id.hashCode();
  }

  private List<@Nullable Object> facts() {
    return Arrays.asList(
        id,
        severity,
        title,
        allowed,
        problem,
        reason,
        hint,
        hintIfEmpty,
        parts,
        sources,
        noticedBy,
        generic);
  }

  @Override
  public String toString() {
    return id + " (" + severity.label() + "): " + title;
  }
}
