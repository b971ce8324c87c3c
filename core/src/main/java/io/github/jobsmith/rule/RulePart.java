package io.github.jobsmith.rule;

import io.github.jobsmith.generated.pattern.TextPattern;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A part of the strings that a rule is about, such as the region of an ARN. If a string violates
 * the rule, its message says which part is wrong: the first one that does not match. Immutable and
 * thread-safe.
 *
 * <p>The first part of a rule decides whether the string has parts at all; it is not named in
 * messages.
 */
public final class RulePart {
  private final String name;
  private final String until;
  private final String pattern;
  private final String allowed;

  /** Racy single-check: threads may compile it more than once. */
  private volatile @Nullable TextPattern compiled;

  /**
   * Creates a part.
   *
   * @param name how messages call the part, such as {@code region}
   * @param until the text that ends the part; empty for the rest of the string
   * @param pattern regular expression in the syntax of {@link java.util.regex.Pattern}, which finds
   *     a match in every part that is right; compiled when it is first used
   * @param allowed what is allowed, worded to follow "must be"
   */
  public RulePart(String name, String until, String pattern, String allowed) {
    this.name = Objects.requireNonNull(name, "name");
    this.until = Objects.requireNonNull(until, "until");
    this.pattern = Objects.requireNonNull(pattern, "pattern");
    this.allowed = Objects.requireNonNull(allowed, "allowed");
  }

  /** Returns how messages call the part, such as {@code region}. */
  public String name() {
    return name;
  }

  /** Returns the text that ends the part; empty for the rest of the string. */
  public String until() {
    return until;
  }

  /** Returns the regular expression that finds a match in every part that is right. */
  public String pattern() {
    return pattern;
  }

  /** Returns what is allowed, worded to follow "must be". */
  public String allowed() {
    return allowed;
  }

  /**
   * Whether the pattern finds a match in a text.
   *
   * @throws io.github.jobsmith.generated.pattern.PatternBudgetException if matching is too
   *     expensive
   * @throws java.util.regex.PatternSyntaxException if the pattern is malformed
   */
  public boolean matches(String text) {
    TextPattern known = compiled;
    if (known == null) {
      known = TextPattern.jdk(pattern);
      compiled = known;
    }
    return known.matches(text);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof RulePart that
        && name.equals(that.name)
        && until.equals(that.until)
        && pattern.equals(that.pattern)
        && allowed.equals(that.allowed);
  }

  @Override
  public int hashCode() {
    return Objects.hash(name, until, pattern, allowed);
  }

  @Override
  public String toString() {
    return "RulePart[name=%s, until=%s, pattern=%s, allowed=%s]"
        .formatted(name, until, pattern, allowed);
  }
}
