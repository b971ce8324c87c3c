package io.github.jobsmith.jobs;

import io.github.jobsmith.json.JsonDocument;
import io.github.jobsmith.validation.Report;
import io.github.jobsmith.validation.Validator;
import java.util.function.Supplier;

/**
 * A request in a file of another tool.
 *
 * @param node in the document that {@code view} supplies
 * @param view supplies the document as the service reads it
 * @param createsJob whether the job is created whenever the file is used: states and conditions
 *     choose among requests
 */
record EmbeddedPart(int node, String name, Supplier<JsonDocument> view, boolean createsJob)
    implements JobPart {
  @Override
  public JsonDocument shown(JsonDocument document) {
    return view.get();
  }

  @Override
  public Report validate(JsonDocument document, Validator request) {
    return request.validate(view.get(), node);
  }
}
