package io.github.jobsmith.generator.lower;

/**
 * What a schema alone does not say. Immutable.
 *
 * @param defaultDialect a value of {@code $schema} for a root document that has none: a draft, or a
 *     meta-schema of the catalogue
 * @param assertFormats whether {@code format} is checked where the dialect only annotates; a format
 *     that is not known is passed over then, with a warning
 * @param assertContent whether {@code contentEncoding} and {@code contentMediaType} are checked,
 *     which no dialect does by itself
 */
public record CompilerOptions(String defaultDialect, boolean assertFormats, boolean assertContent) {
  /** Draft 2020-12; formats and content are annotations. */
  public static final CompilerOptions DEFAULT =
      new CompilerOptions("https://json-schema.org/draft/2020-12/schema", false, false);

  /** The same with another default dialect. */
  public CompilerOptions withDefaultDialect(String uri) {
    return new CompilerOptions(uri, assertFormats, assertContent);
  }

  /** The same with formats checked or not. */
  public CompilerOptions withAssertedFormats(boolean asserted) {
    return new CompilerOptions(defaultDialect, asserted, assertContent);
  }

  /** The same with content checked or not. */
  public CompilerOptions withAssertedContent(boolean asserted) {
    return new CompilerOptions(defaultDialect, assertFormats, asserted);
  }
}
