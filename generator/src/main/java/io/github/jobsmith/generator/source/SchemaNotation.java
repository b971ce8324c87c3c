package io.github.jobsmith.generator.source;

import io.github.jobsmith.json.JsonDocument;
import io.github.jobsmith.json.JsonLimits;
import io.github.jobsmith.json.JsonSyntaxException;

/**
 * Reads schema documents in another notation than JSON, such as YAML. Implementations are
 * thread-safe.
 */
public interface SchemaNotation {
  /** Whether a document is in this notation, by its name. */
  boolean has(SchemaSource source);

  /**
   * Reads a document as the JSON that it stands for.
   *
   * @param content not to be changed
   * @param source where it comes from
   * @param limits hold for what the document stands for
   * @return with the places of the text
   * @throws JsonSyntaxException when it cannot be read or exceeds a limit
   */
  JsonDocument read(byte[] content, SchemaSource source, JsonLimits limits);
}
