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

  /**
   * The same with another default dialect.
   *
   * @param dialect a value of {@code $schema}, or for short {@code draft-04}, {@code draft-06},
   *     {@code draft-07}, {@code 2019-09} or {@code 2020-12}
   */
  public CompilerOptions withDefaultDialect(String dialect) {
    String uri =
        switch (dialect) {
          case "draft-04", "draft-06", "draft-07" ->
              "http://json-schema.org/" + dialect + "/schema";
          case "2019-09", "2020-12" -> "https://json-schema.org/draft/" + dialect + "/schema";
          default -> dialect;
        };
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
