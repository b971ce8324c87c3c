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
  /** Decides which bytes of a line may be shown. */
  @FunctionalInterface
  public interface Mask {
    BitSet hidden(byte[] text, int lineStart, int lineEnd);
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
