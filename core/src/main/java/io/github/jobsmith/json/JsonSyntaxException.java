package io.github.jobsmith.json;

import io.github.jobsmith.text.Sentence;
import io.github.jobsmith.text.Wording;
import org.jspecify.annotations.Nullable;

/**
 * Says why a text is not JSON or exceeds a limit, and where. The message does not contain the
 * position. It quotes at most one character of the text (control and other invisible characters as
 * {@code U+XXXX}), or a well-known word such as {@code undefined}.
 */
public final class JsonSyntaxException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** Stands for the position in a document without text. */
  static final Position NOWHERE = new Position(0, 0);

  /** The kind of error. */
  public enum Kind {
    /** The text violates the grammar of RFC 8259. */
    SYNTAX,
    /** The text is not UTF-8, or an escape denotes something that UTF-8 cannot represent. */
    ENCODING,
    /** The text exceeds a limit of {@link JsonLimits}. */
    LIMIT
  }

  private final Kind kind;

  /** The message for other languages; null if it is only in English, or after serialization. */
  private final transient @Nullable Sentence sentence;

  private final int offset;

  private final int line;

  private final int column;

  private final String pointer;

  JsonSyntaxException(Kind kind, String message, int offset, Position position, String pointer) {
    this(kind, message, null, offset, position, pointer);
  }

  JsonSyntaxException(Kind kind, Sentence message, int offset, Position position, String pointer) {
    this(kind, message.in(Wording.ENGLISH), message, offset, position, pointer);
  }

  private JsonSyntaxException(
      Kind kind,
      String message,
      @Nullable Sentence sentence,
      int offset,
      Position position,
      String pointer) {
    super(message);
    this.kind = kind;
    this.sentence = sentence;
    this.offset = offset;
    this.pointer = pointer;
    this.line = position.line();
    this.column = position.column();
  }

  /**
   * Returns an exception for a text in another format that is converted to JSON.
   *
   * @param message must contain neither a position nor content
   * @param text the text in UTF-8
   * @param offset of the error in bytes, from 0 to the size of the text
   */
  public static JsonSyntaxException at(Kind kind, String message, byte[] text, int offset) {
    return new JsonSyntaxException(kind, message, offset, new Places(text).position(offset), "");
  }

  /**
   * Returns an exception for a text in another format that is converted to JSON, with a message
   * that has translations. For the readers of Jobsmith.
   */
  @SuppressWarnings("exports")
  public static JsonSyntaxException at(Kind kind, Sentence message, byte[] text, int offset) {
    return new JsonSyntaxException(kind, message, offset, new Places(text).position(offset), "");
  }

  /**
   * Returns an exception for a text in another format that is not UTF-8.
   *
   * @param offset of the first malformed byte
   */
  public static JsonSyntaxException notUtf8(byte[] text, int offset) {
    Sentence other = Found.otherEncoding(text);
    return other == null
        ? at(Kind.ENCODING, Found.notUtf8(text, offset), text, offset)
        : at(Kind.ENCODING, other, text, 0);
  }

  /** Returns this exception with another message. */
  JsonSyntaxException saying(Sentence message) {
    return new JsonSyntaxException(kind, message, offset, new Position(line, column), pointer);
  }

  /**
   * Returns this exception at another place, for a text in another format that is converted to
   * JSON.
   *
   * @param text the text in UTF-8
   * @param offset of the error in bytes, from 0 to the size of the text
   */
  public JsonSyntaxException movedTo(byte[] text, int offset) {
    return new JsonSyntaxException(
        kind, super.getMessage(), sentence, offset, new Places(text).position(offset), "");
  }

  /** Returns this exception without a position, for a value that does not come from a text. */
  JsonSyntaxException withoutPlace() {
    return new JsonSyntaxException(kind, super.getMessage(), sentence, 0, NOWHERE, pointer);
  }

  /**
   * Returns the message in a language, in English if it has no translation. For the reports of
   * Jobsmith.
   */
  @SuppressWarnings("exports")
  public String messageIn(Wording wording) {
    return sentence == null ? String.valueOf(getMessage()) : sentence.in(wording);
  }

  /** Returns what is wrong: the syntax, the encoding, or a limit that is exceeded. */
  public Kind kind() {
    return kind;
  }

  /**
   * Returns the byte offset of the error in the UTF-8 text; 0 if the text was rejected as a whole.
   */
  public int offset() {
    return offset;
  }

  /**
   * Returns the JSON Pointer of the string that cannot be read because of an escape, a control
   * character or malformed UTF-8, or of the value of a tree that JSON cannot represent; of the
   * object, if that string is the name of a member. Empty for other errors, which do not belong to
   * a single value.
   */
  public String pointer() {
    return pointer;
  }

  /** Returns the line of the error, from 1, as in {@link Position}; 0 if there is no text. */
  public int line() {
    return line;
  }

  /** Returns the column of the error in code points, from 1; 0 if there is no text. */
  public int column() {
    return column;
  }
}
