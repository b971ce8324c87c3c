package io.github.jobsmith.generated.format.standard;

import io.github.jobsmith.json.JsonDocument;

/** Decodes code points of a document's text, which is known to be well-formed UTF-8. */
final class CodePoints {
  private CodePoints() {}

  /** Returns the code point that begins at a byte. */
  static int at(JsonDocument doc, int at) {
    int first = doc.byteAt(at);
    return switch (width(doc, at)) {
      case 1 -> first;
      case 2 -> (first & 0x1F) << 6 | tail(doc, at + 1);
      case 3 -> (first & 0x0F) << 12 | tail(doc, at + 1) << 6 | tail(doc, at + 2);
      default ->
          (first & 0x07) << 18
              | tail(doc, at + 1) << 12
              | tail(doc, at + 2) << 6
              | tail(doc, at + 3);
    };
  }

  /** Returns the number of bytes of the code point that begins at a byte. */
  static int width(JsonDocument doc, int at) {
    int first = doc.byteAt(at) & 0xFF;
    return first < 0x80 ? 1 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
  }

  private static int tail(JsonDocument doc, int at) {
    return doc.byteAt(at) & 0x3F;
  }
}
