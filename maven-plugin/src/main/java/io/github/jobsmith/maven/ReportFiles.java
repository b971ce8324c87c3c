package io.github.jobsmith.maven;

import java.nio.file.Path;

/**
 * The files for the reports of an execution.
 *
 * @param directory contains them
 * @param name of the execution
 */
record ReportFiles(Path directory, String name) {
  /** Returns the files of an execution; a default id of Maven is not part of their names. */
  static ReportFiles in(Path directory, String executionId) {
    String name =
        executionId.startsWith("default")
            ? "jobsmith"
            : "jobsmith-" + executionId.replaceAll("[^A-Za-z0-9._-]", "_");
    return new ReportFiles(directory, name);
  }

  /** Returns a file of JUnit XML, named as CI servers expect. */
  Path junit() {
    return directory.resolve("TEST-" + name + ".xml");
  }

  Path sarif() {
    return directory.resolve(name + ".sarif");
  }

  /**
   * Returns a file of another format.
   *
   * @param suffix such as {@code .html}
   */
  Path other(String suffix) {
    return directory.resolve(name + suffix);
  }
}
