package io.github.jobsmith.conformance.suite;

import io.github.jobsmith.generator.option.CompilerOptions;
import java.util.List;

/**
 * A schema of the suite with its cases.
 *
 * @param file relative to the directory of the dialect, such as {@code optional/anchor.json}
 * @param title the suite's title of the schema
 * @param schema as in the file
 */
public record SuiteGroup(
    Dialect dialect, String file, String title, String schema, List<SuiteCase> cases) {
  /** {@code file: title}. */
  public String name() {
    return file + ": " + title;
  }

  Section section() {
    return Section.of(file);
  }

  /**
   * Returns the options that the suite requires: formats and content are asserted if a file is
   * about them.
   */
  public CompilerOptions options() {
    return CompilerOptions.DEFAULT
        .withDefaultDialect(dialect.uri())
        .withAssertedFormats(section() == Section.FORMAT)
        .withAssertedContent(file.equals("optional/content.json"));
  }

  @Override
  public String toString() {
    return dialect + "/" + name();
  }
}
