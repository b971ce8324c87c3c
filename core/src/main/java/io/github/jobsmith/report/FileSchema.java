package io.github.jobsmith.report;

import java.util.Objects;

/**
 * The schema of one file.
 *
 * @param name as the user knows it, such as a file
 * @param id its URI; may be empty
 */
record FileSchema(String name, String id) {
  FileSchema {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(id, "id");
  }
}
