package io.github.jobsmith.jobs;

import io.github.jobsmith.json.DocumentView;
import io.github.jobsmith.json.JsonDocument;
import io.github.jobsmith.json.JsonLimits;
import io.github.jobsmith.json.JsonSyntaxException;
import io.github.jobsmith.json.JsonWriter;
import io.github.jobsmith.json.SourcePlaces;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Reads JSON text in strings of a document, with the places that it has in the file. For one file,
 * whose bytes it keeps.
 */
final class InnerText {
  private static final int UNICODE = 6;

  private byte @Nullable [] file;
  private @Nullable SourcePlaces first;

  /**
   * Returns the document in a text. Values that are substituted are strings, as {@link
   * EmbeddedText#quoted} says.
   *
   * @throws JsonSyntaxException if it is not JSON
   */
  JsonDocument read(JsonDocument document, EmbeddedText text) {
    byte[] decoded = decoded(document, text);
    JsonDocument inner = JsonDocument.parse(EmbeddedText.quoted(decoded), JsonLimits.DEFAULT);
    if (!document.hasPlaces()) {
      return view(inner.withoutPlaces(), document, text.node());
    }
    byte[] whole = file(document);
    int[] places = places(whole, document, text, decoded.length);
    int from = from(document, text.node());
    int to = to(document, text.node());
    SourcePlaces.Builder builder = new SourcePlaces.Builder(whole);
    for (int each = 0; each < inner.nodeCount(); each++) {
      if (inner.isMember(each)) {
        add(builder, inner.nameOffset(each), inner.nameEndOffset(each), places, from, to);
      }
      add(builder, inner.offset(each), inner.endOffset(each), places, from, to);
    }
    return view(inner.withPlaces(build(builder)), document, text.node());
  }

