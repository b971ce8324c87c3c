package io.github.jobsmith.validation;

import io.github.jobsmith.generated.pattern.PatternBudgetException;
import io.github.jobsmith.generated.pattern.TextPattern;
import io.github.jobsmith.json.JsonComments;
import io.github.jobsmith.json.JsonLimits;
import io.github.jobsmith.rule.StandardRules;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/**
 * Options of a validation. Immutable. A validator never reads the clock of the system; the
 * submission time, and the clock of a deadline or timeout, are given here.
 */
public final class ValidationOptions {
  /**
   * No submission time, strict limits, at most 10,000 violations, any number of steps, no deadline
   * or timeout, {@link JsonLimits#DEFAULT}, no placeholders, no comments, messages in English.
   */
  public static final ValidationOptions DEFAULT =
      new ValidationOptions(
          null,
          false,
          10_000,
          Long.MAX_VALUE,
          null,
          JsonLimits.DEFAULT,
          List.of(),
          MessageBundle.ENGLISH,
          false);

  private static final Duration LONGEST = Duration.ofDays(3_650);

  private final @Nullable Instant submitAt;
  private final boolean relaxedLimits;
  private final int maxViolations;
  private final long maxSteps;
  private final @Nullable TimeLimit timeLimit;
  private final JsonLimits limits;
  private final List<TextPattern> placeholders;
  private final MessageBundle messages;
  private final boolean comments;

  private ValidationOptions(
      @Nullable Instant submitAt,
      boolean relaxedLimits,
      int maxViolations,
      long maxSteps,
      @Nullable TimeLimit timeLimit,
      JsonLimits limits,
      List<TextPattern> placeholders,
      MessageBundle messages,
      boolean comments) {
    this.submitAt = submitAt;
    this.relaxedLimits = relaxedLimits;
    this.maxViolations = maxViolations;
    this.maxSteps = maxSteps;
    this.timeLimit = timeLimit;
    this.limits = limits;
    this.placeholders = placeholders;
    this.messages = messages;
    this.comments = comments;
  }

  /**
   * Returns a copy of these options with the submission time. Without it, rules that compare times
   * with it are not run.
   */
  public ValidationOptions withSubmitAt(Instant instant) {
    return new ValidationOptions(
        Objects.requireNonNull(instant, "instant"),
        relaxedLimits,
        maxViolations,
        maxSteps,
        timeLimit,
        limits,
        placeholders,
        messages,
        comments);
  }

  /**
   * Returns a copy of these options with or without relaxed limits: violations of upper bounds and
   * enumerations are then warnings, because a service may have raised them since.
   */
  public ValidationOptions withRelaxedLimits(boolean relaxed) {
    return new ValidationOptions(
        submitAt,
        relaxed,
        maxViolations,
        maxSteps,
        timeLimit,
        limits,
        placeholders,
        messages,
        comments);
  }

  /**
   * Returns a copy of these options with another maximum number of violations per document.
   *
   * @throws IllegalArgumentException if it is less than 1
   */
  public ValidationOptions withMaxViolations(int max) {
    if (max < 1) {
      throw new IllegalArgumentException("maxViolations is " + max + "; must be at least 1");
    }
    return new ValidationOptions(
        submitAt,
        relaxedLimits,
        max,
        maxSteps,
        timeLimit,
        limits,
        placeholders,
        messages,
        comments);
  }

  /**
   * Returns a copy of these options with a maximum number of steps, for a schema or documents from
   * others. A step is a visit to an item or a member by a check of the schema; it takes nanoseconds
   * to microseconds. A validation that takes more ends with a violation of {@link
   * StandardRules#STOPPED}. How many steps a document takes depends on whether the schema was
   * compiled to classes, and on the version of this library. By default, there is no maximum.
   *
   * <p>Independently of this, a validation of 4,096 steps or more ends with that violation when its
   * thread is {@linkplain Thread#isInterrupted() interrupted}, by {@code Future.cancel(true)} for
   * example. The thread remains interrupted.
   *
   * @throws IllegalArgumentException if it is less than 1
   */
  public ValidationOptions withMaxSteps(long max) {
    if (max < 1) {
      throw new IllegalArgumentException("maxSteps is " + max + "; must be at least 1");
    }
    return new ValidationOptions(
        submitAt,
        relaxedLimits,
        maxViolations,
        max,
        timeLimit,
        limits,
        placeholders,
        messages,
        comments);
  }

