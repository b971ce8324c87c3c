package io.github.jobsmith.generator.emit.model;

import com.palantir.javapoet.CodeBlock;
import io.github.jobsmith.generator.ir.SchemaNode;

/** Calls the generated checks. */
@FunctionalInterface
public interface Predicates {
  /** Returns an expression: whether {@code node} of {@code doc} matches a schema. */
  CodeBlock matches(SchemaNode schema);
}
