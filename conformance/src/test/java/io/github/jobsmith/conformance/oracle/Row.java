package io.github.jobsmith.conformance.oracle;

/** A ledger row that is broken at a place. */
record Row(String id, String pointer) {
  @Override
  public String toString() {
    return id + " at \"" + pointer + '"';
  }
}
