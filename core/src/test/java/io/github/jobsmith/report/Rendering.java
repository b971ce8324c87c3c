package io.github.jobsmith.report;

import io.github.jobsmith.validation.Validator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Reports of pump documents, and runs over several of them. */
final class Rendering {
  private static final Validator VALIDATOR = Validator.of(new PumpSchema());

  private Rendering() {}

  /** Returns the report of a document. */
  static FileReport file(String path, String json) {
    return FileReport.of(path, VALIDATOR.validate(json.getBytes(StandardCharsets.UTF_8)));
  }

  /** Renders a whole run. */
  static void render(ReportRenderer renderer, FileReport... files) throws IOException {
    RunSummary.Counter counter = new RunSummary.Counter();
    renderer.begin();
    for (FileReport file : files) {
      renderer.file(file);
      counter.add(file);
    }
    renderer.end(counter.summary());
  }
}
