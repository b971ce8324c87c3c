package io.github.jobsmith.generated.model;

import io.github.jobsmith.json.JsonDocument;
import io.github.jobsmith.json.JsonLimits;
import io.github.jobsmith.json.JsonWritable;
import io.github.jobsmith.json.JsonWriter;
import io.github.jobsmith.text.Printable;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.LongAccumulator;
import java.util.concurrent.atomic.LongAdder;
import org.jspecify.annotations.Nullable;

/**
 * JSON as plain Java objects: maps, lists, strings, numbers, booleans and null, which every JSON
 * library supports. Recursive; {@link JsonLimits#DEFAULT} limits the depth.
 */
public final class JsonTrees {
  private JsonTrees() {}

  /** A part of a tree that another object represents. */
  @FunctionalInterface
  public interface Source {
    /** Returns the part. */
    @Nullable Object tree();
  }

  /** The members of an object, in the order in which they were put. Not thread-safe. */
  public abstract static class Members implements Source {
    private final Map<String, @Nullable Object> members = new LinkedHashMap<>();

    /** Creates an object without members. */
    protected Members() {}

    /** Puts a member, which replaces an earlier one with the same name. */
    protected final void put(String name, @Nullable Object value) {
      members.put(name, value);
    }

    @Override
    public final Object tree() {
      return members;
    }
  }

  /**
   * Returns the document for a tree.
   *
   * @throws IllegalArgumentException if the tree is too deep, or contains something that JSON
   *     cannot represent, such as NaN
   */
  public static JsonDocument document(@Nullable Object tree) {
    JsonWriter out = new JsonWriter();
    write(tree, out, 0);
    return out.toDocument(JsonLimits.DEFAULT);
  }

  /**
   * Returns the tree of what the argument writes. Integers are {@code Integer}, {@code Long} or
   * {@code BigInteger}.
   */
  public static @Nullable Object of(JsonWritable writable) {
    JsonWriter out = new JsonWriter();
    writable.writeTo(out);
    return tree(out.toDocument(JsonLimits.DEFAULT), 0);
  }

  /** Returns the members of the object that the argument writes. */
  @SuppressWarnings("unchecked")
  public static Map<String, @Nullable Object> membersOf(JsonWritable writable) {
    return (Map<String, @Nullable Object>) Objects.requireNonNull(of(writable));
  }

  private static void write(@Nullable Object tree, JsonWriter out, int depth) {
    if (depth > JsonLimits.DEFAULT.maxDepth()) {
      throw new IllegalArgumentException("nested deeper than " + JsonLimits.DEFAULT.maxDepth());
    }
    if (tree == null) {
      out.nullValue();
    } else if (tree instanceof Source source) {
      write(source.tree(), out, depth);
    } else if (tree instanceof String text) {
      out.string(text);
    } else if (tree instanceof Boolean flag) {
      out.bool(flag);
    } else if (tree instanceof Number number) {
      write(number, out);
    } else if (tree instanceof Map<?, ?> map) {
      out.startObject();
      for (Map.Entry<?, ?> entry : map.entrySet()) {
        out.name(String.valueOf(entry.getKey()));
        write(entry.getValue(), out, depth + 1);
      }
      out.endObject();
    } else if (tree instanceof Collection<?> items) {
      out.startArray();
      for (Object item : items) {
        write(item, out, depth + 1);
      }
      out.endArray();
    } else {
      throw new IllegalArgumentException(
          tree.getClass().getName() + " cannot be represented in JSON");
    }
  }

  private static void write(Number number, JsonWriter out) {
    if (number instanceof BigDecimal decimal) {
      out.number(decimal);
    } else if (number instanceof BigInteger integer) {
      out.number(integer);
    } else if (isWhole(number)) {
      out.number(number.longValue());
    } else {
      out.number(exact(number));
    }
  }

  /** Whether the number has a JDK type of which every value fits a long. */
  private static boolean isWhole(Number number) {
    return number instanceof Integer
        || number instanceof Long
        || number instanceof Short
        || number instanceof Byte
        || number instanceof AtomicInteger
        || number instanceof AtomicLong
        || number instanceof LongAdder
        || number instanceof LongAccumulator;
  }

  /**
   * Converts a number by its text; for a double, this is the shortest decimal that identifies it,
   * and 0.1f becomes 0.1. A type outside the JDK must print its value as a decimal, as the number
   * types of other libraries do.
   */
  private static BigDecimal exact(Number number) {
    String text = String.valueOf(number);
    try {
      BigDecimal value = new BigDecimal(text);
      if (value.doubleValue() == number.doubleValue() || number instanceof Float) {
        return value;
      }
    } catch (NumberFormatException e) {
      // Reported below, with the type.
    }
    throw new IllegalArgumentException(
        "the "
            + number.getClass().getName()
            + " "
            + Printable.escape(text)
            + " has no exact place in JSON; use a BigDecimal");
  }

  private static @Nullable Object tree(JsonDocument doc, int node) {
    return switch (doc.kind(node)) {
      case NULL -> null;
      case BOOLEAN -> doc.booleanValue(node);
      case STRING -> doc.string(node);
      case NUMBER -> number(doc, node);
      case ARRAY -> {
        List<@Nullable Object> items = new ArrayList<>(doc.size(node));
        for (int item = node + 1, end = doc.next(node); item < end; item = doc.next(item)) {
          items.add(tree(doc, item));
        }
        yield items;
      }
      case OBJECT -> {
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        for (int member = node + 1, end = doc.next(node); member < end; member = doc.next(member)) {
          members.put(doc.name(member), tree(doc, member));
        }
        yield members;
      }
    };
  }

  private static Number number(JsonDocument doc, int node) {
    if (doc.isLong(node)) {
      long value = doc.longValue(node);
      if (value == (int) value) {
        return (int) value;
      }
      return value;
    }
    BigDecimal value = doc.decimal(node);
    return value.scale() == 0 ? value.unscaledValue() : value;
  }
}
