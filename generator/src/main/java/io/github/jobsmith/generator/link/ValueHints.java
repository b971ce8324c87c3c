package io.github.jobsmith.generator.link;

import io.github.jobsmith.generator.source.JsonTree;
import io.github.jobsmith.text.DidYouMean;
import io.github.jobsmith.text.Printable;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Says what to write instead of a value that a keyword does not allow. */
final class ValueHints {
  private static final String QUOTES = "put it in quotes if it is meant as text";

  /** Names of types in programming languages and databases, with those of JSON Schema. */
  private static final Map<String, String> OTHER_TYPES =
      Map.ofEntries(
          Map.entry("bool", "boolean"),
          Map.entry("date", "string"),
          Map.entry("datetime", "string"),
          Map.entry("decimal", "number"),
          Map.entry("dict", "object"),
          Map.entry("double", "number"),
          Map.entry("float", "number"),
          Map.entry("int", "integer"),
          Map.entry("list", "array"),
          Map.entry("long", "integer"),
          Map.entry("map", "object"),
          Map.entry("nil", "null"),
          Map.entry("none", "null"),
          Map.entry("str", "string"),
          Map.entry("text", "string"),
          Map.entry("uuid", "string"));

  private ValueHints() {}

  /**
   * Returns the hint, or null if there is none.
   *
   * @param fault the value, or the wrong part of it
   */
  static @Nullable String of(Keyword keyword, JsonTree value, JsonTree fault) {
    String modern = fault == value ? modernForm(keyword.name(), value) : null;
    if (modern != null) {
      return modern;
    }
    if (keyword.name().equals("$schema")) {
      return "write the URI of a dialect, such as \"" + Draft.DRAFT_2020_12.uri() + "\"";
    }
    if (fault instanceof JsonTree.Null) {
      return ofNull(keyword);
    }
    if (keyword.value() == ValueType.TYPES && fault instanceof JsonTree.Str name) {
      return ofTypeName(name.value());
    }
    boolean bare = fault instanceof JsonTree.Num || fault instanceof JsonTree.Bool;
    return switch (keyword.value()) {
      case TEXT, TEXT_BY_NAME, ANCHOR, ANCHOR_2019 -> bare ? QUOTES : null;
      case TEXTS -> bare && fault != value ? QUOTES : null;
      default -> null;
    };
  }

  private static @Nullable String ofTypeName(String name) {
    if (ValueType.TYPE_NAMES.contains(name)) {
      return "remove the second " + name;
    }
    String lower = name.toLowerCase(Locale.ROOT);
    if (lower.equals("any")) {
      return "remove type to allow any value";
    }
    String other = OTHER_TYPES.get(lower);
    return (other == null ? DidYouMean.closest(name, ValueType.TYPE_NAMES) : Optional.of(other))
        .map(type -> "did you mean " + Printable.quoted(type) + "?")
        .orElse(null);
  }

  /** In YAML, some values without quotes are null. */
  private static @Nullable String ofNull(Keyword keyword) {
    if (keyword.value() == ValueType.TYPES) {
      return "write \"null\", in quotes";
    }
    return keyword.kind() == Keyword.Kind.REFERENCE
        ? "write the reference in quotes; without them, YAML takes # for the beginning of a comment"
        : null;
  }

  /** Returns the current form of a value that an older draft allowed, or null. */
  private static @Nullable String modernForm(String name, JsonTree value) {
    if (value instanceof JsonTree.Arr && name.equals("items")) {
      return "use prefixItems for items by position";
    }
    if (value instanceof JsonTree.Bool && name.startsWith("exclusive")) {
      return "write the limit itself, such as \"" + name + "\": 5";
    }
    if (value instanceof JsonTree.Bool && name.equals("required")) {
      return "list the names in the schema of the object that contains the members";
    }
    return null;
  }
}
