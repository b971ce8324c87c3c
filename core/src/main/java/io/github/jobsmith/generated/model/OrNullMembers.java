package io.github.jobsmith.generated.model;

import io.github.jobsmith.json.JsonWritable;
import io.github.jobsmith.json.JsonWriter;
import io.github.jobsmith.model.OrNull;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes members of generated models that can be absent or null in JSON. Each method writes nothing
 * if its last argument is null, and JSON null for {@link OrNull#ofNull()}.
 */
public final class OrNullMembers {
  private OrNullMembers() {}

  /** Writes a member with what a model or another value writes. */
  public static void value(
      JsonWriter out, String name, @Nullable OrNull<? extends JsonWritable> member) {
    if (isPresent(out, name, member)) {
      out.member(name, member.value());
    }
  }

  /** Writes a member with a string. */
  public static void string(JsonWriter out, String name, @Nullable OrNull<String> member) {
    if (isPresent(out, name, member)) {
      out.member(name, member.value());
    }
  }

  /** Writes a member with true or false. */
  public static void bool(JsonWriter out, String name, @Nullable OrNull<Boolean> member) {
    if (isPresent(out, name, member)) {
      out.member(name, member.value());
    }
  }

  /**
   * Writes a member with a number: an {@code Integer}, {@code Long}, {@code Double}, {@code
   * BigInteger} or {@code BigDecimal}.
   */
  public static void number(
      JsonWriter out, String name, @Nullable OrNull<? extends Number> member) {
    if (!isPresent(out, name, member)) {
      return;
    }
    Number value = member.value();
    if (value instanceof BigDecimal decimal) {
      out.member(name, decimal);
    } else if (value instanceof BigInteger integer) {
      out.member(name, integer);
    } else if (value instanceof Double decimal) {
      out.member(name, decimal);
    } else if (value != null) {
      out.member(name, value.longValue());
    }
  }

  /** Writes a member with an array of strings. */
  public static void strings(JsonWriter out, String name, @Nullable OrNull<List<String>> member) {
    if (isPresent(out, name, member)) {
      out.strings(name, member.value());
    }
  }

  /** Writes a member with an array. */
  public static void values(
      JsonWriter out,
      String name,
      @Nullable OrNull<? extends List<? extends JsonWritable>> member) {
    if (isPresent(out, name, member)) {
      out.values(name, member.value());
    }
  }

  /** Whether a value is to be written; writes JSON null. */
  private static boolean isPresent(JsonWriter out, String name, @Nullable OrNull<?> member) {
    if (member != null && member.isNull()) {
      out.name(name).nullValue();
    }
    return member != null && !member.isNull();
  }
}
