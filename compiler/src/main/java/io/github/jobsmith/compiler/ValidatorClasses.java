package io.github.jobsmith.compiler;

import io.github.jobsmith.generator.custom.CustomChecks;
import io.github.jobsmith.validation.Validator;
import java.lang.reflect.InvocationTargetException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The class files of a compiled schema. Immutable. Loading them requires only the runtime, neither
 * the generator nor a compiler.
 */
public final class ValidatorClasses {
  private final String validatorClass;
  private final Map<String, byte[]> classFiles;
  private final @Nullable CustomChecks checks;

  /**
   * Wraps class files that an earlier run got from {@link #classFiles()}. They are code and must
   * come from a location that only this user can write to. Class files of a compiler with formats
   * or keywords of the application do not contain these, so that they can be used only by the
   * instance that was returned by the compiler.
   *
   * @param validatorClass name of the class with the method {@code create()}
   * @param classFiles class files by class name; the arrays are not copied
   */
  public ValidatorClasses(String validatorClass, Map<String, byte[]> classFiles) {
    this(validatorClass, classFiles, null);
  }

  /**
   * Wraps class files.
   *
   * @param checks the formats and keywords of the application that they use; null for none
   */
  ValidatorClasses(
      String validatorClass, Map<String, byte[]> classFiles, @Nullable CustomChecks checks) {
    this.checks = checks;
    if (!classFiles.containsKey(validatorClass)) {
      throw new IllegalArgumentException("no class file of " + validatorClass);
    }
    this.validatorClass = validatorClass;
    this.classFiles = Collections.unmodifiableMap(new LinkedHashMap<>(classFiles));
  }

  /** Returns the name of the class with the method {@code create()}. */
  public String validatorClass() {
    return validatorClass;
  }

  /** Returns the class files by class name; the arrays must not be changed. */
  public Map<String, byte[]> classFiles() {
    return classFiles;
  }

  /**
   * Loads the classes and creates the validator. Each call loads them again; they are unloaded when
   * the validator is unreachable.
   */
  public Validator validator() {
    try {
      ClassLoader loader =
          checks == null
              ? new CompiledClassLoader(classFiles)
              : new CustomClassLoader(classFiles, checks);
      Class<?> type = loader.loadClass(validatorClass);
      return (Validator) type.getMethod("create").invoke(null);
    } catch (InvocationTargetException e) {
      throw new IllegalStateException(
          "the compiled schema cannot be loaded: " + e.getCause(), e.getCause());
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("the compiled schema has no " + validatorClass, e);
    }
  }
}
