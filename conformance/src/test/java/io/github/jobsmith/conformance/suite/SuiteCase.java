package io.github.jobsmith.conformance.suite;

/**
 * An instance with the verdict that the suite gives.
 *
 * @param name {@code file: title of the group: title of the case}; the only one of its dialect
 * @param data JSON as it stands in the file
 */
public record SuiteCase(String name, String data, boolean valid) {
  @Override
  public String toString() {
    return name;
  }
}
