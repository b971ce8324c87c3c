package io.github.jobsmith.json;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Something that can write itself as one JSON value. */
public interface JsonWritable {
  /** Writes exactly one value. */
  void writeTo(JsonWriter out);

  /**
   * Writes compact JSON.
   *
   * @throws IOException when the target does not take it
   */
  default void writeTo(Appendable out) throws IOException {
    out.append(toJson());
  }

  /** Compact JSON. */
  default String toJson() {
    return new String(toJsonBytes(), StandardCharsets.UTF_8);
  }

  /** Compact JSON in UTF-8. */
  default byte[] toJsonBytes() {
    JsonWriter out = new JsonWriter();
    writeTo(out);
    return out.toByteArray();
  }
}
