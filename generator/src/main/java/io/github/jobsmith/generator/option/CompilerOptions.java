package io.github.jobsmith.generator.option;

import io.github.jobsmith.generator.link.Draft;
import io.github.jobsmith.generator.source.SchemaLimits;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Options for reading schemas, where a schema does not decide itself. Immutable. */
public final class CompilerOptions {
  /** Draft 2020-12; formats and content are annotations; {@link SchemaLimits#DEFAULT}. */
  public static final CompilerOptions DEFAULT =
      new CompilerOptions(Draft.DRAFT_2020_12.uri(), false, false, SchemaLimits.DEFAULT);

  private final String defaultDialect;
  private final boolean assertFormats;
  private final boolean assertContent;
  private final SchemaLimits limits;

  private CompilerOptions(
      String defaultDialect, boolean assertFormats, boolean assertContent, SchemaLimits limits) {
    this.limits = Objects.requireNonNull(limits, "limits");
    this.defaultDialect = Objects.requireNonNull(defaultDialect, "defaultDialect");
    this.assertFormats = assertFormats;
    this.assertContent = assertContent;
  }

  /**
   * The value of {@code $schema} for a root document that has none: a draft, or a meta-schema of
   * the catalogue.
   */
  public String defaultDialect() {
    return defaultDialect;
  }

  /**
   * Whether {@code format} is checked where the dialect only annotates. An unknown format is then
   * ignored, with a warning.
   */
  public boolean assertFormats() {
    return assertFormats;
  }

  /**
   * Whether {@code contentEncoding} and {@code contentMediaType} are checked; in every dialect they
   * are annotations by default.
   */
  public boolean assertContent() {
    return assertContent;
  }

  /**
   * Returns a copy with another default dialect.
   *
   * @param dialect a value of {@code $schema}, or a short name as {@link #dialect} takes it
   */
  public CompilerOptions withDefaultDialect(String dialect) {
    return new CompilerOptions(
        dialect(dialect).orElse(dialect), assertFormats, assertContent, limits);
  }

  /** Returns a copy with the given value of {@link #assertFormats()}. */
  public CompilerOptions withAssertedFormats(boolean asserted) {
    return new CompilerOptions(defaultDialect, asserted, assertContent, limits);
  }

  /** Returns a copy with the given value of {@link #assertContent()}. */
  public CompilerOptions withAssertedContent(boolean asserted) {
    return new CompilerOptions(defaultDialect, assertFormats, asserted, limits);
  }

  /** The limits on what a schema can consist of. */
  public SchemaLimits limits() {
    return limits;
  }

  /** Returns a copy with other limits. */
  public CompilerOptions withLimits(SchemaLimits other) {
    return new CompilerOptions(defaultDialect, assertFormats, assertContent, other);
  }

  /**
   * Returns the value of {@code $schema} for a short name such as {@code draft-07}, {@code draft7}
   * or {@code 2020-12}; empty for any other text.
   */
  public static Optional<String> dialect(String name) {
    return Draft.named(name).map(Draft::uri);
  }

  /** The short names of all dialects, oldest first. */
  public static List<String> dialectNames() {
    return Draft.titles();
  }
}
