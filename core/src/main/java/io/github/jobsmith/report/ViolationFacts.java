package io.github.jobsmith.report;

import io.github.jobsmith.json.JsonValue;
import io.github.jobsmith.json.TextPosition;
import io.github.jobsmith.validation.Violation;
import java.util.Map;

/** Writes the data of a violation that programs need to mark, correct or translate it. */
final class ViolationFacts {
  /** How much of the text of a place is written, in code points. */
  private static final int MOST_TEXT = 200;

  /** Longer strings are not repeated as parameters, in code points. */
  private static final int MOST_PARAMETER = 1000;

  private ViolationFacts() {}

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

  private static void parameters(JsonText json, Map<String, JsonValue> parameters) {
    json.member("parameters").literal("{");
    String separator = "";
    for (Map.Entry<String, JsonValue> each : parameters.entrySet()) {
      JsonValue value = each.getValue();
      // All allowed values are a member of the violation.
      if (!each.getKey().equals("allowed") && !isLong(value)) {
        json.literal(separator).string(each.getKey()).literal(": ").value(value);
        separator = ", ";
      }
    }
    json.literal("}");
  }

  private static boolean isLong(JsonValue value) {
    return value.document().isString(value.node())
        && value.document().codePointLength(value.node()) > MOST_PARAMETER;
  }
}
