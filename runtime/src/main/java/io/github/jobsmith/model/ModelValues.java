package io.github.jobsmith.model;

import io.github.jobsmith.json.JsonDocument;
import io.github.jobsmith.json.JsonValue;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Values of a document as Java values, for generated models. A document that was validated fits;
 * any other gets an {@link IllegalArgumentException} that names the place, never the content.
 */
public final class ModelValues {
  /** More digits than that are not expanded: a short text can stand for a huge number. */
  private static final int MAX_DIGITS = 10_000;

  private ModelValues() {}

  /**
   * Reads one value.
   *
   * @param <T> the type of the value
   */
  @FunctionalInterface
  public interface Reader<T> {
    /** The value of a node. */
    T read(JsonDocument doc, int node);
  }

  /** Refuses what is no object. */
  public static void requireObject(JsonDocument doc, int node) {
    if (!doc.isObject(node)) {
      throw mismatch(doc, node, "an object");
    }
  }

  public static String string(JsonDocument doc, int node) {
    if (!doc.isString(node)) {
      throw mismatch(doc, node, "a string");
    }
    return doc.string(node);
  }

  public static boolean bool(JsonDocument doc, int node) {
    if (!doc.isBoolean(node)) {
      throw mismatch(doc, node, "true or false");
    }
    return doc.booleanValue(node);
  }

  public static int int32(JsonDocument doc, int node) {
    if (!doc.isInteger(node)
        || doc.compare(node, Integer.MIN_VALUE) < 0
        || doc.compare(node, Integer.MAX_VALUE) > 0) {
      throw mismatch(doc, node, "an integer of 32 bits");
    }
    return (int) doc.longValue(node);
  }

  public static long int64(JsonDocument doc, int node) {
    if (!doc.isInteger(node)
        || doc.compare(node, Long.MIN_VALUE) < 0
        || doc.compare(node, Long.MAX_VALUE) > 0) {
      throw mismatch(doc, node, "an integer of 64 bits");
    }
    return doc.longValue(node);
  }

  /** Any integer of up to 10,000 digits. */
  public static BigInteger bigInteger(JsonDocument doc, int node) {
    if (!doc.isInteger(node)) {
      throw mismatch(doc, node, "an integer");
    }
    BigDecimal value = decimal(doc, node);
    if ((long) value.precision() - value.scale() > MAX_DIGITS) {
      throw mismatch(doc, node, "an integer of at most 10,000 digits");
    }
    return value.toBigIntegerExact();
  }

  public static BigDecimal decimal(JsonDocument doc, int node) {
    if (!doc.isNumber(node)) {
      throw mismatch(doc, node, "a number");
    }
    try {
      return doc.decimal(node);
    } catch (ArithmeticException e) {
      throw mismatch(doc, node, "a number with an exponent of 32 bits");
    }
  }

  /** A value of which no more is known, as it is. */
  public static JsonValue value(JsonDocument doc, int node) {
    return JsonValue.of(doc, node);
  }

  /** The items of an array, in a list that nobody can change. */
  public static <T> List<T> list(JsonDocument doc, int node, Reader<T> reader) {
    if (!doc.isArray(node)) {
      throw mismatch(doc, node, "an array");
    }
    List<T> items = new ArrayList<>(doc.size(node));
    for (int item = node + 1, end = doc.next(node); item < end; item = doc.next(item)) {
      items.add(reader.read(doc, item));
    }
    return List.copyOf(items);
  }

  /** The members of an object by name, in their order; of two with one name, the last. */
  public static <T> Map<String, T> map(JsonDocument doc, int node, Reader<T> reader) {
    requireObject(doc, node);
    Map<String, T> members = new LinkedHashMap<>();
    for (int member = node + 1, end = doc.next(node); member < end; member = doc.next(member)) {
      members.put(doc.name(member), reader.read(doc, member));
    }
    return members;
  }

  /** What to throw when a node is something else. */
  public static IllegalArgumentException mismatch(JsonDocument doc, int node, String expected) {
    String kind = doc.kind(node).name().toLowerCase(Locale.ROOT);
    return new IllegalArgumentException(
        place(doc, node) + " is a value of kind " + kind + "; must be " + expected);
  }

  /** What to throw when an object lacks members. */
  public static IllegalArgumentException lacking(JsonDocument doc, int node, List<String> members) {
    return new IllegalArgumentException(place(doc, node) + " lacks " + String.join(", ", members));
  }

  /** What to throw when a text is no constant of an enum. */
  public static IllegalArgumentException unknown(String text, String type) {
    return new IllegalArgumentException("no " + type + " has the value " + text);
  }

  private static String place(JsonDocument doc, int node) {
    String pointer = doc.pointer(node);
    return pointer.isEmpty() ? "the document" : pointer;
  }
}
