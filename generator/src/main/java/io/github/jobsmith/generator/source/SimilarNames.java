package io.github.jobsmith.generator.source;

import java.util.Locale;

/** Names of files of which one may be a slip for the other. */
final class SimilarNames {
  private SimilarNames() {}

  /** Whether one letter is missing, superfluous, another or swapped, or only capitals differ. */
  static boolean are(String one, String other) {
    String a = one.toLowerCase(Locale.ROOT);
    String b = other.toLowerCase(Locale.ROOT);
    if (one.equals(other) || Math.abs(a.length() - b.length()) > 1) {
      return false;
    }
    int shorter = Math.min(a.length(), b.length());
    int begin = 0;
    while (begin < shorter && a.charAt(begin) == b.charAt(begin)) {
      begin++;
    }
    int end = 0;
    while (end < shorter - begin
        && a.charAt(a.length() - 1 - end) == b.charAt(b.length() - 1 - end)) {
      end++;
    }
    String restOfA = a.substring(begin, a.length() - end);
    String restOfB = b.substring(begin, b.length() - end);
    boolean swapped =
        restOfA.length() == 2
            && restOfB.length() == 2
            && restOfA.charAt(0) == restOfB.charAt(1)
            && restOfA.charAt(1) == restOfB.charAt(0);
    return swapped || (restOfA.length() <= 1 && restOfB.length() <= 1);
  }
}
