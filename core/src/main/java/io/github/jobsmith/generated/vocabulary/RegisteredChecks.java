package io.github.jobsmith.generated.vocabulary;

import io.github.jobsmith.custom.CustomFormat;
import io.github.jobsmith.custom.CustomKeyword;
import org.jspecify.annotations.Nullable;

/**
 * The formats and keywords that an application has registered, for code that is compiled in memory.
 * The class loader of such code implements it, since the code cannot name their classes.
 */
public interface RegisteredChecks {
  /** Returns a format, or null if there is none with this name. */
  @Nullable CustomFormat format(String name);

  /** Returns a keyword, or null if there is none with this name. */
  @Nullable CustomKeyword keyword(String name);

  /**
   * Returns the format that the class loader of a class has.
   *
   * @throws IllegalStateException if it has none with this name
   */
  static CustomFormat format(Class<?> user, String name) {
    CustomFormat format =
        user.getClassLoader() instanceof RegisteredChecks checks ? checks.format(name) : null;
    if (format == null) {
      throw new IllegalStateException("no format " + name + " is registered");
    }
    return format;
  }

  /**
   * Returns the keyword that the class loader of a class has.
   *
   * @throws IllegalStateException if it has none with this name
   */
  static CustomKeyword keyword(Class<?> user, String name) {
    CustomKeyword keyword =
        user.getClassLoader() instanceof RegisteredChecks checks ? checks.keyword(name) : null;
    if (keyword == null) {
      throw new IllegalStateException("no keyword " + name + " is registered");
    }
    return keyword;
  }
}
