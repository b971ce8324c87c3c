package io.github.jobsmith.maven;

import io.github.jobsmith.compiler.SchemaRequest;
import io.github.jobsmith.generator.network.NetworkDocuments;
import java.io.File;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** The parameters of all goals: how schemas are read. */
abstract class AbstractSchemaMojo extends AbstractMojo {
  /**
   * A catalogue: a JSON file that maps URIs to files, as in {@code
   * {"https://example.com/address.json": "schemas/address.json"}}. A URI that ends with a slash is
   * mapped to a directory.
   *
   * @since 0.1.0
   */
  @Parameter(property = "jobsmith.catalog")
  private @Nullable File catalog;

  /**
   * Whether to load documents that are not found otherwise: only {@code https} from public
   * addresses, without redirects, at most 16 MiB and 10 seconds each, and not if Maven is offline.
   * Requires {@code lockFile}. By default, the network is never used.
   *
   * @since 0.1.0
   */
  @Parameter(property = "jobsmith.allowNetwork", defaultValue = "false")
  private boolean allowNetwork;

  /**
   * The JSON file with the SHA-256 digests of the loaded documents, to be kept with the sources. A
   * document with another digest is refused; a new one is added.
   *
   * @since 0.1.0
   */
  @Parameter(property = "jobsmith.lockFile")
  private @Nullable File lockFile;

  /**
   * Whether to refuse documents that the lock file does not have, instead of adding them.
   *
   * @since 0.1.0
   */
  @Parameter(property = "jobsmith.frozenLock", defaultValue = "false")
  private boolean frozenLock;

  @Parameter(defaultValue = "${settings.offline}", readonly = true)
  private boolean offline;

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

  /**
   * Formats of your own for {@code format}: {@code <sku>com.example.Sku</sku>} is the format {@code
   * sku}, checked by the class {@code com.example.Sku}, which implements {@code CustomFormat}.
   * Generated code refers to the class; for the goal {@code validate}, it is in a dependency of the
   * plugin.
   *
   * @since 0.1.0
   */
  @Parameter private @Nullable Map<String, String> customFormats;

  /**
   * Keywords of your own: {@code <x-weekday>com.example.Weekday</x-weekday>} is the keyword {@code
   * x-weekday}, checked by the class {@code com.example.Weekday}, which implements {@code
   * CustomKeyword}. Generated code refers to the class; for the goal {@code validate}, it is in a
   * dependency of the plugin.
   *
   * @since 0.1.0
   */
  @Parameter private @Nullable Map<String, String> customKeywords;

  /** Returns how schemas are read. */
  SchemaRequest request() throws BadConfiguration {
    try {
      SchemaRequest request =
          SchemaRequest.DEFAULT
              .withCatalogue(catalog == null ? null : catalog.toPath())
              .withNetwork(network())
              .withDefaultDialect("defaultDialect", defaultDialect)
              .withAssertedFormats(assertFormats)
              .withAssertedContent(assertContent);
      for (Map.Entry<String, String> format : entries(customFormats)) {
        request = request.withFormat(format.getKey(), className(format));
      }
      for (Map.Entry<String, String> keyword : entries(customKeywords)) {
        request = request.withKeyword(keyword.getKey(), className(keyword));
      }
      return request;
    } catch (IllegalArgumentException e) {
      throw new BadConfiguration(e.getMessage());
    }
  }

  private @Nullable NetworkDocuments network() throws BadConfiguration {
    if (!allowNetwork || offline) {
      return null;
    }
    if (lockFile == null) {
      throw new BadConfiguration(
          "<allowNetwork> requires <lockFile>, such as <lockFile>schemas.lock.json</lockFile>");
    }
    NetworkDocuments network = NetworkDocuments.lockedBy(lockFile.toPath());
    return frozenLock ? network.frozen() : network;
  }

  private static Collection<Map.Entry<String, String>> entries(
      @Nullable Map<String, String> values) {
    return values == null ? List.of() : new TreeMap<>(values).entrySet();
  }

  private static String className(Map.Entry<String, @Nullable String> entry) {
    String value = entry.getValue();
    return value == null ? "" : value.strip();
  }
}
