package io.github.jobsmith.jobs;

import io.github.jobsmith.json.JsonDocument;
import org.jspecify.annotations.Nullable;

/** A form in which files contain jobs, other than one request. Implementations are immutable. */
interface FileForm {
  /** Returns what to validate in a document, or null if it does not have this form. */
  @Nullable Recognised recognise(JsonDocument document);
}
