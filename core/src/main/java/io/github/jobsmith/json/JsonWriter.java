package io.github.jobsmith.json;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
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
public final class JsonWriter {
  /** About a gigabyte. */
  private static final int MOST_BYTES = (Integer.MAX_VALUE - 8) / 2;

  /** Slots per level: kind, number of values, position of the last name in the output. */
  private static final int LEVEL = 4;

  /** From this length on, a text is copied as a whole. */
  private static final int LONG_TEXT = 32;

  /** The number of characters for which room is reserved at once. */
  private static final int CHUNK = 64;

  private static final int COUNT = 1;
  private static final int NAME_FROM = 2;
  private static final int NAME_TO = 3;

  private byte[] out = new byte[512];
  private int size;
  private int[] levels = new int[8 * LEVEL];

  /** Index of the innermost level in {@link #levels}; negative outside of all. */
  private int level = -LEVEL;

  /** Whether a name has been written without its value. */
  private boolean named;

  /** The flags of the last text, as in its node, and the number of its bytes minus characters. */
  private int flags;

  private int surplus;

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
    size = 0;
    level = -LEVEL;
    named = false;
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
    return start('{');
  }

  /** Ends the innermost container, an object. */
  public JsonWriter endObject() {
    return end('{', '}');
  }

  /** Begins an array. */
  public JsonWriter startArray() {
    return start('[');
  }

  /** Ends the innermost container, an array. */
  public JsonWriter endArray() {
    return end('[', ']');
  }

  /** Begins a member; its value must be written next. Duplicate names are not detected. */
  public JsonWriter name(String name) {
    if (level < 0 || levels[level] != '{') {
      throw new IllegalStateException("a name outside an object: " + name);
    }
    if (named) {
      throw new IllegalStateException("two names without a value between them: " + name);
    }
    if (levels[level + COUNT] > 0) {
      put(',');
    }
    int from = size + 1;
    levels[level + NAME_TO] = 0;
    WrittenNames.Name known = names == null ? null : names.find(name);
    if (known == null) {
      name(name, from);
    } else {
      name(known, from);
    }
    levels[level + NAME_FROM] = from;
    levels[level + NAME_TO] = size - 2;
    named = true;
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
    reserve(json.length);
    System.arraycopy(json, 0, out, size, json.length);
    size += json.length;
    if (nodes != null) {
      nodes.name(out, from, size - 2, name.mix(), name.hash());
    }
  }

  /** Writes a string. */
  public JsonWriter string(String value) {
    value();
    int from = size + 1;
    text(value, "the string");
    if (nodes != null) {
      nodes.string(from, size - 1, flags, surplus);
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
        string(item);
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
    if (level >= 0 || size == 0) {
      throw new IllegalStateException(
          size == 0 ? "nothing was written" : "an object or array was not ended" + place());
    }
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

  private JsonWriter start(char open) {
    value();
    level += LEVEL;
    if (level == levels.length) {
      levels = Arrays.copyOf(levels, level * 2);
    }
    levels[level] = open;
    levels[level + COUNT] = 0;
    levels[level + NAME_TO] = 0;
    if (nodes != null) {
      nodes.start(open == '{' ? Nodes.OBJECT : Nodes.ARRAY, size);
    }
    put(open);
    return this;
  }

  private JsonWriter end(char open, char close) {
    if (level < 0 || levels[level] != open || named) {
      throw new IllegalStateException(
          named ? "a name without a value" + place() : "`" + close + "` ends nothing" + place());
    }
    level -= LEVEL;
    put(close);
    if (nodes != null) {
      nodes.end(out, size);
    }
    return this;
  }

  /** Prepares for a value: checks that one is allowed here, and writes the comma. */
  private void value() {
    if (level < 0) {
      if (size > 0) {
        throw new IllegalStateException("a second value after the first");
      }
      return;
    }
    if (levels[level] == '{') {
      if (!named) {
        throw new IllegalStateException("a value without a name in an object" + place());
      }
      named = false;
    } else if (levels[level + COUNT] > 0) {
      put(',');
    }
    levels[level + COUNT]++;
  }

  /** Writes a text with its quotes, and reserves a byte for what follows. */
  private void text(String value, String what) {
    int length = value.length();
    reserve(length + 3);
    byte[] to = out;
    int at = size;
    to[at++] = '"';
    int plain = 0;
    if (length >= LONG_TEXT && isCopied(value, at)) {
      plain = length;
      at += length;
    }
    while (plain < length) {
      char c = value.charAt(plain);
      if (c < ' ' || c >= 0x7F || c == '"' || c == '\\') {
        break;
      }
      to[at++] = (byte) c;
      plain++;
    }
    size = at;
    flags = 0;
    surplus = 0;
    if (plain < length) {
      rest(value, plain, what);
    }
    out[size++] = '"';
  }

  /**
   * Copies a text if it is ASCII without escapes; otherwise the bytes are to be overwritten. Only
   * such a text has the low bytes of its characters as its UTF-8 encoding.
   */
  @SuppressWarnings("deprecation") // This method copies the low bytes.
  private boolean isCopied(String value, int from) {
    int length = value.length();
    int end = from + length;
    value.getBytes(0, length, out, from);
    for (int at = from; at < end; at += Long.BYTES) {
      if (Words.index(Words.stops(Words.at(out, at))) < Math.min(end - at, Long.BYTES)) {
        return false;
      }
    }
    // Characters above 0xFF also have low bytes.
    return value.equals(Strings.ascii(out, from, end));
  }

  /** Writes the rest of a text, from a character that may be more than one byte. */
  private void rest(String value, int from, String what) {
    int length = value.length();
    int next = from;
    while (next < length) {
      reserve(CHUNK * Strings.LONGEST_ESCAPE + 2);
      next = rest(value, next, Math.min(length, next + CHUNK), what);
    }
  }

  /** Writes characters, for which there is room; returns the index after the last one. */
  private int rest(String value, int from, int end, String what) {
    byte[] to = out;
    int at = size;
    int i = from;
    int points = 0;
    while (i < end) {
      char c = value.charAt(i++);
      points++;
      if (c >= ' ' && c < 0x80 && c != '"' && c != '\\') {
        to[at++] = (byte) c;
      } else if (c < 0x80) {
        at = Strings.escape(c, to, at);
        flags |= Nodes.ESCAPED;
      } else {
        int point = value.codePointAt(i - 1);
        if (point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE) {
          throw new IllegalArgumentException(
              String.format("%s has the lone surrogate U+%04X%s", what, point, place()));
        }
        at = Utf8.put(to, at, point);
        flags |= Nodes.NON_ASCII;
        i += Character.charCount(point) - 1;
      }
    }
    surplus += at - size - points;
    size = at;
    return i;
  }

  /** Describes the current location for a message. */
  private String place() {
    StringBuilder pointer = new StringBuilder();
    for (int i = 0; i <= level; i += LEVEL) {
      if (levels[i] == '[' && levels[i + COUNT] > 0) {
        pointer.append('/').append(levels[i + COUNT] - 1);
      } else if (levels[i + NAME_TO] > 0) {
        String name = Strings.decode(out, levels[i + NAME_FROM], levels[i + NAME_TO], true);
        pointer.append('/').append(JsonPointer.escape(name));
      }
    }
    return pointer.length() == 0 ? "" : " at " + pointer;
  }

  private void ascii(String text) {
    int length = text.length();
    reserve(length);
    byte[] to = out;
    int at = size;
    for (int i = 0; i < length; i++) {
      to[at++] = (byte) text.charAt(i);
    }
    size = at;
  }

  private void digits(long value) {
    if (value < 0 || value >= 100_000_000) {
      ascii(Long.toString(value));
      return;
    }
    int length = 1;
    for (long more = value / 10; more > 0; more /= 10) {
      length++;
    }
    reserve(length);
    long left = value;
    for (int at = size + length - 1; at >= size; at--) {
      out[at] = (byte) ('0' + left % 10);
      left /= 10;
    }
    size += length;
  }

  private void put(int b) {
    reserve(1);
    out[size++] = (byte) b;
  }

  private void reserve(int more) {
    if (more > out.length - size) {
      grow(more);
    }
  }

  private void grow(int more) {
    if (more > MOST_BYTES - size) {
      throw new IllegalStateException("more than a gigabyte was written");
    }
    out = Arrays.copyOf(out, Math.max(size + more, Math.min(out.length * 2, MOST_BYTES)));
  }
}
