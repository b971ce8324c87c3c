package io.github.jobsmith.generator.compiled;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/** Creates values that are likely to match a schema of {@link RandomSchemas}. */
final class RandomInstances {
  private final Map<?, ?> definitions;
  private final Random random;

  RandomInstances(Map<String, Object> schema, Random random) {
    this.definitions = (Map<?, ?>) schema.get("$defs");
    this.random = random;
  }

  @Nullable Object of(Object schema, int depth) {
    if (!(schema instanceof Map<?, ?> object)) {
      return free();
    }
    if (object.get("$ref") instanceof String ref) {
      return depth > 8
          ? free()
          : of(definitions.get(ref.substring("#/$defs/".length())), depth + 1);
    } else if (object.containsKey("const")) {
      return object.get("const");
    } else if (object.get("enum") instanceof List<?> values) {
      return pick(values);
    }
    List<Object> parts = new ArrayList<>();
    for (String keyword : List.of("anyOf", "oneOf")) {
      if (object.get(keyword) instanceof List<?> alternatives) {
        parts.add(pick(alternatives));
      }
    }
    if (object.get("allOf") instanceof List<?> all) {
      parts.addAll(all);
    }
    Object value = object.containsKey("type") ? typed(object, depth) : null;
    for (Object part : parts) {
      value = merged(value, of(part, depth + 1));
    }
    return value;
  }

  /** Merges the members of two objects; for other values returns the later one. */
  private static @Nullable Object merged(@Nullable Object value, @Nullable Object other) {
    if (value instanceof Map<?, ?> one && other instanceof Map<?, ?> two) {
      Map<Object, Object> both = new LinkedHashMap<>(one);
      both.putAll(two);
      return both;
    }
    return other;
  }

  private @Nullable Object typed(Map<?, ?> schema, int depth) {
    Object type = schema.get("type");
    String name = String.valueOf(type instanceof List<?> list ? pick(list) : type);
    return switch (name) {
      case "string" -> pick(List.of("a", "b", "", "\u00e9\"", "x y"));
      case "integer" -> random.nextInt(7);
      case "number" -> pick(List.of(1, 2.5, -0.125, 1e30));
      case "boolean" -> random.nextBoolean();
      case "null" -> null;
      case "array" -> items(schema, depth);
      default -> members(schema, depth);
    };
  }

  private List<@Nullable Object> items(Map<?, ?> schema, int depth) {
    List<@Nullable Object> items = new ArrayList<>();
    if (schema.get("prefixItems") instanceof List<?> prefix) {
      prefix.forEach(item -> items.add(of(item, depth + 1)));
    }
    Object rest = schema.get("items");
    for (int i = random.nextInt(3); i > 0 && depth < 8 && !Boolean.FALSE.equals(rest); i--) {
      items.add(rest == null ? free() : of(rest, depth + 1));
    }
    return items;
  }

  private Map<String, @Nullable Object> members(Map<?, ?> schema, int depth) {
    Map<String, @Nullable Object> members = new LinkedHashMap<>();
    Map<?, ?> properties = schema.get("properties") instanceof Map<?, ?> named ? named : Map.of();
    List<?> required = schema.get("required") instanceof List<?> names ? names : List.of();
    properties.forEach(
        (name, member) -> {
          if (required.contains(name) || depth < 6 && random.nextBoolean()) {
            members.put(String.valueOf(name), of(member, depth + 1));
          }
        });
    Object rest = schema.get("additionalProperties");
    required.forEach(
        name -> members.computeIfAbsent(String.valueOf(name), any -> of(rest, depth + 1)));
    if (rest != Boolean.FALSE && depth < 6 && random.nextBoolean()) {
      members.put("more", of(rest, depth + 1));
    }
    if (schema.get("patternProperties") instanceof Map<?, ?> patterns && depth < 6) {
      members.put("p1", of(patterns.get("^p"), depth + 1));
    }
    return members;
  }

  private @Nullable Object free() {
    return switch (random.nextInt(5)) {
      case 0 -> null;
      case 1 -> 3;
      case 2 -> "a";
      case 3 -> List.of(1.0, "z");
      default -> Map.of("a", "b");
    };
  }

  private @Nullable Object pick(List<?> list) {
    return list.get(random.nextInt(list.size()));
  }
}
