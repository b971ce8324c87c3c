package io.github.jobsmith.conformance.suite;

/**
 * An instance with the verdict of the suite.
 *
 * @param name {@code file: title of the group: title of the case}; unique in its dialect
 * @param data JSON as in the file
 */
public record SuiteCase(String name, String data, boolean valid) {
  @Override
  public String toString() {
    return name;
  }
}
