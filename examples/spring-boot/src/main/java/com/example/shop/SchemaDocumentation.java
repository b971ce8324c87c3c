package com.example.shop;

import com.fasterxml.jackson.databind.JsonNode;
import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.Schema;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.stereotype.Component;

/**
 * Replaces what springdoc derives from the Java types by the schema that bodies are validated with:
 * a schema of 2020-12 is a component of OpenAPI 3.1 as it is, and so is each of its {@code $defs}.
 */
@Component
class SchemaDocumentation implements OpenApiCustomizer {
  @Override
  public void customise(OpenAPI api) {
    JsonNode schema = read("/order.schema.json");
    Components components = api.getComponents();
    add(components, schema.get("title").asText(), schema);
    schema.get("$defs").properties().forEach(each -> add(components, each.getKey(), each.getValue()));
  }

  private static void add(Components components, String name, JsonNode schema) {
    components.addSchemas(name, Json31.mapper().convertValue(schema, Schema.class));
  }

  private static JsonNode read(String resource) {
    try (InputStream in = SchemaDocumentation.class.getResourceAsStream(resource)) {
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return Json31.mapper().readTree(text.replace("#/$defs/", "#/components/schemas/"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
