package io.github.jobsmith.validation;

import io.github.jobsmith.json.TextIndex;
import io.github.jobsmith.json.TextPosition;

/**
 * Where a part of a file begins that was validated as a text of its own.
 *
 * @param file the whole file
 * @param offset of the first byte of the part in the file
 * @param padding the number of line feeds that precede the part in the text that was validated
 */
record PartStart(TextIndex file, int offset, int padding) {
  /** Returns what to add to an offset in bytes. */
  int shift() {
    return offset - padding;
  }

  TextPosition inFile(TextPosition position) {
    return position.within(file.position(offset), padding);
  }

  Span inFile(Span span) {
    return new Span(inFile(span.start()), inFile(span.end()));
  }
}
