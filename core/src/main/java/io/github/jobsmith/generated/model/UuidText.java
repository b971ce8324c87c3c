package io.github.jobsmith.generated.model;

import io.github.jobsmith.json.JsonDocument;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reads UUIDs in their usual form, eight digits at a time and without creating a string. */
final class UuidText {
  private static final int LENGTH = 36;
  private static final long BYTES = 0x0101010101010101L;
  private static final long HIGHS = BYTES << 7;
  private static final long HALF = 0xFFFF_FFFFL;

  private UuidText() {}

  /** Returns the UUID, or null if the node is not 36 bytes of digits and hyphens. */
  static @Nullable UUID read(JsonDocument doc, int node) {
    int from = doc.start(node);
    if (!doc.isPlain(node)
        || doc.end(node) - from != LENGTH
        || doc.byteAt(from + 8) != '-'
        || doc.byteAt(from + 13) != '-'
        || doc.byteAt(from + 18) != '-'
        || doc.byteAt(from + 23) != '-') {
      return null;
    }
    long first = doc.wordAt(from);
    long second = doc.wordAt(from + 9) & HALF | doc.wordAt(from + 14) << Integer.SIZE;
    long third = doc.wordAt(from + 19) & HALF | doc.wordAt(from + 24) << Integer.SIZE;
    long fourth = doc.wordAt(from + 28);
    return areDigits(first) && areDigits(second) && areDigits(third) && areDigits(fourth)
        ? new UUID(
            value(first) << Integer.SIZE | value(second),
            value(third) << Integer.SIZE | value(fourth))
        : null;
  }

  /** Whether eight ASCII characters, none of which is a control character, are hexadecimal. */
  private static boolean areDigits(long word) {
    // Below 0x80, nothing is carried from one byte to the next. The highest bit says "from X on".
    long lower = word | BYTES * 0x20;
    long digits = lower + BYTES * (0x80 - '0') & ~(lower + BYTES * (0x80 - '9' - 1));
    long letters = lower + BYTES * (0x80 - 'a') & ~(lower + BYTES * (0x80 - 'f' - 1));
    return ((digits | letters) & HIGHS) == HIGHS;
  }

  /** Returns the number that eight hexadecimal digits denote, the first of which is lowest. */
  private static long value(long word) {
    // Letters, of which the low bits begin with 1 for a, have bit 6.
    long digits = (word & BYTES * 0xF) + (word >>> 6 & BYTES) * 9;
    long bytes = (digits << 4 | digits >>> 8) & 0x00FF_00FF_00FF_00FFL;
    long halves = (bytes << 8 | bytes >>> 16) & 0x0000_FFFF_0000_FFFFL;
    return (halves << 16 | halves >>> 32) & HALF;
  }
}
