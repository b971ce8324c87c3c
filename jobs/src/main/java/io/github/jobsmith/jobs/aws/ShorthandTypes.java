package io.github.jobsmith.jobs.aws;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Applies types to values of shorthand, which are all text: a number becomes a number where the
 * shape has one, a single value becomes a list of one. What does not fit stays as it is, and the
 * schema reports it.
 */
final class ShorthandTypes {
  /** Python converts no longer text to an integer. */
  private static final int LONGEST = 4300;

  private ShorthandTypes() {}

  static Value typed(Value value, @Nullable Shape shape) {
    if (shape == null) {
      return value;
    }
    return switch (shape.kind()) {
      case LIST -> list(value, shape.item());
      case STRUCTURE, MAP ->
          value instanceof Value.Members members ? members(members, shape) : value;
      default -> value instanceof Value.Str text ? scalar(text, shape.kind()) : value;
    };
  }

  private static Value list(Value value, Shape item) {
    if (!(value instanceof Value.Items list)) {
      return new Value.Items(List.of(value), value.start(), value.end());
    }
    List<Value> items = new ArrayList<>();
    for (Value each : list.items()) {
      items.add(typed(each, item));
    }
    return new Value.Items(items, value.start(), value.end());
  }

  private static Value members(Value.Members value, Shape shape) {
    boolean map = shape.kind() == Shape.Kind.MAP;
    List<Value.Member> members = new ArrayList<>();
    for (Value.Member member : value.members()) {
      Shape own = map ? shape.value() : shape.member(member.name());
      members.add(
          new Value.Member(
              member.name(), member.start(), member.end(), typed(member.value(), own)));
    }
    return new Value.Members(members, value.start(), value.end());
  }

  /** Converts the text of a scalar. */
  static Value scalar(Value.Str value, Shape.Kind kind) {
    String text = value.text();
    switch (kind) {
      case INTEGER -> {
        BigInteger number = integer(text.strip());
        return number == null
            ? value
            : new Value.Num(new BigDecimal(number), value.start(), value.end());
      }
      case DECIMAL -> {
        BigDecimal number = decimal(text.strip());
        return number == null ? value : new Value.Num(number, value.start(), value.end());
      }
      case BOOLEAN -> {
        String lower = text.toLowerCase(Locale.ROOT);
        return lower.equals("true") || lower.equals("false")
            ? new Value.Bool(lower.equals("true"), value.start(), value.end())
            : value;
      }
      default -> {
        return value;
      }
    }
  }

  /** Returns the number that Python's {@code int} returns; null if it rejects the text. */
  private static @Nullable BigInteger integer(String text) {
    String digits = digits(text);
    if (digits == null || digits.length() > LONGEST) {
      return null;
    }
    try {
      return new BigInteger(digits);
    } catch (NumberFormatException e) {
      return null;
    }
  }

  /** Returns the number that Python's {@code float} returns; null if JSON has no such number. */
  private static @Nullable BigDecimal decimal(String text) {
    String digits = digits(text);
    if (digits == null || digits.isEmpty() || "+-.0123456789".indexOf(digits.charAt(0)) < 0) {
      return null;
    }
    char last = digits.charAt(digits.length() - 1);
    if (Character.isLetter(last) || digits.contains("x") || digits.contains("X")) {
      return null;
    }
    try {
      double number = Double.parseDouble(digits);
      return Double.isFinite(number) ? new BigDecimal(Double.toString(number)) : null;
    } catch (NumberFormatException e) {
      return null;
    }
  }

  /** Removes the underscores between digits; returns null if there is one elsewhere. */
  private static @Nullable String digits(String text) {
    for (int i = text.indexOf('_'); i >= 0; i = text.indexOf('_', i + 1)) {
      boolean between =
          i > 0
              && i + 1 < text.length()
              && Character.isDigit(text.charAt(i - 1))
              && Character.isDigit(text.charAt(i + 1));
      if (!between) {
        return null;
      }
    }
    return text.replace("_", "");
  }
}
