package io.github.jobsmith.json;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

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
