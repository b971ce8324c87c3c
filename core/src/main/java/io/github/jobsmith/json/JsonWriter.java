package io.github.jobsmith.json;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Writes one JSON value as compact UTF-8 (RFC 8259) into memory. For models and adapters; not
 * thread-safe.
 *
 * <p>Methods throw {@link IllegalStateException} if the order of calls does not result in JSON (a
 * value without a name in an object, a second root, an end without a matching start), and {@link
 * IllegalArgumentException}, with the name of the member, for values that JSON cannot represent
 * (NaN, infinity, a lone surrogate). The writer must not be used after an exception.
 */
public final class JsonWriter extends Nesting {
  /** Null if no document is needed. */
  private final @Nullable WrittenNodes nodes;

  /** Null if the writer is used once. */
  private final @Nullable WrittenNames names;

  /** Creates a writer. */
  public JsonWriter() {
    this(null, null);
  }

  /**
   * Creates a writer of a document.
   *
   * @param nodes the nodes of the document, or null
   * @param names names of earlier documents, or null
   */
  JsonWriter(@Nullable WrittenNodes nodes, @Nullable WrittenNames names) {
    this.nodes = nodes;
    this.names = names;
  }

  /** Prepares for another text. */
  void reset() {
    resetLevels();
    if (nodes != null) {
      nodes.reset();
    }
  }

  /** Whether there is memory for more than a number of bytes or nodes. */
  boolean hasRoom(int bytes, int values) {
    return out.length > bytes || nodes != null && nodes.room() > values;
  }

  /** Returns the number of bytes written so far; the next value begins there, or after a comma. */
  public int size() {
    return size;
  }

  /** Begins an object. */
  public JsonWriter startObject() {
    return start('{', Nodes.OBJECT);
  }

  /** Ends the innermost container, an object. */
  public JsonWriter endObject() {
    return end('{', '}');
  }

  /** Begins an array. */
  public JsonWriter startArray() {
    return start('[', Nodes.ARRAY);
  }

  /** Ends the innermost container, an array. */
  public JsonWriter endArray() {
    return end('[', ']');
  }

  /** Begins a member; its value must be written next. Duplicate names are not detected. */
  public JsonWriter name(String name) {
    beginName(name);
    int from = size + 1;
    WrittenNames.Name known = names == null ? null : names.find(name);
    if (known == null) {
      name(name, from);
    } else {
      name(known, from);
    }
    endName(from, size - 2);
    return this;
  }

  private void name(String name, int from) {
    text(name, "the name of a member");
    out[size++] = ':';
    if (nodes != null) {
      nodes.name(out, from, size - 2, flags == 0);
    }
    if (names != null && flags == 0) {
      names.add(name, out, from, size - 2);
    }
  }

  private void name(WrittenNames.Name name, int from) {
    byte[] json = name.json();
    reserve(Math.max(json.length, 2 * Long.BYTES));
    if (name.isShort()) {
      // What follows the name is overwritten.
      Words.put(out, size, name.first());
      Words.put(out, size + Long.BYTES, name.second());
    } else {
      System.arraycopy(json, 0, out, size, json.length);
    }
    size += json.length;
    if (nodes != null) {
      nodes.name(from, size - 2, name.rest(), name.mix(), name.hash());
    }
  }

  /** Writes a string. */
  public JsonWriter string(String value) {
    value();
    return content(value);
  }

  private JsonWriter content(String value) {
    int from = size + 1;
    text(value, "the string");
    if (nodes != null) {
      nodes.string(from, size - 1, flags, surplus);
    }
    return this;
  }

  /** Writes a UUID as a string, in the form of {@link UUID#toString}. */
  public JsonWriter string(UUID value) {
    value();
    reserve(UuidDigits.LENGTH + 2);
    int from = size + 1;
    int to = from + UuidDigits.LENGTH;
    UuidDigits.put(value, out, from);
    out[size] = '"';
    out[to] = '"';
    size = to + 1;
    if (nodes != null) {
      nodes.string(from, to, 0, 0);
    }
    return this;
  }

  /** Writes a number. */
  public JsonWriter number(long value) {
    value();
    int from = size;
    digits(value);
    if (nodes != null) {
      nodes.number(from, size, value);
    }
    return this;
  }

  /** Writes a number in the form of {@link BigDecimal#toString}. */
  public JsonWriter number(BigDecimal value) {
    if (value.scale() == 0) {
      return number(value.unscaledValue());
    }
    value();
    return decimal(value.toString());
  }

  /** Writes a number. */
  public JsonWriter number(BigInteger value) {
    if (value.bitLength() < Long.SIZE) {
      return number(value.longValue());
    }
    value();
    return decimal(value.toString());
  }

  /**
   * Writes a finite number in the form of {@link Double#toString(double)}: a decimal that denotes
   * this double, usually the shortest one.
   */
  public JsonWriter number(double value) {
    value();
    if (!Double.isFinite(value)) {
      throw new IllegalArgumentException(value + " is not a JSON number" + place());
    }
    reserve(DoubleText.MOST_BYTES);
    int from = size;
    int end = DoubleText.put(value, out, from);
    if (end < 0) {
      return decimal(Double.toString(value));
    }
    size = end;
    if (nodes != null) {
      nodes.number(from, end);
    }
    return this;
  }

  /** Writes a number that is not an integer of 64 bits. */
  private JsonWriter decimal(String text) {
    int from = size;
    ascii(text);
    if (nodes != null) {
      nodes.number(from, size);
    }
    return this;
  }

