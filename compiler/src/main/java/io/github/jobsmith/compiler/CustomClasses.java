package io.github.jobsmith.compiler;

import io.github.jobsmith.custom.CustomFormat;
import io.github.jobsmith.custom.CustomKeyword;
import io.github.jobsmith.generator.custom.CustomChecks;
import io.github.jobsmith.generator.custom.CustomReference;
import io.github.jobsmith.generator.option.CompilerOptions;
import java.lang.reflect.InvocationTargetException;
import org.jspecify.annotations.Nullable;

/** Creates formats and keywords of the application from the names of their classes. */
final class CustomClasses {
  private CustomClasses() {}

  /**
   * Returns options with the objects of classes.
   *
   * @param classes where to find the classes; null for nowhere
   * @throws IllegalArgumentException if a class cannot be used, with a message for the user
   */
  static CompilerOptions addedTo(
      CompilerOptions options, CustomChecks checks, @Nullable ClassLoader classes) {
    CompilerOptions more = options;
    for (String name : checks.formats()) {
      CustomFormat format =
          create("format", name, checks.format(name), CustomFormat.class, classes);
      more = more.withFormat(name, format);
    }
    for (String name : checks.keywords()) {
      CustomKeyword keyword =
          create("keyword", name, checks.keyword(name), CustomKeyword.class, classes);
      more = more.withKeyword(name, keyword);
    }
    return more;
  }

  private static <T> T create(
      String what,
      String name,
      @Nullable CustomReference reference,
      Class<T> type,
      @Nullable ClassLoader classes) {
    String className = reference == null ? "" : String.valueOf(reference.className());
    String subject = "the class " + className + " of the " + what + " " + name;
    try {
      Class<?> found = classes == null ? null : find(className, classes);
      if (found == null) {
        throw new IllegalArgumentException(subject + " is not on the class path");
      }
      if (!type.isAssignableFrom(found)) {
        throw new IllegalArgumentException(subject + " does not implement " + type.getName());
      }
      return type.cast(found.getConstructor().newInstance());
    } catch (InvocationTargetException e) {
      throw new IllegalArgumentException(
          subject + " cannot be created: it threw " + e.getCause(), e.getCause());
    } catch (ReflectiveOperationException e) {
      throw new IllegalArgumentException(
          subject + " must be public, with a public constructor without parameters", e);
    } catch (LinkageError e) {
      throw new IllegalArgumentException(subject + " cannot be loaded: " + e, e);
    }
  }

  /** Returns a class; a name such as {@code com.example.Checks.Sku} can be that of a nested one. */
  private static @Nullable Class<?> find(String name, ClassLoader classes) {
    for (String each = name; ; ) {
      try {
        return Class.forName(each, true, classes);
      } catch (ClassNotFoundException e) {
        int dot = each.lastIndexOf('.');
        if (dot <= 0 || !Character.isUpperCase(each.charAt(each.lastIndexOf('.', dot - 1) + 1))) {
          return null;
        }
        each = each.substring(0, dot) + '$' + each.substring(dot + 1);
      }
    }
  }
}
