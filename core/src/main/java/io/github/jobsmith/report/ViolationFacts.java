package io.github.jobsmith.report;

import io.github.jobsmith.json.JsonKind;
import io.github.jobsmith.json.JsonValue;
import io.github.jobsmith.json.TextPosition;
import io.github.jobsmith.validation.Violation;
import java.util.List;
import java.util.Map;

/** Writes the data of a violation that programs need to mark, correct or translate it. */
final class ViolationFacts {
  /** How much of the text of a place is written, in code points. */
  private static final int MOST_TEXT = 200;

  /** Longer strings are not repeated as parameters, in code points. */
  private static final int MOST_PARAMETER = 1000;

  /** Longer lists, such as those of allowed values, are cut: every violation repeats them. */
  private static final int MOST_LISTED = 100;

  private ViolationFacts() {}

  /** Writes the beginning of the allowed values, and their number if there are more. */
  static void allowed(JsonText json, List<String> values) {
    if (values.size() > MOST_LISTED) {
      json.member("allowed").strings(values.subList(0, MOST_LISTED));
      json.member("allowedCount").literal(Integer.toString(values.size()));
    } else if (!values.isEmpty()) {
      json.member("allowed").strings(values);
    }
  }

  static void append(JsonText json, Violation violation) {
    violation.memberPointer().ifPresent(pointer -> json.member("member").string(pointer));
    violation
        .span()
        .ifPresent(
            span -> {
              position(json.member("start"), span.start());
              position(json.member("end"), span.end());
            });
    violation.text(MOST_TEXT).ifPresent(text -> json.member("text").string(text));
    parameters(json, violation.parameters());
  }

  private static void position(JsonText json, TextPosition position) {
    json.literal("{\"line\": " + position.line())
        .literal(", \"column\": " + position.column())
        .literal(", \"byte\": " + position.offset())
        .literal(", \"utf16\": " + position.utf16Offset())
        .literal(", \"codePoint\": " + position.codePointOffset() + "}");
  }

  /** Writes the parameters. */
  static void parameters(JsonText json, Map<String, JsonValue> parameters) {
    json.member("parameters").literal("{");
    String separator = "";
    for (Map.Entry<String, JsonValue> each : parameters.entrySet()) {
      JsonValue value = each.getValue();
      // Allowed values are a member of the violation.
      if (!each.getKey().equals("allowed") && !isLong(value)) {
        json.literal(separator).string(each.getKey()).literal(": ");
        separator = ", ";
        if (isLongList(value)) {
          List<JsonValue> items = value.items();
          json.value(JsonValue.of(items.subList(0, MOST_LISTED)));
          json.literal(separator).string(each.getKey() + "Count").literal(": ");
          json.literal(Integer.toString(items.size()));
        } else {
          json.value(value);
        }
      }
    }
    json.literal("}");
  }

  private static boolean isLongList(JsonValue value) {
    return value.kind() == JsonKind.ARRAY && value.items().size() > MOST_LISTED;
  }

  private static boolean isLong(JsonValue value) {
    return value.document().isString(value.node())
        && value.document().codePointLength(value.node()) > MOST_PARAMETER;
  }
}
