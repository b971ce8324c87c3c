package io.github.jobsmith.jobs.aws;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Recognises an argument that is several values of a list, because they are separated by commas, or
 * by spaces in quotes. The lists of these requests contain ARNs, which have neither.
 */
final class ListSlips {
  private static final Pattern COMMA = Pattern.compile("[,;]");
  private static final Pattern SPACE_BEFORE_ARN = Pattern.compile("(?<=[^\\s,;])\\s+(?=arn:)");

  private ListSlips() {}

  /** Returns the index of what separates the first two values; -1 if there is only one. */
  static int separator(String value) {
    Matcher comma = COMMA.matcher(value);
    if (comma.find()) {
      return comma.start();
    }
    Matcher space = SPACE_BEFORE_ARN.matcher(value);
    return space.find() ? space.start() : -1;
  }

  /** Describes the character at an index of a value. */
  static String message(String value, int separator) {
    String name =
        switch (value.charAt(separator)) {
          case ',' -> "a comma";
          case ';' -> "a semicolon";
          case '\n', '\r' -> "a line break";
          default -> "a space";
        };
    return "has " + name + " in a value; the values of a list are arguments of their own";
  }
}
