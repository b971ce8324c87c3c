package io.github.jobsmith.generator.emit.model;

import com.palantir.javapoet.CodeBlock;
import io.github.jobsmith.generator.ir.SchemaNode;

/** Asks the generated checks. */
@FunctionalInterface
public interface Predicates {
  /** Whether {@code node} of {@code doc} matches a schema, as an expression. */
  CodeBlock matches(SchemaNode schema);
}
