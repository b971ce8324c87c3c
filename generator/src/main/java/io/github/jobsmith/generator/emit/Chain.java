package io.github.jobsmith.generator.emit;

import com.palantir.javapoet.CodeBlock;

/** An expression that grows by calls. */
public final class Chain {
  private final CodeBlock.Builder code = CodeBlock.builder();

  private Chain() {}

  /** A chain that begins with an expression. */
  public static Chain of(String format, Object... args) {
    return new Chain().call(format, args);
  }

  /** Adds a call, such as {@code .unit("seconds")}. */
  public Chain call(String format, Object... args) {
    code.add(format, args);
    return this;
  }

  public CodeBlock code() {
    return code.build();
  }

  /** Without the line end, JavaPoet keeps what stands behind the last place to wrap to itself. */
  @Override
  public String toString() {
    return CodeBlock.builder().add(code()).add("\n").build().toString().stripTrailing();
  }
}
