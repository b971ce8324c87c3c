package io.github.jobsmith.compiler;

import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/**
 * Finds javac. A separate class, because a small runtime image may lack the module of the compiler
 * API, and classes that use that module cannot be loaded there.
 */
final class JdkCompiler {
  private JdkCompiler() {}

  /**
   * Returns the compiler of this JDK.
   *
   * @throws NoJavaCompilerException if there is none
   */
  static JavaCompiler get() {
    try {
      @Nullable JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
      if (javac != null) {
        return javac;
      }
    } catch (NoClassDefFoundError e) {
      throw new NoJavaCompilerException();
    }
    throw new NoJavaCompilerException();
  }
}