  private static byte[] decoded(JsonDocument document, EmbeddedText text) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (int piece : text.pieces()) {
      out.writeBytes(decoded(document, text, piece));
    }
    return out.toByteArray();
  }

  private static byte[] decoded(JsonDocument document, EmbeddedText text, int piece) {
    return text.isComputedPiece(document, piece)
        ? EmbeddedText.PIECE.getBytes(StandardCharsets.UTF_8)
        : document.utf8(piece);
  }

  /** Returns the places of the bytes of a text in the file; null if they are not known. */
  private static int @Nullable [] places(
      byte[] file, JsonDocument document, EmbeddedText text, int length) {
    int[] all = new int[length];
    int at = 0;
    int last = from(document, text.node());
    for (int piece : text.pieces()) {
      byte[] decoded = decoded(document, text, piece);
      int from = from(document, piece);
      boolean computed = text.isComputedPiece(document, piece);
      if (computed || from < last) {
        // A separator and the target of an alias are before the other pieces.
        last = Math.max(last, from);
        Arrays.fill(all, at, at + decoded.length, last);
      } else {
        int[] places = align(file, from, to(document, piece), decoded);
        if (places == null) {
          return null;
        }
        System.arraycopy(places, 0, all, at, places.length);
        last = to(document, piece);
      }
      at += decoded.length;
    }
    return all;
  }

  /** Returns where a value begins in the file. */
  private static int from(JsonDocument document, int node) {
    SourcePlaces source = document.source();
    return source == null ? document.offset(node) : source.start(document.offset(node));
  }

  /** Returns where a value ends in the file. */
  private static int to(JsonDocument document, int node) {
    SourcePlaces source = document.source();
    return source == null ? document.endOffset(node) : source.end(document.offset(node));
  }

  /**
   * Returns a document that has only the string, at the place of a fault in its text.
   *
   * @param offset of the fault in the text
   */
  JsonDocument fault(JsonDocument document, int node, int offset) {
    JsonWriter out = new JsonWriter();
    out.string(document.string(node));
    JsonLimits limits =
        JsonLimits.DEFAULT
            .withMaxBytes(Integer.MAX_VALUE - 8)
            .withMaxStringBytes(Integer.MAX_VALUE - 8);
    JsonDocument text = JsonDocument.parse(out.toByteArray(), limits);
    if (!document.hasPlaces()) {
      return view(text.withoutPlaces(), document, node);
    }
    byte[] whole = file(document);
    int from = from(document, node);
    int to = to(document, node);
    int[] places = align(whole, from, to, document.utf8(node));
    int at = from;
    if (places != null && places.length > 0) {
      at = places[Math.min(offset, places.length - 1)];
    }
    SourcePlaces.Builder builder = new SourcePlaces.Builder(whole);
    builder.add(text.offset(0), at, places == null ? to : at + 1);
    return view(text.withPlaces(build(builder)), document, node);
  }

  private static JsonDocument view(JsonDocument inner, JsonDocument document, int node) {
    return DocumentView.of(inner).pointer(document.pointer(node)).build();
  }

  private static void add(
      SourcePlaces.Builder builder, int start, int end, int @Nullable [] places, int from, int to) {
    if (places == null) {
      builder.add(start, from, to);
    } else {
      builder.add(start, places[start], places[end - 1] + 1);
    }
  }

  private SourcePlaces build(SourcePlaces.Builder builder) {
    SourcePlaces others = first;
    SourcePlaces places = others == null ? builder.build() : builder.sharing(others).build();
    first = places;
    return places;
  }

  /** Returns the text of the file, which is the same for documents in strings. */
  private byte[] file(JsonDocument document) {
    byte[] known = file;
    if (known == null) {
      SourcePlaces source = document.source();
      known = new byte[source == null ? document.endOffset(0) : source.size()];
      for (int i = 0; i < known.length; i++) {
        known[i] = source == null ? document.byteAt(i) : source.byteAt(i);
      }
      file = known;
    }
    return known;
  }

  /**
   * Finds each byte of a string in the text that denotes it. Quotes, escapes, indentation and line
   * breaks are in the text only.
   *
   * @return the place of each byte; null if the text is written in a way that is not recognised
   */
  private static int @Nullable [] align(byte[] file, int from, int to, byte[] decoded) {
    int[] places = new int[decoded.length];
    // Other ways to write a text in YAML have no escapes.
    int at = afterTag(file, from, to);
    boolean escapes = at < to && file[at] == '"';
    at += escapes ? 1 : 0;
    for (int i = 0; i < decoded.length; i++) {
      while (at < to && file[at] != decoded[i] && isFiller(file[at], i)) {
        at++;
      }
      if (at >= to) {
        return null;
      }
      places[i] = at;
      if (escapes && file[at] == '\\' && at + 1 < to) {
        if (isEscaped(file[at + 1], decoded[i])) {
          at += file[at + 1] == 'u' ? UNICODE : 2;
          continue;
        }
        return null;
      }
      if (file[at] != decoded[i]) {
        return null;
      }
      at++;
    }
    return places;
  }

  /** Returns where the value begins after its tag, such as {@code !Sub}. */
  private static int afterTag(byte[] file, int from, int to) {
    int at = from;
    if (from < to && file[from] == '!') {
      while (at < to && file[at] > ' ') {
        at++;
      }
      while (at < to && file[at] <= ' ' && file[at] >= 0) {
        at++;
      }
    }
    return at;
  }

  private static boolean isFiller(byte found, int index) {
    boolean before =
        index == 0
            && (found == '"'
                || found == '\''
                || found == '|'
                || found == '>'
                || found == '-'
                || found == '+');
    return before || found == ' ' || found == '\n' || found == '\r' || found == '\t';
  }

  private static boolean isEscaped(byte letter, byte meant) {
    return switch (letter) {
      case 'n' -> meant == '\n';
      case 'r' -> meant == '\r';
      case 't' -> meant == '\t';
      case 'b' -> meant == '\b';
      case 'f' -> meant == '\f';
      case 'u' -> meant >= 0;
      default -> letter == meant;
    };
  }
}
