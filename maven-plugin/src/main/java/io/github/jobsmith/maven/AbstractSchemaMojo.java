package io.github.jobsmith.maven;

import io.github.jobsmith.compiler.SchemaRequest;
import java.io.File;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** What all goals have in common: how schemas are read. */
abstract class AbstractSchemaMojo extends AbstractMojo {
  /**
   * A catalogue: a JSON file that says which files stand for which URIs, as in {@code
   * {"https://example.com/address.json": "schemas/address.json"}}. A URI with a slash at its end
   * stands for a directory. Nothing is ever fetched from the network.
   *
   * @since 0.1.0
   */
  @Parameter(property = "jobsmith.catalog")
  private @Nullable File catalog;

  /**
   * The dialect of schemas without {@code $schema}: {@code draft-04}, {@code draft-06}, {@code
   * draft-07}, {@code 2019-09}, {@code 2020-12} or the URI of a meta-schema.
   *
   * @since 0.1.0
   */
  @Parameter(property = "jobsmith.defaultDialect", defaultValue = "2020-12")
  private String defaultDialect = "";

  /**
   * Whether {@code format} is checked where the dialect only annotates.
   *
   * @since 0.1.0
   */
  @Parameter(property = "jobsmith.assertFormats", defaultValue = "false")
  private boolean assertFormats;

  /**
   * Whether {@code contentEncoding} and {@code contentMediaType} are checked.
   *
   * @since 0.1.0
   */
  @Parameter(property = "jobsmith.assertContent", defaultValue = "false")
  private boolean assertContent;

  /** How the user wants schemas to be read. */
  SchemaRequest request() throws BadConfiguration {
    try {
      return SchemaRequest.DEFAULT
          .withCatalogue(catalog == null ? null : catalog.toPath())
          .withDefaultDialect("defaultDialect", defaultDialect)
          .withAssertedFormats(assertFormats)
          .withAssertedContent(assertContent);
    } catch (IllegalArgumentException e) {
      throw new BadConfiguration(e.getMessage());
    }
  }
}
