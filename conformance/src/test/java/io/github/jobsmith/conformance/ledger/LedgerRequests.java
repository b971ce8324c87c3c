package io.github.jobsmith.conformance.ledger;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The requests of the ledger's cases, for other tools. */
public final class LedgerRequests {
  private LedgerRequests() {}

  /**
   * A case of the ledger.
   *
   * @param row id of the row
   * @param inside whether the request is valid
   * @param text the request
   * @param submitAt the submission time, if the row needs one
   */
  public record Sample(String row, boolean inside, String text, @Nullable Instant submitAt) {}

  /** Returns all cases. */
  public static List<Sample> samples() {
    return LedgerData.cases().stream()
        .map(each -> new Sample(each.row(), each.inside(), each.text(), each.submitAt()))
        .toList();
  }

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
