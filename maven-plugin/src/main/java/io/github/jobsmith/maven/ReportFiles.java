package io.github.jobsmith.maven;

import java.nio.file.Path;

/**
 * The files for the reports of an execution.
 *
 * @param junit named as CI servers expect
 */
record ReportFiles(Path junit, Path sarif) {
  /** Returns the files of an execution; a default id of Maven is not part of their names. */
  static ReportFiles in(Path directory, String executionId) {
    String name =
        executionId.startsWith("default")
            ? "jobsmith"
            : "jobsmith-" + executionId.replaceAll("[^A-Za-z0-9._-]", "_");
    return new ReportFiles(
        directory.resolve("TEST-" + name + ".xml"), directory.resolve(name + ".sarif"));
  }
}
