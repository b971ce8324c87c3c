package io.github.jobsmith.generator.compiled;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Creates random schemas of a limited size, as trees of maps and lists. */
final class RandomSchemas {
  private static final List<String> NAMES = List.of("a", "b", "kind", "x-y", "class", "");
  private static final List<Object> VALUES = List.of("a", "b", "", "x y", 0, 1, 7, 2.5, true);
  private static final List<String> TYPES =
      List.of("string", "integer", "number", "boolean", "null", "array", "object");
  private static final int DEFINITIONS = 3;

  private final Random random;

  RandomSchemas(Random random) {
    this.random = random;
  }

  /** Returns a schema with some definitions and references to them. */
  Map<String, Object> schema() {
    Map<String, Object> schema = new LinkedHashMap<>(object(3));
    Map<String, Object> definitions = new LinkedHashMap<>();
    for (int i = 0; i < DEFINITIONS; i++) {
      definitions.put("d" + i, object(2));
    }
    schema.put("title", "Random");
    schema.put("$defs", definitions);
    return schema;
  }

  private Object any(int depth) {
    int roll = random.nextInt(20);
    if (roll == 0) {
      return true;
    } else if (roll < 4) {
      return Map.of("$ref", "#/$defs/d" + random.nextInt(DEFINITIONS));
    }
    return object(depth);
  }

  private Map<String, Object> object(int depth) {
    Map<String, Object> schema = new LinkedHashMap<>();
    int roll = random.nextInt(12);
    if (depth <= 0 || roll < 4) {
      scalar(schema);
    } else if (roll < 8) {
      members(schema, depth);
    } else if (roll < 9) {
      items(schema, depth);
    } else if (roll < 11) {
      List<Object> alternatives = new ArrayList<>();
      for (int i = 2 + random.nextInt(2); i > 0; i--) {
        // No reference here, because a definition could refer back to itself.
        alternatives.add(object(depth - 1));
      }
      schema.put(random.nextBoolean() ? "anyOf" : "oneOf", alternatives);
      if (random.nextInt(3) == 0) {
        members(schema, depth - 1);
      }
    } else {
      schema.put("allOf", List.of(object(depth - 1), object(depth - 1)));
    }
    return schema;
  }

  private void scalar(Map<String, Object> schema) {
    switch (random.nextInt(6)) {
      case 0 -> schema.put("type", List.of(pick(TYPES.subList(0, 4)), pick(TYPES.subList(4, 7))));
      case 1 -> schema.put("const", pick(VALUES));
      case 2 -> schema.put("enum", List.of("a", pick(VALUES.subList(1, 9)), Map.of()));
      case 3 -> {
        schema.put("type", "integer");
        schema.put("minimum", random.nextInt(3) - 1);
        schema.put("maximum", 7);
      }
      case 4 -> schema.put("enum", List.of("a", "b", "x y"));
      default -> schema.put("type", pick(TYPES));
    }
  }

  private void members(Map<String, Object> schema, int depth) {
    schema.put("type", "object");
    Map<String, Object> properties = new LinkedHashMap<>();
    List<Object> required = new ArrayList<>();
    for (String name : NAMES) {
      if (random.nextInt(3) == 0) {
        properties.put(name, name.equals("kind") ? Map.of("const", pick(VALUES)) : any(depth - 1));
      }
      if (random.nextInt(4) == 0) {
        required.add(name);
      }
    }
    schema.put("properties", properties);
    schema.put("required", required);
    switch (random.nextInt(5)) {
      case 0 -> schema.put("additionalProperties", false);
      case 1 -> schema.put("additionalProperties", any(depth - 1));
      case 2 -> schema.put("patternProperties", Map.of("^p", any(depth - 1)));
      default -> {}
    }
  }

  private void items(Map<String, Object> schema, int depth) {
    schema.put("type", "array");
    if (random.nextBoolean()) {
      schema.put("prefixItems", List.of(any(depth - 1), any(depth - 1)));
      schema.put("minItems", random.nextInt(3));
    }
    if (random.nextBoolean()) {
      schema.put("items", random.nextInt(4) == 0 ? false : any(depth - 1));
    }
  }

  private <T> T pick(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }
}
