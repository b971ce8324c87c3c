package io.github.jobsmith.report;

import io.github.jobsmith.rule.Severity;
import io.github.jobsmith.validation.Report;
import io.github.jobsmith.validation.Violation;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Writes JUnit XML, which CI servers show as test results, with one suite per file. A violation
 * that makes the run fail is a failed test; one of lower severity is a passed test with output. A
 * clean file is one passed test; a file that could not be read is a test with an error.
 *
 * <p>Tests are named after rule and pointer, so that names do not change when lines are added.
 * Durations are not measured and therefore not written. The totals precede the suites, so the
 * result is buffered until the end. GitLab rejects files of more than 30 MB, so the files for which
 * there is no space are left out; a skipped test says how many violations they have.
 */
public final class JUnitRenderer implements ReportRenderer {
  /** A little less than GitLab accepts: the totals need space, too. */
  private static final long MOST_BYTES = 29_900_000;

  private final Appendable out;
  private final @Nullable Severity failOn;
  private final boolean fileOfTests;
  private final StringBuilder kept = new StringBuilder();
  private long bytes;
  private boolean full;
  private long leftOut;
  private long tests;
  private long failures;
  private long errors;

  private JUnitRenderer(Appendable out, @Nullable Severity failOn, boolean fileOfTests) {
    this.out = out;
    this.failOn = failOn;
    this.fileOfTests = fileOfTests;
  }

  /**
   * Returns a renderer.
   *
   * @param failOn the lowest severity that is a failure; null if no violation is one
   */
  public static JUnitRenderer to(Appendable out, @Nullable Severity failOn) {
    return new JUnitRenderer(Objects.requireNonNull(out, "out"), failOn, true);
  }

  /**
   * Returns a renderer that writes the file only as an attribute of suites. GitLab and others read
   * it of each test, but the xUnit plugin of Jenkins rejects a report in which a test has it.
   */
  public JUnitRenderer withoutFileOfTests() {
    return new JUnitRenderer(out, failOn, false);
  }

  @Override
  public void begin() throws IOException {
    out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
  }

  @Override
  public void file(FileReport file) throws IOException {
    int start = kept.length();
    long[] totals = {tests, failures, errors};
    if (!full) {
      append(file);
      long size = Utf8Length.of(kept, start);
      full = bytes + size > MOST_BYTES;
      bytes += size;
    }
    if (full) {
      kept.setLength(start);
      tests = totals[0];
      failures = totals[1];
      errors = totals[2];
      leftOut += file.report() == null ? 1 : file.report().violations().size();
    }
  }

  private void append(FileReport file) {
    Report report = file.report();
    if (report == null) {
      suite(file, 1, 0, 1);
      test(file, "readable");
      kept.append(">\n      <error message=\"")
          .append(escape(Objects.requireNonNull(file.error())))
          .append("\"/>\n    </testcase>\n");
    } else if (report.violations().isEmpty()) {
      suite(file, 1, 0, 0);
      test(file, "valid");
      kept.append("/>\n");
    } else {
      int failed = 0;
      for (Violation violation : report.violations()) {
        failed += fails(violation) ? 1 : 0;
      }
      suite(file, report.violations().size(), failed, 0);
      Map<String, Integer> names = new HashMap<>();
      report.violations().forEach(violation -> append(file, violation, names));
    }
    kept.append("  </testsuite>\n");
  }

  private boolean fails(Violation violation) {
    return failOn != null && violation.severity().atLeast(failOn);
  }

  private void suite(FileReport file, int count, int failed, int broken) {
    String path = escape(file.path());
    kept.append("  <testsuite name=\"").append(path).append('"');
    counts(count, failed, broken);
    kept.append(" skipped=\"0\"");
    if (file.isFile()) {
      kept.append(" file=\"").append(path).append('"');
    }
    kept.append(">\n");
    tests += count;
    failures += failed;
    errors += broken;
  }

  private void counts(long count, long failed, long broken) {
    kept.append(" tests=\"").append(count);
    kept.append("\" failures=\"").append(failed);
    kept.append("\" errors=\"").append(broken).append('"');
  }

  private void test(FileReport file, String name) {
    String path = escape(file.path());
    kept.append("    <testcase classname=\"").append(path);
    kept.append("\" name=\"").append(name).append('"');
    if (fileOfTests && file.isFile()) {
      kept.append(" file=\"").append(path).append('"');
    }
  }

  private void append(FileReport file, Violation violation, Map<String, Integer> names) {
    String rule = escape(violation.rule().id());
    String pointer = violation.pointer();
    String name = pointer.isEmpty() ? rule : rule + " at " + escape(pointer);
    int count = names.merge(name, 1, Integer::sum);
    test(file, count == 1 ? name : name + " (" + count + ")");
    kept.append(">\n");
    String text = details(escape(file.path()), violation);
    if (fails(violation)) {
      kept.append("      <failure message=\"").append(escape(violation.message()));
      kept.append("\" type=\"").append(rule).append("\">").append(text).append("</failure>\n");
    } else {
      kept.append("      <system-out>").append(text).append("</system-out>\n");
    }
    kept.append("    </testcase>\n");
  }

  private static String details(String path, Violation violation) {
    StringBuilder text = new StringBuilder(TextPlace.of(path, violation));
    text.append(": ").append(violation.severity().label()).append(": ");
    text.append(escape(violation.message()));
    for (String line : AlternativeLines.of(violation)) {
      text.append('\n').append(escape(line));
    }
    if (violation.count() > 1) {
      text.append('\n').append(escape(OtherPlaces.of(violation)));
    }
    if (!violation.reason().isEmpty()) {
      text.append("\nwhy: ").append(escape(violation.reason()));
    }
    if (!violation.hint().isEmpty()) {
      text.append("\nhint: ").append(escape(violation.hint()));
    }
    return text.toString();
  }

  private static String escape(String text) {
    return XmlText.escape(text);
  }

  @Override
  public void end(RunSummary summary) throws IOException {
    if (leftOut > 0) {
      kept.append("  <testsuite name=\"Jobsmith\"");
      counts(1, 0, 0);
      kept.append(" skipped=\"1\">\n    <testcase classname=\"Jobsmith\" name=\"complete\">\n");
      kept.append("      <skipped message=\"").append(escape(note()));
      kept.append("\"/>\n    </testcase>\n  </testsuite>\n");
      tests++;
    }
    int end = kept.length();
    counts(tests, failures, errors);
    out.append("<testsuites name=\"Jobsmith\"").append(kept, end, kept.length()).append(">\n");
    out.append(kept, 0, end).append("</testsuites>\n");
    kept.setLength(0);
  }

  @Override
  public String note() {
    return leftOut == 0
        ? ""
        : "JUnit: the last "
            + leftOut
            + (leftOut == 1 ? " violation was" : " violations were")
            + " left out, because GitLab rejects a report of more than 30 MB";
  }
}
