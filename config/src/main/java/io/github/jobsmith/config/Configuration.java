package io.github.jobsmith.config;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * What a configuration file says. Immutable.
 *
 * @param file absolute
 * @param name the name of the file in reports
 * @param exclude the files that are not validated
 * @param severities {@code error}, {@code warning}, {@code info} or {@code off} by the id of a rule
 * @param ignores in the order of the file
 */
record Configuration(
    Path file,
    String name,
    FileSelection exclude,
    Map<String, String> severities,
    List<Ignore> ignores) {
  static final String OFF = "off";

  Path directory() {
    return file.getParent();
  }

  boolean excludes(Path path) {
    return exclude.has(path, null);
  }
}
