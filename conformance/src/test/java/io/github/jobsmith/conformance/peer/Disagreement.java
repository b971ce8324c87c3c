package io.github.jobsmith.conformance.peer;

/**
 * A case in which networknt says something else.
 *
 * @param name of the case
 * @param networknt what it does: {@code accepts}, {@code refuses}, {@code throws} or {@code
 *     complains elsewhere}
 * @param detail for people
 */
record Disagreement(String name, String networknt, String detail) {
  @Override
  public String toString() {
    return name + "\n  networknt " + networknt + ": " + detail;
  }
}
