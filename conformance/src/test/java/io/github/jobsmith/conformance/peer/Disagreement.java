package io.github.jobsmith.conformance.peer;

/**
 * A case in which networknt has another result.
 *
 * @param name of the case
 * @param networknt what it does: {@code accepts}, {@code rejects}, {@code throws} or {@code other
 *     locations}
 * @param detail for people
 */
record Disagreement(String name, String networknt, String detail) {
  @Override
  public String toString() {
    return name + "\n  networknt " + networknt + ": " + detail;
  }
}
