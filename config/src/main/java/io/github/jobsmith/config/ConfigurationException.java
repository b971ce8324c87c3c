package io.github.jobsmith.config;

import java.util.List;

/** A configuration that cannot be read, or says something that is not allowed. */
public final class ConfigurationException extends Exception {
  private static final long serialVersionUID = 1L;

  private final transient List<String> details;

  ConfigurationException(String message, List<String> details) {
    super(message);
    this.details = List.copyOf(details);
  }

  /**
   * Returns one line for each violation of the schema of configurations, {@code FILE:LINE:COLUMN:
   * SEVERITY: MESSAGE [RULE]}, with control characters escaped; may be empty.
   */
  public List<String> details() {
    return details == null ? List.of() : details;
  }
}
