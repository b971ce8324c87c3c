package io.github.jobsmith.report;

import io.github.jobsmith.json.JsonValue;
import io.github.jobsmith.text.Printable;
import io.github.jobsmith.validation.Span;
import io.github.jobsmith.validation.Violation;
import java.util.Optional;

/** A proposal for a violation that has one: another name for an unknown member. */
final class SarifFix {
  private static final int LONGEST = 200;

  private SarifFix() {}

  static void append(JsonText json, FileReport file, Violation violation) {
    JsonValue suggestion = violation.parameters().get("suggestion");
    Optional<Span> span = violation.span();
    Optional<String> text = violation.text(LONGEST);
    boolean known = suggestion != null && span.isPresent() && text.isPresent();
    if (!known || !file.isFile() || !violation.part().isEmpty()) {
      return;
    }
    String name = suggestion.asString();
    String replacement = quoted(name, text.get());
    if (replacement.isEmpty()) {
      return;
    }
    json.member("fixes").open('[').item().open('{');
    json.member("description").open('{').member("text");
    json.string("Rename to " + Printable.escape(name) + ".").close('}');
    json.member("artifactChanges").open('[').item().open('{');
    SarifUri.append(json.member("artifactLocation"), file.path());
    json.member("replacements").open('[').item().open('{');
    json.member("deletedRegion").open('{');
    json.member("startLine").literal(Integer.toString(span.get().start().line()));
    json.member("startColumn").literal(Integer.toString(span.get().start().column()));
    json.member("endLine").literal(Integer.toString(span.get().end().line()));
    json.member("endColumn").literal(Integer.toString(span.get().end().column())).close('}');
    json.member("insertedContent").open('{').member("text").string(replacement).close('}');
    json.close('}').close(']').close('}').close(']').close('}').close(']');
  }

  /** Returns the name with the quotes of the text; empty if the name would need escapes. */
  private static String quoted(String name, String text) {
    for (char c : name.toCharArray()) {
      boolean plain =
          (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
      if (!plain) {
        return "";
      }
    }
    boolean quotes = text.startsWith("\"") || text.startsWith("'");
    return quotes ? text.charAt(0) + name + text.charAt(0) : name;
  }
}
