package io.github.jobsmith.generator.source;

import io.github.jobsmith.json.JsonDocument;
import io.github.jobsmith.json.JsonLimits;
import io.github.jobsmith.json.JsonSyntaxException;
import org.jspecify.annotations.Nullable;

/**
 * Reads schema documents in a notation other than JSON, such as YAML. Implementations are
 * thread-safe.
 */
public interface SchemaNotation {
  /** Whether a document is in this notation, judged by its name. */
  boolean has(SchemaSource source);

  /**
   * Reads a document and converts it to JSON.
   *
   * @param content must not be changed
   * @param source where the content is from
   * @param limits apply to the resulting JSON
   * @return the JSON, with locations in the original text
   * @throws JsonSyntaxException when the content cannot be read or exceeds a limit
   */
  JsonDocument read(byte[] content, SchemaSource source, JsonLimits limits);

  /**
   * Returns a warning about a document that was read, such as one about its version; by default,
   * none.
   *
   * @param content must not be changed
   * @return a clause, or null
   */
  default @Nullable String warning(byte[] content) {
    return null;
  }
}
