package io.github.jobsmith.generator.link;

import io.github.jobsmith.generator.source.JsonTree;
import org.jspecify.annotations.Nullable;

/** Says what to write instead of a value that a keyword does not allow. */
final class ValueHints {
  private static final String QUOTES = "put it in quotes if it is meant as text";

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
    boolean bare = fault instanceof JsonTree.Num || fault instanceof JsonTree.Bool;
    return switch (keyword.value()) {
      case TEXT, TEXT_BY_NAME, ANCHOR, ANCHOR_2019 -> bare ? QUOTES : null;
      case TEXTS -> bare && fault != value ? QUOTES : null;
      default -> null;
    };
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
