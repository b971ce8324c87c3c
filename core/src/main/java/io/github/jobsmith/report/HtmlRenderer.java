package io.github.jobsmith.report;

import io.github.jobsmith.rule.Rule;
import io.github.jobsmith.validation.Excerpt;
import io.github.jobsmith.validation.Report;
import io.github.jobsmith.validation.Violation;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Writes a page for browsers: one HTML file without references to others, which lists the
 * violations of each file and filters them by severity, rule and text. Its content security policy
 * permits nothing but its own style and script, and no value of a document or schema is part of
 * either. Without scripts, as in previews of artifacts, the page shows everything.
 */
public final class HtmlRenderer implements ReportRenderer {
  /** More violations would make a browser slow. */
  private static final int MOST = 10_000;

  private static final String FILTER =
      """
      <form id="filter" role="search" aria-label="Violations" hidden>
      <fieldset><legend>Severity</legend>
      <label><input type="checkbox" value="error" checked><span>errors</span></label>
      <label><input type="checkbox" value="warning" checked><span>warnings</span></label>
      <label><input type="checkbox" value="info" checked><span>infos</span></label>
      </fieldset>
      <label class="field">Rule <select id="rule"><option value="">all rules</option></select></label>
      <label class="field">Text <input type="search" id="text" autocomplete="off"></label>
      </form>
      <p id="shown" class="faint" role="status" hidden></p>
      """;

  private final Appendable out;
  private final @Nullable UnaryOperator<String> optionOf;
  private final @Nullable String subject;
  private final HtmlParts parts = new HtmlParts();
  private int written;
  private long leftOut;

  private HtmlRenderer(
      Appendable out, @Nullable UnaryOperator<String> optionOf, @Nullable String subject) {
    this.out = out;
    this.optionOf = optionOf;
    this.subject = subject;
  }

  /** Returns a renderer. */
  public static HtmlRenderer to(Appendable out) {
    return new HtmlRenderer(Objects.requireNonNull(out, "out"), null, null);
  }

  /**
   * Returns a renderer that names the options for rules that were not run; otherwise the rules are
   * listed.
   *
   * @param option the option that a rule needs, such as {@code --submit-at}, by the id of the rule
   */
  public HtmlRenderer withOptions(UnaryOperator<String> option) {
    return new HtmlRenderer(out, Objects.requireNonNull(option, "option"), subject);
  }

  /**
   * Returns a renderer whose counts are about one thing, such as a command line, instead of files.
   *
   * @param name what they are about; null for files
   */
  public HtmlRenderer about(@Nullable String name) {
    return new HtmlRenderer(out, optionOf, name);
  }

