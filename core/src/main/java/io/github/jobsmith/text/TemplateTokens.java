package io.github.jobsmith.text;

import java.util.Optional;
import java.util.Set;

/**
 * Finds tokens that a template engine, a shell or a person should have replaced: {@code {{ x }}},
 * {@code {% x %}}, {@code ${{ x }}}, {@code ${x}}, {@code $(x)}, {@code <x>}, {@code %x%}, {@code
 * @x@}; in a value that is known to be wrong, also {@code {x}}, {@code $X}, an ellipsis, and words
 * that stand for a region or an account in an ARN or in the host of a URL. Placeholders of AWS
 * ({@code ${aws:…}}) are not tokens. Takes time linear in the length of the text.
 */
public final class TemplateTokens {
  /** Longer tokens are not recognised. */
  public static final int LONGEST = 120;

  private static final String ELLIPSIS = "...";

  /** Placeholders of AWS that are allowed in others. */
  private static final Set<String> LOCAL = Set.of("${thingName}", "${jobId}", "${executionNumber}");

  /**
   * A token.
   *
   * @param part {@code region}, {@code account} or {@code bucket} for a word that stands for this
   *     part of an ARN or of the host of a URL; otherwise empty
   */
  public record Token(String text, String part) {
    static Token of(String text) {
      return new Token(text, "");
    }

    /** Whether it stands for a part that was left out. */
    public boolean isEllipsis() {
      return text.startsWith(ELLIPSIS) || text.startsWith("\u2026");
    }
  }

  private TemplateTokens() {}

  /** Returns the first token of a text that may be right as a value, but is too long. */
  public static Optional<Token> firstInText(String text) {
    for (int i = 0; i < text.length(); i++) {
      int end = end(text, i);
      if (end > 0) {
        return Optional.of(Token.of(text.substring(i, end)));
      }
    }
    return Optional.empty();
  }

  /** Returns the first token of a text that is wrong as a value. */
  public static Optional<Token> first(String text) {
    for (int i = 0; i < text.length(); i++) {
      int end = Math.max(end(text, i), endInValue(text, i));
      if (end > 0) {
        return Optional.of(Token.of(text.substring(i, end)));
      }
    }
    Optional<Token> word = StandIns.inArn(text);
    return word.isPresent() ? word : StandIns.inHost(text);
  }

  /** Returns the first token in the host of a URL. */
  public static Optional<Token> firstInHost(String url) {
    int slashes = url.indexOf("://");
    int end = slashes < 0 ? -1 : url.indexOf('/', slashes + 3);
    return slashes < 0 ? Optional.empty() : first(end < 0 ? url : url.substring(0, end));
  }

  /**
   * Returns the first token in a placeholder of AWS, in which <code>${x}</code> is none.
   *
   * @param words whether words that stand for a part of a host are tokens
   */
  public static Optional<Token> firstInPlaceholder(String text, boolean words) {
    for (int i = 0; i < text.length(); i++) {
      boolean inner = text.startsWith("${", i);
      int end = inner ? 0 : Math.max(end(text, i), endInValue(text, i));
      if (end > 0) {
        return Optional.of(Token.of(text.substring(i, end)));
      }
      i += inner ? 1 : 0;
    }
    int url = text.indexOf("://");
    int scheme = text.lastIndexOf(':', url - 1) + 1;
    if (url < 0) {
      return Optional.empty();
    }
    return words
        ? firstInHost(text.substring(scheme)).filter(token -> !LOCAL.contains(token.text()))
        : Optional.empty();
  }

  /** Whether a text begins with a token, other than a word in an ARN. */
  public static boolean begins(String text) {
    return !text.isEmpty() && end(text, 0) > 0;
  }

