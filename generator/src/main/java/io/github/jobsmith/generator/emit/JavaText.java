package io.github.jobsmith.generator.emit;

import static java.util.stream.Collectors.joining;

import com.palantir.javapoet.CodeBlock;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Writes schema text as Java expressions. No text can end the literal that contains it. */
public final class JavaText {
  /**
   * A limit below 65,535, the maximum number of bytes of a constant in class files; a character has
   * at most three.
   */
  private static final int MAX_BYTES = 65_000;

  private static final int MAX_CONSTANT = MAX_BYTES / 3;

  private static final int LINE = 70;

  /**
   * The length of a line for a list with its type, quotes and commas. Separate texts that do not
   * fit would take a line each.
   */
  private static final int WORDS = 90;

  private JavaText() {}

  /**
   * Returns a string literal in one line, or a call that joins several literals if the text is very
   * long.
   */
  public static CodeBlock string(String text) {
    if (isConstant(text)) {
      return CodeBlock.of("$L", quote(text));
    }
    CodeBlock.Builder joined = CodeBlock.builder().add("$T.join(\"\"", String.class);
    for (String piece : cut(text, MAX_CONSTANT)) {
      joined.add(", $L", quote(piece));
    }
    return joined.add(")").build();
  }

  /** Returns several literals, separated by commas and wrapped. */
  public static CodeBlock pieces(List<String> texts) {
    if (texts.stream().allMatch(JavaText::isConstant)) {
      return CodeBlock.of("$L", texts.stream().map(JavaText::quote).collect(joining(", ")));
    }
    return CodeBlock.join(texts.stream().map(JavaText::string).toList(), ", ");
  }

  /**
   * Returns a call with a list of texts, as one text of words if they do not fit on a line and
   * contain no spaces: {@code MemberNames.ofWords("a b c")}.
   *
   * @param type the class with the methods {@code of} and {@code ofWords}
   * @param arguments writes the texts as separate arguments
   */
  public static CodeBlock list(
      Class<?> type, List<String> texts, Function<List<String>, CodeBlock> arguments) {
    CodeBlock words = words(texts, type.getSimpleName().length());
    return words == null
        ? CodeBlock.of("$T.of($L)", type, arguments.apply(texts))
        : CodeBlock.of("$T.ofWords($L)", type, words);
  }

  /**
   * Returns texts as one literal of words; null if they fit on a line as separate arguments, or
   * cannot be words.
   *
   * @param before the length of the name of the method that is called
   */
  public static @Nullable CodeBlock words(List<String> texts, int before) {
    String words = String.join(" ", texts);
    boolean plain =
        texts.size() > 1
            && words.length() + 3 * texts.size() > WORDS - before
            && words.length() < MAX_CONSTANT
            && texts.stream().allMatch(text -> isPlain(text) && !text.isEmpty())
            && texts.stream().noneMatch(text -> text.indexOf(' ') >= 0);
    return plain ? sentence(words) : null;
  }

  /** Returns a sentence as a literal, wrapped between words. */
  public static CodeBlock sentence(String text) {
    if (text.length() <= LINE || text.length() > MAX_CONSTANT) {
      return string(text);
    }
    CodeBlock.Builder lines = CodeBlock.builder();
    int from = 0;
    while (from < text.length()) {
      int to = lineEnd(text, from);
      lines.add(from == 0 ? "$L" : " + $L", quote(text.substring(from, to)));
      from = to;
    }
    return lines.build();
  }

  /** Returns a long text without words as a literal, in lines of equal length. */
  public static CodeBlock lines(String text) {
    if (text.length() <= LINE || !isConstant(text)) {
      return string(text);
    }
    return CodeBlock.join(
        cut(text, LINE).stream().map(line -> CodeBlock.of("$L", quote(line))).toList(), " + ");
  }

  private static int lineEnd(String text, int from) {
    if (text.length() - from <= LINE) {
      return text.length();
    }
    int space = text.lastIndexOf(' ', from + LINE - 1);
    if (space > from) {
      return space + 1;
    }
    int to = from + LINE;
    return Character.isHighSurrogate(text.charAt(to - 1)) ? to + 1 : to;
  }

  /** Whether a text fits into one constant of a class file. */
  private static boolean isConstant(String text) {
    return text.length() <= MAX_CONSTANT || bytes(text) <= MAX_BYTES;
  }

  private static long bytes(String text) {
    return text.chars().mapToLong(c -> c > 0 && c < 0x80 ? 1 : c < 0x800 ? 2 : 3).sum();
  }

  private static List<String> cut(String text, int size) {
    List<String> pieces = new ArrayList<>();
    for (int from = 0; from < text.length() || from == 0; from += size) {
      pieces.add(text.substring(from, Math.min(text.length(), from + size)));
    }
    return pieces;
  }

  /** Returns the source of a literal. Escapes characters that are invisible or confusable. */
  static String quote(String text) {
    if (isPlain(text)) {
      return '"' + text + '"';
    }
    StringBuilder out = new StringBuilder(text.length() + 2).append('"');
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      switch (c) {
        case '"' -> out.append("\\\"");
        case '\\' -> out.append("\\\\");
        case '\n' -> out.append("\\n");
        case '\r' -> out.append("\\r");
        case '\t' -> out.append("\\t");
        default -> {
          if (isVisible(c)) {
            out.appendCodePoint(c);
          } else {
            for (char unit : Character.toChars(c)) {
              out.append(String.format("\\u%04x", (int) unit));
            }
          }
        }
      }
    }
    return out.append('"').toString();
  }

  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' || c >= 0x7F || c == '"' || c == '\\') {
        return false;
      }
    }
    return true;
  }

  /**
   * Whether a code point is displayed unambiguously in every editor and on every JDK: ASCII, Latin,
   * and the like.
   */
  static boolean isVisible(int c) {
    return c >= ' ' && c < 0x7F
        || c >= 0xA1 && c <= 0x24F && c != 0xAD
        || c >= 0x2010 && c <= 0x2027
        || c >= 0x2030 && c <= 0x205E;
  }
}
