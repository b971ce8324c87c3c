package io.github.jobsmith.conformance.ledger;

import java.util.LinkedHashMap;
import java.util.Map;

/** The requests of the ledger's cases, for other tools. */
public final class LedgerRequests {
  private LedgerRequests() {}

  /** Returns the texts of requests of CreateJob, inside and outside, by the name of the case. */
  public static Map<String, String> jobs() {
    Map<String, String> texts = new LinkedHashMap<>();
    LedgerData.cases().forEach(each -> texts.put(each.toString(), each.text()));
    return texts;
  }

  /** Returns the texts of the same cases as requests of CreateJobTemplate. */
  public static Map<String, String> templates() {
    Map<String, String> texts = new LinkedHashMap<>();
    jobs()
        .forEach(
            (name, text) ->
                TemplateRequest.of(text)
                    .ifPresent(template -> texts.put("template, " + name, template.text())));
    return texts;
  }
}