  /**
   * Returns a copy of these options with a deadline instead of the deadline or timeout of these. A
   * validation of 16 steps or more ends soon after it with a violation of {@link
   * StandardRules#STOPPED}; a smaller one is completed. {@link #withMaxSteps} defines the steps; a
   * step that searches for a pattern takes up to about a tenth of a second. By default, there is no
   * deadline.
   *
   * <p>A validator does not read the clock of the system by itself, so the caller supplies one: a
   * deadline in two seconds is {@code withDeadline(Instant.now().plusSeconds(2),
   * Clock.systemUTC())}. What a report contains then depends on time, unless it is complete.
   *
   * @param clock read by each validation every 16 steps; as thread-safe as the validator is to be.
   *     What it throws is thrown by the validator
   */
  public ValidationOptions withDeadline(Instant end, InstantSource clock) {
    return withTimeLimit(
        new Deadline(Objects.requireNonNull(end, "end"), Objects.requireNonNull(clock, "clock")));
  }

  /**
   * Returns a copy of these options with a time that each validation has, instead of the deadline
   * or timeout of these. The validation ends as after a {@linkplain #withDeadline deadline}. A
   * document with unknown values is validated several times, and each has this time. By default,
   * there is no timeout.
   *
   * @param length more than zero, at most 3,650 days
   * @param clock as for {@link #withDeadline}
   * @throws IllegalArgumentException if the length is not in that range
   */
  public ValidationOptions withTimeout(Duration length, InstantSource clock) {
    if (length.isNegative() || length.isZero() || length.compareTo(LONGEST) > 0) {
      throw new IllegalArgumentException(
          "timeout is " + length + "; must be above 0 and at most " + LONGEST.toDays() + " days");
    }
    return withTimeLimit(new Timeout(length, Objects.requireNonNull(clock, "clock")));
  }

  private ValidationOptions withTimeLimit(TimeLimit other) {
    return new ValidationOptions(
        submitAt,
        relaxedLimits,
        maxViolations,
        maxSteps,
        other,
        limits,
        placeholders,
        messages,
        comments);
  }

  /** Returns a copy of these options with other limits of the JSON reader. */
  public ValidationOptions withLimits(JsonLimits other) {
    return new ValidationOptions(
        submitAt,
        relaxedLimits,
        maxViolations,
        maxSteps,
        timeLimit,
        Objects.requireNonNull(other, "other"),
        placeholders,
        messages,
        comments);
  }

  /**
   * Returns a copy of these options in which some strings are unknown, because a tool replaces
   * placeholders in them later: those in which one of the patterns finds a match. Nothing is
   * reported that depends on an unknown value; everything else is.
   *
   * @param regexes regular expressions of {@link Pattern}, such as {@code \\{\\{.*?}}}; to match
   *     whole strings, write {@code ^} and {@code $}. A pattern that backtracks too much on a
   *     string results in a violation of {@link StandardRules#PATTERN_BUDGET}
   * @throws PatternSyntaxException if one of them is not a regular expression
   */
  public ValidationOptions withPlaceholders(List<String> regexes) {
    List<TextPattern> patterns = new ArrayList<>();
    for (String regex : regexes) {
      Pattern.compile(regex); // Parentheses that are not paired would be, once it is wrapped.
      patterns.add(TextPattern.jdk(regex));
    }
    return withPatterns(patterns);
  }

