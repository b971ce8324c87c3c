package io.github.jobsmith.yaml;

import io.github.jobsmith.json.JsonSyntaxException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.Mark;

/** A text as bytes and as characters, with the mapping from characters to bytes. */
final class YamlText {
  private static final char BYTE_ORDER_MARK = '\uFEFF';
  private static final int MARK_BYTES = 3;

  /** The offset of every code point whose index is a multiple of this is stored. */
  private static final int STEP = 64;

  private final byte[] bytes;
  private final String characters;
  private final int begin;
  private final int[] offsets;

  /**
   * Creates a text.
   *
   * @param bytes not copied
   * @throws JsonSyntaxException if it is not UTF-8
   */
  YamlText(byte[] bytes) {
    this.bytes = bytes;
    String decoded = decode(bytes);
    boolean marked = !decoded.isEmpty() && decoded.charAt(0) == BYTE_ORDER_MARK;
    this.characters = marked ? decoded.substring(1) : decoded;
    this.begin = marked ? MARK_BYTES : 0;
    boolean ascii = decoded.length() == bytes.length;
    this.offsets = ascii ? new int[0] : offsets(bytes, begin);
  }

  private YamlText(YamlText other, String characters) {
    this.bytes = other.bytes;
    this.characters = characters;
    this.begin = other.begin;
    this.offsets = other.offsets;
  }

  /** Returns a text with the same places and other characters, as many as there are. */
  YamlText showing(String others) {
    return new YamlText(this, others);
  }

  private static String decode(byte[] bytes) {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(in, out, true);
    if (result.isError()) {
      throw JsonSyntaxException.notUtf8(bytes, in.position());
    }
    return out.flip().toString();
  }

  private static int[] offsets(byte[] bytes, int begin) {
    int[] offsets = new int[(bytes.length - begin) / STEP + 1];
    int points = 0;
    for (int i = begin; i < bytes.length; i++) {
      if (isFirst(bytes[i])) {
        if (points % STEP == 0) {
          offsets[points / STEP] = i;
        }
        points++;
      }
    }
    if (points % STEP == 0) {
      offsets[points / STEP] = bytes.length;
    }
    return offsets;
  }

  private static boolean isFirst(byte b) {
    return (b & 0xC0) != 0x80;
  }

  byte[] bytes() {
    return bytes;
  }

  /** Returns the text without a byte order mark. */
  String characters() {
    return characters;
  }

  /** Whether the text is empty, except for a byte order mark. */
  boolean isEmpty() {
    return characters.isEmpty();
  }

  /** Returns the byte offset of a mark of the library. */
  int offset(Optional<Mark> mark) {
    return mark.map(place -> offset(place.getIndex())).orElse(begin);
  }

  /** Returns the byte offset of a code point; the end of the text for indexes beyond it. */
  int offset(int codePoint) {
    if (offsets.length == 0) {
      return Math.min(codePoint, bytes.length);
    }
    if (codePoint / STEP >= offsets.length) {
      return bytes.length;
    }
    int at = offsets[codePoint / STEP];
    for (int more = codePoint % STEP; more > 0 && at < bytes.length; more--) {
      do {
        at++;
      } while (at < bytes.length && !isFirst(bytes[at]));
    }
    return at;
  }
}
