package io.github.jobsmith.cli;

import io.github.jobsmith.report.FileReport;
import io.github.jobsmith.report.JsonRenderer;
import io.github.jobsmith.report.ReportRenderer;
import io.github.jobsmith.report.RunSummary;
import io.github.jobsmith.report.TextRenderer;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** One format on its way to one place. */
final class Output {
  private final String name;
  private final Writer writer;
  private final ReportRenderer renderer;
  private final @Nullable AtomicFile file;

  private Output(
      Format format, String name, Writer writer, @Nullable AtomicFile file, Looks looks) {
    this.name = name;
    this.writer = writer;
    this.file = file;
    boolean colors = file == null ? looks.colors() : looks.colorsInFiles();
    renderer =
        format.name().equals(Format.JSON)
            ? JsonRenderer.to(writer, looks.schemaId())
            : TextRenderer.to(writer, colors, ValidateOptions.SUBMIT_AT);
  }

  /**
   * What the renderers want to know.
   *
   * @param schemaId URI of the schema
   * @param colors whether text on standard output has colours
   * @param colorsInFiles whether text in files has colours
   */
  record Looks(String schemaId, boolean colors, boolean colorsInFiles) {}

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
      renderer.file(report);
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

  /** Puts a file in its place. */
  void commit() throws OutputException {
    if (file != null) {
      try {
        file.commit();
      } catch (IOException e) {
        throw OutputException.of(name, e);
      }
    }
  }

  /** Leaves the file that was there before. */
  void discard() {
    if (file != null) {
      file.discard();
    }
  }
}
