package io.github.jobsmith.compiler;

import io.github.jobsmith.validation.Validator;
import java.util.Map;

/**
 * Defines the classes of one schema, so that they can be unloaded together. Its parent contains the
 * runtime.
 */
class CompiledClassLoader extends ClassLoader {
  static {
    registerAsParallelCapable();
  }

  private final Map<String, byte[]> classFiles;

  CompiledClassLoader(Map<String, byte[]> classFiles) {
    super("jobsmith-compiled", Validator.class.getClassLoader());
    this.classFiles = classFiles;
  }

  @Override
  protected Class<?> findClass(String name) throws ClassNotFoundException {
    byte[] bytes = classFiles.get(name);
    if (bytes == null) {
      throw new ClassNotFoundException(name);
    }
    return defineClass(name, bytes, 0, bytes.length);
  }
}
