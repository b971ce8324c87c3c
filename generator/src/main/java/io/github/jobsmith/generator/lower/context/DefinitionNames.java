package io.github.jobsmith.generator.lower.context;

import io.github.jobsmith.json.JsonPointer;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds the names of schemas to which a reference can refer by a pointer to any place: their keys
 * in the objects that hold them, such as {@code Car} in {@code #/components/schemas/Car}.
 */
final class DefinitionNames {
  private static final Set<String> DEFINITIONS = Set.of("$defs", "definitions");

  /** Keywords whose members are schemas of parts or branches, which have better names. */
  private static final Set<String> MEMBERS =
      Set.of("properties", "patternProperties", "dependentSchemas", "dependencies");

  /** Keywords whose value is a schema. */
  private static final Set<String> SINGLE =
      Set.of(
          "additionalItems",
          "additionalProperties",
          "contains",
          "contentSchema",
          "else",
          "if",
          "items",
          "not",
          "propertyNames",
          "then",
          "unevaluatedItems",
          "unevaluatedProperties",
          "x-advice");

  /** Keywords whose items are schemas. */
  private static final Set<String> LISTS =
      Set.of("allOf", "anyOf", "items", "oneOf", "prefixItems", "x-advice");

  /** Keys that are the same for all schemas in a document. */
  private static final Set<String> NOISE = Set.of("schema", "schemas", "payload", "content");

  private DefinitionNames() {}

  /** Returns the name in a pointer; null if it leads to a part of a schema. */
  static @Nullable String of(String pointer) {
    List<String> tokens = pointer.isEmpty() ? null : JsonPointer.tokens(pointer);
    if (tokens == null) {
      return null;
    }
    int last = tokens.size() - 1;
    String key = tokens.get(last);
    String holder = last == 0 ? "" : tokens.get(last - 1);
    if (DEFINITIONS.contains(holder)) {
      return key;
    } else if (MEMBERS.contains(holder) || LISTS.contains(holder) && isNumber(key)) {
      return null;
    } else if (SINGLE.contains(key)) {
      return null;
    }
    for (int i = last; i >= 0; i--) {
      String token = tokens.get(i);
      if (!NOISE.contains(token) && token.indexOf('/') < 0 && !isNumber(token)) {
        return token;
      }
    }
    return null;
  }

  private static boolean isNumber(String token) {
    for (int i = 0; i < token.length(); i++) {
      if (token.charAt(i) < '0' || token.charAt(i) > '9') {
        return false;
      }
    }
    return !token.isEmpty();
  }
}
