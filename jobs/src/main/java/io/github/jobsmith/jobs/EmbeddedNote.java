package io.github.jobsmith.jobs;

import io.github.jobsmith.json.JsonDocument;
import io.github.jobsmith.validation.Report;
import io.github.jobsmith.validation.Validator;

/**
 * A note about a call in a file of another tool.
 *
 * @param document contains the call; it can be a string of the file
 */
record EmbeddedNote(NotePart note, JsonDocument document) implements JobPart {
  @Override
  public int node() {
    return note.node();
  }

  @Override
  public String name() {
    return note.name();
  }

  @Override
  public JsonDocument shown(JsonDocument file) {
    return document;
  }

  @Override
  public Report validate(JsonDocument file, Validator request) {
    return note.validate(document, request);
  }
}
