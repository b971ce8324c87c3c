package io.github.jobsmith.config;

import io.github.jobsmith.json.JsonKind;
import io.github.jobsmith.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads members of a configuration, all of which are as its schema says. */
final class Members {
  private Members() {}

  /** Something that the schema of configurations does not allow. */
  static final class Unexpected extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Unexpected() {
      super(null, null, false, false);
    }
  }

  static void names(JsonValue value, Set<String> known) {
    expect(known.containsAll(object(value).keySet()));
  }

  static Map<String, JsonValue> object(JsonValue value) {
    expect(value.kind() == JsonKind.OBJECT);
    return value.members();
  }

  static JsonValue required(JsonValue object, String member) {
    JsonValue value = object.get(member);
    if (value == null) {
      throw new Unexpected();
    }
    return value;
  }

  static List<JsonValue> items(JsonValue value) {
    expect(value.kind() == JsonKind.ARRAY);
    return value.items();
  }

  static List<String> strings(@Nullable JsonValue value) {
    List<String> strings = new ArrayList<>();
    for (JsonValue item : value == null ? List.<JsonValue>of() : items(value)) {
      strings.add(text(item));
    }
    return strings;
  }

  /** Returns a string, or the strings of an array that is not empty. */
  static List<String> oneOrMore(JsonValue value) {
    List<String> strings = value.kind() == JsonKind.STRING ? List.of(text(value)) : strings(value);
    expect(!strings.isEmpty());
    return strings;
  }

  static String text(JsonValue value) {
    expect(value.kind() == JsonKind.STRING && !value.asString().isEmpty());
    return value.asString();
  }

  static @Nullable String optional(@Nullable JsonValue value) {
    return value == null ? null : text(value);
  }

  static boolean flag(@Nullable JsonValue value) {
    expect(value == null || value.kind() == JsonKind.BOOLEAN);
    return value != null && value.asBoolean();
  }

  static void expect(boolean condition) {
    if (!condition) {
      throw new Unexpected();
    }
  }
}
