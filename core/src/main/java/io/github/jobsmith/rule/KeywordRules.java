package io.github.jobsmith.rule;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The rules of the keywords of JSON Schema, for constraints without a rule of their own. */
final class KeywordRules {
  private static final Map<String, Rule> RULES = rules();

  private KeywordRules() {}

  /** Returns the rule of a keyword; null if it is not a keyword of JSON Schema. */
  static @Nullable Rule of(String keyword) {
    return RULES.get(keyword);
  }

  private static Map<String, Rule> rules() {
    Map<String, Rule> rules = new HashMap<>();
    put(rules, "type", "the value has a type that the schema allows");
    put(rules, "enum", "the value is one of the values of enum");
    put(rules, "const", "the value equals const");
    put(rules, "false", "no value is allowed at this location");
    put(rules, "minLength", "a string has at least the minimum length");
    put(rules, "maxLength", "a string has at most the maximum length");
    put(rules, "pattern", "a string matches the pattern");
    put(rules, "format", "a string has the required format");
    put(rules, "contentEncoding", "a string has the required content encoding");
    put(rules, "contentMediaType", "a string has content of the required media type");
    put(rules, "contentSchema", "the content of a string matches its schema");
    put(rules, "minimum", "a number is at least the minimum");
    put(rules, "maximum", "a number is at most the maximum");
    put(rules, "exclusiveMinimum", "a number is greater than the exclusive minimum");
    put(rules, "exclusiveMaximum", "a number is less than the exclusive maximum");
    put(rules, "multipleOf", "a number is a multiple of multipleOf");
    put(rules, "minItems", "an array has at least the minimum number of items");
    put(rules, "maxItems", "an array has at most the maximum number of items");
    put(rules, "uniqueItems", "the items of an array are unique");
    put(rules, "contains", "an array has items that match contains");
    put(rules, "minContains", "an array has enough items that match contains");
    put(rules, "maxContains", "an array does not have too many items that match contains");
    put(rules, "unevaluatedItems", "an array has no unevaluated items");
    put(rules, "minProperties", "an object has at least the minimum number of members");
    put(rules, "maxProperties", "an object has at most the maximum number of members");
    put(rules, "required", "an object has all required members");
    put(rules, "dependentRequired", "an object has all members that another member requires");
    put(rules, "dependencies", "an object has all members that another member requires");
    put(rules, "additionalProperties", "an object has no unknown members");
    put(rules, "unevaluatedProperties", "an object has no unevaluated members");
    put(rules, "propertyNames", "the names of members match propertyNames");
    put(rules, "allOf", "the value matches all schemas of allOf");
    put(rules, "anyOf", "the value matches at least one alternative of anyOf");
    put(rules, "oneOf", "the value matches exactly one alternative of oneOf");
    put(rules, "not", "the value does not match the schema of not");
    return Map.copyOf(rules);
  }

  private static void put(Map<String, Rule> rules, String keyword, String title) {
    rules.put(keyword, Rule.generic(kebab(keyword), title));
  }

  /** Converts {@code maxLength} to {@code max-length}. */
  static String kebab(String keyword) {
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < keyword.length(); i++) {
      char c = keyword.charAt(i);
      words.append(c >= 'A' && c <= 'Z' ? "-" : "").append(c);
    }
    return words.toString().toLowerCase(Locale.ROOT);
  }
}
