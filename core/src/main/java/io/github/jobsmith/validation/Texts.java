package io.github.jobsmith.validation;

import io.github.jobsmith.json.DocumentReader;
import io.github.jobsmith.json.JsonComments;
import io.github.jobsmith.json.JsonDocument;
import io.github.jobsmith.json.JsonSyntaxException;
import io.github.jobsmith.reuse.Idle;
import io.github.jobsmith.unknown.UnquotedPlaceholders;
import org.jspecify.annotations.Nullable;

/** Reads JSON texts as the options of a validator say. Thread-safe. */
final class Texts {
  private final ValidationOptions options;

  /** Readers for texts whose documents are not needed after the validation. */
  private final Idle<DocumentReader> readers = new Idle<>();

  Texts(ValidationOptions options) {
    this.options = options;
  }

  /** Whether a text has to be read in another way than by a {@link DocumentReader}. */
  boolean needsMore() {
    return options.comments() || !options.placeholders().isEmpty();
  }

  /** Returns a reader that only the caller has until it gives it back. */
  DocumentReader reader() {
    DocumentReader known = readers.take();
    return known == null ? new DocumentReader(options.limits()) : known;
  }

  void giveBack(DocumentReader reader) {
    reader.clear();
    readers.give(reader);
  }

  /**
   * Reads a text, with placeholders outside of strings as unknown values.
   *
   * @throws JsonSyntaxException if it is not JSON, or exceeds a limit
   */
  JsonDocument read(byte[] json) {
    try {
      return parse(json);
    } catch (JsonSyntaxException e) {
      JsonDocument document = withPlaceholders(json);
      if (document == null) {
        throw e;
      }
      return document;
    }
  }

  /**
   * Parses a text without placeholders outside of strings.
   *
   * @throws JsonSyntaxException if it is not JSON, or exceeds a limit
   */
  JsonDocument parse(byte[] json) {
    return options.comments()
        ? JsonComments.parse(json, options.limits())
        : JsonDocument.parse(json, options.limits());
  }

  /** Returns a document of a text that is JSON except for placeholders; null if it is not. */
  @Nullable JsonDocument withPlaceholders(byte[] json) {
    return options.placeholders().isEmpty()
        ? null
        : UnquotedPlaceholders.read(json, options.limits(), options.placeholders());
  }
}
