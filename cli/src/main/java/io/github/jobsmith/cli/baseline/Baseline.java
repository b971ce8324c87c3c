package io.github.jobsmith.cli.baseline;

import io.github.jobsmith.cli.process.OutputException;
import io.github.jobsmith.cli.process.UsageException;
import io.github.jobsmith.text.Printable;
import io.github.jobsmith.validation.Report;
import io.github.jobsmith.validation.Violation;
import java.io.File;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The violations that a team has accepted for the time being. They are recognised by file, rule,
 * pointer and value. {@code --baseline} reads them, {@code --write-baseline} alone writes those of
 * the run, and both together remove the ones that are gone. Not thread-safe.
 */
public final class Baseline {
  private static final String READ = "--baseline";
  private static final String WRITE = "--write-baseline";
  private static final String STDIN = "<stdin>";
  private static final int SHOWN = 20;

  private final boolean recording;
  private final @Nullable BaselineFile target;
  private final Path directory;
  private final String written;
  private final SortedMap<Known, Integer> known;
  private final SortedMap<Known, Integer> found = new TreeMap<>();
  private final Set<String> checked = new HashSet<>();

  private Baseline(
      boolean recording,
      @Nullable BaselineFile target,
      Path directory,
      String written,
      SortedMap<Known, Integer> known) {
    this.recording = recording;
    this.target = target;
    this.directory = directory;
    this.written = written;
    this.known = known;
  }

  /**
   * Returns the baseline of a run.
   *
   * @param read the value of {@code --baseline}; null if it is not given
   * @param write the value of {@code --write-baseline}; null if it is not given, but not both
   * @throws UsageException if a file cannot be read, or is not a baseline of this version
   */
  public static Baseline of(@Nullable String read, @Nullable String write) {
    Path from = read == null ? null : path(READ, read);
    Path to = write == null ? null : path(WRITE, write);
    if (from != null && !Files.exists(from)) {
      throw new UsageException(
          READ + ": no such file: " + read + "; create it with " + WRITE + " " + read);
    }
    if (from != null && to != null && !directory(from).equals(directory(to))) {
      throw new UsageException(
          READ + " and " + WRITE + " must be in the same directory, which names are relative to");
    }
    SortedMap<Known, Integer> known = new TreeMap<>();
    if (from != null) {
      known = new BaselineFile(READ, from).read();
    }
    if (to != null && Files.isRegularFile(to) && !to.equals(from)) {
      // Refuses to overwrite a file of another kind.
      SortedMap<Known, Integer> replaced = new BaselineFile(WRITE, to).read();
      known = from == null ? replaced : known;
    }
    return new Baseline(
        from == null,
        to == null ? null : new BaselineFile(WRITE, to),
        directory(from == null ? to : from),
        String.valueOf(write),
        known);
  }

  private static Path path(String option, String name) {
    if (name.equals("-")) {
      throw new UsageException(option + " must be a file; for one that is named -, write ./-");
    }
    if (name.isEmpty()) {
      throw new UsageException(option + " is empty; must be a file");
    }
    try {
      return Path.of(name);
    } catch (InvalidPathException e) {
      throw new UsageException(option + " is not a valid path: " + name);
    }
  }

  private static Path directory(@Nullable Path file) {
    Path whole = Path.of(file == null ? "" : file.toString()).toAbsolutePath().normalize();
    Path parent = whole.getParent();
    return parent == null ? whole : parent;
  }

  /**
   * Fails if the file to write could not be written, so that no work is done in vain.
   *
   * @throws OutputException with the reason
   */
  public void check() throws OutputException {
    if (target != null) {
      target.check();
    }
  }

  /** Returns a report without the violations that are known. */
  public Report without(String name, Report report) {
    String path = relative(name);
    if (!report.isTruncated()) {
      checked.add(path);
    }
    return report.where(violation -> !isKnown(path, violation));
  }

  private boolean isKnown(String path, Violation violation) {
    List<Known> places = Known.of(path, violation);
    if (!recording) {
      for (Known place : places) {
        if (found.getOrDefault(place, 0) >= known.getOrDefault(place, 0)) {
          return false;
        }
      }
    }
    for (Known place : places) {
      found.merge(place, 1, Integer::sum);
    }
    return true;
  }

  private String relative(String name) {
    if (name.equals(STDIN)) {
      return name;
    }
    try {
      Path file = Path.of(name).toAbsolutePath().normalize();
      return directory.relativize(file).toString().replace(File.separatorChar, '/');
    } catch (IllegalArgumentException e) {
      // Another drive of Windows, or a name that is not a path.
      return name;
    }
  }

  /**
   * Reports what is gone, and writes the file if that is requested.
   *
   * @throws OutputException if it cannot be written
   */
  public void finish(PrintStream err) throws OutputException {
    if (!recording) {
      report(err);
    }
    if (target != null) {
      SortedMap<Known, Integer> all = new TreeMap<>(found);
      for (Map.Entry<Known, Integer> each : known.entrySet()) {
        if (!isDecided(each.getKey())) {
          all.merge(each.getKey(), each.getValue(), Math::max);
        }
      }
      target.write(all);
      int count = 0;
      for (int each : all.values()) {
        count += each;
      }
      err.println("jobsmith: " + violations(count) + " written to " + Printable.escape(written));
    }
  }

  /** Whether the run has shown whether a violation is still there. */
  private boolean isDecided(Known violation) {
    return checked.contains(violation.path()) || !exists(violation.path());
  }

  private boolean exists(String path) {
    try {
      return path.equals(STDIN) || Files.exists(directory.resolve(path));
    } catch (InvalidPathException e) {
      return false;
    }
  }

  private void report(PrintStream err) {
    List<String> gone = new ArrayList<>();
    int count = 0;
    for (Map.Entry<Known, Integer> each : known.entrySet()) {
      Known violation = each.getKey();
      int missing = each.getValue() - found.getOrDefault(violation, 0);
      if (missing > 0 && isDecided(violation)) {
        count += missing;
        gone.add(
            violation.path()
                + ": "
                + (violation.part().isEmpty() ? "" : violation.part() + ": ")
                + violation.rule()
                + (violation.pointer().isEmpty() ? "" : " at " + violation.pointer()));
      }
    }
    if (gone.isEmpty()) {
      return;
    }
    err.println(
        "jobsmith: "
            + violations(count)
            + " of the baseline "
            + (count == 1 ? "is" : "are")
            + " gone"
            + (target == null
                ? "; add " + WRITE + " to remove " + (count == 1 ? "it" : "them")
                : ""));
    for (String each : gone.subList(0, Math.min(SHOWN, gone.size()))) {
      err.println("  " + Printable.escape(each));
    }
    if (gone.size() > SHOWN) {
      err.println("  and " + (gone.size() - SHOWN) + " more");
    }
  }

  private static String violations(int count) {
    return count == 1 ? "1 violation" : count + " violations";
  }
}
