package io.github.jobsmith.rule;

import io.github.jobsmith.validation.Violation;
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
  private final List<String> sources;
  private final List<String> noticedBy;
  private final boolean generic;

  private Rule(
      String id,
      Severity severity,
      String title,
      @Nullable String allowed,
      @Nullable String problem,
      String reason,
      String hint,
      List<String> sources,
      List<String> noticedBy,
      boolean generic) {
    this.id = Objects.requireNonNull(id, "id");
    this.severity = Objects.requireNonNull(severity, "severity");
    this.title = Objects.requireNonNull(title, "title");
    this.allowed = allowed;
    this.problem = problem;
    this.reason = Objects.requireNonNull(reason, "reason");
    this.hint = Objects.requireNonNull(hint, "hint");
    this.sources = List.copyOf(sources);
    this.noticedBy = List.copyOf(noticedBy);
    this.generic = generic;
  }

  /**
   * Returns a rule with an id, a severity and a title only.
   *
   * @param id stable id in kebab case
   * @param title one line
   */
  public static Rule of(String id, Severity severity, String title) {
    return new Rule(id, severity, title, null, null, "", "", List.of(), List.of(), false);
  }

  /** Returns the rule of a keyword for which the schema names none; its violations are errors. */
  public static Rule generic(String id, String title) {
    return new Rule(id, Severity.ERROR, title, null, null, "", "", List.of(), List.of(), true);
  }

  /**
   * Returns a copy of this rule with a description of what is allowed.
   *
   * @param text completes "must be"
   */
  public Rule allowed(String text) {
    return new Rule(id, severity, title, text, problem, reason, hint, sources, noticedBy, false);
  }

  /**
   * Returns a copy of this rule with a fixed message, for violations that cannot be described from
   * the value.
   */
  public Rule problem(String text) {
    return new Rule(id, severity, title, allowed, text, reason, hint, sources, noticedBy, false);
  }

  /** Returns a copy of this rule with the reason why it exists. */
  public Rule reason(String text) {
    return new Rule(id, severity, title, allowed, problem, text, hint, sources, noticedBy, false);
  }

  /** Returns a copy of this rule with a hint how to fix a violation. */
  public Rule hint(String text) {
    return new Rule(id, severity, title, allowed, problem, reason, text, sources, noticedBy, false);
  }

  /** Returns a copy of this rule with its sources, such as pages of documentation. */
  public Rule sources(String... texts) {
    return new Rule(
        id, severity, title, allowed, problem, reason, hint, List.of(texts), noticedBy, false);
  }

  /**
   * Returns a copy of this rule with the tools that detect violations on their own, such as {@code
   * aws-cli}.
   */
  public Rule noticedBy(String... tools) {
    return new Rule(
        id, severity, title, allowed, problem, reason, hint, sources, List.of(tools), false);
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
    return other instanceof Rule that && parts().equals(that.parts());
  }

  @Override
  public int hashCode() {
    return id.hashCode();
  }

  private List<@Nullable Object> parts() {
    return Arrays.asList(
        id, severity, title, allowed, problem, reason, hint, sources, noticedBy, generic);
  }

  @Override
  public String toString() {
    return id + " (" + severity.label() + "): " + title;
  }
}
