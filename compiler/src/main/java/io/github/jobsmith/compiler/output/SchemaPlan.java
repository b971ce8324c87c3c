package io.github.jobsmith.compiler.output;

import io.github.jobsmith.generator.link.LinkedSchema;
import java.util.List;

/** A schema, ready to be evaluated for values or for names of members. */
final class SchemaPlan {
  /** Evaluates a keyword, or several related ones. */
  interface Step {
    void run(Frame frame);
  }

  private final LinkedSchema schema;
  private final boolean isName;
  private List<Step> steps = List.of();

  SchemaPlan(LinkedSchema schema, boolean isName) {
    this.schema = schema;
    this.isName = isName;
  }

  /** Sets the steps; called once, after the plan has been created for references to it. */
  void complete(List<Step> all) {
    steps = List.copyOf(all);
  }

  LinkedSchema schema() {
    return schema;
  }

  /** Whether it is for names of members. */
  boolean isName() {
    return isName;
  }

  List<Step> steps() {
    return steps;
  }
}