  /**
   * Returns a copy of these options in which template tokens such as {@code {{ x }}}, {@code ${x}},
   * {@code <x>}, {@code %x%} and {@code @x@} are placeholders as well. So a text is read in which
   * tokens were left.
   */
  public ValidationOptions withTemplateTokens() {
    List<TextPattern> patterns = new ArrayList<>(placeholders);
    patterns.add(TextPattern.jdk("\\{[{%]|\\$[{(]|[<%@]"));
    return withPatterns(patterns);
  }

  private ValidationOptions withPatterns(List<TextPattern> patterns) {
    return new ValidationOptions(
        submitAt,
        relaxedLimits,
        maxViolations,
        maxSteps,
        timeLimit,
        limits,
        List.copyOf(patterns),
        messages,
        comments);
  }

  /**
   * Returns a copy of these options with messages in another language. Everything else in a report
   * stays the same: rules, severities, places, parameters.
   */
  public ValidationOptions withMessages(MessageBundle bundle) {
    return new ValidationOptions(
        submitAt,
        relaxedLimits,
        maxViolations,
        maxSteps,
        timeLimit,
        limits,
        placeholders,
        Objects.requireNonNull(bundle, "bundle"),
        comments);
  }

  /** Returns the language of messages. */
  public MessageBundle messages() {
    return messages;
  }

  /**
   * Whether a regular expression of {@link #withPlaceholders} finds a match in a text. False if
   * there are none, and if one backtracks too much.
   */
  public boolean isPlaceholder(String text) {
    try {
      for (TextPattern pattern : placeholders) {
        if (pattern.matches(text)) {
          return true;
        }
      }
    } catch (PatternBudgetException e) {
      return false;
    }
    return false;
  }

  /**
   * Returns a copy of these options in which JSON texts may or may not contain comments and
   * trailing commas, as described at {@link JsonComments}. By default, and in JSON Lines always,
   * they are errors.
   */
  public ValidationOptions withComments(boolean allowed) {
    return new ValidationOptions(
        submitAt,
        relaxedLimits,
        maxViolations,
        maxSteps,
        timeLimit,
        limits,
        placeholders,
        messages,
        allowed);
  }

  /** Whether JSON texts may contain comments and trailing commas. */
  public boolean comments() {
    return comments;
  }

  List<TextPattern> placeholders() {
    return placeholders;
  }

  /** Returns the submission time; empty if it is not known. */
  public Optional<Instant> submitAt() {
    return Optional.ofNullable(submitAt);
  }

  @Nullable Instant submitAtOrNull() {
    return submitAt;
  }

  /** Whether violations of upper bounds and enumerations are warnings. */
  public boolean relaxedLimits() {
    return relaxedLimits;
  }

  /** Returns the maximum number of violations per document, at least 1. */
  public int maxViolations() {
    return maxViolations;
  }

  /** Returns the maximum number of steps; {@link Long#MAX_VALUE} if there is none. */
  public long maxSteps() {
    return maxSteps;
  }

  /** Returns the deadline; empty if there is none. */
  public Optional<Instant> deadline() {
    return timeLimit instanceof Deadline deadline ? Optional.of(deadline.end()) : Optional.empty();
  }

  /** Returns the time that each validation has; empty if that is not limited. */
  public Optional<Duration> timeout() {
    return timeLimit instanceof Timeout timeout ? Optional.of(timeout.length()) : Optional.empty();
  }

  boolean hasTimeout() {
    return timeLimit instanceof Timeout;
  }

  /** Returns, for a validation that begins now, whether its time is over; null if it has no end. */
  @Nullable BooleanSupplier timeOrNull() {
    return timeLimit == null ? null : timeLimit.begin();
  }

  /** Whether a validation can be incomplete, apart from interruption. */
  boolean canStop() {
    return maxSteps < Long.MAX_VALUE || timeLimit != null;
  }

  /** Returns the limits of the JSON reader. */
  public JsonLimits limits() {
    return limits;
  }
}
