package io.github.jobsmith.config;

import io.github.jobsmith.json.JsonPointer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Describes a configuration for people. */
final class ConfigDescription {
  private final Configuration configuration;

  ConfigDescription(Configuration configuration) {
    this.configuration = configuration;
  }

  /**
   * Returns lines that describe what is in force for a file, each with the line of the
   * configuration that says it.
   */
  List<String> of(Path file) {
    List<String> lines = new ArrayList<>();
    lines.add(
        "configuration: " + configuration.name() + (configuration.isEmpty() ? " (empty)" : ""));
    if (configuration.excludes(file)) {
      lines.add("excluded: it is not validated" + from("/exclude"));
    }
    if (configuration.byInstance()) {
      lines.add("schema: $schema of the file, if it has one" + from("/instanceSchema"));
    }
    lines.add(
        configuration
            .schemas()
            .find(file)
            .map(SchemaMap::describe)
            .orElse("schema: create-job (default)"));
    configuration.settings().describe((member, text) -> lines.add(text + from("/" + member)));
    configuration
        .placeholders()
        .forEach(regex -> lines.add("placeholders: " + regex + from("/placeholders")));
    configuration
        .severities()
        .forEach(
            (rule, severity) ->
                lines.add(
                    "severity: "
                        + rule
                        + " "
                        + severity
                        + from(JsonPointer.append("/severities", rule))));
    for (Ignore ignore : configuration.ignores()) {
      if (ignore.isAbout(file)) {
        lines.add(
            "ignored: "
                + ignore.rule()
                + (ignore.pointer() == null ? "" : " at " + ignore.pointer())
                + (ignore.until() == null ? "" : " until " + ignore.until())
                + ": "
                + ignore.reason()
                + from(ignore.location()));
      }
    }
    return lines;
  }

  private String from(String pointer) {
    return " (" + configuration.origin(pointer) + ")";
  }
}