  @Override
  public void begin() throws IOException {
    out.append("<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n")
        .append("<meta http-equiv=\"Content-Security-Policy\" content=\"")
        .append(parts.policy())
        .append("\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
        .append("<title>Jobsmith report</title>\n<style>")
        .append(parts.style())
        .append("</style>\n</head>\n<body>\n<header>\n<h1>Jobsmith report</h1>\n")
        .append(FILTER)
        .append("</header>\n<main>\n");
  }

  @Override
  public void file(FileReport file) throws IOException {
    Report report = file.report();
    if (report != null && report.violations().isEmpty()) {
      return;
    }
    if (written >= MOST) {
      leftOut += report == null ? 1 : report.violations().size();
      return;
    }
    StringBuilder text = new StringBuilder("<details open>\n<summary><h2>");
    text.append(escape(file.path())).append("</h2></summary>\n");
    int count = written;
    long more = leftOut;
    if (report == null) {
      count++;
      text.append("<article class=\"error\" data-rule=\"unreadable\">\n<h3>");
      text.append("<span class=\"severity\">error:</span> cannot be read: ");
      text.append(escape(Objects.requireNonNull(file.error()))).append("</h3>\n</article>\n");
    } else {
      List<Violation> violations = report.violations();
      int shown = Math.min(violations.size(), MOST - written);
      for (Violation violation : violations.subList(0, shown)) {
        append(text, violation);
      }
      count += shown;
      more += violations.size() - shown;
      if (report.isTruncated()) {
        text.append("<p class=\"faint\">Only the first ").append(violations.size());
        text.append(" violations of this file are shown.</p>\n");
      }
    }
    out.append(text.append("</details>\n"));
    written = count;
    leftOut = more;
  }

  private static void append(StringBuilder text, Violation violation) {
    String severity = violation.severity().label();
    Rule rule = violation.rule();
    text.append("<article class=\"").append(severity).append("\" data-rule=\"");
    text.append(escape(rule.id())).append("\">\n<h3><span class=\"severity\">");
    text.append(severity).append(":</span> ").append(escape(violation.message()));
    text.append("</h3>\n<p class=\"place\">");
    if (violation.line() > 0) {
      text.append("line ").append(violation.line()).append(", column ");
      text.append(violation.column()).append(" \u00b7 ");
    }
    if (!violation.pointer().isEmpty()) {
      text.append("<code>").append(escape(violation.pointer())).append("</code> \u00b7 ");
    }
    text.append("rule <code>").append(escape(rule.id())).append("</code></p>\n");
    Optional<Excerpt> excerpt = violation.excerpt();
    if (excerpt.isPresent()) {
      append(text, excerpt.get());
    }
    List<String> lines = AlternativeLines.of(violation);
    if (!lines.isEmpty()) {
      text.append("<ul>\n");
      lines.forEach(line -> text.append("<li>").append(escape(line)).append("</li>\n"));
      text.append("</ul>\n");
    }
    String others = OtherPlaces.of(violation);
    if (!others.isEmpty()) {
      text.append("<p>").append(escape(others)).append("</p>\n");
    }
    note(text, "Why", violation.reason());
    note(text, "Hint", violation.hint());
    if (!violation.sources().isEmpty()) {
      text.append("<p class=\"faint\">Documented in: ");
      text.append(escape(String.join("; ", violation.sources()))).append("</p>\n");
    }
    text.append("</article>\n");
  }

  private static void append(StringBuilder text, Excerpt excerpt) {
    String line = excerpt.text();
    int points = line.codePointCount(0, line.length());
    int start = Math.min(excerpt.start(), points);
    int end = Math.min(start + excerpt.length(), points);
    int from = line.offsetByCodePoints(0, start);
    int to = line.offsetByCodePoints(0, end);
    // A scrolling area must be reachable by keyboard. A parser drops a line feed after <pre>.
    text.append("<pre tabindex=\"0\">\n").append(escape(line.substring(0, from)));
    text.append("<mark>").append(escape(line.substring(from, to))).append("</mark>");
    text.append(escape(line.substring(to).stripTrailing())).append("</pre>\n");
  }

  private static void note(StringBuilder text, String label, String note) {
    if (!note.isEmpty()) {
      text.append("<p><b>").append(label).append(":</b> ").append(escape(note)).append("</p>\n");
    }
  }

  private static String escape(String text) {
    return XmlText.escape(text);
  }

  @Override
  public void end(RunSummary summary) throws IOException {
    StringBuilder text = new StringBuilder("</main>\n<footer>\n<div id=\"summary\">\n<p>");
    text.append(escape(SummaryLine.of(summary, subject, ReportWords.ENGLISH))).append("</p>\n");
    if (optionOf != null) {
      for (String line : summary.notRunLines(optionOf)) {
        text.append("<p>").append(escape(line)).append("</p>\n");
      }
    } else if (!summary.notRun().isEmpty()) {
      text.append("<p>Rules that were not run, because something that they need is not known: ");
      text.append(escape(String.join(", ", summary.notRun()))).append("</p>\n");
    }
    if (summary.unknownValues() > 0) {
      text.append("<p>").append(summary.unknownLine().orElseThrow()).append("</p>\n");
    }
    if (leftOut > 0) {
      text.append("<p>").append(note()).append("</p>\n");
    }
    text.append("</div>\n</footer>\n<script>").append(parts.script());
    out.append(text.append("</script>\n</body>\n</html>\n"));
  }

  @Override
  public String note() {
    return leftOut == 0
        ? ""
        : "HTML: the last "
            + leftOut
            + (leftOut == 1 ? " violation was" : " violations were")
            + " left out, because browsers become slow with more than "
            + MOST;
  }
}
