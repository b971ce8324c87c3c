package io.github.jobsmith.generator.emit;

import com.palantir.javapoet.CodeBlock;

/**
 * Writes schema text as Javadoc. All of HTML, comments and Unicode escapes are processed in
 * Javadoc, so the text must be escaped to be displayed unchanged and have no effect.
 */
public final class Javadocs {
  private static final int MAX = 4_000;

  private Javadocs() {}

  /** Returns plain text as paragraphs. */
  public static CodeBlock paragraphs(String text) {
    CodeBlock.Builder out = CodeBlock.builder();
    String start = "";
    for (String paragraph : shown(text).strip().split("\\n[ \\t]*\\n")) {
      if (!paragraph.isBlank()) {
        out.add("$L$L\n", start, escape(paragraph.strip()));
        start = "\n<p>";
      }
    }
    return out.build();
  }

  /** Returns the text of a block tag. */
  public static CodeBlock tagged(String text) {
    return CodeBlock.of("$L\n", escape(shown(text).strip()));
  }

  private static String shown(String text) {
    return text.length() > MAX ? text.substring(0, MAX) + "…" : text;
  }

  /** Returns a value as code in one line, with an inline tag where that is possible. */
  public static String code(String text) {
    if (text.isBlank()) {
      return text.isEmpty() ? "{@code \"\"}" : "{@code \" \"}";
    }
    if (text.length() <= 200 && isPlain(text)) {
      return "{@code " + text + "}";
    }
    return "<code>" + escape(text.length() > 200 ? text.substring(0, 200) + "…" : text) + "</code>";
  }

  /** Whether a text can be in an inline tag: visible, in one line, with balanced braces. */
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

  /** Returns the text with all characters escaped that are special for a compiler or a browser. */
  public static String escape(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      if (c == ' ' || c == '\n' || c == '\t' || c == '\r') {
        out.append(' ');
      } else if (isUnseen(c)) {
        out.append(String.format("U+%04X", c));
      } else if ("&<>@\\{}".indexOf(c) >= 0 || endsComment(c, text, i) || !JavaText.isVisible(c)) {
        out.append("&#").append(c).append(';');
      } else {
        out.appendCodePoint(c);
      }
    }
    return out.toString();
  }

  /**
   * Whether a code point must not be displayed: doclint rejects some of these, and others change
   * the direction of text.
   */
  private static boolean isUnseen(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.UNASSIGNED,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          true;
      default -> false;
    };
  }

  private static boolean endsComment(int c, String text, int next) {
    return c == '*' && next < text.length() && text.charAt(next) == '/';
  }
}
