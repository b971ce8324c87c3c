package io.github.jobsmith.model;

import io.github.jobsmith.json.JsonWritable;
import io.github.jobsmith.json.JsonWriter;

/** A constant of a generated enum, each of which stands for a string in JSON. Immutable. */
public interface StringConstant extends JsonWritable {
  /**
   * Returns the string in JSON.
   *
   * @throws IllegalStateException for the constant that stands for all other strings, if the enum
   *     has one
   */
  String json();

  @Override
  default void writeTo(JsonWriter out) {
    out.string(json());
  }
}
