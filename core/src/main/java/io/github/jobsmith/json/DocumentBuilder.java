package io.github.jobsmith.json;

import io.github.jobsmith.json.JsonSyntaxException.Kind;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;

/**
 * Builds a document from values that are no text: trees of other libraries, parsers, maps and
 * lists. What JSON cannot represent (NaN, infinity, a lone surrogate) and what exceeds a limit is a
 * {@link JsonSyntaxException} with the JSON Pointer of the value, so that it can be reported like a
 * fault in a text. For adapters; not thread-safe. The builder must not be used after an exception.
 */
public final class DocumentBuilder {
  private static final String LONE = "%s contains a lone surrogate, which is not a character";

  private final JsonLimits limits;
  private final JsonWriter out;
  private final Deque<Level> open = new ArrayDeque<>();

  /** Creates a builder of a document within the given limits. */
  public DocumentBuilder(JsonLimits limits) {
    this.limits = limits;
    this.out = new JsonWriter(new WrittenNodes(limits), null);
  }

  /** Begins an object. */
  public DocumentBuilder startObject() {
    out.startObject();
    return open(true);
  }

  /** Begins an array. */
  public DocumentBuilder startArray() {
    out.startArray();
    return open(false);
  }

  /** Ends the innermost container, an object. */
  public DocumentBuilder endObject() {
    out.endObject();
    return close();
  }

  /** Ends the innermost container, an array. */
  public DocumentBuilder endArray() {
    out.endArray();
    return close();
  }

  /** Begins a member; its value must follow. */
  public DocumentBuilder name(String name) {
    if (Utf8.loneSurrogate(name) >= 0) {
      throw fault(Kind.ENCODING, LONE.formatted("the name of a member"), true);
    }
    out.name(name);
    open.element().name = name;
    return this;
  }

  /** Adds a string. */
  public DocumentBuilder string(String value) {
    if (Utf8.loneSurrogate(value) >= 0) {
      throw fault(Kind.ENCODING, LONE.formatted("the string"), false);
    }
    out.string(value);
    return added();
  }

  /** Adds a number. */
  public DocumentBuilder number(long value) {
    out.number(value);
    return added();
  }

  /** Adds a number. */
  public DocumentBuilder number(BigInteger value) {
    out.number(value);
    return added();
  }

  /** Adds a number. */
  public DocumentBuilder number(BigDecimal value) {
    out.number(value);
    return added();
  }

  /** Adds a number in the form of {@link Double#toString(double)}. */
  public DocumentBuilder number(double value) {
    if (!Double.isFinite(value)) {
      String hint = Double.isInfinite(value) ? "; was a greater number read as a double?" : "";
      throw fault(value + " is not a JSON number" + hint);
    }
    out.number(value);
    return added();
  }

  /** Adds true or false. */
  public DocumentBuilder bool(boolean value) {
    out.bool(value);
    return added();
  }

  /** Adds null. */
  public DocumentBuilder nullValue() {
    out.nullValue();
    return added();
  }

  /** Adds what the argument, such as a model, writes. */
  public DocumentBuilder value(JsonWritable value) {
    out.value(value);
    return added();
  }

  /** Returns the number of objects and arrays that are not ended. */
  public int depth() {
    return open.size();
  }

  /**
   * Returns the exception for the value that would be added next.
   *
   * @param message says what is wrong with it, without its position
   */
  public JsonSyntaxException fault(String message) {
    return fault(Kind.SYNTAX, message, false);
  }

  /**
   * Returns the exception for the name that would be added next; its pointer is that of the object.
   *
   * @param message says what is wrong with it, without its position
   */
  public JsonSyntaxException nameFault(String message) {
    return fault(Kind.SYNTAX, message, true);
  }

  /**
   * Returns the document, which has no places.
   *
   * @throws JsonSyntaxException if it exceeds a limit
   * @throws IllegalStateException if it is not a complete value
   */
  public JsonDocument build() {
    try {
      return out.toDocument(limits);
    } catch (JsonSyntaxException e) {
      throw e.withoutPlace();
    }
  }

  private DocumentBuilder open(boolean object) {
    open.push(new Level(object));
    if (open.size() > limits.maxDepth()) {
      throw new JsonSyntaxException(
          Kind.LIMIT,
          "arrays and objects are nested more than " + limits.maxDepth() + " deep",
          0,
          JsonSyntaxException.NOWHERE,
          "");
    }
    if (out.size() > limits.maxBytes()) {
      throw Faults.tooLarge(-1, limits.maxBytes()).withoutPlace();
    }
    return this;
  }

  private DocumentBuilder close() {
    open.pop();
    return added();
  }

  private DocumentBuilder added() {
    Level level = open.peek();
    if (level != null) {
      level.index++;
    }
    return this;
  }

  private JsonSyntaxException fault(Kind kind, String message, boolean name) {
    StringBuilder pointer = new StringBuilder();
    for (Iterator<Level> levels = open.descendingIterator(); levels.hasNext(); ) {
      Level level = levels.next();
      if (!name || levels.hasNext()) {
        pointer.append('/').append(level.token());
      }
    }
    return new JsonSyntaxException(
        kind, message, 0, JsonSyntaxException.NOWHERE, pointer.toString());
  }

  /** An object or array that is not ended. */
  private static final class Level {
    private final boolean object;
    private String name = "";
    private int index;

    Level(boolean object) {
      this.object = object;
    }

    String token() {
      return object ? JsonPointer.escape(name) : String.valueOf(index);
    }
  }
}
