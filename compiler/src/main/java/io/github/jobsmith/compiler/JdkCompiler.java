package io.github.jobsmith.compiler;

import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/**
 * Looks for javac. A separate class, because a small runtime image may lack even the module in
 * which it would be looked for, and classes that use that module cannot be loaded there.
 */
final class JdkCompiler {
  private JdkCompiler() {}

  /**
   * The compiler of this Java.
   *
   * @throws NoJavaCompilerException when there is none
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
