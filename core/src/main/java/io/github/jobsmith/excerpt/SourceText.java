package io.github.jobsmith.excerpt;

import io.github.jobsmith.json.SourcePlaces;
import java.util.ArrayList;
import java.util.List;

/** The text, such as YAML, that a document was converted from. Used for one excerpt. */
public final class SourceText implements ExcerptText {
  private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  private final SourcePlaces source;
  private final Sensitive sensitive;

  SourceText(SourcePlaces source, Sensitive sensitive) {
    this.source = source;
    this.sensitive = sensitive;
  }

  @Override
  public int size() {
    return source.size();
  }

  @Override
  public byte byteAt(int index) {
    return source.byteAt(index);
  }

  @Override
  public List<HiddenPart> hidden(int from, int to) {
    List<HiddenPart> parts = new ArrayList<>();
    if (from == 0 && beginsWithMark()) {
      parts.add(new HiddenPart(0, BYTE_ORDER_MARK.length, ""));
    }
    parts.addAll(sensitive.within(source, from, to));
    return parts;
  }

  private boolean beginsWithMark() {
    for (int i = 0; i < BYTE_ORDER_MARK.length; i++) {
      if (i >= source.size() || source.byteAt(i) != BYTE_ORDER_MARK[i]) {
        return false;
      }
    }
    return true;
  }

  /**
   * Returns how many bytes of a part to mark: those on its first line; for a block scalar, its
   * header.
   *
   * @param offset of the part in the document
   */
  public static int marked(SourcePlaces source, int offset) {
    int start = source.start(offset);
    int end = source.end(offset);
    boolean block = start < end && (source.byteAt(start) == '|' || source.byteAt(start) == '>');
    int at = start;
    int last = start;
    while (at < end && source.byteAt(at) != '\n' && source.byteAt(at) != '\r') {
      boolean blank = source.byteAt(at) == ' ' || source.byteAt(at) == '\t';
      if (blank && block) {
        break;
      }
      at++;
      last = blank ? last : at;
    }
    return Math.max(1, last - start);
  }
}
