package io.github.jobsmith.compiler.interpreter;

import io.github.jobsmith.generated.check.CompiledSchema;
import io.github.jobsmith.generated.check.Findings;
import io.github.jobsmith.generator.diagnostic.SchemaException;
import io.github.jobsmith.generator.ir.SchemaModel;
import io.github.jobsmith.json.JsonDocument;
import io.github.jobsmith.rule.Rule;
import io.github.jobsmith.rule.RuleCatalog;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** A lowered schema that is run without generated code. Immutable and thread-safe. */
public final class InterpretedSchema implements CompiledSchema {
  private final String id;
  private final List<String> sensitive;
  private final Supplier<RuleCatalog> rules;
  private final Check root;
  private final boolean remembers;

  private InterpretedSchema(SchemaModel model, Check root, boolean remembers, Rule[] rules) {
    this.id = model.id();
    this.sensitive = model.sensitive();
    this.root = root;
    this.remembers = remembers;
    this.rules = new ReportedRules(rules, root);
  }

  /**
   * Returns the schema, ready to run.
   *
   * @throws SchemaException if something in it cannot be checked
   */
  public static InterpretedSchema of(SchemaModel model) throws SchemaException {
    return each(List.of(model)).get(0);
  }

  /**
   * Returns the schemas of models that have the same nodes; they share checks.
   *
   * @throws SchemaException if something in them cannot be checked
   */
  public static List<InterpretedSchema> each(List<SchemaModel> models) throws SchemaException {
    CheckBuilder builder = new CheckBuilder();
    List<Check> roots = builder.build(models.stream().map(SchemaModel::root).toList());
    builder.diagnostics().throwIfErrors();
    Rule[] rules = ReportedRules.of(models.get(0));
    List<InterpretedSchema> schemas = new ArrayList<>();
    for (int i = 0; i < models.size(); i++) {
      schemas.add(new InterpretedSchema(models.get(i), roots.get(i), builder.remembers(), rules));
    }
    return schemas;
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
