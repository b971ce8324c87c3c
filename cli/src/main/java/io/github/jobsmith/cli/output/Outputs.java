package io.github.jobsmith.cli.output;

import io.github.jobsmith.cli.process.OutputException;
import io.github.jobsmith.cli.process.Results;
import io.github.jobsmith.compiler.output.OutputFormat;
import io.github.jobsmith.report.FileReport;
import io.github.jobsmith.report.RunSummary;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The outputs of a run, written in parallel. Files are created by {@link #finish}, all of them
 * complete. If one target is closed by its reader, the others are still written.
 */
public final class Outputs implements AutoCloseable {
  private final List<Output> outputs = new ArrayList<>();
  private final List<String> notes = new ArrayList<>();

  private Outputs() {}

  public static Outputs open(List<Format> formats, Results stdout, Looks looks)
      throws OutputException {
    Outputs opened = new Outputs();
    try {
      for (Format format : formats) {
        opened.outputs.add(Output.open(format, stdout, looks));
      }
      for (Output output : opened.now()) {
        output.begin();
      }
      return opened;
    } catch (OutputException e) {
      opened.close();
      throw e;
    }
  }

  public void file(FileReport report) throws OutputException {
    for (Output output : now()) {
      try {
        output.file(report);
      } catch (OutputException e) {
        drop(output, e);
      }
    }
  }

  /**
   * Writes a file in the output formats of JSON Schema, after {@link #file}.
   *
   * @param results JSON objects, for at least the formats of these outputs
   */
  public void evaluated(String path, Map<OutputFormat, String> results) throws OutputException {
    for (Output output : now()) {
      try {
        output.evaluated(path, results);
      } catch (OutputException e) {
        drop(output, e);
      }
    }
  }

  public void flush() throws OutputException {
    for (Output output : now()) {
      try {
        output.flush();
      } catch (OutputException e) {
        drop(output, e);
      }
    }
  }

  public void finish(RunSummary summary) throws OutputException {
    for (Output output : now()) {
      try {
        output.end(summary);
      } catch (OutputException e) {
        drop(output, e);
      }
    }
    for (Output output : now()) {
      if (!output.note().isEmpty()) {
        notes.add(output.note());
      }
      output.commit();
      outputs.remove(output);
    }
  }

  /** Returns a line for each format that has left something out, after {@link #finish}. */
  public List<String> notes() {
    return List.copyOf(notes);
  }

  private List<Output> now() {
    return List.copyOf(outputs);
  }

  private void drop(Output output, OutputException fault) throws OutputException {
    if (!fault.isQuiet() || outputs.size() == 1) {
      throw fault;
    }
    outputs.remove(output);
    output.discard();
  }

  /** Discards the files that were not finished. */
  @Override
  public void close() {
    for (Output output : now()) {
      output.discard();
    }
    outputs.clear();
  }
}
