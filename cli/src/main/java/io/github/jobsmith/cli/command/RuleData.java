package io.github.jobsmith.cli.command;

import io.github.jobsmith.cli.argument.Arguments;
import io.github.jobsmith.cli.argument.Option;
import io.github.jobsmith.jobs.error.ServiceError;
import io.github.jobsmith.json.JsonValue;
import io.github.jobsmith.json.JsonWriter;
import io.github.jobsmith.rule.Rule;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Rules and errors as JSON objects, and the formats of the commands that print them. */
final class RuleData {
  static final String JSON = "json";
  static final String MARKDOWN = "md";
  private static final String TEXT = "text";

  static final Option FORMAT = Option.of("--format", "text|json|md");

  private RuleData() {}

  /** Returns the requested format. */
  static String format(Arguments given) {
    return given.choice(FORMAT.name(), TEXT, List.of(TEXT, JSON, MARKDOWN));
  }

  static JsonValue of(Rule rule) {
    Map<String, JsonValue> members = new LinkedHashMap<>();
    members.put("rule", JsonValue.of(rule.id()));
    members.put("severity", JsonValue.of(rule.severity().label()));
    members.put("title", JsonValue.of(rule.title()));
    put(members, "allowed", rule.allowed() == null ? "" : rule.allowed());
    put(members, "reason", rule.reason());
    put(members, "hint", rule.hint());
    put(members, "hintIfEmpty", rule.hintIfEmpty());
    put(members, "sources", rule.sources());
    put(members, "noticedBy", rule.noticedBy());
    return JsonValue.of(members);
  }

  static JsonValue of(ServiceError error) {
    Map<String, JsonValue> members = new LinkedHashMap<>();
    members.put("error", JsonValue.of(error.name()));
    if (error.status() != 0) {
      members.put("httpStatus", JsonValue.of(error.status()));
    }
    members.put("meaning", JsonValue.of(error.meaning()));
    put(members, "causes", error.causes());
    members.put("retryHelps", JsonValue.of(error.retryHelps()));
    put(members, "hint", error.advice());
    put(members, "rules", error.preventedBy());
    put(members, "sources", error.sources());
    return JsonValue.of(members);
  }

  static JsonValue note(String text) {
    return JsonValue.of(Map.of("note", JsonValue.of(text)));
  }

  private static void put(Map<String, JsonValue> members, String name, String value) {
    if (!value.isEmpty()) {
      members.put(name, JsonValue.of(value));
    }
  }

  private static void put(Map<String, JsonValue> members, String name, List<String> values) {
    if (!values.isEmpty()) {
      members.put(name, JsonValue.of(values.stream().map(JsonValue::of).toList()));
    }
  }

  /** Returns an array with one object on each line. */
  static String json(List<JsonValue> objects) {
    StringBuilder text = new StringBuilder("[");
    for (JsonValue object : objects) {
      text.append(text.length() == 1 ? "\n" : ",\n");
      byte[] json = new JsonWriter().value(object).toByteArray();
      text.append(new String(json, StandardCharsets.UTF_8));
    }
    return text.append(objects.isEmpty() ? "]\n" : "\n]\n").toString();
  }

  /** Escapes text, which is not Markdown. */
  static String escaped(String text) {
    return text.replaceAll("[\\\\`*_{}\\[\\]<>#|~]", "\\\\$0");
  }
}
