package io.github.jobsmith.compiler.interpreter;

import io.github.jobsmith.generated.check.Constraint;
import io.github.jobsmith.generator.ir.Assertion;
import io.github.jobsmith.generator.ir.SchemaModel;
import io.github.jobsmith.generator.ir.SchemaNode;
import io.github.jobsmith.rule.Rule;
import io.github.jobsmith.rule.RuleCatalog;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The rules that violations of a schema can have: found when they are asked for, since most
 * validations report none. Thread-safe.
 */
final class ReportedRules implements Supplier<RuleCatalog> {
  /** In the order of the catalogue, then those of keywords; also some that are never reported. */
  private final Rule[] inOrder;

  private final Check root;
  private volatile @Nullable RuleCatalog found;

  /**
   * Creates the rules of a schema.
   *
   * @param inOrder what {@link #of} returns; not copied
   */
  ReportedRules(Rule[] inOrder, Check root) {
    this.inOrder = inOrder;
    this.root = root;
  }

  /** Returns all rules of a model, in order. */
  static Rule[] of(SchemaModel model) {
    Set<Rule> all = new LinkedHashSet<>(model.rules());
    for (SchemaNode node : model.nodes()) {
      for (Assertion assertion : node.assertions()) {
        for (Constraint constraint : assertion.constraints()) {
          all.add(constraint.rule());
        }
      }
    }
    return all.toArray(Rule[]::new);
  }

  @Override
  public RuleCatalog get() {
    RuleCatalog known = found;
    if (known == null) {
      Set<Rule> reported = Trace.rules(root);
      Set<Rule> kept = new LinkedHashSet<>();
      for (Rule rule : inOrder) {
        if (reported.contains(rule)) {
          kept.add(rule);
        }
      }
      known = RuleCatalog.of(kept.toArray(Rule[]::new));
      found = known;
    }
    return known;
  }
}
