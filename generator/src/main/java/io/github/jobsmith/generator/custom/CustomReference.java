package io.github.jobsmith.generator.custom;

import io.github.jobsmith.custom.CustomFormat;
import io.github.jobsmith.custom.CustomKeyword;
import org.jspecify.annotations.Nullable;

/**
 * A format or keyword of the application: an object, or the name of a class whose constructor
 * creates it.
 *
 * @param name the name of the format or keyword
 * @param format the format, if it is one and an object is known
 * @param keyword the keyword, if it is one and an object is known
 * @param className the class, if only that is known
 */
public record CustomReference(
    String name,
    @Nullable CustomFormat format,
    @Nullable CustomKeyword keyword,
    @Nullable String className) {

  /** Returns the format. */
  public CustomFormat requiredFormat() {
    return required(format);
  }

  /** Returns the keyword. */
  public CustomKeyword requiredKeyword() {
    return required(keyword);
  }

  private <T> T required(@Nullable T object) {
    if (object == null) {
      throw new IllegalStateException("only the class of " + name + " is known: " + className);
    }
    return object;
  }
}
