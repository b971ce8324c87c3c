package io.github.jobsmith.generator.link;

import io.github.jobsmith.generator.source.JsonTree;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The type required of a keyword's value. */
public enum ValueType {
  /** Any value. */
  ANY("anything"),
  /** {@code true} or {@code false}. */
  FLAG("true or false"),
  /** A string. */
  TEXT("a string"),
  /** A number. */
  NUMBER("a number"),
  /** A number greater than 0. */
  POSITIVE("a number greater than 0"),
  /** A non-negative integer; also written {@code 2.0}. */
  COUNT("a non-negative integer"),
  /** A name that is legal for {@code $anchor}. */
  ANCHOR("a name of letters, digits, - _ and . that begins with a letter or _"),
  /** A name that is legal for {@code $anchor} in 2019-09. */
  ANCHOR_2019("a name of letters, digits, - _ : and . that begins with a letter"),
  /** The only legal value of {@code $recursiveRef}. */
  RESOURCE_ROOT("\"#\""),
  /** A type name, or a list of different type names. */
  TYPES("a type name or an array of unique type names (" + ValueType.NAMES + ")"),
  /** A list of different strings. */
  TEXTS("an array of unique strings"),
  /** An array. */
  LIST("an array"),
  /** An object. */
  OBJECT("an object"),
  /** An object whose members are strings. */
  TEXT_BY_NAME("an object whose members are strings"),
  /** An object whose members are arrays of unique strings. */
  TEXTS_BY_NAME("an object whose members are arrays of unique strings"),
  /** An object whose members are {@code true} or {@code false}. */
  FLAG_BY_NAME("an object whose members are true or false"),
  /** A schema. */
  SCHEMA("a schema: an object, true or false"),
  /** A non-empty list of schemas. */
  SCHEMAS("a non-empty array of schemas"),
  /** A schema, or a list of schemas. */
  ITEMS("a schema or an array of schemas"),
  /** An object whose members are schemas or arrays of unique strings. */
  DEPENDENCIES("an object whose members are schemas or arrays of unique strings"),
  /** An object whose members are schemas. */
  SCHEMA_BY_NAME("an object whose members are schemas");

  private static final String NAMES = "null, boolean, integer, number, string, array, object";
  static final List<String> TYPE_NAMES = List.of(NAMES.split(", "));

  private final String expected;

  ValueType(String expected) {
    this.expected = expected;
  }

  /** Describes the required type for messages. */
  public String expected() {
    return expected;
  }

  /** Returns the invalid parts of the value. Does not examine subschemas. */
  List<JsonTree> faults(JsonTree value) {
    if (this == SCHEMAS && value instanceof JsonTree.Arr list && !list.items().isEmpty()) {
      return noSchemas(list.items());
    }
    if (this == SCHEMA_BY_NAME && value instanceof JsonTree.Obj object) {
      return noSchemas(values(object));
    }
    if (this == ITEMS && value instanceof JsonTree.Arr list) {
      return noSchemas(list.items());
    }
    if (this == DEPENDENCIES && value instanceof JsonTree.Obj object) {
      return object.members().values().stream()
          .map(JsonTree.Member::value)
          .flatMap(
              member -> isSchema(member) ? Stream.<JsonTree>of() : textsFaults(member).stream())
          .toList();
    }
    return switch (this) {
      case TYPES -> typesFaults(value);
      case TEXTS -> textsFaults(value);
      case TEXT_BY_NAME -> membersFaults(value, TEXT);
      case TEXTS_BY_NAME -> membersFaults(value, TEXTS);
      case FLAG_BY_NAME -> membersFaults(value, FLAG);
      default -> isScalarFault(value) ? List.of(value) : List.of();
    };
  }

  private boolean isScalarFault(JsonTree value) {
    return !switch (this) {
      case ANY -> true;
      case FLAG -> value instanceof JsonTree.Bool;
      case TEXT -> value instanceof JsonTree.Str;
      case NUMBER -> value instanceof JsonTree.Num;
      case POSITIVE -> value instanceof JsonTree.Num number && number.value().signum() > 0;
      case COUNT -> isCount(value);
      case ANCHOR -> value instanceof JsonTree.Str text && isAnchor(text.value());
      case ANCHOR_2019 -> value instanceof JsonTree.Str text && isAnchor2019(text.value());
      case RESOURCE_ROOT -> value instanceof JsonTree.Str text && text.value().equals("#");
      case LIST -> value instanceof JsonTree.Arr;
      case OBJECT -> value instanceof JsonTree.Obj;
      case SCHEMA, ITEMS -> isSchema(value);
      // Lists and objects of these types have been examined above.
      default -> false;
    };
  }

  static boolean isSchema(JsonTree value) {
    return value instanceof JsonTree.Obj || value instanceof JsonTree.Bool;
  }

  private static boolean isCount(JsonTree value) {
    return value instanceof JsonTree.Num number && number.isWhole() && number.value().signum() >= 0;
  }

  private static boolean isAnchor(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean first = c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z' || c == '_';
      if (!first && (i == 0 || !(c >= '0' && c <= '9' || c == '-' || c == '.'))) {
        return false;
      }
    }
    return !text.isEmpty();
  }

  private static boolean isAnchor2019(String text) {
    return isAnchor(text.replace(':', '-')) && text.charAt(0) != '_';
  }

  private static List<JsonTree> typesFaults(JsonTree value) {
    if (!(value instanceof JsonTree.Arr list) || list.items().isEmpty()) {
      return isTypeName(value) ? List.of() : List.of(value);
    }
    Set<JsonTree> faults = Collections.newSetFromMap(new IdentityHashMap<>());
    faults.addAll(textsFaults(list));
    List<JsonTree> wrong = new ArrayList<>();
    for (JsonTree item : list.items()) {
      if (faults.contains(item) || !isTypeName(item)) {
        wrong.add(item);
      }
    }
    return wrong;
  }

  private static List<JsonTree> values(JsonTree.Obj object) {
    List<JsonTree> values = new ArrayList<>();
    for (JsonTree.Member member : object.members().values()) {
      values.add(member.value());
    }
    return values;
  }

  private static List<JsonTree> noSchemas(List<JsonTree> values) {
    List<JsonTree> wrong = new ArrayList<>();
    for (JsonTree value : values) {
      if (!isSchema(value)) {
        wrong.add(value);
      }
    }
    return wrong;
  }

  private static boolean isTypeName(JsonTree value) {
    return value instanceof JsonTree.Str text && TYPE_NAMES.contains(text.value());
  }

  private static List<JsonTree> textsFaults(JsonTree value) {
    if (!(value instanceof JsonTree.Arr list)) {
      return List.of(value);
    }
    Set<String> seen = new HashSet<>();
    List<JsonTree> wrong = new ArrayList<>();
    for (JsonTree item : list.items()) {
      if (!(item instanceof JsonTree.Str text && seen.add(text.value()))) {
        wrong.add(item);
      }
    }
    return wrong;
  }

  private static List<JsonTree> membersFaults(JsonTree value, ValueType member) {
    return value instanceof JsonTree.Obj object
        ? object.members().values().stream()
            .flatMap(each -> member.faults(each.value()).stream())
            .toList()
        : List.of(value);
  }
}
