package io.github.jobsmith.jobs;

import io.github.jobsmith.jobs.aws.AwsYaml;
import io.github.jobsmith.json.JsonDocument;
import io.github.jobsmith.validation.Report;
import io.github.jobsmith.validation.Validator;

/** A request that is a whole file, with template tokens without quotes. */
record TokenPart(LeftTokens tokens) implements JobPart {
  @Override
  public int node() {
    return 0;
  }

  @Override
  public String name() {
    return "";
  }

  @Override
  public boolean createsJob() {
    return true;
  }

  @Override
  public Report validate(JsonDocument document, Validator request) {
    Report report =
        request.validate(
            document,
            findings -> {
              if (document.source() != null) {
                AwsYaml.check(document, 0, findings);
              }
              tokens.addTo(findings);
            });
    return report.withUnknownValues(Math.max(0, report.unknownValues() - tokens.count()));
  }
}
