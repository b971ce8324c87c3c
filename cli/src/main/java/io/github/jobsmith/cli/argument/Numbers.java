package io.github.jobsmith.cli.argument;

import io.github.jobsmith.cli.process.UsageException;

/** Numbers in arguments. */
public final class Numbers {
  private Numbers() {}

  /**
   * Returns a number from 1 to a maximum, written in decimal digits.
   *
   * @param name what has the value, for the message
   * @throws UsageException if the text is anything else
   */
  public static long positive(String name, String text, long max) {
    long value = 0;
    for (int i = 0; i < text.length() && value >= 0; i++) {
      int digit = text.charAt(i) - '0';
      boolean fits = digit >= 0 && digit <= 9 && value <= (max - digit) / 10;
      value = fits ? value * 10 + digit : -1;
    }
    if (value < 1) {
      throw new UsageException(name + " is \"" + text + "\"; must be a number from 1 to " + max);
    }
    return value;
  }
}
