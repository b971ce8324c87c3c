package io.github.jobsmith.cli.init;

import io.github.jobsmith.json.JsonDocument;
import io.github.jobsmith.json.MemberName;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Writes a document as YAML with a comment above each member. */
final class CommentedYaml {
  private static final int WIDTH = 80;
  private static final String JSON_TEXT = "document";

  /** What every reader of YAML reads as text without quotes. */
  private static final Pattern PLAIN =
      Pattern.compile("[A-Za-z][A-Za-z0-9_-]{5,}|[a-z]+(?::[A-Za-z0-9_/-]*){2,}");

  private final JsonDocument document;
  private final Description schema;
  private final StringBuilder out = new StringBuilder();

  CommentedYaml(JsonDocument document, Description schema) {
    this.document = document;
    this.schema = schema;
  }

  String text() {
    comment(0, schema.text());
    object(0, 0, schema);
    String heading = "\n# Further members:\n";
    for (String member : schema.members()) {
      Description known = schema.member(member);
      if (known != null && document.find(0, MemberName.of(member)) < 0) {
        out.append(heading);
        heading = "";
        comment(0, member + ": " + known.text());
      }
    }
    return out.toString();
  }

  private void object(int object, int indent, @Nullable Description about) {
    for (int at = object + 1; at < document.next(object); at = document.next(at)) {
      String name = document.name(at);
      Description known = about == null ? null : about.member(name);
      boolean dashed = at == object + 1 && object > 0 && !document.isMember(object);
      // A list explains the members of its first item.
      boolean explained = document.isMember(object) || document.index(object) == 0;
      if (indent == 0) {
        out.append('\n');
      }
      if (known != null && !known.text().isEmpty() && explained) {
        boolean required = about != null && indent == 0 && about.requires(name);
        comment(dashed ? indent - 2 : indent, (required ? "Required. " : "") + known.text());
      }
      out.append(dashed ? " ".repeat(indent - 2) + "- " : " ".repeat(indent));
      out.append(name).append(':');
      value(at, indent, known);
    }
  }

  private void value(int node, int indent, @Nullable Description about) {
    if (document.isObject(node)) {
      out.append('\n');
      object(node, indent + 2, about);
    } else if (document.isArray(node)) {
      out.append('\n');
      Description items = about == null ? null : about.items();
      for (int at = node + 1; at < document.next(node); at = document.next(at)) {
        item(at, indent + 2, items);
      }
    } else if (document.isString(node)) {
      string(node, indent);
    } else {
      out.append(' ').append(document.numberText(node)).append('\n');
    }
  }

  private void item(int node, int indent, @Nullable Description about) {
    if (document.isObject(node)) {
      object(node, indent + 2, about);
    } else {
      out.append(" ".repeat(indent)).append('-');
      string(node, indent);
    }
  }

  private void string(int node, int indent) {
    String text = document.string(node);
    out.append(' ');
    if (document.isMember(node) && document.name(node).equals(JSON_TEXT)) {
      out.append("|\n").append(" ".repeat(indent + 2)).append(text);
    } else if (PLAIN.matcher(text).matches()) {
      out.append(text);
    } else {
      out.append('\'').append(text.replace("'", "''")).append('\'');
    }
    out.append('\n');
  }

  private void comment(int indent, String text) {
    String margin = " ".repeat(indent) + "#";
    StringBuilder line = new StringBuilder(margin);
    for (String word : text.split(" ")) {
      if (line.length() + 1 + word.length() > WIDTH && line.length() > margin.length()) {
        out.append(line).append('\n');
        line = new StringBuilder(margin);
      }
      line.append(' ').append(word);
    }
    out.append(line).append('\n');
  }
}
