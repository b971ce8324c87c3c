package io.github.jobsmith.jobs;

import io.github.jobsmith.json.JsonDocument;
import io.github.jobsmith.json.JsonSyntaxException;
import io.github.jobsmith.validation.Report;
import io.github.jobsmith.validation.Validator;
import java.util.List;

/**
 * Validates files that are job documents, as {@code aws iot create-job --document file://…} reads
 * them: JSON, whatever the name of the file is.
 */
final class JobDocuments {
  private final Validator request;

  /** Knows no placeholders: those in the document are unknown values of the file. */
  private final Validator inner;

  private final RequestFacts facts;

  JobDocuments(Validator request, RequestFacts facts) {
    this.request = request;
    this.inner = request.with(request.options().withPlaceholders(List.of()));
    this.facts = facts;
  }

  Report validate(byte[] text) {
    try {
      return validate(request.read(text), 0, text);
    } catch (JsonSyntaxException e) {
      return inner.validate(text);
    }
  }

  /**
   * Validates a document that is a file or a part of one.
   *
   * @param node the root of the document
   * @param text what the whole file was read from
   */
  Report validate(JsonDocument file, int node, byte[] text) {
    DocumentSchema schema = DocumentSchema.of(inner, facts, file, node, text);
    return Validator.of(schema)
        .with(request.options())
        .validate(file, node, findings -> schema.addTo(file, node, findings));
  }
}
