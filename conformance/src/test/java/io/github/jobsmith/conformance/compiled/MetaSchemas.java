package io.github.jobsmith.conformance.compiled;

import io.github.jobsmith.generator.source.SchemaLoader;
import io.github.jobsmith.generator.source.SchemaSource;
import java.util.List;

/** The meta-schemas of json-schema.org, from networknt's jar. */
public final class MetaSchemas {
  private static final List<String> OLD = List.of("draft-04", "draft-06", "draft-07");

  private static final List<String> PARTS =
      List.of(
          "2019-09/schema",
          "2019-09/meta/core",
          "2019-09/meta/applicator",
          "2019-09/meta/validation",
          "2019-09/meta/meta-data",
          "2019-09/meta/format",
          "2019-09/meta/content",
          "2020-12/schema",
          "2020-12/meta/core",
          "2020-12/meta/applicator",
          "2020-12/meta/unevaluated",
          "2020-12/meta/validation",
          "2020-12/meta/meta-data",
          "2020-12/meta/format-annotation",
          "2020-12/meta/format-assertion",
          "2020-12/meta/content");

  private MetaSchemas() {}

  /** Returns a catalogue that contains them. */
  public static SchemaLoader.Builder catalogue() {
    SchemaLoader.Builder builder = SchemaLoader.builder();
    OLD.forEach(draft -> add(builder, "http://json-schema.org/", draft + "/schema"));
    PARTS.forEach(part -> add(builder, "https://json-schema.org/", "draft/" + part));
    return builder;
  }

  private static void add(SchemaLoader.Builder builder, String site, String path) {
    builder.add(site + path, SchemaSource.resource(MetaSchemas.class.getClassLoader(), path));
  }
}
