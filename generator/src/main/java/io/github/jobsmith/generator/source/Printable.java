package io.github.jobsmith.generator.source;

/** Text of a schema, made safe for a terminal and a log. Schema text is hostile input. */
public final class Printable {
  private static final int SHOWN = 200;

  private Printable() {}

  /** The text with control, format and other invisible characters escaped. */
  public static String of(String text) {
    StringBuilder out = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            c -> {
              if (isVisible(c)) {
                out.appendCodePoint(c);
              } else {
                out.append(String.format(c <= 0xFFFF ? "\\u%04x" : "\\u{%x}", c));
              }
            });
    return out.toString();
  }

  /** The same in quotes, shortened to 200 code points. */
  public static String quoted(String text) {
    boolean whole = text.codePointCount(0, text.length()) <= SHOWN;
    String shown = whole ? text : text.substring(0, text.offsetByCodePoints(0, SHOWN)) + "…";
    return "\"" + of(shown) + "\"";
  }

  private static boolean isVisible(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          false;
      default -> true;
    };
  }
}
