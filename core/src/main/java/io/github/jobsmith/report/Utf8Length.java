package io.github.jobsmith.report;

/** How many bytes a text has in UTF-8. */
final class Utf8Length {
  private Utf8Length() {}

  /** Returns the number of bytes from an index to the end; surrogates are expected in pairs. */
  static long of(CharSequence text, int from) {
    long bytes = text.length() - from;
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      bytes += c < 0x80 ? 0 : c < 0x800 || Character.isSurrogate(c) ? 1 : 2;
    }
    return bytes;
  }
}
