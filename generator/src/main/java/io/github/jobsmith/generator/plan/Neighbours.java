package io.github.jobsmith.generator.plan;

import io.github.jobsmith.generator.source.JsonTree;
import io.github.jobsmith.generator.source.SchemaLoader;
import io.github.jobsmith.generator.source.SchemaReadException;
import io.github.jobsmith.generator.source.SchemaSource;
import io.github.jobsmith.generator.source.UriReference;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Lets the schemas of a plan find each other by {@code $id}, without a catalogue. */
final class Neighbours {
  private Neighbours() {}

  /**
   * Returns a loader that also finds each schema by its URI, unless several schemas have that URI.
   */
  static SchemaLoader of(List<PlannedSchema> schemas, SchemaLoader loader) {
    if (schemas.size() < 2) {
      return loader;
    }
    Map<String, SchemaSource> byUri = new HashMap<>();
    Set<String> claimed = new HashSet<>();
    for (SchemaSource source : sources(schemas)) {
      String uri = uri(source, loader);
      if (uri != null && byUri.putIfAbsent(uri, source) != null) {
        claimed.add(uri);
      }
    }
    byUri.keySet().removeAll(claimed);
    return loader.besides(byUri);
  }

  private static List<SchemaSource> sources(List<PlannedSchema> schemas) {
    List<SchemaSource> sources = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (PlannedSchema schema : schemas) {
      if (seen.add(schema.source().uri())) {
        sources.add(schema.source());
      }
    }
    return sources;
  }

  /**
   * Returns the URI in the schema; null if there is none, or if the compiler will report an error.
   */
  private static @Nullable String uri(SchemaSource source, SchemaLoader loader) {
    try {
      if (loader.read(source) instanceof JsonTree.Obj schema) {
        JsonTree id = schema.get("$id") == null ? schema.get("id") : schema.get("$id");
        if (id instanceof JsonTree.Str text) {
          UriReference uri = UriReference.parse(text.value());
          return uri.scheme() == null ? null : uri.withoutFragment().toString();
        }
      }
    } catch (SchemaReadException | IllegalArgumentException e) {
      return null;
    }
    return null;
  }
}
