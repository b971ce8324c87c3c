package io.github.jobsmith.unknown;

import io.github.jobsmith.generated.check.Expectation;
import io.github.jobsmith.generated.check.Finding;
import io.github.jobsmith.generated.check.Findings;
import io.github.jobsmith.json.JsonDocument;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

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
      spelled.add(
          other == expectation
              ? finding
              : new Finding(
                  finding.node(),
                  finding.name(),
                  finding.constraint().expecting(other),
                  finding.detail(),
                  finding.matched(),
                  finding.branches(),
                  finding.inside()));
    }
    findings.replace(spelled);
  }

  private static String[] names(JsonDocument document, List<String> names) {
    return names.stream()
        .map(document::spelling)
        .filter(name -> !name.isEmpty())
        .toArray(String[]::new);
  }
}
