package io.github.jobsmith.compiler;

/** This Java is a runtime without a compiler; the message says so and names the ways out. */
public final class NoJavaCompilerException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  NoJavaCompilerException() {
    super(
        "compiling a schema requires a JDK, but the Java in "
            + System.getProperty("java.home")
            + " has no compiler (module jdk.compiler); use a JDK, 17 or newer, or generate"
            + " the validator at build time with the Jobsmith Maven plugin");
  }
}
