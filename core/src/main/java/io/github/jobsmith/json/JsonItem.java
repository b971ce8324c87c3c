package io.github.jobsmith.json;

import org.jspecify.annotations.Nullable;

/**
 * One of the values that {@link JsonItems} reads: its text, and where that begins in the stream.
 * Immutable, if its bytes are not changed.
 */
public final class JsonItem {
  private final long number;
  private final TextPosition start;
  private final String pointer;
  private final byte[] bytes;
  private final @Nullable JsonSyntaxException fault;

  JsonItem(
      long number,
      TextPosition start,
      String pointer,
      byte[] bytes,
      @Nullable JsonSyntaxException fault) {
    this.number = number;
    this.start = start;
    this.pointer = pointer;
    this.bytes = bytes;
    this.fault = fault;
  }

  /**
   * Returns the number of the item in the stream, from 1; 0 if this is not an item but a fault of
   * the stream, such as a text that is not an array.
   */
  public long number() {
    return number;
  }

  /** Returns where its text begins in the stream. */
  public TextPosition start() {
    return start;
  }

  /** Returns the JSON Pointer of an item of an array, such as {@code /0}; otherwise empty. */
  public String pointer() {
    return pointer;
  }

  /**
   * Returns the text of the item in UTF-8, not copied; empty if it could not be read to its end,
   * because it exceeds the size limit or the array is broken here.
   */
  public byte[] bytes() {
    return bytes;
  }

  /**
   * Parses the text. Positions of the document, and of an exception, count from {@link #start()}.
   *
   * @throws JsonSyntaxException if it is not exactly one JSON value, or exceeds a limit
   */
  public JsonDocument document(JsonLimits limits) {
    if (fault != null) {
      throw fault;
    }
    return JsonReader.read(bytes, limits, new Faults(bytes, bytes, start));
  }
}
