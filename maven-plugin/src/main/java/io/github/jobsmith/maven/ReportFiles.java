package io.github.jobsmith.maven;

import java.nio.file.Path;

/**
 * Where the reports of an execution go.
 *
 * @param junit named as CI servers look for it
 */
record ReportFiles(Path junit, Path sarif) {
  /** The files of an execution; an id that Maven made up is not in their names. */
  static ReportFiles in(Path directory, String executionId) {
    String name =
        executionId.startsWith("default")
            ? "jobsmith"
            : "jobsmith-" + executionId.replaceAll("[^A-Za-z0-9._-]", "_");
    return new ReportFiles(
        directory.resolve("TEST-" + name + ".xml"), directory.resolve(name + ".sarif"));
  }
}
