package io.github.jobsmith.generator.lower.rules;

import io.github.jobsmith.rule.Rule;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** The rules of constraints without a rule in the schema: one for each keyword. */
public final class GenericRules {
  private static final Map<String, String> TITLES =
      Map.ofEntries(
          Map.entry("type", "the value has a type that the schema allows"),
          Map.entry("enum", "the value is one of the values of enum"),
          Map.entry("const", "the value equals const"),
          Map.entry("false", "no value is allowed at this location"),
          Map.entry("minLength", "a string has at least the minimum length"),
          Map.entry("maxLength", "a string has at most the maximum length"),
          Map.entry("pattern", "a string matches the pattern"),
          Map.entry("format", "a string has the required format"),
          Map.entry("contentEncoding", "a string has the required content encoding"),
          Map.entry("contentMediaType", "a string has content of the required media type"),
          Map.entry("contentSchema", "the content of a string matches its schema"),
          Map.entry("minimum", "a number is at least the minimum"),
          Map.entry("maximum", "a number is at most the maximum"),
          Map.entry("exclusiveMinimum", "a number is greater than the exclusive minimum"),
          Map.entry("exclusiveMaximum", "a number is less than the exclusive maximum"),
          Map.entry("multipleOf", "a number is a multiple of multipleOf"),
          Map.entry("minItems", "an array has at least the minimum number of items"),
          Map.entry("maxItems", "an array has at most the maximum number of items"),
          Map.entry("uniqueItems", "the items of an array are unique"),
          Map.entry("contains", "an array has items that match contains"),
          Map.entry("minContains", "an array has enough items that match contains"),
          Map.entry("maxContains", "an array does not have too many items that match contains"),
          Map.entry("unevaluatedItems", "an array has no unevaluated items"),
          Map.entry("minProperties", "an object has at least the minimum number of members"),
          Map.entry("maxProperties", "an object has at most the maximum number of members"),
          Map.entry("required", "an object has all required members"),
          Map.entry("dependentRequired", "an object has all members that another member requires"),
          Map.entry("dependencies", "an object has all members that another member requires"),
          Map.entry("additionalProperties", "an object has no unknown members"),
          Map.entry("unevaluatedProperties", "an object has no unevaluated members"),
          Map.entry("propertyNames", "the names of members match propertyNames"),
          Map.entry("allOf", "the value matches all schemas of allOf"),
          Map.entry("anyOf", "the value matches at least one alternative of anyOf"),
          Map.entry("oneOf", "the value matches exactly one alternative of oneOf"),
          Map.entry("not", "the value does not match the schema of not"));

  private final Map<String, Rule> byKeyword = new HashMap<>();

  public Rule of(String keyword) {
    return byKeyword.computeIfAbsent(keyword, name -> generic(kebab(name), name));
  }

  static Rule placeholder(String id) {
    return generic(id, id);
  }

  private static Rule generic(String id, String keyword) {
    return Rule.generic(id, TITLES.getOrDefault(keyword, "the value satisfies " + keyword));
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
