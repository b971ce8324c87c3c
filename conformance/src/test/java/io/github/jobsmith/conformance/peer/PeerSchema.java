package io.github.jobsmith.conformance.peer;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import com.networknt.schema.path.NodePath;
import io.github.jobsmith.conformance.Json;
import io.github.jobsmith.conformance.Shared;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/** A schema compiled by networknt. */
final class PeerSchema {
  /** Reported at the object or array, with the name of the member or item. */
  private static final Set<String> NAMES_THE_PART =
      Set.of(
          "additionalProperties",
          "unevaluatedProperties",
          "propertyNames",
          "items",
          "additionalItems",
          "unevaluatedItems");

  private final Schema schema;

  /**
   * Compiles a schema.
   *
   * @param dialect of schemas without {@code $schema}
   * @param documents files of referenced documents by URI
   * @param uri the retrieval URI of the schema
   */
  PeerSchema(
      SpecificationVersion dialect,
      boolean formats,
      Map<String, Path> documents,
      String uri,
      String text) {
    SchemaRegistryConfig config =
        SchemaRegistryConfig.builder().formatAssertionsEnabled(formats).build();
    SchemaRegistry registry =
        SchemaRegistry.withDefaultDialect(
            dialect,
            builder -> builder.schemaRegistryConfig(config).schemas(documents::get, Shared::read));
    this.schema = registry.getSchema(SchemaLocation.of(uri), Json.parse(text));
  }

  Complaints validate(JsonNode instance) {
    Set<String> places = new TreeSet<>();
    Map<String, Complaints.Choice> choices = new LinkedHashMap<>();
    for (Error error : schema.validate(instance)) {
      List<String> place = place(error);
      EvaluationPath.Choice choice =
          EvaluationPath.outermostChoice(segments(error.getEvaluationPath()));
      if (choice == null) {
        places.add(pointer(place));
      } else {
        String outer = pointer(place.subList(0, choice.depth()));
        choices
            .computeIfAbsent(
                choice.key() + " at " + outer, key -> new Complaints.Choice(outer, new TreeSet<>()))
            .inside()
            .add(pointer(place));
      }
    }
    return new Complaints(places, choices.values());
  }

  private static List<String> place(Error error) {
    List<String> place = new ArrayList<>(segments(error.getInstanceLocation()));
    if (NAMES_THE_PART.contains(error.getKeyword())) {
      if (error.getProperty() != null) {
        place.add(error.getProperty());
      } else if (error.getIndex() != null) {
        place.add(error.getIndex().toString());
      } else if (error.getArguments() != null && error.getArguments().length > 0) {
        place.add(error.getArguments()[0].toString());
      }
    }
    return place;
  }

  private static List<String> segments(NodePath path) {
    List<String> segments = new ArrayList<>();
    for (int i = 0; i < path.getNameCount(); i++) {
      segments.add(String.valueOf(path.getElement(i)));
    }
    return segments;
  }

  private static String pointer(List<String> segments) {
    StringBuilder pointer = new StringBuilder();
    for (String segment : segments) {
      pointer.append('/').append(segment.replace("~", "~0").replace("/", "~1"));
    }
    return pointer.toString();
  }
}
