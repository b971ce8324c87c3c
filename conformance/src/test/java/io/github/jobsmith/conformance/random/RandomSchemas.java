package io.github.jobsmith.conformance.random;

import io.github.jobsmith.conformance.Json;
import java.util.List;
import java.util.Random;
import java.util.function.BiConsumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.BooleanNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Schemas of draft 2020-12 with any mix of keywords, and references that recur only with a part of
 * the instance.
 */
final class RandomSchemas {
  private static final int DEFINITIONS = 3;
  private static final List<String> TYPES =
      List.of("null", "boolean", "integer", "number", "string", "array", "object");

  /** Patterns with the same meaning in ECMA-262 and in java.util.regex. */
  private static final List<String> PATTERNS = List.of("^a", "b$", "^[ab]*$", "a.c", "^$", "");

  private final Random random;
  private final RandomInstances instances;
  private final List<BiConsumer<ObjectNode, Scope>> keywords;

  RandomSchemas(Random random) {
    this.random = random;
    this.instances = new RandomInstances(random);
    this.keywords =
        List.of(
            this::type,
            this::value,
            this::number,
            this::string,
            this::properties,
            this::properties,
            this::members,
            this::otherMembers,
            this::dependents,
            this::items,
            this::count,
            this::contains,
            this::all,
            this::choice,
            this::union,
            this::union,
            this::condition,
            this::not,
            this::reference,
            this::unevaluated,
            this::unevaluated);
  }

  /**
   * The location of a schema.
   *
   * @param depth remaining depth of subschemas
   * @param definition the enclosing definition, -1 for the root
   * @param inPlace whether it applies to the same instance as that definition; it may then refer
   *     only to later ones
   */
  private record Scope(int depth, int definition, boolean inPlace) {
    Scope inside() {
      return new Scope(depth - 1, definition, inPlace);
    }

    Scope below() {
      return new Scope(depth - 1, definition, false);
    }
  }

  /** A schema with definitions. */
  ObjectNode schema(int depth) {
    ObjectNode schema = Json.MAPPER.createObjectNode();
    schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
    ObjectNode definitions = schema.putObject("$defs");
    for (int i = 0; i < DEFINITIONS; i++) {
      definitions.set("d" + i, subschema(new Scope(depth - 1, i, true)));
    }
    addKeywords(schema, new Scope(depth, -1, true));
    return schema;
  }

  private JsonNode subschema(Scope scope) {
    if (random.nextInt(12) == 0) {
      return BooleanNode.valueOf(random.nextInt(3) > 0);
    }
    ObjectNode schema = Json.MAPPER.createObjectNode();
    if (scope.depth() <= 0) {
      keywords.get(random.nextInt(4)).accept(schema, scope);
    } else {
      addKeywords(schema, scope);
    }
    return schema;
  }

  private void addKeywords(ObjectNode schema, Scope scope) {
    for (int i = 1 + random.nextInt(3); i > 0; i--) {
      keywords.get(random.nextInt(keywords.size())).accept(schema, scope);
    }
  }

  private void type(ObjectNode schema, Scope scope) {
    if (random.nextBoolean()) {
      schema.put("type", pick(TYPES));
    } else {
      String type = pick(TYPES);
      ArrayNode types = schema.putArray("type").add(type);
      String other = pick(TYPES);
      if (!other.equals(type)) {
        types.add(other);
      }
    }
  }

  private void value(ObjectNode schema, Scope scope) {
    if (random.nextBoolean()) {
      schema.set("const", Json.parse(instances.value(1)));
    } else {
      schema
          .putArray("enum")
          .add(Json.parse(instances.scalar()))
          .add(Json.parse(instances.value(1)));
    }
  }

  private void number(ObjectNode schema, Scope scope) {
    String keyword =
        pick(List.of("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"));
    schema.set(keyword, Json.parse(pick(List.of("1", "1.5", "2", "1.0"))));
  }

  private void string(ObjectNode schema, Scope scope) {
    switch (random.nextInt(3)) {
      case 0 -> schema.put("minLength", random.nextInt(3));
      case 1 -> schema.put("maxLength", random.nextInt(3));
      default -> schema.put("pattern", pick(PATTERNS));
    }
  }

  private void properties(ObjectNode schema, Scope scope) {
    ObjectNode properties = schema.putObject("properties");
    for (int i = 1 + random.nextInt(2); i > 0; i--) {
      properties.set(name(), subschema(scope.below()));
    }
  }

  private void members(ObjectNode schema, Scope scope) {
    switch (random.nextInt(4)) {
      case 0 -> schema.putArray("required").add(name());
      case 1 -> schema.put("minProperties", random.nextInt(3));
      case 2 -> schema.put("maxProperties", 1 + random.nextInt(3));
      default -> schema.set("propertyNames", subschema(scope.below()));
    }
  }