  /** Writes true or false. */
  public JsonWriter bool(boolean value) {
    value();
    return literal(value ? "true" : "false", Nodes.BOOLEAN | (value ? Nodes.TRUE : 0));
  }

  /** Writes null. */
  public JsonWriter nullValue() {
    value();
    return literal("null", Nodes.NULL);
  }

  private JsonWriter literal(String text, int meta) {
    int from = size;
    ascii(text);
    if (nodes != null) {
      nodes.add(meta, from, size, 0);
    }
    return this;
  }

  /** Writes what the argument, such as a model, writes. */
  public JsonWriter value(JsonWritable value) {
    value.writeTo(this);
    return this;
  }

  /** Writes a member, or nothing if the value is null. */
  public JsonWriter member(String name, @Nullable String value) {
    return value == null ? this : name(name).string(value);
  }

  /** Writes a member, or nothing if the value is null. */
  public JsonWriter member(String name, @Nullable UUID value) {
    return value == null ? this : name(name).string(value);
  }

  /** Writes a member, or nothing if the value is null. */
  public JsonWriter member(String name, @Nullable Boolean value) {
    return value == null ? this : name(name).bool(value);
  }

  /** Writes a member, or nothing if the value is null. */
  public JsonWriter member(String name, @Nullable Integer value) {
    return value == null ? this : name(name).number(value);
  }

  /** Writes a member, or nothing if the value is null. */
  public JsonWriter member(String name, @Nullable Long value) {
    return value == null ? this : name(name).number(value);
  }

  /** Writes a member, or nothing if the value is null. */
  public JsonWriter member(String name, @Nullable Double value) {
    return value == null ? this : name(name).number(value);
  }

  /** Writes a member, or nothing if the value is null. */
  public JsonWriter member(String name, @Nullable BigInteger value) {
    return value == null ? this : name(name).number(value);
  }

  /** Writes a member, or nothing if the value is null. */
  public JsonWriter member(String name, @Nullable BigDecimal value) {
    return value == null ? this : name(name).number(value);
  }

  /** Writes a member, or nothing if the value is null. */
  public JsonWriter member(String name, @Nullable JsonWritable value) {
    return value == null ? this : name(name).value(value);
  }

  /** Writes a member with an array of strings, or nothing if the list is null. */
  public JsonWriter strings(String name, @Nullable List<String> items) {
    if (items != null) {
      name(name).startArray();
      for (String item : items) {
        item();
        content(item);
      }
      endArray();
    }
    return this;
  }

  /** Writes a member with an array, or nothing if the list is null. */
  public JsonWriter values(String name, @Nullable List<? extends JsonWritable> items) {
    if (items != null) {
      name(name).startArray();
      for (JsonWritable item : items) {
        value(item);
      }
      endArray();
    }
    return this;
  }

  /** Writes a member with an object, or nothing if the map is null. */
  public JsonWriter object(String name, @Nullable Map<String, ? extends JsonWritable> members) {
    return members == null ? this : name(name).startObject().members(members).endObject();
  }

  /** Writes a member with an object of strings, or nothing if the map is null. */
  public JsonWriter stringMap(String name, @Nullable Map<String, String> members) {
    return members == null ? this : name(name).startObject().stringMembers(members).endObject();
  }

  /** Writes members with strings. */
  public JsonWriter stringMembers(Map<String, String> members) {
    for (Map.Entry<String, String> member : members.entrySet()) {
      name(member.getKey()).string(member.getValue());
    }
    return this;
  }

  /** Writes members. */
  public JsonWriter members(Map<String, ? extends JsonWritable> members) {
    for (Map.Entry<String, ? extends JsonWritable> member : members.entrySet()) {
      name(member.getKey()).value(member.getValue());
    }
    return this;
  }

  /**
   * Writes a value of a document as it is in the text, without the white space between its tokens.
   */
  public JsonWriter value(JsonDocument document, int node) {
    value();
    if (nodes != null) {
      nodes.abandon();
    }
    int end = document.endOffset(node);
    int pos = document.offset(node);
    while (pos < end) {
      byte b = document.byteAt(pos++);
      if (b == ' ' || b == '\n' || b == '\r' || b == '\t') {
        continue;
      }
      put(b);
      if (b == '"') {
        byte inside;
        do {
          inside = document.byteAt(pos++);
          put(inside);
          if (inside == '\\') {
            put(document.byteAt(pos++));
          }
        } while (inside != '"');
      }
    }
    return this;
  }

  /**
   * Returns a copy of the bytes written.
   *
   * @throws IllegalStateException if they are not a complete value
   */
  public byte[] toByteArray() {
    requireComplete();
    return Arrays.copyOf(out, size);
  }

  /**
   * Returns the value written as a document without places, parsed within the given limits.
   *
   * @throws IllegalStateException if it is not a complete value
   * @throws JsonSyntaxException if it exceeds the limits
   */
  public JsonDocument toDocument(JsonLimits limits) {
    return toDocument(toByteArray(), limits);
  }

  /** Returns the document of what {@link #toByteArray} has returned. */
  JsonDocument toDocument(byte[] text, JsonLimits limits) {
    JsonDocument document = nodes == null ? null : nodes.document(text);
    return document == null ? JsonDocument.parse(text, limits).withoutPlaces() : document;
  }

  private JsonWriter start(char open, int kind) {
    value();
    if (nodes != null) {
      nodes.start(kind, size);
    }
    begin(open);
    return this;
  }

  private JsonWriter end(char open, char close) {
    finish(open, close);
    if (nodes != null) {
      nodes.end(out, size);
    }
    return this;
  }
}
