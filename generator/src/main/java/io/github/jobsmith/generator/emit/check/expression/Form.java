package io.github.jobsmith.generator.emit.check.expression;

import io.github.jobsmith.generator.ir.SchemaNode;

/** A node as one method: what the method is for, and what it is applied to. */
public record Form(SchemaNode node, Mode mode, Subject subject) {
  /** What the method does with what it finds. */
  public enum Mode {
    /** Reports it. */
    CHECK,
    /** Answers no. */
    PREDICATE
  }

  /** What the method looks at. */
  public enum Subject {
    /** The value of a node of the document. */
    VALUE,
    /** The name of a member, for {@code propertyNames}. */
    NAME
  }

  /** The same of the node that this one refers to, where it only refers. */
  public Form ofTarget() {
    return new Form(node.target(), mode, subject);
  }

  public static Form check(SchemaNode node, Subject subject) {
    return new Form(node, Mode.CHECK, subject);
  }

  public static Form predicate(SchemaNode node, Subject subject) {
    return new Form(node, Mode.PREDICATE, subject);
  }
}
