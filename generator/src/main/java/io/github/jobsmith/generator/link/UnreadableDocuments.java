package io.github.jobsmith.generator.link;

import io.github.jobsmith.generator.collector.Diagnostics;
import io.github.jobsmith.generator.source.SchemaReadException;
import io.github.jobsmith.generator.source.SchemaSource;
import io.github.jobsmith.generator.source.SourceLocation;

/**
 * Reports why a referenced document cannot be read. Schemas can be hostile and refer to any file
 * that the process can read, so no content is shown of files outside of the root document's
 * directory.
 */
final class UnreadableDocuments {
  private static final String FILE = "file:";

  private final String root;
  private final Diagnostics diagnostics;

  UnreadableDocuments(SchemaSource root, Diagnostics diagnostics) {
    this.root = root.uri();
    this.diagnostics = diagnostics;
  }

  /**
   * Reports an error.
   *
   * @param referrer the location of the reference, reported if there is no document to correct
   * @param pointer of the schema that contains the reference
   */
  void tell(
      SchemaSource source, SchemaReadException fault, SourceLocation referrer, String pointer) {
    if (fault.isUnavailable()) {
      diagnostics.error(referrer, pointer, String.valueOf(fault.getMessage()), fault.hint());
    } else if (isOutside(source.uri())) {
      diagnostics.error(
          fault.location(),
          "",
          "neither JSON nor YAML",
          "correct it there; files outside the directory of the schema are not quoted");
    } else {
      diagnostics.error(fault.location(), "", String.valueOf(fault.getMessage()), fault.hint());
    }
  }

  private boolean isOutside(String uri) {
    String directory = root.substring(0, root.lastIndexOf('/') + 1);
    return uri.startsWith(FILE) && root.startsWith(FILE) && !uri.startsWith(directory);
  }
}
