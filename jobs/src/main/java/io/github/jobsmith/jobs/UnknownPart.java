package io.github.jobsmith.jobs;

import io.github.jobsmith.json.JsonDocument;
import io.github.jobsmith.validation.Report;
import io.github.jobsmith.validation.Validator;
import java.util.List;

/** A request of which nothing is known, because another tool computes all of it. */
record UnknownPart(int node) implements JobPart {
  @Override
  public String name() {
    return "";
  }

  @Override
  public Report validate(JsonDocument document, Validator request) {
    return Report.joined(List.of(), 1).withUnknownValues(1);
  }
}
