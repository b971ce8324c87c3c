package io.github.jobsmith.text;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Finds tokens that a template engine, a shell or a person should have replaced: {@code {{ x }}},
 * {@code {% x %}}, {@code ${{ x }}}, {@code ${x}}, {@code $(x)}, {@code <x>}, {@code %x%}, {@code
 * @x@}, and words that stand for a region or an account in an ARN. Placeholders of AWS ({@code
 * ${aws:…}}) are not tokens. Takes time linear in the length of the text.
 */
public final class TemplateTokens {
  /** Longer tokens are not recognised. */
  public static final int LONGEST = 120;

  private static final int REGION = 3;
  private static final int ACCOUNT = 4;

  /** What programs print for a value that they do not have. */
  private static final Set<String> NOTHING = Set.of("none", "null", "nil", "undefined", "nan");

  /**
   * A token.
   *
   * @param part {@code region} or {@code account} for a word that stands for this part of an ARN;
   *     otherwise empty
   */
  public record Token(String text, String part) {}

  private TemplateTokens() {}

  /** Returns the first token of a text. */
  public static Optional<Token> first(String text) {
    for (int i = 0; i < text.length(); i++) {
      int end = end(text, i);
      if (end > 0) {
        return Optional.of(new Token(text.substring(i, end), ""));
      }
    }
    return ofArn(text);
  }

  /** Whether a text begins with a token, other than a word in an ARN. */
  public static boolean begins(String text) {
    return !text.isEmpty() && end(text, 0) > 0;
  }

  /** Returns a text without its tokens, other than words in an ARN. */
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
        return Optional.of(new Token(text.substring(i, end), ""));
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

  /** Returns the region or the account of an ARN if it is a word that stands for one. */
  private static Optional<Token> ofArn(String text) {
    if (!text.startsWith("arn:")) {
      return Optional.empty();
    }
    int from = 0;
    for (int part = 0; part <= ACCOUNT && from >= 0; part++) {
      int end = text.indexOf(':', from);
      if (end >= 0 && part >= REGION && isStandIn(text.substring(from, end))) {
        return Optional.of(
            new Token(text.substring(from, end), part == REGION ? "region" : "account"));
      }
      from = end < 0 ? -1 : end + 1;
    }
    return Optional.empty();
  }

  private static boolean isStandIn(String part) {
    if (part.length() > LONGEST) {
      return false;
    }
    String word = part.toLowerCase(Locale.ROOT);
    String letters = word.replaceAll("[^a-z]", "");
    return NOTHING.contains(word)
        || word.equals("[object object]")
        || letters.equals(word.replaceAll("[-_ ]", ""))
            && letters.matches(
                "(?:your|my|the|target)?(?:aws)?(?:region|account)(?:id|name|code|number)?");
  }
}
