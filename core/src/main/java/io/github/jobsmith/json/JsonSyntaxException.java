package io.github.jobsmith.json;

/**
 * Says why a text is not JSON, or more than the limits allow, and where. The message does not name
 * the place of the fault; of the text it shows at most one character, control and other invisible
 * ones as {@code U+XXXX}, or a word such as {@code undefined} that is no secret.
 */
public final class JsonSyntaxException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /** What sort of fault it is. */
  public enum Kind {
    /** The grammar of RFC 8259 is broken. */
    SYNTAX,
    /** The text is not UTF-8, or an escape stands for something that UTF-8 cannot hold. */
    ENCODING,
    /** A limit of {@link JsonLimits} is exceeded. */
    LIMIT
  }

  /** The fault. */
  private final Kind kind;

  /** Where, in bytes. */
  private final int offset;

  /** Where, 1-based. */
  private final int line;

  /** Where, 1-based. */
  private final int column;

  /** Which value, where it is one string. */
  private final String pointer;

  JsonSyntaxException(Kind kind, String message, int offset, Position position, String pointer) {
    super(message);
    this.kind = kind;
    this.offset = offset;
    this.pointer = pointer;
    this.line = position.line();
    this.column = position.column();
  }

  /**
   * A fault of a text in another format that was to become JSON.
   *
   * @param message names no place and shows no content
   * @param text in UTF-8
   * @param offset where the fault is, in bytes from 0 up to the size of the text
   */
  public static JsonSyntaxException at(Kind kind, String message, byte[] text, int offset) {
    return new JsonSyntaxException(kind, message, offset, new Places(text).position(offset), "");
  }

  /**
   * The fault of a text in another format that is not UTF-8.
   *
   * @param offset of the first byte that no character has there
   */
  public static JsonSyntaxException notUtf8(byte[] text, int offset) {
    String other = Found.otherEncoding(text);
    return other == null
        ? at(Kind.ENCODING, Found.notUtf8(text, offset), text, offset)
        : at(Kind.ENCODING, other, text, 0);
  }

  /** This fault in other words. */
  JsonSyntaxException saying(String message) {
    return new JsonSyntaxException(kind, message, offset, new Position(line, column), pointer);
  }

  public Kind kind() {
    return kind;
  }

  /** Byte offset in the UTF-8 text; 0 where the text was refused as a whole. */
  public int offset() {
    return offset;
  }

  /**
   * JSON Pointer of the string that cannot be read, because of an escape, a control character or
   * bytes that stand for no character; of the object, when that string is the name of a member.
   * Empty for all other faults: they leave open what belongs to what.
   */
  public String pointer() {
    return pointer;
  }

  /** 1-based, as {@link Position} counts. */
  public int line() {
    return line;
  }

  /** 1-based, in code points. */
  public int column() {
    return column;
  }
}
