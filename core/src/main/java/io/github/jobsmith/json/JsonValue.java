package io.github.jobsmith.json;

import java.io.InvalidObjectException;
import java.io.ObjectInputStream;
import java.io.Serializable;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Any JSON value. Immutable and thread-safe.
 *
 * <p>Values are equal as defined by JSON Schema: {@code 1} equals {@code 1.0}, and the order of
 * members does not matter. Numbers keep all their digits. A value read from a document shares its
 * memory and keeps it reachable. Serialized as its text.
 */
public final class JsonValue implements JsonWritable, Serializable {
  private static final long serialVersionUID = 1L;

  /** JSON null. */
  public static final JsonValue NULL = parse("null");

  private final transient JsonDocument document;
  private final transient int node;

  private JsonValue(JsonDocument document, int node) {
    document.keep();
    this.document = document;
    this.node = node;
  }

  /** Returns the value of a node. */
  public static JsonValue of(JsonDocument document, int node) {
    return new JsonValue(document, Objects.checkIndex(node, document.nodeCount()));
  }

  /**
   * Parses a text.
   *
   * @throws JsonSyntaxException if it is not exactly one JSON value
   */
  public static JsonValue parse(String json) {
    return new JsonValue(JsonDocument.parse(json).withoutPlaces(), 0);
  }

  /** Returns a string. */
  public static JsonValue of(String text) {
    return written(new JsonWriter().string(text));
  }

  /** Returns a number. */
  public static JsonValue of(long number) {
    return written(new JsonWriter().number(number));
  }

  /** Returns a number. */
  public static JsonValue of(BigDecimal number) {
    return written(new JsonWriter().number(number));
  }

  /** Returns true or false. */
  public static JsonValue of(boolean flag) {
    return written(new JsonWriter().bool(flag));
  }

  /** Returns an array of the given items: values or models. */
  public static JsonValue of(List<? extends JsonWritable> items) {
    JsonWriter out = new JsonWriter().startArray();
    items.forEach(out::value);
    return written(out.endArray());
  }

  /** Returns an object with the given members, values or models, in the order of the map. */
  public static JsonValue of(Map<String, ? extends JsonWritable> members) {
    JsonWriter out = new JsonWriter().startObject();
    members.forEach((name, value) -> out.name(name).value(value));
    return written(out.endObject());
  }

  /** Returns what the argument, such as a model, writes. */
  public static JsonValue of(JsonWritable writable) {
    JsonWriter out = new JsonWriter();
    writable.writeTo(out);
    return written(out);
  }

  private static JsonValue written(JsonWriter out) {
    return new JsonValue(out.toDocument(JsonLimits.DEFAULT), 0);
  }

  /** Returns the kind of this value. */
  public JsonKind kind() {
    return document.kind(node);
  }

  /** Whether this is JSON null, {@link #NULL}. */
  public boolean isNull() {
    return document.isNull(node);
  }

  /**
   * Returns the text of a string.
   *
   * @throws IllegalStateException if this is not a string
   */
  public String asString() {
    return document.string(require(JsonKind.STRING));
  }

  /**
   * Returns true or false.
   *
   * @throws IllegalStateException if this is neither
   */
  public boolean asBoolean() {
    return document.booleanValue(require(JsonKind.BOOLEAN));
  }

  /**
   * Returns an integer of 64 bits; {@code 1.0} and {@code 1e3} are integers.
   *
   * @throws IllegalStateException if this is not a number
   * @throws ArithmeticException if it is not an integer or does not fit a long
   */
  public long asLong() {
    return document.isLong(require(JsonKind.NUMBER))
        ? document.longValue(node)
        : document.decimal(node).longValueExact();
  }

  /**
   * Returns a number with all its digits.
   *
   * @throws IllegalStateException if this is not a number
   * @throws ArithmeticException if its exponent does not fit 32 bits
   */
  public BigDecimal asBigDecimal() {
    return document.decimal(require(JsonKind.NUMBER));
  }

  /**
   * Returns a member of an object, or null if there is none with this name.
   *
   * @throws IllegalStateException if this is not an object
   */
  public @Nullable JsonValue get(String member) {
    int found = document.find(require(JsonKind.OBJECT), MemberName.of(member));
    return found < 0 ? null : new JsonValue(document, found);
  }

  /**
   * Returns the items of an array in an immutable list.
   *
   * @throws IllegalStateException if this is not an array
   */
  public List<JsonValue> items() {
    List<JsonValue> items = new ArrayList<>(document.size(require(JsonKind.ARRAY)));
    for (int item = node + 1, end = document.next(node); item < end; item = document.next(item)) {
      items.add(new JsonValue(document, item));
    }
    return Collections.unmodifiableList(items);
  }

  /**
   * Returns the members of an object in an immutable map, in document order.
   *
   * @throws IllegalStateException if this is not an object
   */
  public Map<String, JsonValue> members() {
    Map<String, JsonValue> members = new LinkedHashMap<>();
    int end = document.next(require(JsonKind.OBJECT));
    for (int member = node + 1; member < end; member = document.next(member)) {
      members.put(document.name(member), new JsonValue(document, member));
    }
    return Collections.unmodifiableMap(members);
  }

  private int require(JsonKind expected) {
    if (kind() != expected) {
      throw new IllegalStateException(
          "a value of kind " + lower(kind()) + "; must be of kind " + lower(expected));
    }
    return node;
  }

  private static String lower(JsonKind kind) {
    return kind.name().toLowerCase(Locale.ROOT);
  }

  /** Returns the document that contains the value; {@link #node} identifies the value. */
  public JsonDocument document() {
    return document;
  }

  /** Returns the node of the value in its {@link #document}. */
  public int node() {
    return node;
  }

  @Override
  public void writeTo(JsonWriter out) {
    out.value(document, node);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof JsonValue that
        && JsonDocument.equal(document, node, that.document, that.node);
  }

  @Override
  public int hashCode() {
    return document.hash(node);
  }

  /** Returns compact JSON. */
  @Override
  public String toString() {
    byte[] json = new JsonWriter().value(document, node).toByteArray();
    return new String(json, StandardCharsets.UTF_8);
  }

  /** Replaces the value by its text, because documents are not serializable. */
  private Object writeReplace() {
    return new Text(toString());
  }

  /** Refuses a stream that was not written by {@link #writeReplace}. */
  private void readObject(ObjectInputStream in) throws InvalidObjectException {
    throw new InvalidObjectException("a JsonValue is serialized as its text");
  }

  /** The serialized form. */
  private record Text(String json) implements Serializable {
    private Object readResolve() throws InvalidObjectException {
      try {
        return parse(json);
      } catch (JsonSyntaxException e) {
        throw new InvalidObjectException(e.getMessage());
      }
    }
  }
}
