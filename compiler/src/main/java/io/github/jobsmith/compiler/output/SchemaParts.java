package io.github.jobsmith.compiler.output;

import io.github.jobsmith.compiler.interpreter.KeywordCheck;
import io.github.jobsmith.compiler.interpreter.KeywordChecks;
import io.github.jobsmith.compiler.output.Evaluation.Judge;
import io.github.jobsmith.generated.check.Constraint;
import io.github.jobsmith.generator.ir.Assertion;
import io.github.jobsmith.generator.ir.PartApplicator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the assertions of a schema say about each of its keywords. */
final class SchemaParts {
  private final Map<String, List<KeywordCheck>> checks = new HashMap<>();
  private final Map<String, Constraint> constraints = new HashMap<>();
  private final List<PartApplicator.PatternMember> patterned = new ArrayList<>();
  private final boolean isName;
  private PartApplicator.@Nullable Contains contains;

  SchemaParts(List<Assertion> assertions, KeywordChecks factory, boolean isName) {
    this.isName = isName;
    for (Assertion assertion : assertions) {
      for (Constraint constraint : assertion.constraints()) {
        constraints.put(keyword(constraint), constraint);
      }
      Optional<KeywordCheck> check = factory.of(assertion, isName);
      if (check.isPresent()) {
        String keyword = keyword(assertion.constraints().get(0));
        checks.computeIfAbsent(keyword, any -> new ArrayList<>()).add(check.get());
      } else if (assertion instanceof PartApplicator.Contains found) {
        contains = found;
      } else if (assertion instanceof PartApplicator.Members members) {
        patterned.addAll(members.patterned());
      }
    }
  }

  /** Returns the keyword of a constraint, without the aspect. */
  static String keyword(Constraint constraint) {
    String keyword = constraint.keyword();
    int aspect = keyword.indexOf('/');
    return aspect < 0 ? keyword : keyword.substring(0, aspect);
  }

  boolean isName() {
    return isName;
  }

  /** Returns the checks of a keyword that need no subschemas. */
  List<KeywordCheck> checks(String keyword) {
    return checks.getOrDefault(keyword, List.of());
  }

  /** Returns the constraint of a keyword that always has one. */
  Constraint constraint(String keyword) {
    return Objects.requireNonNull(constraints.get(keyword), keyword);
  }

  /** Returns the constraint of a keyword that has one only if it has a rule, or null. */
  @Nullable Constraint rule(String keyword) {
    return constraints.get(keyword);
  }

  List<PartApplicator.PatternMember> patterned() {
    return patterned;
  }

  PartApplicator.Contains contains() {
    return Objects.requireNonNull(contains);
  }

  /** Returns what reports that the value violates a constraint. */
  Judge violation(Constraint constraint) {
    return isName
        ? (document, node, findings) -> findings.failName(node, constraint)
        : (document, node, findings) -> findings.fail(node, constraint);
  }

  /** Fails a keyword because of what it applies, or with its rule if it has one. */
  void fail(Keyword keyword, @Nullable Constraint rule) {
    if (rule == null) {
      keyword.fail();
    } else {
      keyword.check(violation(rule));
    }
  }
}
