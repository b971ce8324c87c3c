package io.github.jobsmith.generator.source;

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
   * @param source where it comes from; its name is that of the places
   * @param limits hold for what the document stands for
   * @throws SchemaReadException when it cannot be read, has a name twice in one object, or exceeds
   *     a limit
   */
  JsonTree read(byte[] content, SchemaSource source, ReadLimits limits) throws SchemaReadException;
}
