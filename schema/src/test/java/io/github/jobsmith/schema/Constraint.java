package io.github.jobsmith.schema;

/**
 * One constraint that speaks: one keyword at one place, or one member or aspect of it.
 *
 * @param place where the schema object lies, as a JSON Pointer into the schema
 * @param keyword the keyword
 * @param part the member or aspect, or an empty text
 * @param rule the id of its rule, or an empty text when nothing names one
 * @param advice whether it is below {@code x-advice}
 */
record Constraint(String place, String keyword, String part, String rule, boolean advice) {

  @Override
  public String toString() {
    return place + "/" + keyword + (part.isEmpty() ? "" : "[" + part + "]") + " -> " + rule;
  }
}
