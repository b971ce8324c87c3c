package io.github.jobsmith.config;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * What a configuration file says. Immutable.
 *
 * @param file absolute
 * @param name the name of the file in reports
 * @param lines of the members of the file
 * @param exclude the files that are not validated
 * @param schemas what files are validated against
 * @param byInstance whether {@code $schema} in a file names its schema
 * @param settings how the schemas of {@code $schema} are read
 * @param placeholders regular expressions of strings that are unknown
 * @param severities {@code error}, {@code warning}, {@code info} or {@code off} by the id of a rule
 * @param ignores in the order of the file
 */
record Configuration(
    Path file,
    String name,
    ConfigLines lines,
    FileSelection exclude,
    SchemaMap schemas,
    boolean byInstance,
    SchemaChoice.Settings settings,
    List<String> placeholders,
    Map<String, String> severities,
    List<Ignore> ignores) {
  static final String OFF = "off";

  static Configuration empty(Path file, String name) {
    return new Configuration(
        file,
        name,
        ConfigLines.NONE,
        FileSelection.NONE,
        SchemaMap.EMPTY,
        false,
        SchemaChoice.Settings.DEFAULT,
        List.of(),
        Map.of(),
        List.of());
  }

  /** Whether the file says nothing at all. */
  boolean isEmpty() {
    return lines == ConfigLines.NONE;
  }

  Path directory() {
    return file.getParent();
  }

  boolean excludes(Path path) {
    return exclude.has(path, null);
  }

  /** Returns where a member is: the name of the file and the line. */
  String origin(String pointer) {
    return name + ":" + lines.of(pointer);
  }
}
