package io.github.jobsmith.report;

import io.github.jobsmith.validation.Report;
import io.github.jobsmith.validation.Violation;
import java.io.IOException;
import java.util.Objects;

/**
 * Writes the XML of Checkstyle, which many code review tools and CI servers read: an element for
 * each file with violations. The source of an error is {@code jobsmith.RULE}.
 */
public final class CheckstyleRenderer implements ReportRenderer {
  /** The version of Checkstyle whose format this is. */
  private static final String VERSION = "4.3";

  private final Appendable out;

  private CheckstyleRenderer(Appendable out) {
    this.out = out;
  }

  /** Returns a renderer. */
  public static CheckstyleRenderer to(Appendable out) {
    return new CheckstyleRenderer(Objects.requireNonNull(out, "out"));
  }

  @Override
  public void begin() throws IOException {
    out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<checkstyle version=\"");
    out.append(VERSION).append("\">\n");
  }

  @Override
  public void file(FileReport file) throws IOException {
    Report report = file.report();
    if (report != null && report.violations().isEmpty()) {
      return;
    }
    StringBuilder text = new StringBuilder("  <file name=\"");
    text.append(XmlText.escape(file.path())).append("\">\n");
    if (report == null) {
      error(text, "error", "cannot be read: " + file.error(), "unreadable");
    } else {
      for (Violation violation : report.violations()) {
        append(text, violation);
      }
    }
    out.append(text.append("  </file>\n"));
  }

  private static void append(StringBuilder text, Violation violation) {
    StringBuilder place = new StringBuilder();
    if (violation.line() > 0) {
      place.append(" line=\"").append(violation.line());
      place.append("\" column=\"").append(violation.column()).append('"');
    }
    StringBuilder message = new StringBuilder(violation.message());
    for (String line : AlternativeLines.of(violation)) {
      message.append(" \u00b7 ").append(line);
    }
    String hint = violation.hint();
    message.append(hint.isEmpty() ? "" : " \u00b7 hint: ").append(hint);
    int start = text.length();
    error(text, violation.severity().label(), message.toString(), violation.rule().id());
    text.insert(start + "    <error".length(), place);
  }

  private static void error(StringBuilder text, String severity, String message, String rule) {
    text.append("    <error severity=\"").append(severity);
    text.append("\" message=\"").append(XmlText.escape(message));
    text.append("\" source=\"jobsmith.").append(XmlText.escape(rule)).append("\"/>\n");
  }

  @Override
  public void end(RunSummary summary) throws IOException {
    out.append("</checkstyle>\n");
  }
}
