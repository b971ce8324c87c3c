package io.github.jobsmith.generator.option;

import io.github.jobsmith.generator.link.Draft;
import java.util.Optional;

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
      new CompilerOptions(Draft.DRAFT_2020_12.uri(), false, false);

  /**
   * The same with another default dialect.
   *
   * @param dialect a value of {@code $schema}, or a short name as {@link #dialect} takes it
   */
  public CompilerOptions withDefaultDialect(String dialect) {
    return new CompilerOptions(dialect(dialect).orElse(dialect), assertFormats, assertContent);
  }

  /**
   * The value of {@code $schema} that a short name stands for, as {@link Draft#named} takes it;
   * empty for anything else.
   */
  public static Optional<String> dialect(String name) {
    return Draft.named(name).map(Draft::uri);
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
