package io.github.jobsmith.json;

import org.jspecify.annotations.Nullable;

/**
 * Writes one model after the other into the same memory, each as a text and as a document, for
 * which the text need not be read. For programs that are done with a document before they write the
 * next one. Not thread-safe.
 */
public final class DocumentWriter {
  /** The numbers of bytes and of nodes for which {@link #clear} keeps room: 64 KiB each. */
  private static final int MOST_BYTES = 1 << 16;

  private static final int MOST_NODES = 2048;

  private final JsonLimits limits;
  private final WrittenNames names = new WrittenNames();
  private JsonWriter out;
  private byte @Nullable [] json;

  /**
   * Creates a writer.
   *
   * @param limits of each text
   */
  public DocumentWriter(JsonLimits limits) {
    this.limits = limits;
    this.out = new JsonWriter(new WrittenNodes(limits), names);
  }

  /**
   * Returns compact JSON in UTF-8. After an exception, the writer can be used again.
   *
   * @throws IllegalArgumentException if the model contains what JSON cannot represent (NaN,
   *     infinity, a lone surrogate)
   */
  public byte[] write(JsonWritable model) {
    json = null;
    out.reset();
    model.writeTo(out);
    byte[] written = out.toByteArray();
    json = written;
    return written;
  }

  /**
   * Returns the last text as a document without places. The document belongs to the writer: after
   * the next call of {@link #write} or {@link #clear} it has the nodes of another text, unless
   * {@link JsonDocument#keep} was called before. The text must not have been changed.
   *
   * @throws JsonSyntaxException if the text exceeds a limit
   * @throws IllegalStateException if nothing was written
   */
  public JsonDocument document() {
    byte[] text = json;
    if (text == null) {
      throw new IllegalStateException("nothing was written");
    }
    try {
      return out.toDocument(text, limits);
    } catch (JsonSyntaxException e) {
      throw e.withoutPlace();
    }
  }

  /** Forgets the last text, and memory for more than 64 KiB or about 2,000 values. */
  public void clear() {
    json = null;
    if (out.hasRoom(MOST_BYTES, MOST_NODES)) {
      out = new JsonWriter(new WrittenNodes(limits), names);
    } else {
      out.reset();
    }
  }
}
