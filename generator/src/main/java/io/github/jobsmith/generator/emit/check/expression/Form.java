package io.github.jobsmith.generator.emit.check.expression;

import io.github.jobsmith.generator.ir.SchemaNode;
import org.jspecify.annotations.Nullable;

/** Identifies a method for a node: its mode, and what it is applied to. */
public record Form(SchemaNode node, Mode mode, Subject subject) {
  /** What the method does in case of a violation. */
  public enum Mode {
    /** Reports violations. */
    CHECK,
    /** Returns false. */
    PREDICATE
  }

  /** What the method is applied to. */
  public enum Subject {
    /** The value at a node of the document. */
    VALUE,
    /** The name of a member, for {@code propertyNames}. */
    NAME
  }

  /** Returns the same form of the referenced node if this node is only a reference. */
  public Form ofTarget() {
    return new Form(node.target(), mode, subject);
  }

  public static Form check(SchemaNode node, Subject subject) {
    return new Form(node, Mode.CHECK, subject);
  }

  public static Form predicate(SchemaNode node, Subject subject) {
    return new Form(node, Mode.PREDICATE, subject);
  }

  // Written out: those of records are linked at run time, which takes milliseconds for each class.

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Form form
        && node == form.node
        && mode == form.mode
        && subject == form.subject;
  }

  @Override
  public int hashCode() {
    return 4 * node.id() + 2 * mode.ordinal() + subject.ordinal();
  }
}
