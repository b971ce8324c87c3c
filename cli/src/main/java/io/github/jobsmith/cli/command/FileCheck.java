package io.github.jobsmith.cli.command;

import io.github.jobsmith.cli.work.OrderedWork;
import io.github.jobsmith.json.JsonSyntaxException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Executor;
import org.jspecify.annotations.Nullable;

/** The validation of a file: the part that does not depend on other files. */
final class FileCheck implements OrderedWork.Task {
  /** Files with fewer bytes are validated before another thread has started. */
  private static final long MANY_BYTES = 1 << 20;

  private final boolean jsonc;
  private final InputStream stdin;
  private MappedFile file;
  private long size;
  private SchemaRun.@Nullable Checked checked;
  private @Nullable Throwable fault;

  /**
   * @param file has a schema
   * @param jsonc whether JSON can have comments
   */
  FileCheck(MappedFile file, boolean jsonc, InputStream stdin) {
    this.file = file;
    this.jsonc = jsonc;
    this.stdin = stdin;
    byte[] text = file.text();
    this.size = text == null ? file.size() : text.length;
  }

  /**
   * Asks for the size of a file if it is not known, as that of operands; before other files are
   * validated at the same time.
   */
  void measure() {
    Path path = file.path();
    if (size < 0 && path != null) {
      // 0 for pipes and for files that cannot be read.
      size = path.toFile().length();
    }
  }

  @Override
  public long size() {
    return Math.max(0, size);
  }

  /** Whether the file is read item by item, and so large that several threads are worth it. */
  boolean hasItems() {
    if (!file.run().hasItems(file.name())) {
      return false;
    }
    measure();
    return file.path() == null || size >= MANY_BYTES;
  }

  @Override
  public void run() {
    run(null, 1);
  }

  /**
   * Validates the file.
   *
   * @param executor validates items of a file that {@linkplain #hasItems() has items}; null if this
   *     thread validates the file alone
   * @param threads how many threads are to be busy, with the current one
   */
  void run(@Nullable Executor executor, int threads) {
    checked = null;
    fault = null;
    try {
      file = file.readIfCommented(jsonc, stdin);
      checked =
          executor == null
              ? file.check(stdin)
              : file.run().check(file.name(), file.path(), stdin, executor, threads);
    } catch (IOException | RuntimeException | StackOverflowError | OutOfMemoryError e) {
      fault = e;
    }
  }

  /** Returns the file, with its content if that was needed. */
  MappedFile file() {
    return file;
  }

  /**
   * Whether there was not enough memory, perhaps because of other files, and the file can be read
   * once more. What was read of standard input or a pipe is lost: the rest would be taken for the
   * whole.
   */
  boolean canRunAgain() {
    Path path = file.path();
    return fault instanceof OutOfMemoryError
        && (file.text() != null || path != null && Files.isRegularFile(path));
  }

  /**
   * Returns what was found, after {@link #run}.
   *
   * @throws JsonSyntaxException if the file is too large
   * @throws IOException if it cannot be read
   */
  SchemaRun.Checked checked() throws IOException {
    if (fault instanceof IOException e) {
      throw e;
    } else if (fault instanceof RuntimeException e) {
      throw e;
    } else if (fault instanceof Error e) {
      throw e;
    }
    if (checked == null) {
      throw new IllegalStateException("the validation has ended without a result");
    }
    return checked;
  }
}