  /** Returns a text without the tokens that {@link #firstInText} finds. */
  public static String removed(String text) {
    StringBuilder rest = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); ) {
      int end = end(text, i);
      if (end > 0) {
        i = end;
      } else {
        rest.append(text.charAt(i++));
      }
    }
    return rest.toString();
  }

  /** Returns the first token in braces or angle brackets, of which AWS's placeholders have none. */
  public static Optional<Token> firstInBraces(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      int end = c == '{' ? braces(text, i) : c == '<' ? named(text, i, '>', true) : 0;
      if (end > 0) {
        return Optional.of(Token.of(text.substring(i, end)));
      }
    }
    return Optional.empty();
  }

  /** Returns the end of the token that begins at an index; 0 if there is none. */
  public static int end(String text, int at) {
    return switch (text.charAt(at)) {
      case '{' -> braces(text, at);
      case '$' -> dollar(text, at);
      case '<' -> named(text, at, '>', true);
      case '%' -> percent(text, at);
      case '@' -> named(text, at, '@', false);
      default -> 0;
    };
  }

  private static int braces(String text, int at) {
    if (text.startsWith("{{", at)) {
      return closed(text, at + 2, "}}");
    }
    return text.startsWith("{%", at) ? closed(text, at + 2, "%}") : 0;
  }

  private static int dollar(String text, int at) {
    if (text.startsWith("${{", at)) {
      return closed(text, at + 3, "}}");
    }
    if (text.startsWith("${", at)) {
      return named(text, at + 1, '}', false);
    }
    return text.startsWith("$(", at) ? closed(text, at + 2, ")") : 0;
  }

  /** An escaped byte of a URL is two hexadecimal digits after a percent sign. */
  private static int percent(String text, int at) {
    int end = named(text, at, '%', false);
    return end == at + 4 && isHex(text.charAt(at + 1)) && isHex(text.charAt(at + 2)) ? 0 : end;
  }

  private static boolean isHex(char c) {
    return Character.digit(c, 16) >= 0 && c < 128;
  }

  /** Returns the end of a token whose content is anything but blank, on one line. */
  private static int closed(String text, int from, String closing) {
    int most = Math.min(text.length(), from + LONGEST);
    for (int i = from; i + closing.length() <= most && text.charAt(i) != '\n'; i++) {
      if (text.startsWith(closing, i)) {
        return text.substring(from, i).isBlank() ? 0 : i + closing.length();
      }
    }
    return 0;
  }

  /** Returns the end of a token whose content is a name, possibly with spaces between words. */
  private static int named(String text, int at, char closing, boolean spaces) {
    int most = Math.min(text.length(), at + LONGEST);
    for (int i = at + 1; i < most; i++) {
      char c = text.charAt(i);
      if (c == closing) {
        return i > at + 1 ? i + 1 : 0;
      }
      boolean letter = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_';
      boolean further = c >= '0' && c <= '9' || c == '-' || c == '.' || spaces && c == ' ';
      if (!letter && (!further || i == at + 1)) {
        return 0;
      }
    }
    return 0;
  }

  /** Returns the end of what is a token only in a value that is wrong; 0 if there is none. */
  private static int endInValue(String text, int at) {
    return switch (text.charAt(at)) {
      case '{' -> formatField(text, at);
      case '$' -> variable(text, at);
      case '.', '\u2026' -> ellipsis(text, at);
      default -> 0;
    };
  }

  /** Returns the end of {@code {x}} or {@code {0}}, as format strings have it. */
  static int formatField(String text, int at) {
    int digits = at + 1;
    while (digits < text.length() && isDigit(text.charAt(digits)) && digits - at < LONGEST) {
      digits++;
    }
    boolean number = digits > at + 1 && digits < text.length() && text.charAt(digits) == '}';
    return number ? digits + 1 : named(text, at, '}', false);
  }

  /** Returns the end of {@code $NAME}, a variable of the environment in capitals. */
  private static int variable(String text, int at) {
    int end = at + 1;
    while (end < text.length() && isOfVariable(text.charAt(end)) && end - at < LONGEST) {
      end++;
    }
    return end - at > 2 && !isDigit(text.charAt(at + 1)) ? end : 0;
  }

  private static boolean isOfVariable(char c) {
    return c >= 'A' && c <= 'Z' || c == '_' || isDigit(c);
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /**
   * Returns the end of three dots or more, or of the character for them, that are not in a word.
   */
  private static int ellipsis(String text, int at) {
    int end = at;
    while (end < text.length() && text.charAt(end) == text.charAt(at)) {
      end++;
    }
    boolean enough = text.charAt(at) != '.' || end - at >= ELLIPSIS.length();
    boolean begins = at == 0 || text.charAt(at - 1) != text.charAt(at);
    boolean inWord =
        at > 0
            && end < text.length()
            && end - at <= ELLIPSIS.length()
            && Character.isLetterOrDigit(text.charAt(at - 1))
            && Character.isLetterOrDigit(text.charAt(end));
    return enough && begins && !inWord ? end : 0;
  }
}
