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
 * Durations are not measured and therefore not written. The totals precede the suites, so up to 16
 * MiB are buffered until the end; a larger result is streamed without totals.
 */
public final class JUnitRenderer implements ReportRenderer {
  private static final int MOST_KEPT = 16 << 20;

  private final Appendable out;
  private final @Nullable Severity failOn;
  private final StringBuilder kept = new StringBuilder();
  private boolean begun;
  private long tests;
  private long failures;
  private long errors;

  private JUnitRenderer(Appendable out, @Nullable Severity failOn) {
    this.out = out;
    this.failOn = failOn;
  }

  /**
   * Returns a renderer.
   *
   * @param failOn the lowest severity that is a failure; null if no violation is one
   */
  public static JUnitRenderer to(Appendable out, @Nullable Severity failOn) {
    return new JUnitRenderer(Objects.requireNonNull(out, "out"), failOn);
  }

  @Override
  public void begin() throws IOException {
    out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
  }

  @Override
  public void file(FileReport file) throws IOException {
    String path = escape(file.path());
    Report report = file.report();
    if (report == null) {
      suite(path, 1, 0, 1);
      test(file, "readable");
      kept.append(">\n      <error message=\"")
          .append(escape(Objects.requireNonNull(file.error())))
          .append("\"/>\n    </testcase>\n");
    } else if (report.violations().isEmpty()) {
      suite(path, 1, 0, 0);
      test(file, "valid");
      kept.append("/>\n");
    } else {
      int failed = 0;
      for (Violation violation : report.violations()) {
        failed += fails(violation) ? 1 : 0;
      }
      suite(path, report.violations().size(), failed, 0);
      Map<String, Integer> names = new HashMap<>();
      report.violations().forEach(violation -> append(file, violation, names));
    }
    kept.append("  </testsuite>\n");
    if (kept.length() > MOST_KEPT) {
      if (!begun) {
        out.append("<testsuites name=\"Jobsmith\">\n");
        begun = true;
      }
      out.append(kept);
      kept.setLength(0);
    }
  }

  private boolean fails(Violation violation) {
    return failOn != null && violation.severity().atLeast(failOn);
  }

  private void suite(String path, int count, int failed, int broken) {
    kept.append("  <testsuite name=\"").append(path).append('"');
    totals(count, failed, broken);
    kept.append(">\n");
    tests += count;
    failures += failed;
    errors += broken;
  }

  private void totals(long count, long failed, long broken) {
    kept.append(" tests=\"").append(count);
    kept.append("\" failures=\"").append(failed);
    kept.append("\" errors=\"").append(broken);
    kept.append("\" skipped=\"0\"");
  }

  private void test(FileReport file, String name) {
    String path = escape(file.path());
    kept.append("    <testcase classname=\"").append(path);
    kept.append("\" name=\"").append(name).append('"');
    if (file.isFile()) {
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
    if (!begun) {
      String suites = kept.toString();
      kept.setLength(0);
      totals(tests, failures, errors);
      out.append("<testsuites name=\"Jobsmith\"").append(kept).append(">\n").append(suites);
    } else {
      out.append(kept);
    }
    kept.setLength(0);
    out.append("</testsuites>\n");
  }
}
