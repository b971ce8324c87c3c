package io.github.jobsmith.generator.emit;

import com.palantir.javapoet.CodeBlock;

/** Builds an expression by appending calls. */
public final class Chain {
  private final CodeBlock.Builder code = CodeBlock.builder();

  private Chain() {}

  /** Begins a chain with an expression. */
  public static Chain of(String format, Object... args) {
    return new Chain().call(format, args);
  }

  /** Appends a call, such as {@code .unit("seconds")}. */
  public Chain call(String format, Object... args) {
    code.add(format, args);
    return this;
  }

  public CodeBlock code() {
    return code.build();
  }

  @Override
  public String toString() {
    return code().toString();
  }
}
