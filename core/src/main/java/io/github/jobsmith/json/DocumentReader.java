package io.github.jobsmith.json;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Reads one text after the other into the same memory, which takes less time than to allocate
 * memory for each text. For programs that are done with a document before they read the next one;
 * {@link JsonDocument#parse(byte[])} needs no such care. Not thread-safe.
 *
 * <p>A document belongs to the reader: after the next call of {@link #read} or {@link #clear} it
 * has the nodes of another text, unless {@link JsonDocument#keep} was called before. What was
 * created from it, such as strings, a {@link JsonValue}, a report or a model, is not affected.
 */
public final class DocumentReader {
  private static final byte[] NO_BYTES = {};
  private static final int[] NO_NODES = {};

  /** The number of nodes for which the reader has room at first: 4 KiB. */
  private static final int FIRST = 128;

  /** The number of nodes for which there is room at least, after a small document was kept. */
  private static final int LEAST = 16;

  /** The number of nodes for which {@link #clear} keeps room: 64 KiB. */
  private static final int MOST_KEPT = 2048;

  /** Room for telling names apart: 4 KiB. */
  private static final int NAMES = 1024;

  private final JsonLimits limits;
  private final JsonReader reader;
  private int[] nodes = NO_NODES;

  /** The number of nodes for which new memory has room: some more than the last kept document. */
  private int room = FIRST;

  private @Nullable JsonDocument last;

  /**
   * Creates a reader.
   *
   * @param limits of each text
   */
  public DocumentReader(JsonLimits limits) {
    this.limits = Objects.requireNonNull(limits, "limits");
    this.reader = new JsonReader(NO_BYTES, limits, null, NAMES);
  }

  /**
   * Parses a text within the limits. The array is not copied and must not be changed while the
   * document is in use.
   *
   * @throws JsonSyntaxException if the text is not exactly one JSON value (RFC 8259) in UTF-8, or
   *     exceeds a limit; the exception is that of {@link JsonDocument#parse(byte[], JsonLimits)}
   */
  public JsonDocument read(byte[] utf8) {
    JsonInput.checkSize(utf8, limits);
    takeBack();
    if (nodes.length == 0) {
      nodes = new int[Math.min(room, limits.maxNodes()) << Nodes.SHIFT];
    }
    reader.reset(utf8);
    JsonDocument document = reader.read(nodes);
    last = document;
    return document;
  }

  /** Forgets the last text, and memory for more than about 2,000 values. */
  public void clear() {
    clear(MOST_KEPT);
  }

  /**
   * Forgets the last text, but keeps memory for large documents, of which each value takes 32
   * bytes.
   *
   * @param mostValues memory for more values is not kept
   */
  public void clear(int mostValues) {
    takeBack();
    reader.reset(NO_BYTES);
    if (nodes.length >> Nodes.SHIFT > mostValues) {
      nodes = NO_NODES;
    }
  }

  /** Takes the nodes of the last document back, which are longer now if there were too few. */
  private void takeBack() {
    JsonDocument document = last;
    if (document != null) {
      if (document.isKept()) {
        nodes = NO_NODES;
        room = Math.max(LEAST, Math.min(FIRST, document.nodeCount() * 9 / 8));
      } else {
        nodes = document.nodes;
      }
      last = null;
    }
  }
}
