package io.github.jobsmith.jobs;

import io.github.jobsmith.jobs.aws.AwsYaml;
import io.github.jobsmith.json.JsonDocument;
import io.github.jobsmith.validation.Report;
import io.github.jobsmith.validation.Validator;

/** A CreateJob request. */
record RequestPart(int node, String name) implements JobPart {
  @Override
  public boolean createsJob() {
    return true;
  }

  @Override
  public Report validate(JsonDocument document, Validator request) {
    Report report = validateAsItIs(document, request);
    return report.violations().size() < LeftOver.FEWEST
        ? report
        : LeftOver.fold(report, document, this, request);
  }

  /** Validates the request, whatever is in it. */
  Report validateAsItIs(JsonDocument document, Validator request) {
    if (document.source() == null) {
      return request.validate(document, node);
    }
    return request.validate(document, node, findings -> AwsYaml.check(document, node, findings));
  }
}
