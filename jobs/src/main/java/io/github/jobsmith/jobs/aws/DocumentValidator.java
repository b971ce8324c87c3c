package io.github.jobsmith.jobs.aws;

import io.github.jobsmith.json.JsonDocument;
import io.github.jobsmith.validation.Report;
import io.github.jobsmith.validation.Validator;

/** Validates the file of {@code --document file://PATH}, so that violations have its lines. */
@FunctionalInterface
public interface DocumentValidator {
  /**
   * Validates a job document.
   *
   * @param request the validator of the request
   * @param made the request that contains the document
   * @param document the text of the file in UTF-8
   */
  Report validate(Validator request, JsonDocument made, byte[] document);
}
