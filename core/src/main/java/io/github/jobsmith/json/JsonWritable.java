package io.github.jobsmith.json;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** An object that can write itself as one JSON value. */
public interface JsonWritable {
  /** Writes exactly one value. */
  void writeTo(JsonWriter out);

  /**
   * Writes compact JSON.
   *
   * @throws IOException if the target fails
   */
  default void writeTo(Appendable out) throws IOException {
    out.append(toJson());
  }

  /** Returns compact JSON. */
  default String toJson() {
    return new String(toJsonBytes(), StandardCharsets.UTF_8);
  }

  /** Returns compact JSON in UTF-8. */
  default byte[] toJsonBytes() {
    JsonWriter out = new JsonWriter();
    writeTo(out);
    return out.toByteArray();
  }
}
