package io.github.jobsmith.config;

import io.github.jobsmith.jobs.JobSchemas;
import io.github.jobsmith.json.JsonValue;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads {@code schemas} of a configuration. */
final class SchemaEntries {
  private static final Set<String> MEMBERS = Set.of("files", "schema", "document");
  private static final String NONE = "none";

  private final Path file;
  private final String name;
  private final ConfigLines lines;
  private final SchemaChoice.Settings settings;

  SchemaEntries(Path file, String name, ConfigLines lines, SchemaChoice.Settings settings) {
    this.file = file;
    this.name = name;
    this.lines = lines;
    this.settings = settings;
  }

  SchemaMap read(@Nullable JsonValue entries) {
    SchemaMap map = SchemaMap.EMPTY;
    int index = 0;
    for (JsonValue entry : entries == null ? List.<JsonValue>of() : Members.items(entries)) {
      Members.names(entry, MEMBERS);
      List<String> patterns = Members.oneOrMore(Members.required(entry, "files"));
      map =
          map.with(
              FileSelection.of(patterns, file.getParent(), "files in " + name),
              choice(entry),
              name + ":" + lines.of("/schemas/" + index++));
    }
    return map;
  }

  private SchemaChoice choice(JsonValue entry) {
    boolean documents = Members.flag(entry.get("document"));
    JsonValue schema = entry.get("schema");
    if (documents) {
      Members.expect(schema == null || Members.text(schema).equals(JobSchemas.CREATE_JOB));
      return SchemaChoice.documents(JobSchemas.CREATE_JOB);
    }
    String text = Members.text(Members.required(entry, "schema"));
    if (text.equals(NONE)) {
      return SchemaChoice.NONE;
    }
    return SchemaChoice.of(SchemaPaths.resolve(text, file.getParent())).with(settings);
  }
}
