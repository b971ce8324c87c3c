package io.github.jobsmith.message;

import io.github.jobsmith.excerpt.Sensitive;
import io.github.jobsmith.generated.check.Finding;
import io.github.jobsmith.json.JsonDocument;
import io.github.jobsmith.json.JsonKind;
import io.github.jobsmith.json.JsonValue;
import io.github.jobsmith.text.MessageKey;
import io.github.jobsmith.text.MessageTemplate;
import io.github.jobsmith.text.Printable;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Messages that a language has for single rules. */
final class RuleWords {
  private RuleWords() {}

  /** Returns the message that the language has for the rule of a finding; null if it has none. */
  static @Nullable String message(
      Words words, JsonDocument document, Finding finding, Sensitive sensitive, boolean any) {
    MessageTemplate template = words.ofRule(finding.constraint().rule(), "message");
    if (template == null) {
      return null;
    }
    Map<String, JsonValue> parameters = Parameters.of(words, document, finding, sensitive);
    String detail = finding.detail();
    return template.fill(
        name ->
            switch (name) {
              case "subject" -> about(words, document, finding, any);
              case "detail" -> detail == null ? "" : Printable.escape(detail);
              default -> text(name, parameters.get(name));
            });
  }

  private static String text(String name, @Nullable JsonValue value) {
    if (value == null) {
      return "{" + name + "}";
    }
    return Printable.escape(
        Quoting.shortened(value.kind() == JsonKind.STRING ? value.asString() : value.toString()));
  }

  /** Describes what a finding is about: a value, or a member. */
  static String about(Words words, JsonDocument document, Finding finding, boolean any) {
    return finding.name()
        ? words.say(MessageKey.MEMBER, Words.name(document, finding))
        : words.subject(document, finding, any);
  }
}
