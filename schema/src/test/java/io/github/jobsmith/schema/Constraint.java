package io.github.jobsmith.schema;

/**
 * One constraint that is reported: one keyword at one location, or one member or aspect of it.
 *
 * @param place JSON Pointer of the schema object in the schema
 * @param keyword the keyword
 * @param part the member or aspect, or an empty string
 * @param rule the id of its rule, or an empty string if it has none
 * @param advice whether it is below {@code x-advice}
 */
record Constraint(String place, String keyword, String part, String rule, boolean advice) {

  @Override
  public String toString() {
    return place + "/" + keyword + (part.isEmpty() ? "" : "[" + part + "]") + " -> " + rule;
  }
}
