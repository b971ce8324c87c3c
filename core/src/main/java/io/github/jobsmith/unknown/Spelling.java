package io.github.jobsmith.unknown;

import io.github.jobsmith.generated.check.Constraint;
import io.github.jobsmith.generated.check.Expectation;
import io.github.jobsmith.generated.check.Finding;
import io.github.jobsmith.generated.check.Findings;
import io.github.jobsmith.json.JsonDocument;
import io.github.jobsmith.rule.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Spells the names that findings mention as the text of the document does. */
public final class Spelling {
  private Spelling() {}

  /** Changes findings about a document in which members have other names than in the schema. */
  public static void apply(JsonDocument document, Findings findings) {
    List<Finding> spelled = new ArrayList<>();
    for (Finding finding : findings.found()) {
      Expectation expectation = finding.constraint().expectation();
      Expectation other = expectation;
      if (expectation instanceof Expectation.Required required) {
        other = Expectation.required(names(document, required.names()));
      } else if (expectation instanceof Expectation.Closed closed) {
        other = new Expectation.Closed(List.of(names(document, closed.names())), Map.of());
      }
      Constraint constraint = finding.constraint();
      String detail = finding.detail();
      spelled.add(
          new Finding(
              finding.node(),
              finding.name(),
              constraint.expecting(other).with(spelled(document, constraint.rule())),
              detail == null ? null : SpelledText.of(detail, document::spelling),
              finding.matched(),
              finding.branches(),
              finding.inside()));
    }
    findings.replace(spelled);
  }

  private static Rule spelled(JsonDocument document, Rule rule) {
    UnaryOperator<String> names = document::spelling;
    Rule spelled =
        rule.hint(SpelledText.of(rule.hint(), names))
            .hintIfEmpty(SpelledText.of(rule.hintIfEmpty(), names))
            .reason(SpelledText.of(rule.reason(), names));
    String problem = rule.problem();
    if (problem != null) {
      spelled = spelled.problem(SpelledText.of(problem, names));
    }
    return spelled.equals(rule) ? rule : spelled;
  }

  private static String[] names(JsonDocument document, List<String> names) {
    return names.stream()
        .map(document::spelling)
        .filter(name -> !name.isEmpty())
        .toArray(String[]::new);
  }
}
