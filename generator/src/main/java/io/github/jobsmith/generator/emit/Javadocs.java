package io.github.jobsmith.generator.emit;

import com.palantir.javapoet.CodeBlock;
import java.util.ArrayList;
import java.util.List;

/**
 * Text of a schema as comments. Javadoc is HTML inside a comment inside source in which Unicode
 * escapes count everywhere; a schema's text must be seen there and do nothing.
 */
public final class Javadocs {
  private static final int WIDTH = 94;
  private static final int MAX = 4_000;

  private Javadocs() {}

  /** Paragraphs of plain text, wrapped. */
  public static CodeBlock paragraphs(String text) {
    String shown = text.length() > MAX ? text.substring(0, MAX) + "…" : text;
    CodeBlock.Builder out = CodeBlock.builder();
    boolean first = true;
    for (String paragraph : shown.strip().split("\\n[ \\t]*\\n")) {
      if (paragraph.isBlank()) {
        continue;
      }
      List<String> lines = wrap((first ? "" : "<p>") + escape(paragraph));
      out.add("$L", (first ? "" : "\n") + String.join("\n", lines) + "\n");
      first = false;
    }
    return out.build();
  }

  /**
   * The text behind a tag.
   *
   * @param indent how much of the first line is taken
   */
  public static CodeBlock tagged(String text, int indent) {
    String shown = text.length() > MAX ? text.substring(0, MAX) + "…" : text;
    String filler = "x".repeat(indent);
    String joined = String.join("\n    ", wrap(filler + " " + escape(shown)));
    return CodeBlock.of("$L\n", joined.substring(indent).strip());
  }

  /** A value as code, in one line: as it is where that does no harm. */
  public static String code(String text) {
    if (text.isEmpty()) {
      return "{@code \"\"}";
    }
    if (text.length() <= 200 && isPlain(text)) {
      return "{@code " + text + "}";
    }
    return "<code>" + escape(text.length() > 200 ? text.substring(0, 200) + "…" : text) + "</code>";
  }

  /** Whether a text can stand in an inline tag: visible, in one line, its braces in pairs. */
  private static boolean isPlain(String text) {
    int open = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      open += c == '{' ? 1 : c == '}' ? -1 : 0;
      boolean escape = c == '\\' && i + 1 < text.length() && text.charAt(i + 1) == 'u';
      if (open < 0 || escape || c < ' ' || c >= 0x7F || endsComment(c, text, i + 1)) {
        return false;
      }
    }
    return open == 0 && !text.isBlank() && text.strip().equals(text);
  }

  /** The text with everything escaped that means something to a compiler or a browser. */
  public static String escape(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      if (c == ' ' || c == '\n' || c == '\t' || c == '\r') {
        out.append(' ');
      } else if ("&<>@\\{}".indexOf(c) >= 0 || endsComment(c, text, i) || !JavaText.isVisible(c)) {
        out.append("&#").append(c).append(';');
      } else {
        out.appendCodePoint(c);
      }
    }
    return out.toString();
  }

  private static boolean endsComment(int c, String text, int next) {
    return c == '*' && next < text.length() && text.charAt(next) == '/';
  }

  private static List<String> wrap(String text) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.strip().split(" +")) {
      if (line.length() > 0 && line.length() + 1 + word.length() > WIDTH) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.length() == 0 ? "" : " ").append(word);
    }
    lines.add(line.toString());
    return lines;
  }
}
