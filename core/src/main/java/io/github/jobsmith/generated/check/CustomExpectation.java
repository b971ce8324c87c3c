package io.github.jobsmith.generated.check;

import io.github.jobsmith.json.JsonValue;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What the check of an application says about a value.
 *
 * @param message what follows the name of the value in the message
 * @param parameters those of the check, by name
 * @param isWhole whether the message is complete without the name of the value
 */
public record CustomExpectation(String message, Map<String, JsonValue> parameters, boolean isWhole)
    implements Expectation {
  public CustomExpectation {
    parameters = Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
  }

  /** Says something that follows the name of the value. */
  public CustomExpectation(String message, Map<String, JsonValue> parameters) {
    this(message, parameters, false);
  }

  /** Says something complete. */
  public static CustomExpectation whole(String message) {
    return new CustomExpectation(message, Map.of(), true);
  }

  @Override
  public <T> T accept(ExpectationVisitor<T> visitor) {
    return visitor.custom(this);
  }
}
