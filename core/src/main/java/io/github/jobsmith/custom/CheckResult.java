package io.github.jobsmith.custom;

import io.github.jobsmith.json.JsonPointer;
import io.github.jobsmith.json.JsonValue;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** What the check of a {@link CustomKeyword} found: nothing, or one violation. Immutable. */
public final class CheckResult {
  private static final CheckResult VALID = new CheckResult("", "", Map.of());

  private final String message;
  private final String at;
  private final Map<String, JsonValue> parameters;

  private CheckResult(String message, String at, Map<String, JsonValue> parameters) {
    this.message = message;
    this.at = at;
    this.parameters = parameters;
  }

  /** Returns the result for a valid value. */
  public static CheckResult valid() {
    return VALID;
  }

  /**
   * Returns a violation. Its rule is the one that {@code x-rules} names for the keyword, otherwise
   * a rule with the name of the keyword.
   *
   * @param message what follows the name of the value in the message: {@code is on a Sunday; must
   *     be on a weekday}. Not shown if the value is sensitive or contains a sensitive value
   * @throws IllegalArgumentException if the message is blank
   */
  public static CheckResult violation(String message) {
    if (message.isBlank()) {
      throw new IllegalArgumentException("the message is blank");
    }
    return new CheckResult(message, "", Map.of());
  }

  /**
   * Returns this violation with a parameter for programs, in addition to those that all violations
   * have.
   *
   * @throws IllegalStateException if this is not a violation
   */
  public CheckResult with(String name, JsonValue value) {
    Map<String, JsonValue> more = new LinkedHashMap<>(parameters);
    more.put(Objects.requireNonNull(name, "name"), Objects.requireNonNull(value, "value"));
    return new CheckResult(required().message, at, Collections.unmodifiableMap(more));
  }

  /**
   * Returns this violation, reported at an item or member of the value.
   *
   * @param pointer JSON Pointer relative to the value; if there is no such value, the violation is
   *     reported at the value itself
   * @throws IllegalArgumentException if it is not a JSON Pointer
   * @throws IllegalStateException if this is not a violation
   */
  public CheckResult at(String pointer) {
    if (JsonPointer.tokens(pointer) == null) {
      throw new IllegalArgumentException("not a JSON Pointer: " + pointer);
    }
    return new CheckResult(required().message, pointer, parameters);
  }

  private CheckResult required() {
    if (isValid()) {
      throw new IllegalStateException("a valid value has no parameters and no place");
    }
    return this;
  }

  /** Whether there is no violation. */
  public boolean isValid() {
    return message.isEmpty();
  }

  /** Returns the message; empty if the value is valid. */
  public String message() {
    return message;
  }

  /** Returns where the violation is, as a JSON Pointer relative to the value. */
  public String at() {
    return at;
  }

  /** Returns the parameters by name, immutable, in the order in which they were added. */
  public Map<String, JsonValue> parameters() {
    return parameters;
  }

  @Override
  public String toString() {
    return isValid() ? "valid" : message;
  }
}
