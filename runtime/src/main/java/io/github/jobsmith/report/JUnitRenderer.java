package io.github.jobsmith.report;

import io.github.jobsmith.text.Printable;
import io.github.jobsmith.validation.Report;
import io.github.jobsmith.validation.Severity;
import io.github.jobsmith.validation.Violation;
import java.io.IOException;
import java.util.Objects;

/**
 * Writes JUnit XML, which CI servers show as test results: one suite for each file. A violation
 * that makes the run fail is a failed test, a milder one a test that passes and says something; a
 * file without violations is one test that passes, a file that could not be read one with an error.
 */
public final class JUnitRenderer implements ReportRenderer {
  private final Appendable out;
  private final Severity failOn;

  private JUnitRenderer(Appendable out, Severity failOn) {
    this.out = out;
    this.failOn = failOn;
  }

  /**
   * A renderer.
   *
   * @param failOn the mildest severity that is a failure
   */
  public static JUnitRenderer to(Appendable out, Severity failOn) {
    return new JUnitRenderer(
        Objects.requireNonNull(out, "out"), Objects.requireNonNull(failOn, "failOn"));
  }

  @Override
  public void begin() throws IOException {
    out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites name=\"Jobsmith\">\n");
  }

  @Override
  public void file(FileReport file) throws IOException {
    StringBuilder xml = new StringBuilder();
    String path = escape(file.path());
    Report report = file.report();
    if (report == null) {
      suite(xml, path, 1, 0, 1);
      test(xml, path, "readable");
      xml.append(">\n      <error message=\"")
          .append(escape(Objects.requireNonNull(file.error())))
          .append("\"/>\n    </testcase>\n");
    } else if (report.violations().isEmpty()) {
      suite(xml, path, 1, 0, 0);
      test(xml, path, "valid");
      xml.append("/>\n");
    } else {
      int failures = 0;
      for (Violation violation : report.violations()) {
        failures += violation.severity().atLeast(failOn) ? 1 : 0;
      }
      suite(xml, path, report.violations().size(), failures, 0);
      report.violations().forEach(violation -> append(xml, path, violation));
    }
    out.append(xml.append("  </testsuite>\n"));
  }

  private static void suite(StringBuilder xml, String path, int tests, int failures, int errors) {
    xml.append("  <testsuite name=\"").append(path);
    xml.append("\" tests=\"").append(tests);
    xml.append("\" failures=\"").append(failures);
    xml.append("\" errors=\"").append(errors);
    xml.append("\" skipped=\"0\" time=\"0\">\n");
  }

  private static void test(StringBuilder xml, String path, String name) {
    xml.append("    <testcase classname=\"").append(path);
    xml.append("\" name=\"").append(name).append("\" time=\"0\"");
  }

  private void append(StringBuilder xml, String path, Violation violation) {
    int line = violation.line();
    String place =
        line == 0 ? violation.pointer() : "line " + line + ", column " + violation.column();
    String rule = escape(violation.rule().id());
    test(xml, path, place.isEmpty() ? rule : rule + " at " + escape(place));
    xml.append(">\n");
    String text = details(path, violation);
    if (violation.severity().atLeast(failOn)) {
      xml.append("      <failure message=\"").append(escape(violation.message()));
      xml.append("\" type=\"").append(rule).append("\">").append(text).append("</failure>\n");
    } else {
      xml.append("      <system-out>").append(text).append("</system-out>\n");
    }
    xml.append("    </testcase>\n");
  }

  private static String details(String path, Violation violation) {
    StringBuilder text = new StringBuilder(path);
    if (violation.line() > 0) {
      text.append(':').append(violation.line()).append(':').append(violation.column());
    }
    text.append(": ").append(violation.severity().label()).append(": ");
    text.append(escape(violation.message()));
    if (!violation.reason().isEmpty()) {
      text.append("\nwhy: ").append(escape(violation.reason()));
    }
    if (!violation.hint().isEmpty()) {
      text.append("\nhint: ").append(escape(violation.hint()));
    }
    return text.toString();
  }

  /** XML has no way to write most control characters, so they are shown as escapes of Java. */
  private static String escape(String text) {
    return Printable.escape(text)
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }

  @Override
  public void end(RunSummary summary) throws IOException {
    out.append("</testsuites>\n");
  }
}
