package io.github.jobsmith.conformance.schemastore;

import io.github.jobsmith.jackson.JacksonDocuments;
import io.github.jobsmith.json.JsonDocument;
import io.github.jobsmith.json.JsonLimits;
import io.github.jobsmith.yaml.YamlDocuments;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.schema.CoreSchema;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.dataformat.yaml.YAMLFactory;

/**
 * A file of the sample.
 *
 * @param schema name of its schema
 * @param name below the sample, such as {@code test/fly/fly.json}
 * @param valid whether SchemaStore says that it is valid
 */
public record Example(String schema, String name, Path file, boolean valid) {
  /** The core schema of YAML 1.2, in which {@code TRUE} and {@code ~} are no strings. */
  private static final YAMLFactory YAML =
      YAMLFactory.builder()
          .loadSettings(LoadSettings.builder().setSchema(new CoreSchema()).build())
          .build();

  boolean isYaml() {
    return !name.endsWith(".json");
  }

  /** The document as the command and the plugin read it. */
  public JsonDocument document() {
    try {
      byte[] bytes = Files.readAllBytes(file);
      return isYaml()
          ? YamlDocuments.read(bytes, JsonLimits.DEFAULT)
          : JsonDocument.parse(bytes, JsonLimits.DEFAULT);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The YAML document as Jackson's parser reads it, for comparison. */
  JsonDocument documentByJackson() {
    try (JsonParser parser = YAML.createParser(ObjectReadContext.empty(), file)) {
      if (parser.nextToken() == null) {
        // Nothing but comments: what YAML calls an empty node, which is null.
        return JsonDocument.parse("null");
      }
      JsonDocument document = JacksonDocuments.of(parser);
      if (parser.nextToken() != null) {
        throw new IllegalStateException(name + " has more than one document");
      }
      return document;
    }
  }

  @Override
  public String toString() {
    return name;
  }
}
