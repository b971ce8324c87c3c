package io.github.jobsmith.generator.emit.check;

import com.palantir.javapoet.CodeBlock;
import io.github.jobsmith.generated.check.Findings;
import io.github.jobsmith.generator.collector.Diagnostics;
import io.github.jobsmith.generator.emit.check.classes.CheckClasses;
import io.github.jobsmith.generator.emit.check.classes.CheckProgram;
import io.github.jobsmith.generator.emit.check.classes.ClassBuilder;
import io.github.jobsmith.generator.emit.check.expression.Form;
import io.github.jobsmith.generator.emit.check.statements.MethodWriter;
import io.github.jobsmith.generator.ir.SchemaModel;
import io.github.jobsmith.generator.ir.SchemaNode;
import io.github.jobsmith.generator.name.NamePlan;

/** Emits all classes of checks: the check of the root, and everything that is called. */
public final class CheckEmitter {
  private final SchemaModel model;
  private final CheckProgram program;

  /** Creates an emitter for one schema. */
  public CheckEmitter(SchemaModel model, NamePlan names, Diagnostics diagnostics) {
    this.model = model;
    this.program = new CheckProgram(names, diagnostics);
  }

  /**
   * Returns an expression for other classes: whether {@code node} of {@code doc} matches a schema.
   */
  public CodeBlock matches(SchemaNode schema) {
    SchemaNode target = schema.target();
    if (target.acceptsAll() || !program.names().checks().has(target)) {
      return CodeBlock.of("true");
    }
    ClassBuilder home = program.homeOf(target);
    Form form = Form.predicate(target, Form.Subject.VALUE);
    String method = home.sharedMethodOf(form);
    program.addRoot(form);
    return CodeBlock.of("$T.$N(doc, node, $T.asking())", home.type(), method, Findings.class);
  }

  /** Emits the classes, including the methods that other classes use. */
  public CheckClasses emit() {
    Form root = Form.check(model.root(), Form.Subject.VALUE);
    program.homeOf(model.root()).sharedMethodOf(root);
    program.addRoot(root.ofTarget());
    program.write((home, form) -> new MethodWriter(home, form).write());
    return program.build();
  }
}
