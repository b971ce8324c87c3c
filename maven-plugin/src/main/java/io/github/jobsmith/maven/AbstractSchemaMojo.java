package io.github.jobsmith.maven;

import io.github.jobsmith.compiler.SchemaRequest;
import java.io.File;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** The parameters of all goals: how schemas are read. */
abstract class AbstractSchemaMojo extends AbstractMojo {
  /**
   * A catalogue: a JSON file that maps URIs to files, as in {@code
   * {"https://example.com/address.json": "schemas/address.json"}}. A URI that ends with a slash is
   * mapped to a directory. The network is never used.
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
   * Whether to check {@code format} in dialects in which it is only an annotation.
   *
   * @since 0.1.0
   */
  @Parameter(property = "jobsmith.assertFormats", defaultValue = "false")
  private boolean assertFormats;

  /**
   * Whether to check {@code contentEncoding} and {@code contentMediaType}.
   *
   * @since 0.1.0
   */
  @Parameter(property = "jobsmith.assertContent", defaultValue = "false")
  private boolean assertContent;

  /** Returns how schemas are read. */
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
