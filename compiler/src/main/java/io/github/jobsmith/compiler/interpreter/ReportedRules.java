package io.github.jobsmith.compiler.interpreter;

import io.github.jobsmith.generated.check.Constraint;
import io.github.jobsmith.generator.ir.Assertion;
import io.github.jobsmith.generator.ir.SchemaModel;
import io.github.jobsmith.generator.ir.SchemaNode;
import io.github.jobsmith.rule.Rule;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The rules that violations of a schema can have. */
final class ReportedRules {
  private ReportedRules() {}

  /** Returns the rules in the order of the catalogue, then those of keywords. */
  static List<Rule> of(SchemaModel model, Check root) {
    Set<Rule> all = new LinkedHashSet<>(model.rules());
    for (SchemaNode node : model.nodes()) {
      for (Assertion assertion : node.assertions()) {
        assertion.constraints().stream().map(Constraint::rule).forEach(all::add);
      }
    }
    Set<Rule> reported = Trace.rules(root);
    return all.stream().filter(reported::contains).toList();
  }
}
