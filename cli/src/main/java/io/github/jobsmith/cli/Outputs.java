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
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The outputs of a run, written side by side. Files come into being at {@link #finish}, all of them
 * whole.
 */
final class Outputs implements AutoCloseable {
  private record Output(
      String name, Writer writer, ReportRenderer renderer, @Nullable AtomicFile file) {}

  /** Something to do for each output. */
  private interface Step {
    void run(Output output) throws IOException;
  }

  private final List<Output> outputs = new ArrayList<>();

  private Outputs() {}

  static Outputs open(
      List<Format> formats, Results stdout, String schemaId, boolean colors, boolean colorFiles)
      throws OutputException {
    Outputs opened = new Outputs();
    for (Format format : formats) {
      String name = format.file() == null ? Results.NAME : format.file();
      try {
        AtomicFile file = format.file() == null ? null : AtomicFile.create(pathOf(format.file()));
        Writer writer = file == null ? stdout.writer() : file.writer();
        boolean colored = file == null ? colors : colorFiles;
        ReportRenderer renderer =
            format.name().equals(Format.JSON)
                ? JsonRenderer.to(writer, schemaId)
                : TextRenderer.to(writer, colored, ValidateOptions.SUBMIT_AT);
        opened.outputs.add(new Output(name, writer, renderer, file));
      } catch (IOException e) {
        opened.close();
        throw OutputException.of(name, e);
      }
    }
    opened.each(output -> output.renderer().begin());
    return opened;
  }

  private static Path pathOf(String file) throws IOException {
    try {
      return Path.of(file);
    } catch (InvalidPathException e) {
      throw new IOException("not a path", e);
    }
  }

  void file(FileReport file) throws OutputException {
    each(output -> output.renderer().file(file));
  }

  void flush() throws OutputException {
    each(output -> output.writer().flush());
  }

  void finish(RunSummary summary) throws OutputException {
    each(output -> output.renderer().end(summary));
    flush();
    each(
        output -> {
          if (output.file() != null) {
            output.file().commit();
          }
        });
    outputs.clear();
  }

  /** A reader that has gone away ends its own output only, unless there is no other. */
  private void each(Step step) throws OutputException {
    for (Output output : List.copyOf(outputs)) {
      try {
        step.run(output);
      } catch (IOException e) {
        OutputException fault = OutputException.of(output.name(), e);
        if (!fault.isQuiet() || outputs.size() == 1) {
          throw fault;
        }
        outputs.remove(output);
      }
    }
  }

  /** Drops the files that were not finished. */
  @Override
  public void close() {
    for (Output output : outputs) {
      if (output.file() != null) {
        output.file().discard();
      }
    }
    outputs.clear();
  }
}
