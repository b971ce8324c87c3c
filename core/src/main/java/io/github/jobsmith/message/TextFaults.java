package io.github.jobsmith.message;

import io.github.jobsmith.text.MessageKey;
import io.github.jobsmith.text.Printable;
import org.jspecify.annotations.Nullable;

/** What is wrong with a string that is not a URI, a UUID or a JSON Pointer. */
final class TextFaults {
  private static final int UUID_LENGTH = 36;
  private static final String NEVER_IN_URI = " \"<>\\^`{|}";

  private final Words words;

  TextFaults(Words words) {
    this.words = words;
  }

  @Nullable String ofUri(String text, boolean international) {
    return text.matches("(?s)[A-Za-z][A-Za-z0-9+.-]*:.*")
        ? ofUriReference(text, international)
        : words.say(MessageKey.SCHEME_MISSING);
  }

  @Nullable String ofUriReference(String text, boolean international) {
    for (int i = 0; i < text.length(); i = text.offsetByCodePoints(i, 1)) {
      int c = text.codePointAt(i);
      if (c < ' ' || c == 0x7F || NEVER_IN_URI.indexOf(c) >= 0) {
        return character(c);
      } else if (c > 0x7F && !international) {
        return words.say(MessageKey.MUST_BE_ENCODED, character(c));
      } else if (c == '%' && !text.substring(i).matches("(?s)%[0-9A-Fa-f]{2}.*")) {
        return words.say(MessageKey.BAD_PERCENT);
      }
    }
    int fragment = text.indexOf('#');
    return fragment >= 0 && text.indexOf('#', fragment + 1) >= 0
        ? words.say(MessageKey.SECOND_HASH)
        : null;
  }

  @Nullable String ofUuid(String text) {
    int length = text.codePointCount(0, text.length());
    if (length != UUID_LENGTH) {
      return length == 1
          ? words.say(MessageKey.UUID_LENGTH_ONE, UUID_LENGTH)
          : words.say(MessageKey.UUID_LENGTH, length, UUID_LENGTH);
    }
    for (int i = 0; i < text.length(); i++) {
      boolean hyphen = i == 8 || i == 13 || i == 18 || i == 23;
      char c = text.charAt(i);
      if (hyphen != (c == '-')) {
        return words.say(MessageKey.UUID_HYPHENS);
      } else if (!hyphen && Character.digit(c, 16) < 0) {
        return character(text.codePointAt(i));
      }
    }
    return null;
  }

  @Nullable String ofPointer(String text) {
    if (!text.startsWith("/")) {
      return words.say(MessageKey.POINTER_SLASH);
    }
    return tilde(text);
  }

  @Nullable String ofRelativePointer(String text) {
    return text.matches("(?s)[0-9].*") ? tilde(text) : words.say(MessageKey.POINTER_NUMBER);
  }

  private @Nullable String tilde(String text) {
    return text.matches("(?s).*~(?![01]).*") ? words.say(MessageKey.POINTER_TILDE) : null;
  }

  /** {@code it has a space}, {@code it has the character "é"}. */
  String character(int c) {
    if (c == ' ') {
      return words.say(MessageKey.HAS_SPACE);
    } else if (c == '\\') {
      return words.say(MessageKey.HAS_BACKSLASH);
    }
    return words.say(MessageKey.HAS_CHARACTER, Printable.quoted(Character.toString(c)));
  }
}
