package io.github.jobsmith.conformance;

/**
 * The data of a violation that tests compare.
 *
 * @param rule id of the rule
 * @param severity {@code error}, {@code warning} or {@code info}
 * @param pointer JSON Pointer of the value
 * @param place line and column in the text
 * @param constraint JSON Pointer of the keyword in the schema, followed by the aspect; empty for
 *     rules of the reader
 */
public record Finding(
    String rule, String severity, String pointer, Place place, String constraint) {
  /** A place in a text: line from 1, column in code points from 1. */
  public record Place(int line, int column) {}

  public boolean isError() {
    return severity.equals("error");
  }

  public boolean isInfo() {
    return severity.equals("info");
  }

  /** Whether it is an error or a warning. */
  public boolean isAlarm() {
    return !isInfo();
  }

  /** Returns rule and pointer, as compared by tests. */
  public String ruleAt() {
    return rule + " at \"" + pointer + '"';
  }

  @Override
  public String toString() {
    return severity + " " + ruleAt() + " (" + place.line() + ":" + place.column() + ")";
  }
}
