package io.github.jobsmith.cli.command;

import io.github.jobsmith.cli.input.Inputs;
import io.github.jobsmith.cli.process.OutputException;
import io.github.jobsmith.cli.process.Progress;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Passes files on and says so. */
final class ProgressSink implements Inputs.Sink {
  private final Inputs.Sink sink;
  private final Progress progress;

  private ProgressSink(Inputs.Sink sink, Progress progress) {
    this.sink = sink;
    this.progress = progress;
  }

  /** Returns a sink for the files of a run, which may have no progress. */
  static Inputs.Sink of(Inputs.Sink sink, @Nullable Progress progress) {
    return progress == null ? sink : new ProgressSink(sink, progress);
  }

  @Override
  public void file(String name, Path path, long size) throws OutputException {
    progress.at(name);
    sink.file(name, path, size);
  }

  @Override
  public void stdin() throws OutputException {
    sink.stdin();
  }

  @Override
  public void unreadable(String name, String error) throws OutputException {
    sink.unreadable(name, error);
  }
}
