package io.github.jobsmith.generated.format.standard;

import io.github.jobsmith.json.JsonDocument;

/** The format {@code uuid}: RFC 4122, section 3, of any variant and version. */
final class Uuid {
  private static final int LENGTH = 36;

  private Uuid() {}

  static boolean matches(JsonDocument doc, int from, int to) {
    if (to - from != LENGTH) {
      return false;
    }
    for (int i = 0; i < LENGTH; i++) {
      byte b = doc.byteAt(from + i);
      boolean hyphen = i == 8 || i == 13 || i == 18 || i == 23;
      if (hyphen ? b != '-' : !AsciiSet.HEX.has(b)) {
        return false;
      }
    }
    return true;
  }
}
