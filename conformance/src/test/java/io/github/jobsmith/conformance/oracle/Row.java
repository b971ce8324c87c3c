package io.github.jobsmith.conformance.oracle;

/** A ledger row that is violated at a location. */
record Row(String id, String pointer) {
  @Override
  public String toString() {
    return id + " at \"" + pointer + '"';
  }
}
