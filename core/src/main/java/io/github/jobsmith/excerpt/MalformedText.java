package io.github.jobsmith.excerpt;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A text that could not be read.
 *
 * @param bytes the text, supposedly UTF-8; not copied
 * @param mask hides what must not be shown; null for JSON
 */
public record MalformedText(byte[] bytes, @Nullable Mask mask) {
  /** Most bytes of a character in UTF-8. */
  private static final int MOST_BYTES = 4;

  /** Decides which bytes of a line may be shown. */
  @FunctionalInterface
  public interface Mask {
    BitSet hidden(byte[] text, int lineStart, int lineEnd);
  }

  /** Returns the offset after the character at an offset; the same at the end of the text. */
  public int end(int offset) {
    int end = Math.min(offset + 1, bytes.length);
    while (end < bytes.length && (bytes[end] & 0xC0) == 0x80 && end - offset < MOST_BYTES) {
      end++;
    }
    return end;
  }

  /** Returns the hidden parts of a line, with offsets from its start. */
  List<HiddenPart> hidden(int lineStart, int lineEnd) {
    if (mask == null) {
      return MalformedLine.hidden(Arrays.copyOfRange(bytes, lineStart, lineEnd));
    }
    List<HiddenPart> parts = new ArrayList<>();
    BitSet hidden = mask.hidden(bytes, lineStart, lineEnd);
    int from = hidden.nextSetBit(0);
    while (from >= 0) {
      int to = hidden.nextClearBit(from);
      parts.add(new HiddenPart(from, to, HiddenPart.OTHER));
      from = hidden.nextSetBit(to);
    }
    return parts;
  }
}
