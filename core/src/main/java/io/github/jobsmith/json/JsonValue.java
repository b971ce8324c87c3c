package io.github.jobsmith.json;

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
 * Any JSON value, as it stands in a document. Immutable and thread-safe.
 *
 * <p>Two are equal when JSON Schema calls them equal: {@code 1} is {@code 1.0}, and the order of
 * members does not matter. Numbers keep all their digits. A value that was read from a document
 * shares its memory and keeps it alive.
 */
public final class JsonValue implements JsonWritable {
  /** JSON null. */
  public static final JsonValue NULL = parse("null");

  private final JsonDocument document;
  private final int node;

  private JsonValue(JsonDocument document, int node) {
    this.document = document;
    this.node = node;
  }

  /** The value of a node. */
  public static JsonValue of(JsonDocument document, int node) {
    return new JsonValue(document, Objects.checkIndex(node, document.nodeCount()));
  }

  /**
   * Reads a text.
   *
   * @throws JsonSyntaxException if it is not one JSON value
   */
  public static JsonValue parse(String json) {
    return new JsonValue(JsonDocument.parse(json).withoutPlaces(), 0);
  }

  /** A string. */
  public static JsonValue of(String text) {
    return written(new JsonWriter().string(text));
  }

  /** A number. */
  public static JsonValue of(long number) {
    return written(new JsonWriter().number(number));
  }

  /** A number. */
  public static JsonValue of(BigDecimal number) {
    return written(new JsonWriter().number(number));
  }

  /** True or false. */
  public static JsonValue of(boolean flag) {
    return written(new JsonWriter().bool(flag));
  }

  /** An array of the items: values, or models. */
  public static JsonValue of(List<? extends JsonWritable> items) {
    JsonWriter out = new JsonWriter().startArray();
    items.forEach(out::value);
    return written(out.endArray());
  }

  /** An object of the members, in the order of the map: values, or models. */
  public static JsonValue of(Map<String, ? extends JsonWritable> members) {
    JsonWriter out = new JsonWriter().startObject();
    members.forEach((name, value) -> out.name(name).value(value));
    return written(out.endObject());
  }

  /** What something writes, such as a model. */
  public static JsonValue of(JsonWritable writable) {
    JsonWriter out = new JsonWriter();
    writable.writeTo(out);
    return written(out);
  }

  private static JsonValue written(JsonWriter out) {
    return new JsonValue(out.toDocument(JsonLimits.DEFAULT), 0);
  }

  public JsonKind kind() {
    return document.kind(node);
  }

  public boolean isNull() {
    return document.isNull(node);
  }

  /**
   * The text of a string.
   *
   * @throws IllegalStateException if it is no string
   */
  public String asString() {
    return document.string(require(JsonKind.STRING));
  }

  /**
   * True or false.
   *
   * @throws IllegalStateException if it is neither
   */
  public boolean asBoolean() {
    return document.booleanValue(require(JsonKind.BOOLEAN));
  }

  /**
   * A whole number of 64 bits; {@code 1.0} and {@code 1e3} are whole.
   *
   * @throws IllegalStateException if it is no number
   * @throws ArithmeticException if it is not whole, or larger
   */
  public long asLong() {
    return document.isLong(require(JsonKind.NUMBER))
        ? document.longValue(node)
        : document.decimal(node).longValueExact();
  }

  /**
   * A number with all its digits.
   *
   * @throws IllegalStateException if it is no number
   * @throws ArithmeticException if its exponent needs more than 32 bits
   */
  public BigDecimal asBigDecimal() {
    return document.decimal(require(JsonKind.NUMBER));
  }

  /**
   * A member of an object, or null when the object has none of that name.
   *
   * @throws IllegalStateException if it is no object
   */
  public @Nullable JsonValue get(String member) {
    int found = document.find(require(JsonKind.OBJECT), MemberName.of(member));
    return found < 0 ? null : new JsonValue(document, found);
  }

  /**
   * The items of an array, in a list that nobody can change.
   *
   * @throws IllegalStateException if it is no array
   */
  public List<JsonValue> items() {
    List<JsonValue> items = new ArrayList<>(document.size(require(JsonKind.ARRAY)));
    for (int item = node + 1, end = document.next(node); item < end; item = document.next(item)) {
      items.add(new JsonValue(document, item));
    }
    return Collections.unmodifiableList(items);
  }

  /**
   * The members of an object, in their order, in a map that nobody can change.
   *
   * @throws IllegalStateException if it is no object
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

  /** The document that the value is in; {@link #node} says where. */
  public JsonDocument document() {
    return document;
  }

  /** Where the value stands in its {@link #document}. */
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

  /** Compact JSON. */
  @Override
  public String toString() {
    byte[] json = new JsonWriter().value(document, node).toByteArray();
    return new String(json, StandardCharsets.UTF_8);
  }
}
