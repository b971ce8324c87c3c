package io.github.jobsmith.generator.lower;

import java.util.Locale;
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
      new CompilerOptions("https://json-schema.org/draft/2020-12/schema", false, false);

  /**
   * The same with another default dialect.
   *
   * @param dialect a value of {@code $schema}, or a short name as {@link #dialect} takes it
   */
  public CompilerOptions withDefaultDialect(String dialect) {
    return new CompilerOptions(dialect(dialect).orElse(dialect), assertFormats, assertContent);
  }

  /**
   * The value of {@code $schema} that a short name stands for: {@code draft-04}, {@code draft-06},
   * {@code draft-07}, {@code 2019-09} or {@code 2020-12}, or what people write for these, such as
   * {@code draft7}, {@code 7} and {@code 2020}. Empty for anything else.
   */
  public static Optional<String> dialect(String name) {
    String plain = name.toLowerCase(Locale.ROOT).replace("-", "").replace("_", "").replace(" ", "");
    return Optional.ofNullable(
        switch (plain.startsWith("draft") ? plain.substring("draft".length()) : plain) {
          case "4", "04" -> "http://json-schema.org/draft-04/schema";
          case "6", "06" -> "http://json-schema.org/draft-06/schema";
          case "7", "07" -> "http://json-schema.org/draft-07/schema";
          case "2019", "201909" -> "https://json-schema.org/draft/2019-09/schema";
          case "2020", "202012" -> "https://json-schema.org/draft/2020-12/schema";
          default -> null;
        });
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
