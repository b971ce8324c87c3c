package io.github.jobsmith.generator.lower.keyword;

import io.github.jobsmith.generator.lower.context.Literals;
import io.github.jobsmith.generator.source.JsonTree;
import io.github.jobsmith.json.JsonPointer;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The type of a parameter of a check, and its conversion to an argument. */
enum ParameterType {
  /** A non-negative integer, as {@code Integer}. */
  COUNT("a non-negative integer"),
  /** An integer of any size, as text. */
  WHOLE("an integer"),
  /** A non-empty string. */
  TEXT("a non-empty string"),
  /** A JSON Pointer. */
  POINTER("a JSON Pointer without *"),
  /** A JSON Pointer in which {@code *} matches every item or member. */
  STARRED_POINTER("a JSON Pointer, with * for every item"),
  /** An ISO 8601 duration; parts may be negative. */
  DURATION("an ISO 8601 duration such as PT30M or P1Y-1D"),
  /** A list of names of parts of an ARN, as {@code List<String>}. */
  ARN_PARTS("an array of unique parts of an ARN: partition, region, account");

  private static final Pattern ISO_DURATION =
      Pattern.compile(
          "P(?=[-0-9T])(-?[0-9]{1,9}Y)?(-?[0-9]{1,9}M)?(-?[0-9]{1,9}D)?"
              + "(T(?=[-0-9])(-?[0-9]{1,9}H)?(-?[0-9]{1,9}M)?(-?[0-9]{1,9}S)?)?");
  private static final Set<String> PARTS = Set.of("partition", "region", "account");

  private final String expected;

  ParameterType(String expected) {
    this.expected = expected;
  }

  String expected() {
    return expected;
  }

  /**
   * Returns the argument: a {@code String}, {@code Integer} or {@code List<String>}; null when the
   * value is invalid.
   */
  @Nullable Object argument(JsonTree value) {
    return switch (this) {
      case COUNT ->
          isWhole(value) && ((JsonTree.Num) value).value().signum() >= 0
              ? Literals.count(value)
              : null;
      case WHOLE -> isWhole(value) ? Literals.number((JsonTree.Num) value) : null;
      case TEXT -> text(value);
      case POINTER -> {
        String pointer = pointer(value);
        yield pointer == null || pointer.contains("*") ? null : pointer;
      }
      case STARRED_POINTER -> pointer(value);
      case DURATION -> {
        String text = text(value);
        yield text != null && ISO_DURATION.matcher(text).matches() ? text : null;
      }
      case ARN_PARTS -> parts(value);
    };
  }

  private static boolean isWhole(JsonTree value) {
    return value instanceof JsonTree.Num number && number.isWhole();
  }

  private static @Nullable String text(JsonTree value) {
    return value instanceof JsonTree.Str text && !text.value().isEmpty() ? text.value() : null;
  }

  private static @Nullable String pointer(JsonTree value) {
    return value instanceof JsonTree.Str text && JsonPointer.tokens(text.value()) != null
        ? text.value()
        : null;
  }

  private static @Nullable List<String> parts(JsonTree value) {
    if (!(value instanceof JsonTree.Arr list) || list.items().isEmpty()) {
      return null;
    }
    Set<String> seen = new HashSet<>();
    for (JsonTree item : list.items()) {
      if (!(item instanceof JsonTree.Str text)
          || !PARTS.contains(text.value())
          || !seen.add(text.value())) {
        return null;
      }
    }
    return list.items().stream().map(item -> ((JsonTree.Str) item).value()).toList();
  }
}
