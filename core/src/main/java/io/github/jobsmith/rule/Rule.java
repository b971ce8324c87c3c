package io.github.jobsmith.rule;

import io.github.jobsmith.validation.Violation;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What people see of a constraint: a stable id, how bad it is, who says so, why, and the way out.
 * Immutable.
 *
 * <p>Several constraints of a schema may name one rule.
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
   * A rule of which no more than its name is known.
   *
   * @param id stable kebab-case id
   * @param title one line
   */
  public static Rule of(String id, Severity severity, String title) {
    return new Rule(id, severity, title, null, null, "", "", List.of(), List.of(), false);
  }

  /** The rule of a keyword for which the schema names none; its violations are errors. */
  public static Rule generic(String id, String title) {
    return new Rule(id, Severity.ERROR, title, null, null, "", "", List.of(), List.of(), true);
  }

  /** The same rule with what is allowed, in words that fit behind "must be". */
  public Rule allowed(String text) {
    return new Rule(id, severity, title, text, problem, reason, hint, sources, noticedBy, false);
  }

  /** The same rule with the whole message, for what the value at the place does not tell. */
  public Rule problem(String text) {
    return new Rule(id, severity, title, allowed, text, reason, hint, sources, noticedBy, false);
  }

  /** The same rule with the reason why it exists. */
  public Rule reason(String text) {
    return new Rule(id, severity, title, allowed, problem, text, hint, sources, noticedBy, false);
  }

  /** The same rule with the way out. */
  public Rule hint(String text) {
    return new Rule(id, severity, title, allowed, problem, reason, text, sources, noticedBy, false);
  }

  /** The same rule with the places where it is documented. */
  public Rule sources(String... texts) {
    return new Rule(
        id, severity, title, allowed, problem, reason, hint, List.of(texts), noticedBy, false);
  }

  /**
   * The same rule with the tools that notice a violation by themselves, such as {@code aws-cli}.
   */
  public Rule noticedBy(String... tools) {
    return new Rule(
        id, severity, title, allowed, problem, reason, hint, sources, List.of(tools), false);
  }

  /**
   * Whether it is the rule of a keyword for which the schema names none, so that messages say no
   * more than what the keyword says.
   */
  public boolean isGeneric() {
    return generic;
  }

  /** The stable kebab-case id, such as {@code presigned-url-expiry}. */
  public String id() {
    return id;
  }

  public Severity severity() {
    return severity;
  }

  /** One line that says what the rule asks for. */
  public String title() {
    return title;
  }

  /**
   * What is allowed, to stand behind "must be", or null where the constraint itself says it best.
   */
  public @Nullable String allowed() {
    return allowed;
  }

  /**
   * The whole message of a violation, or null where it is made of the value and what is allowed.
   */
  public @Nullable String problem() {
    return problem;
  }

  /** Why the rule exists; empty when nothing is known. */
  public String reason() {
    return reason;
  }

  /** What to do about a violation; empty when nothing is known. */
  public String hint() {
    return hint;
  }

  /** Where the rule is documented; may be empty. */
  public List<String> sources() {
    return sources;
  }

  /**
   * Other tools that notice a violation by themselves, as {@code tool} or, for one keyword only,
   * {@code tool/keyword}; empty when none is known to. {@link Violation#noticedBy()} tells it of
   * one violation.
   */
  public List<String> noticedBy() {
    return noticedBy;
  }

  /** Whether the other one says the same. */
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
