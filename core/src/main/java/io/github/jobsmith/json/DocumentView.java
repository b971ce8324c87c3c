package io.github.jobsmith.json;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Builds a document that shows another one to a validator in a different way. Nodes, places,
 * pointers and the names in messages remain the same. Members can be given the names by which a
 * schema knows them, and values can be declared unknown: they will be known only when the text has
 * been processed further, for example by a template engine. What a validator reports does not
 * depend on unknown values.
 *
 * <p>The text is not copied unless names are translated. Not thread-safe; for one document.
 */
public final class DocumentView {
  private final JsonDocument whole;
  private final int[] nodes;

  /** Where the bytes of new names begin, after those of the text. */
  private final Map<String, Integer> starts = new HashMap<>();

  private final List<byte[]> appended = new ArrayList<>();
  private int size;
  private boolean unknown;
  private @Nullable UnaryOperator<String> spelling;
  private @Nullable UnaryOperator<String> inSchema;
  private @Nullable String pointer;
  private byte[] text;

  private DocumentView(JsonDocument whole) {
    whole.keep();
    this.whole = whole;
    this.size = whole.bytes.length;
    this.text = whole.bytes;
    this.unknown = whole.hasUnknown();
    this.nodes = Arrays.copyOf(whole.nodes, whole.nodeCount() << Nodes.SHIFT);
  }

  /** Begins a view that shows everything as it is. */
  public static DocumentView of(JsonDocument document) {
    return new DocumentView(document);
  }

  /** Declares a value, with everything in it, unknown. What is known is only that it is there. */
  public DocumentView unknown(int node) {
    return mark(node, Nodes.UNKNOWN);
  }

  /**
   * Declares a value unknown, and that it may be absent. Nothing is reported about the name of such
   * a member either.
   */
  public DocumentView uncertain(int node) {
    return mark(node, Nodes.UNKNOWN | Nodes.UNCERTAIN);
  }

  private DocumentView mark(int node, int flags) {
    int at = node << Nodes.SHIFT;
    if (whole.isString(node)) {
      // The place of a string includes its quotes, that of null is its content.
      nodes[at + Nodes.START] = whole.offset(node);
      nodes[at + Nodes.END] = whole.endOffset(node);
    }
    nodes[at + Nodes.META] = Nodes.NULL | flags | nodes[at + Nodes.META] & Nodes.NAME;
    nodes[at + Nodes.SIZE] = 0;
    unknown = true;
    return this;
  }

  /** Gives a member the name by which a schema knows it. */
  public DocumentView rename(int node, String name) {
    if (name.equals(whole.schemaName(node))) {
      return this;
    }
    int at = node << Nodes.SHIFT;
    byte[] utf8 = name.getBytes(StandardCharsets.UTF_8);
    byte[] written = utf8.length < Nodes.LONG_NAME ? utf8 : escaped(utf8);
    int start = starts.computeIfAbsent(name, any -> append(written));
    nodes[at + Nodes.NAME_REST] = ~start;
    long mix = Words.mix(utf8, 0, utf8.length);
    nodes[at + Nodes.NAME_MIX] = (int) (mix >>> 32);
    nodes[at + Nodes.NAME_HASH] = Words.finish(mix, utf8.length);
    nodes[at + Nodes.META] =
        nodes[at + Nodes.META] & ~Nodes.NAME
            | Nodes.nameLength(written.length)
            | (written.length > utf8.length ? Nodes.NAME_ESCAPED : 0);
    return this;
  }

  /** Escapes what would be taken for the end of the name. */
  private static byte[] escaped(byte[] name) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(name.length);
    for (byte b : name) {
      if (b == '"' || b == '\\') {
        out.write('\\');
      }
      out.write(b);
    }
    return out.toByteArray();
  }

  private int append(byte[] name) {
    int start = size;
    appended.add(name);
    size += name.length + 1;
    return start;
  }

  /**
   * Sets how messages spell names that a schema knows, such as that of a missing member.
   *
   * @param names from the name in the schema to the name in the text; empty if there is none
   * @param inverse from the name in the text to the name in the schema
   */
  public DocumentView spelling(UnaryOperator<String> names, UnaryOperator<String> inverse) {
    this.inSchema = inverse;
    this.spelling = names;
    return this;
  }

  /**
   * Shows another text of the same length, in which only unknown values are written in another way.
   *
   * @throws IllegalArgumentException if the length differs
   */
  public DocumentView text(byte[] other) {
    if (other.length != whole.bytes.length || size != other.length) {
      throw new IllegalArgumentException("the text has another length");
    }
    this.text = other;
    return this;
  }

  /** Sets the pointer of all values, if the document was read from a string of another document. */
  public DocumentView pointer(String ofString) {
    this.pointer = ofString;
    return this;
  }

  /** Returns the document. */
  public JsonDocument build() {
    byte[] bytes = text;
    if (!appended.isEmpty()) {
      bytes = Arrays.copyOf(bytes, size);
      int end = whole.bytes.length;
      for (byte[] name : appended) {
        System.arraycopy(name, 0, bytes, end, name.length);
        end += name.length;
        bytes[end++] = '"';
      }
    }
    return new JsonDocument(
        bytes,
        nodes,
        nodes.length >> Nodes.SHIFT,
        duplicates(),
        whole.hasPlaces(),
        whole.source(),
        new ViewOrigin(whole, unknown, spelling, inSchema, pointer));
  }

  /** Returns the members with an earlier name, except those in unknown values. */
  private int[] duplicates() {
    int[] all = whole.duplicates;
    int[] found = new int[all.length];
    int size = 0;
    int unknownEnd = 0;
    int at = 0;
    for (int node : all) {
      for (; at < node; at++) {
        int slot = at << Nodes.SHIFT;
        if (at >= unknownEnd && (nodes[slot + Nodes.META] & Nodes.UNKNOWN) != 0) {
          unknownEnd = nodes[slot + Nodes.NEXT];
        }
      }
      if (node >= unknownEnd) {
        found[size++] = node;
      }
    }
    return Arrays.copyOf(found, size);
  }
}
