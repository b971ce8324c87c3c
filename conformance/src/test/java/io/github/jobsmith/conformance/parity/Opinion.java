package io.github.jobsmith.conformance.parity;

/**
 * One complaint, in terms that both validators share.
 *
 * @param instance JSON Pointer of the value that the keyword looks at
 * @param keyword JSON Pointer of the keyword in the schema; of the outermost keyword that speaks
 *     for all inside it
 */
record Opinion(String instance, String keyword) {
  @Override
  public String toString() {
    return "\"" + instance + "\" by " + keyword;
  }
}
