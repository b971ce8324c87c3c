package io.github.jobsmith.message;

import io.github.jobsmith.text.Printable;
import org.jspecify.annotations.Nullable;

/** What is wrong with a string that is not a URI, a UUID or a JSON Pointer. */
final class TextFaults {
  private static final int UUID_LENGTH = 36;
  private static final String NEVER_IN_URI = " \"<>\\^`{|}";

  private TextFaults() {}

  static @Nullable String ofUri(String text, boolean international) {
    return text.matches("(?s)[A-Za-z][A-Za-z0-9+.-]*:.*")
        ? ofUriReference(text, international)
        : "the scheme is missing";
  }

  static @Nullable String ofUriReference(String text, boolean international) {
    for (int i = 0; i < text.length(); i = text.offsetByCodePoints(i, 1)) {
      int c = text.codePointAt(i);
      if (c < ' ' || c == 0x7F || NEVER_IN_URI.indexOf(c) >= 0) {
        return character(c);
      } else if (c > 0x7F && !international) {
        return character(c) + ", which must be percent-encoded";
      } else if (c == '%' && !text.substring(i).matches("(?s)%[0-9A-Fa-f]{2}.*")) {
        return "% is not followed by two hexadecimal digits";
      }
    }
    int fragment = text.indexOf('#');
    return fragment >= 0 && text.indexOf('#', fragment + 1) >= 0 ? "it has more than one #" : null;
  }

  static @Nullable String ofUuid(String text) {
    int length = text.codePointCount(0, text.length());
    if (length != UUID_LENGTH) {
      return "it has "
          + length
          + (length == 1 ? " character" : " characters")
          + ", not "
          + UUID_LENGTH;
    }
    for (int i = 0; i < text.length(); i++) {
      boolean hyphen = i == 8 || i == 13 || i == 18 || i == 23;
      char c = text.charAt(i);
      if (hyphen != (c == '-')) {
        return "the hyphens are not after 8, 12, 16 and 20 digits";
      } else if (!hyphen && Character.digit(c, 16) < 0) {
        return character(text.codePointAt(i));
      }
    }
    return null;
  }

  static @Nullable String ofPointer(String text) {
    if (!text.startsWith("/")) {
      return "it does not begin with /";
    }
    return tilde(text);
  }

  static @Nullable String ofRelativePointer(String text) {
    return text.matches("(?s)[0-9].*") ? tilde(text) : "it does not begin with a number";
  }

  private static @Nullable String tilde(String text) {
    return text.matches("(?s).*~(?![01]).*") ? "~ is not followed by 0 or 1" : null;
  }

  /** {@code it has a space}, {@code it has the character "é"}. */
  static String character(int c) {
    if (c == ' ') {
      return "it has a space";
    } else if (c == '\\') {
      return "it has a backslash";
    }
    return "it has the character " + Printable.quoted(Character.toString(c));
  }
}
