package io.github.jobsmith.cli.output;

import io.github.jobsmith.cli.process.OutputException;
import io.github.jobsmith.cli.process.Results;
import io.github.jobsmith.cli.process.Version;
import io.github.jobsmith.compiler.output.OutputFormat;
import io.github.jobsmith.report.CheckstyleRenderer;
import io.github.jobsmith.report.FileReport;
import io.github.jobsmith.report.GitHubRenderer;
import io.github.jobsmith.report.GitLabRenderer;
import io.github.jobsmith.report.HtmlRenderer;
import io.github.jobsmith.report.JUnitRenderer;
import io.github.jobsmith.report.JsonRenderer;
import io.github.jobsmith.report.ReportRenderer;
import io.github.jobsmith.report.RunSummary;
import io.github.jobsmith.report.SarifRenderer;
import io.github.jobsmith.report.ShortRenderer;
import io.github.jobsmith.report.TextRenderer;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One format and its target. */
final class Output {
  private final String name;
  private final Writer writer;
  private final ReportRenderer renderer;
  private final @Nullable AtomicFile file;
  private final @Nullable Base base;

  private Output(
      Format format, String name, Writer writer, @Nullable AtomicFile file, Looks looks) {
    this.name = name;
    this.writer = writer;
    this.file = file;
    base = format.kind().forRepositories() ? looks.base() : null;
    renderer = renderer(format, file == null ? looks.colors() : looks.colorsInFiles(), looks);
  }

  private ReportRenderer renderer(Format format, boolean colors, Looks looks) {
    boolean quiet = looks.quiet();
    return switch (format.kind()) {
      case JSON -> JsonRenderer.to(writer, looks.schemaId());
      case SARIF -> sarif(looks);
      case JUNIT -> junit(looks);
      case STANDARD_FLAG, STANDARD_BASIC, STANDARD_DETAILED, STANDARD_VERBOSE ->
          new StandardRenderer(writer, format.kind().standard());
      case SHORT -> ShortRenderer.to(writer);
      case GITLAB -> GitLabRenderer.to(writer);
      case CHECKSTYLE -> CheckstyleRenderer.to(writer);
      case HTML -> HtmlRenderer.to(writer).withOptions(looks.optionOf()).about(looks.subject());
      case GITHUB ->
          format.beside()
              ? GitHubRenderer.beside(writer)
              : quiet ? GitHubRenderer.quiet(writer) : GitHubRenderer.to(writer);
      case TEXT ->
          (quiet
                  ? TextRenderer.quiet(writer, colors)
                  : TextRenderer.to(writer, colors, "")
                      .withOptions(looks.optionOf())
                      .withNotes(looks.notes()))
              .about(looks.subject())
              .withMessages(looks.messages())
              .withWidth(file == null ? looks.width() : 0);
    };
  }

  private ReportRenderer junit(Looks looks) {
    JUnitRenderer junit = JUnitRenderer.to(writer, looks.failOn());
    return looks.jenkins() ? junit.withoutFileOfTests() : junit;
  }

  private ReportRenderer sarif(Looks looks) {
    AzurePipeline pipeline = looks.pipeline();
    SarifRenderer sarif = SarifRenderer.to(writer, Version.current()).withSchema(looks.schemaId());
    return pipeline == null ? sarif : sarif.withAutomation(pipeline.id(), pipeline.properties());
  }

  static Output open(Format format, Results stdout, Looks looks) throws OutputException {
    String file = format.file();
    if (file == null) {
      return new Output(format, Results.NAME, stdout.writer(), null, looks);
    }
    try {
      AtomicFile atomic = AtomicFile.create(Path.of(file));
      return new Output(format, file, atomic.writer(), atomic, looks);
    } catch (InvalidPathException e) {
      throw OutputException.of(file, new IOException("not a path", e));
    } catch (IOException e) {
      throw OutputException.of(file, e);
    }
  }

  void begin() throws OutputException {
    try {
      renderer.begin();
    } catch (IOException e) {
      throw OutputException.of(name, e);
    }
  }

  void file(FileReport report) throws OutputException {
    try {
      renderer.file(
          base == null || !report.isFile() ? report : report.at(base.shown(report.path())));
    } catch (IOException e) {
      throw OutputException.of(name, e);
    }
  }

  /** Writes a file in an output format of JSON Schema; other formats have written its report. */
  void evaluated(String path, Map<OutputFormat, String> results) throws OutputException {
    try {
      if (renderer instanceof StandardRenderer standard) {
        standard.evaluated(path, results);
      }
    } catch (IOException e) {
      throw OutputException.of(name, e);
    }
  }

  void flush() throws OutputException {
    try {
      writer.flush();
    } catch (IOException e) {
      throw OutputException.of(name, e);
    }
  }

  void end(RunSummary summary) throws OutputException {
    try {
      renderer.end(summary);
      writer.flush();
    } catch (IOException e) {
      throw OutputException.of(name, e);
    }
  }

  /** Returns what the format has left out; empty if nothing. */
  String note() {
    return renderer.note();
  }

  /** Renames a file to its final name. */
  void commit() throws OutputException {
    if (file != null) {
      try {
        file.commit();
      } catch (IOException e) {
        throw OutputException.of(name, e);
      }
    }
  }

  /** Deletes the new file; a previous file is kept. */
  void discard() {
    if (file != null) {
      file.discard();
    }
  }
}
