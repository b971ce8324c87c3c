package io.github.jobsmith.message;

import io.github.jobsmith.text.MessageKey;
import org.jspecify.annotations.Nullable;

/** What is wrong with a string that is not an IP address, a host name or a mail address. */
final class AddressFaults {
  private static final int LONGEST_LABEL = 63;
  private static final int LONGEST_NAME = 253;

  private final Words words;

  AddressFaults(Words words) {
    this.words = words;
  }

  @Nullable String ofIpv4(String text) {
    String[] parts = text.split("\\.", -1);
    for (String part : parts) {
      if (!part.matches("[0-9]+")) {
        return part.isEmpty()
            ? words.say(MessageKey.NUMBER_MISSING)
            : words.say(MessageKey.NOT_A_NUMBER, Quoting.quoted(part));
      }
      if (part.matches("0*[0-9]{4,}") || part.length() < 4 && Integer.parseInt(part) > 255) {
        return words.say(MessageKey.ABOVE_255, part);
      }
    }
    return parts.length == 4
        ? null
        : count(parts.length, MessageKey.IPV4_COUNT_ONE, MessageKey.IPV4_COUNT);
  }

  @Nullable String ofIpv6(String text) {
    int zone = text.indexOf('%');
    if (zone >= 0) {
      return words.say(MessageKey.IPV6_ZONE, Quoting.quoted(text.substring(zone)));
    }
    int prefix = text.indexOf('/');
    if (prefix >= 0) {
      return words.say(MessageKey.IPV6_PREFIX, Quoting.quoted(text.substring(prefix)));
    }
    for (String group : text.split(":", -1)) {
      if (!group.contains(".") && !group.matches("[0-9A-Fa-f]*")) {
        return words.say(MessageKey.NOT_HEXADECIMAL, Quoting.quoted(group));
      } else if (!group.contains(".") && group.length() > 4) {
        return words.say(MessageKey.MANY_DIGITS, Quoting.quoted(group));
      }
    }
    int gap = text.indexOf("::");
    if (gap >= 0 && text.indexOf("::", gap + 1) >= 0) {
      return words.say(MessageKey.SECOND_GAP);
    }
    int groups = text.split(":", -1).length;
    return gap < 0 && groups != 8 && !text.contains(".")
        ? count(groups, MessageKey.IPV6_COUNT_ONE, MessageKey.IPV6_COUNT)
        : null;
  }

  @Nullable String ofHostName(String text) {
    for (int i = 0; i < text.length(); i = text.offsetByCodePoints(i, 1)) {
      if (!isOfName(text.charAt(i))) {
        return new TextFaults(words).character(text.codePointAt(i));
      }
    }
    for (String label : text.split("\\.", -1)) {
      if (label.isEmpty()) {
        return text.endsWith(".")
            ? words.say(MessageKey.FINAL_POINT)
            : words.say(MessageKey.EMPTY_LABEL);
      } else if (label.startsWith("-") || label.endsWith("-")) {
        return words.say(
            label.startsWith("-") ? MessageKey.HYPHEN_FIRST : MessageKey.HYPHEN_LAST,
            Quoting.quoted(label));
      } else if (label.length() > LONGEST_LABEL) {
        return words.say(MessageKey.LONG_LABEL, Quoting.quoted(label), LONGEST_LABEL);
      }
    }
    return text.length() > LONGEST_NAME ? words.say(MessageKey.LONG_NAME, LONGEST_NAME) : null;
  }

  @Nullable String ofMail(String text) {
    int at = text.lastIndexOf('@');
    if (at < 0) {
      return words.say(MessageKey.AT_SIGN_MISSING);
    }
    String domain = text.substring(at + 1);
    if (at == 0 || domain.isEmpty()) {
      return words.say(at == 0 ? MessageKey.NOTHING_BEFORE_AT : MessageKey.NOTHING_AFTER_AT);
    }
    if (domain.startsWith("[") || text.startsWith("\"")) {
      return null;
    }
    int space = text.indexOf(' ');
    return space < 0 ? null : words.say(MessageKey.HAS_SPACE);
  }

  private static boolean isOfName(char c) {
    return c >= 'a' && c <= 'z'
        || c >= 'A' && c <= 'Z'
        || c >= '0' && c <= '9'
        || c == '-'
        || c == '.';
  }

  private String count(int count, MessageKey one, MessageKey many) {
    return count == 1 ? words.say(one) : words.say(many, count);
  }
}
