package io.github.jobsmith.compiler;

/** Thrown if this Java runtime has no compiler; the message suggests what to do. */
public final class NoJavaCompilerException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  NoJavaCompilerException() {
    super(
        "compiling a schema to classes requires a JDK, but the Java in "
            + System.getProperty("java.home")
            + " has no compiler (module jdk.compiler); use a JDK, 17 or newer, or generate"
            + " the validator at build time with the Jobsmith Maven plugin");
  }
}
