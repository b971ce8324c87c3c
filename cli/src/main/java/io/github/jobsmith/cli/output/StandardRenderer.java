package io.github.jobsmith.cli.output;

import io.github.jobsmith.compiler.output.OutputFormat;
import io.github.jobsmith.json.JsonWriter;
import io.github.jobsmith.report.FileReport;
import io.github.jobsmith.report.ReportRenderer;
import io.github.jobsmith.report.RunSummary;
import io.github.jobsmith.text.Printable;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;

/**
 * Writes the standard output of JSON Schema: for each file one JSON object on one line, with the
 * path of the file before the members of the standard. Control and other unprintable characters are
 * escaped, so that the output is safe on a terminal.
 */
final class StandardRenderer implements ReportRenderer {
  private final Appendable out;
  private final OutputFormat format;

  StandardRenderer(Appendable out, OutputFormat format) {
    this.out = out;
    this.format = format;
  }

  @Override
  public void begin() {
    // Nothing is common to all files.
  }

  /** Writes a file that could not be read; the others are {@link #evaluated}. */
  @Override
  public void file(FileReport file) throws IOException {
    if (file.report() == null) {
      JsonWriter json = new JsonWriter().startObject().name("path").string(file.path());
      json.name("error").string(Objects.requireNonNull(file.error())).endObject();
      out.append(Printable.escape(text(json))).append('\n');
    }
  }

  /**
   * Writes the result of a file.
   *
   * @param results JSON objects by format
   */
  void evaluated(String path, Map<OutputFormat, String> results) throws IOException {
    JsonWriter name = new JsonWriter().string(path);
    String members = Objects.requireNonNull(results.get(format)).substring(1);
    out.append("{\"path\":").append(Printable.escape(text(name))).append(',');
    out.append(Printable.escape(members)).append('\n');
  }

  private static String text(JsonWriter json) {
    return new String(json.toByteArray(), StandardCharsets.UTF_8);
  }

  @Override
  public void end(RunSummary summary) {
    // Nothing is common to all files.
  }
}
