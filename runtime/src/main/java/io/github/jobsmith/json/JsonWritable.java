package io.github.jobsmith.json;

/** Something that can write itself as one JSON value. */
public interface JsonWritable {
  /** Writes exactly one value. */
  void writeTo(JsonWriter out);
}
