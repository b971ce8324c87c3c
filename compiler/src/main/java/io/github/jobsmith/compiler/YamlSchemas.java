package io.github.jobsmith.compiler;

import io.github.jobsmith.generator.source.SchemaLoader;
import io.github.jobsmith.generator.source.SchemaNotation;
import io.github.jobsmith.generator.source.SchemaSource;
import io.github.jobsmith.json.JsonDocument;
import io.github.jobsmith.json.JsonLimits;
import io.github.jobsmith.yaml.DocumentFiles;
import io.github.jobsmith.yaml.YamlDocuments;
import io.github.jobsmith.yaml.YamlVersion;
import org.jspecify.annotations.Nullable;

/**
 * Reads schemas in YAML: documents whose names end in {@code .yaml} or {@code .yml}.
 *
 * <pre>{@code
 * SchemaLoader loader = Catalogue.read(catalogue).reading(new YamlSchemas());
 * }</pre>
 *
 * <p>{@link ValidatorCompiler} does so by itself. Thread-safe.
 */
final class YamlSchemas implements SchemaNotation {
  /**
   * Adds YAML to a loader. In this class, so that an unused request does not load the YAML reader.
   */
  static SchemaLoader addedTo(SchemaLoader loader) {
    return loader.reading(new YamlSchemas());
  }

  @Override
  public boolean has(SchemaSource source) {
    return DocumentFiles.isYaml(source.uri());
  }

  @Override
  public JsonDocument read(byte[] content, SchemaSource source, JsonLimits limits) {
    return YamlDocuments.read(content, limits);
  }

  @Override
  public @Nullable String warning(byte[] content) {
    return YamlVersion.warning(content);
  }
}
