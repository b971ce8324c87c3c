package io.github.jobsmith.cli.argument;

import org.jspecify.annotations.Nullable;

/**
 * An option of a command.
 *
 * @param name with its dashes
 * @param value the name of its value in help and messages; null if it has none
 * @param repeatable whether it may be given more than once
 */
public record Option(String name, @Nullable String value, boolean repeatable) {
  public static Option flag(String name) {
    return new Option(name, null, false);
  }

  public static Option of(String name, String value) {
    return new Option(name, value, false);
  }

  public static Option repeatable(String name, String value) {
    return new Option(name, value, true);
  }
}
