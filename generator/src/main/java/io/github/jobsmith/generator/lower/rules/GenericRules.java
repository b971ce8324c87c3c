package io.github.jobsmith.generator.lower.rules;

import io.github.jobsmith.generator.ir.RuleSpec;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The rules of constraints for which the schema names none: one a keyword. */
public final class GenericRules {
  private static final Map<String, String> TITLES =
      Map.ofEntries(
          Map.entry("type", "the value is of a type that the schema names"),
          Map.entry("enum", "the value is one of those that the schema lists"),
          Map.entry("const", "the value is the one that the schema names"),
          Map.entry("false", "the schema allows no value at this place"),
          Map.entry("minLength", "a text is as long as the schema wants, or longer"),
          Map.entry("maxLength", "a text is as long as the schema allows, or shorter"),
          Map.entry("pattern", "a text matches the pattern of the schema"),
          Map.entry("format", "a text has the format that the schema names"),
          Map.entry("contentEncoding", "a text is encoded as the schema says"),
          Map.entry("contentMediaType", "a text is of the media type that the schema names"),
          Map.entry("contentSchema", "the content of a text matches its schema"),
          Map.entry("minimum", "a number is the minimum of the schema, or more"),
          Map.entry("maximum", "a number is the maximum of the schema, or less"),
          Map.entry("exclusiveMinimum", "a number is more than the schema's lower bound"),
          Map.entry("exclusiveMaximum", "a number is less than the schema's upper bound"),
          Map.entry("multipleOf", "a number is a multiple of the one that the schema names"),
          Map.entry("minItems", "an array has as many items as the schema wants, or more"),
          Map.entry("maxItems", "an array has as many items as the schema allows, or fewer"),
          Map.entry("uniqueItems", "no two items of an array are equal"),
          Map.entry("contains", "an array has items that match the schema of contains"),
          Map.entry("minContains", "an array has enough items that match contains"),
          Map.entry("maxContains", "an array has no more items that match contains than allowed"),
          Map.entry("unevaluatedItems", "an array has no items but those the schema speaks of"),
          Map.entry("minProperties", "an object has as many members as the schema wants, or more"),
          Map.entry(
              "maxProperties", "an object has as many members as the schema allows, or fewer"),
          Map.entry("required", "an object has every member that the schema requires"),
          Map.entry("dependentRequired", "a member is there with those that it requires"),
          Map.entry("dependencies", "a member is there with those that it requires"),
          Map.entry("additionalProperties", "an object has no members but those the schema names"),
          Map.entry("unevaluatedProperties", "an object has no members but those the schema names"),
          Map.entry("propertyNames", "the names of members match their schema"),
          Map.entry("allOf", "the value matches all schemas of allOf"),
          Map.entry("anyOf", "the value matches at least one alternative of anyOf"),
          Map.entry("oneOf", "the value matches exactly one alternative of oneOf"),
          Map.entry("not", "the value does not match what the schema excludes"));

  private final Map<String, RuleSpec> byKeyword = new HashMap<>();

  public RuleSpec of(String keyword) {
    return byKeyword.computeIfAbsent(keyword, name -> generic(kebab(name), name));
  }

  static RuleSpec placeholder(String id) {
    return generic(id, id);
  }

  private static RuleSpec generic(String id, String keyword) {
    return new RuleSpec(
        id,
        "error",
        TITLES.getOrDefault(keyword, "what the schema says with " + keyword + " holds"),
        null,
        null,
        "",
        "",
        List.of(),
        List.of(),
        null,
        true);
  }

  /** {@code maxLength} to {@code max-length}. */
  static String kebab(String keyword) {
    return keyword.replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT);
  }
}
