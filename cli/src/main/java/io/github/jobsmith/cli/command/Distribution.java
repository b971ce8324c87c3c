package io.github.jobsmith.cli.command;

import io.github.jobsmith.cli.process.OutputException;
import io.github.jobsmith.cli.work.LazyThreads;
import io.github.jobsmith.cli.work.OrderedWork;
import org.jspecify.annotations.Nullable;

/**
 * Distributes the files of a run over several threads, as soon as there are so many that starting
 * threads is worth its time. Each file is finished in its turn, on the thread of the run. The items
 * of a large file that is read item by item are distributed instead of files.
 */
final class Distribution implements AutoCloseable {
  /**
   * What one thread validates first. Until then, most of the code is interpreted, and the JVM's
   * compiler needs the other processors: with more threads, a run of 2,000 files would take longer.
   */
  private static final int FEW_FILES = 300;

  private static final long FEW_BYTES = 1 << 20;

  /** The size of all texts in memory. Their values need further memory. */
  private static final long MOST_BYTES = 24L << 20;

  private final OrderedWork.Finisher<FileCheck, OutputException> finisher;
  private int threads = 1;
  private boolean always;
  private int files;
  private long bytes;
  private @Nullable OrderedWork<FileCheck, OutputException> work;

  /** For the items of one file. */
  private @Nullable LazyThreads itemThreads;

  /** Returns an instance with one thread. */
  Distribution(OrderedWork.Finisher<FileCheck, OutputException> finisher) {
    this.finisher = finisher;
  }

  /**
   * Lets several threads validate files.
   *
   * @param wanted at least 1; null for one for each processor
   */
  void over(@Nullable Integer wanted) {
    threads = wanted == null ? Runtime.getRuntime().availableProcessors() : wanted;
    always = wanted != null;
  }

  /** Validates a file, soon or now. */
  void add(FileCheck check) throws OutputException {
    if (threads > 1 && check.hasItems()) {
      finish();
      check.run(itemThreads(), threads);
      finisher.finish(check);
      return;
    }
    if (work == null && threads > 1 && (always || files >= FEW_FILES || bytes >= FEW_BYTES)) {
      work = new OrderedWork<>(threads, MOST_BYTES, finisher);
    }
    if (work != null) {
      check.measure();
      work.add(check);
      return;
    }
    files++;
    bytes += check.size();
    check.run();
    finisher.finish(check);
  }

  private LazyThreads itemThreads() {
    LazyThreads known = itemThreads;
    if (known == null) {
      known = new LazyThreads(threads - 1);
      itemThreads = known;
    }
    return known;
  }

  /** Finishes all files that were added. Needed before anything else is written. */
  void finish() throws OutputException {
    if (work != null) {
      work.finish();
    }
  }

  /** Ends the threads; files that are not finished are left out. */
  @Override
  public void close() {
    if (work != null) {
      work.close();
    }
    if (itemThreads != null) {
      itemThreads.close();
    }
  }
}
