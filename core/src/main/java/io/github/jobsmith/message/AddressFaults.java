package io.github.jobsmith.message;

import org.jspecify.annotations.Nullable;

/** What is wrong with a string that is not an IP address, a host name or a mail address. */
final class AddressFaults {
  private static final int LONGEST_LABEL = 63;
  private static final int LONGEST_NAME = 253;

  private AddressFaults() {}

  static @Nullable String ofIpv4(String text) {
    String[] parts = text.split("\\.", -1);
    for (String part : parts) {
      if (!part.matches("[0-9]+")) {
        return part.isEmpty() ? "a number is missing" : Words.quoted(part) + " is not a number";
      }
      if (part.matches("0*[0-9]{4,}") || part.length() < 4 && Integer.parseInt(part) > 255) {
        return part + " is more than 255";
      }
    }
    return parts.length == 4 ? null : "it has " + count(parts.length, "number") + ", not 4";
  }

  static @Nullable String ofIpv6(String text) {
    int zone = text.indexOf('%');
    if (zone >= 0) {
      return "it has a zone, " + Words.quoted(text.substring(zone));
    }
    int prefix = text.indexOf('/');
    if (prefix >= 0) {
      return "it has a prefix length, " + Words.quoted(text.substring(prefix));
    }
    for (String group : text.split(":", -1)) {
      if (!group.contains(".") && !group.matches("[0-9A-Fa-f]*")) {
        return Words.quoted(group) + " is not a hexadecimal number";
      } else if (!group.contains(".") && group.length() > 4) {
        return Words.quoted(group) + " has more than 4 digits";
      }
    }
    int gap = text.indexOf("::");
    if (gap >= 0 && text.indexOf("::", gap + 1) >= 0) {
      return "it has more than one ::";
    }
    int groups = text.split(":", -1).length;
    return gap < 0 && groups != 8 && !text.contains(".")
        ? "it has " + count(groups, "group") + ", not 8"
        : null;
  }

  static @Nullable String ofHostName(String text) {
    for (int i = 0; i < text.length(); i = text.offsetByCodePoints(i, 1)) {
      if (!isOfName(text.charAt(i))) {
        return TextFaults.character(text.codePointAt(i));
      }
    }
    for (String label : text.split("\\.", -1)) {
      if (label.isEmpty()) {
        return text.endsWith(".") ? "it ends with a point" : "there is nothing before a point";
      } else if (label.startsWith("-") || label.endsWith("-")) {
        return Words.quoted(label) + (label.startsWith("-") ? " begins" : " ends") + " with -";
      } else if (label.length() > LONGEST_LABEL) {
        return Words.quoted(label) + " has more than " + LONGEST_LABEL + " characters";
      }
    }
    return text.length() > LONGEST_NAME ? "it has more than " + LONGEST_NAME + " characters" : null;
  }

  static @Nullable String ofMail(String text) {
    int at = text.lastIndexOf('@');
    if (at < 0) {
      return "the @ is missing";
    }
    String domain = text.substring(at + 1);
    if (at == 0 || domain.isEmpty()) {
      return "there is nothing " + (at == 0 ? "before" : "after") + " the @";
    }
    if (domain.startsWith("[") || text.startsWith("\"")) {
      return null;
    }
    int space = text.indexOf(' ');
    return space < 0 ? null : "it has a space";
  }

  private static boolean isOfName(char c) {
    return c >= 'a' && c <= 'z'
        || c >= 'A' && c <= 'Z'
        || c >= '0' && c <= '9'
        || c == '-'
        || c == '.';
  }

  private static String count(int count, String noun) {
    return count + " " + noun + (count == 1 ? "" : "s");
  }
}