  private void otherMembers(ObjectNode schema, Scope scope) {
    if (random.nextBoolean()) {
      schema.set("additionalProperties", subschema(scope.below()));
    } else {
      schema.putObject("patternProperties").set(pick(PATTERNS), subschema(scope.below()));
    }
  }

  private void dependents(ObjectNode schema, Scope scope) {
    if (random.nextBoolean()) {
      schema.putObject("dependentRequired").putArray(name()).add(name());
    } else {
      schema.putObject("dependentSchemas").set(name(), subschema(scope.inside()));
    }
  }

  private void items(ObjectNode schema, Scope scope) {
    if (random.nextBoolean()) {
      schema.set("items", subschema(scope.below()));
    }
    if (random.nextBoolean()) {
      ArrayNode first = schema.putArray("prefixItems");
      for (int i = 1 + random.nextInt(2); i > 0; i--) {
        first.add(subschema(scope.below()));
      }
    }
  }

  private void count(ObjectNode schema, Scope scope) {
    switch (random.nextInt(3)) {
      case 0 -> schema.put("minItems", random.nextInt(3));
      case 1 -> schema.put("maxItems", random.nextInt(3));
      default -> schema.put("uniqueItems", true);
    }
  }

  private void contains(ObjectNode schema, Scope scope) {
    schema.set("contains", subschema(scope.below()));
    if (random.nextInt(3) == 0) {
      schema.put("minContains", random.nextInt(3));
    }
    if (random.nextInt(3) == 0) {
      schema.put("maxContains", 1 + random.nextInt(2));
    }
  }

  private void all(ObjectNode schema, Scope scope) {
    branches(schema, "allOf", scope);
  }

  private void choice(ObjectNode schema, Scope scope) {
    branches(schema, random.nextBoolean() ? "anyOf" : "oneOf", scope);
  }

  /** Adds alternatives, usually distinguished by a member's value or by the type. */
  private void union(ObjectNode schema, Scope scope) {
    ArrayNode branches = schema.putArray(random.nextBoolean() ? "anyOf" : "oneOf");
    String tag = name();
    boolean byType = random.nextInt(3) == 0;
    for (int i = 2 + random.nextInt(2); i > 0; i--) {
      ObjectNode branch = branches.addObject();
      addKeywords(branch, scope.inside());
      if (byType) {
        branch.put("type", pick(TYPES));
      } else {
        branch.withObjectProperty("properties").set(tag, tag());
        branch.putArray("required").add(tag);
        if (random.nextInt(4) > 0) {
          branch.put("type", "object");
        }
      }
    }
  }

  private ObjectNode tag() {
    ObjectNode tag = Json.MAPPER.createObjectNode();
    if (random.nextInt(3) > 0) {
      return tag.put("const", pick(List.of("a", "b", "ab")));
    }
    tag.putArray("enum").add(pick(List.of("", "a"))).add(pick(List.of("b", "abc")));
    return tag;
  }

  private void branches(ObjectNode schema, String keyword, Scope scope) {
    ArrayNode branches = schema.putArray(keyword);
    for (int i = 1 + random.nextInt(3); i > 0; i--) {
      branches.add(subschema(scope.inside()));
    }
  }

  private void condition(ObjectNode schema, Scope scope) {
    schema.set("if", subschema(scope.inside()));
    if (random.nextInt(4) > 0) {
      schema.set("then", subschema(scope.inside()));
    }
    if (random.nextBoolean()) {
      schema.set("else", subschema(scope.inside()));
    }
  }

  private void not(ObjectNode schema, Scope scope) {
    schema.set("not", subschema(scope.inside()));
  }

  private void reference(ObjectNode schema, Scope scope) {
    if (!scope.inPlace()) {
      int target = random.nextInt(DEFINITIONS + 1);
      schema.put("$ref", target == DEFINITIONS ? "#" : "#/$defs/d" + target);
    } else if (scope.definition() + 1 < DEFINITIONS) {
      int first = scope.definition() + 1;
      schema.put("$ref", "#/$defs/d" + (first + random.nextInt(DEFINITIONS - first)));
    }
  }

  private void unevaluated(ObjectNode schema, Scope scope) {
    String keyword = random.nextInt(3) == 0 ? "unevaluatedItems" : "unevaluatedProperties";
    if (random.nextBoolean()) {
      schema.put(keyword, false);
    } else {
      schema.set(keyword, subschema(scope.below()));
    }
  }

  private String name() {
    return pick(RandomInstances.NAMES);
  }

  private <T> T pick(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }
}
