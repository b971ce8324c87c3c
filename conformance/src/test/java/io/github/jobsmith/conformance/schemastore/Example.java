package io.github.jobsmith.conformance.schemastore;

import io.github.jobsmith.jackson.JacksonDocuments;
import io.github.jobsmith.json.JsonDocument;
import io.github.jobsmith.json.JsonLimits;
import io.github.jobsmith.json.JsonSyntaxException;
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
 * @param name path in the sample, such as {@code test/fly/fly.json}
 * @param valid whether it is valid according to SchemaStore
 */
public record Example(String schema, String name, Path file, boolean valid) {
  /** The core schema of YAML 1.2, in which {@code TRUE} and {@code ~} are not strings. */
  private static final YAMLFactory YAML =
      YAMLFactory.builder()
          .loadSettings(LoadSettings.builder().setSchema(new CoreSchema()).build())
          .build();

  boolean isYaml() {
    return !name.endsWith(".json");
  }

  /** Returns the document as read by the command and the plugin. */
  public JsonDocument document() {
    try {
      byte[] bytes = Files.readAllBytes(file);
      return isYaml()
          ? YamlDocuments.read(bytes, JsonLimits.DEFAULT)
          : JsonDocument.parse(bytes, JsonLimits.DEFAULT);
    } catch (JsonSyntaxException e) {
      if (String.valueOf(e.getMessage()).contains("only comments")) {
        // An error for the command, whatever the schema; for other readers, it is null.
        return JsonDocument.parse("null");
      }
      throw e;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns the YAML document as read by Jackson's parser, for comparison. */
  JsonDocument documentByJackson() {
    try (JsonParser parser = YAML.createParser(ObjectReadContext.empty(), file)) {
      if (parser.nextToken() == null) {
        // Only comments: an empty node in YAML, which is null.
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
