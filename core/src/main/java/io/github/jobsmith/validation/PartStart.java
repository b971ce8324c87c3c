package io.github.jobsmith.validation;

import io.github.jobsmith.json.Position;
import io.github.jobsmith.json.TextIndex;
import io.github.jobsmith.json.TextPosition;
import org.jspecify.annotations.Nullable;

/** Where a part of a file begins that was validated as a text of its own. */
final class PartStart {
  private final @Nullable TextIndex file;
  private final int offset;
  private final int padding;
  private final TextPosition start;
  private final String pointer;

  private PartStart(
      @Nullable TextIndex file, int offset, int padding, TextPosition start, String pointer) {
    this.file = file;
    this.offset = offset;
    this.padding = padding;
    this.start = start;
    this.pointer = pointer;
  }

  /**
   * Returns the start of a part that was validated after empty lines, so that its lines are those
   * of the file.
   *
   * @param file the whole file
   * @param offset of the first byte of the part in the file
   * @param padding the number of line feeds that precede the part in the text that was validated
   */
  static PartStart padded(TextIndex file, int offset, int padding) {
    return new PartStart(file, offset, padding, TextPosition.START, "");
  }

  /**
   * Returns the start of a part that was validated as it is.
   *
   * @param start where it begins in the file
   * @param pointer of the part in the file; empty for a part that is not inside a JSON value
   */
  static PartStart of(TextPosition start, String pointer) {
    return new PartStart(null, start.offset(), 0, start, pointer);
  }

  /** Returns what to add to an offset in bytes. */
  int shift() {
    return offset - padding;
  }

  /** Returns what pointers in the part begin with in the file. */
  String pointer() {
    return pointer;
  }

  Position inFile(Position position) {
    return position.line() == 0 ? position : start.after(position);
  }

  private TextPosition inFile(TextPosition position) {
    return file == null ? start.after(position) : position.within(file.position(offset), padding);
  }

  Span inFile(Span span) {
    return new Span(inFile(span.start()), inFile(span.end()));
  }

  Fix inFile(Fix fix) {
    return new Fix(
        fix.kind(),
        fix.isSafe(),
        fix.edits().stream().map(edit -> new Fix.Edit(inFile(edit.span()), edit.text())).toList());
  }
}
