package io.github.jobsmith.maven;

import io.github.jobsmith.report.FileReport;
import io.github.jobsmith.report.JUnitRenderer;
import io.github.jobsmith.report.ReportRenderer;
import io.github.jobsmith.report.RunSummary;
import io.github.jobsmith.report.SarifRenderer;
import io.github.jobsmith.rule.Severity;
import io.github.jobsmith.validation.MessageBundle;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;

/**
 * The files with reports of an execution, written in parallel. Each is written under another name
 * and gets its own at the end, so that it is complete or that of the last build.
 */
final class ReportOutputs implements AutoCloseable {
  private final List<Output> outputs = new ArrayList<>();
  private final List<ReportRenderer> renderers = new ArrayList<>();

  /**
   * What reports are about, and how they are written.
   *
   * @param version of Jobsmith
   * @param schemaId the URI of the schema
   * @param failOn the lowest severity that makes the build fail
   * @param further formats to write besides JUnit XML and SARIF
   * @param jenkins whether the build is one of Jenkins
   * @param messages the language of text
   */
  record Style(
      String version,
      String schemaId,
      Severity failOn,
      List<FurtherFormat> further,
      boolean jenkins,
      MessageBundle messages) {}

  private ReportOutputs() {}

  /**
   * Creates the files.
   *
   * @throws IOException if one cannot be written
   */
  static ReportOutputs open(ReportFiles files, Style style) throws IOException {
    Files.createDirectories(files.directory().toAbsolutePath());
    ReportOutputs opened = new ReportOutputs();
    try {
      JUnitRenderer junit = JUnitRenderer.to(opened.writer(files.junit()), style.failOn());
      opened.renderers.add(style.jenkins() ? junit.withoutFileOfTests() : junit);
      opened.renderers.add(
          SarifRenderer.to(opened.writer(files.sarif()), style.version())
              .withSchema(style.schemaId()));
      for (FurtherFormat format : style.further()) {
        Writer writer = opened.writer(files.other(format.suffix()));
        opened.renderers.add(format.renderer(writer, style.schemaId(), style.messages()));
      }
      for (ReportRenderer renderer : opened.renderers) {
        renderer.begin();
      }
      return opened;
    } catch (IOException e) {
      opened.close();
      throw e;
    }
  }

  /** A file, and what is written until it is complete. */
  private record Output(Path file, Path draft, Writer writer) {}

  private Writer writer(Path file) throws IOException {
    Path draft = file.resolveSibling(file.getFileName() + ".tmp");
    Writer writer = Files.newBufferedWriter(draft);
    outputs.add(new Output(file, draft, writer));
    return writer;
  }

  void file(FileReport report) throws IOException {
    for (ReportRenderer renderer : renderers) {
      renderer.file(report);
    }
  }

  /** Ends the reports, and returns what they have left out. */
  List<String> end(RunSummary summary) throws IOException {
    List<String> notes = new ArrayList<>();
    for (ReportRenderer renderer : renderers) {
      renderer.end(summary);
      if (!renderer.note().isEmpty()) {
        notes.add(renderer.note());
      }
    }
    for (Output output : outputs) {
      output.writer().close();
      Files.move(output.draft(), output.file(), StandardCopyOption.REPLACE_EXISTING);
    }
    return notes;
  }

  /** Deletes what was not completed. */
  @Override
  public void close() {
    for (Output output : outputs) {
      try {
        output.writer().close();
        Files.deleteIfExists(output.draft());
      } catch (IOException e) {
        // The fault that led here is the one to report.
        continue;
      }
    }
  }
}
