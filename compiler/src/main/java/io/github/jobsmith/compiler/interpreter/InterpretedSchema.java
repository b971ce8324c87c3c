package io.github.jobsmith.compiler.interpreter;

import io.github.jobsmith.generated.check.CompiledSchema;
import io.github.jobsmith.generated.check.Findings;
import io.github.jobsmith.generator.diagnostic.SchemaException;
import io.github.jobsmith.generator.ir.SchemaModel;
import io.github.jobsmith.json.JsonDocument;
import io.github.jobsmith.rule.RuleCatalog;
import java.util.List;
import java.util.function.Supplier;

/** A lowered schema that is run without generated code. Immutable and thread-safe. */
public final class InterpretedSchema implements CompiledSchema {
  private final String id;
  private final List<String> sensitive;
  private final Supplier<RuleCatalog> rules;
  private final Check root;
  private final boolean remembers;

  private InterpretedSchema(SchemaModel model) throws SchemaException {
    this.id = model.id();
    this.sensitive = model.sensitive();
    CheckBuilder builder = new CheckBuilder();
    this.root = builder.build(model.root());
    builder.diagnostics().throwIfErrors();
    this.remembers = builder.remembers();
    this.rules = new ReportedRules(model, root);
  }

  /**
   * Returns the schema, ready to run.
   *
   * @throws SchemaException if something in it cannot be checked
   */
  public static InterpretedSchema of(SchemaModel model) throws SchemaException {
    return new InterpretedSchema(model);
  }

  @Override
  public String id() {
    return id;
  }

  @Override
  public boolean check(JsonDocument document, int node, Findings findings) {
    return root.check(document, node, findings);
  }

  @Override
  public boolean remembers() {
    return remembers;
  }

  @Override
  public RuleCatalog rules() {
    return rules.get();
  }

  @Override
  public List<String> sensitivePointers() {
    return sensitive;
  }
}
