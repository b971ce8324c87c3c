package io.github.jobsmith.conformance.parity;

/**
 * One violation, in terms that both validators share.
 *
 * @param instance JSON Pointer of the value that the keyword applies to
 * @param keyword JSON Pointer of the keyword in the schema; of the outermost keyword that is
 *     reported for everything inside it
 */
record Opinion(String instance, String keyword) {
  @Override
  public String toString() {
    return "\"" + instance + "\" by " + keyword;
  }
}
