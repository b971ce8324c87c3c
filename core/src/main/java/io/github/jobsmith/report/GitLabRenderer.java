package io.github.jobsmith.report;

import io.github.jobsmith.rule.Severity;
import io.github.jobsmith.validation.Report;
import io.github.jobsmith.validation.Violation;
import java.io.IOException;
import java.util.List;
import java.util.Objects;

/**
 * Writes a code quality report for GitLab, which shows it in merge requests: one JSON array with an
 * object for each violation. Its fingerprint does not change when lines are added.
 */
public final class GitLabRenderer implements ReportRenderer {
  /** GitLab ignores them, but other readers of the format of Code Climate require one. */
  private static final List<String> CATEGORIES = List.of("Bug Risk");

  private final Appendable out;
  private boolean first = true;

  private GitLabRenderer(Appendable out) {
    this.out = out;
  }

  /** Returns a renderer. */
  public static GitLabRenderer to(Appendable out) {
    return new GitLabRenderer(Objects.requireNonNull(out, "out"));
  }

  @Override
  public void begin() throws IOException {
    out.append('[');
  }

  @Override
  public void file(FileReport file) throws IOException {
    Report report = file.report();
    Fingerprints fingerprints = new Fingerprints(file.path());
    StringBuilder text = new StringBuilder();
    if (report == null) {
      String message = "cannot be read: " + file.error();
      append(text, file, message, "unreadable", fingerprints.of("unreadable"), "critical", 1);
    } else {
      for (Violation violation : report.violations()) {
        String place = file.isFile() ? "" : TextPlace.of(file.path(), violation) + ": ";
        String hint = violation.hint();
        append(
            text,
            file,
            place + violation.message() + (hint.isEmpty() ? "" : " (" + hint + ")"),
            violation.rule().id(),
            fingerprints.of(violation),
            severity(violation.severity()),
            Math.max(1, violation.line()));
      }
    }
    out.append(text);
  }

  private void append(
      StringBuilder text,
      FileReport file,
      String description,
      String rule,
      String fingerprint,
      String severity,
      int line) {
    String path = file.path().replace('\\', '/');
    while (path.startsWith("./")) {
      path = path.substring(2);
    }
    JsonText json = new JsonText(1);
    json.open('{').member("type").string("issue").member("description").string(description);
    json.member("check_name").string(rule).member("categories").strings(CATEGORIES);
    json.member("fingerprint").string(fingerprint);
    json.member("severity").string(severity).member("location").open('{');
    json.member("path").string(path).member("lines").open('{');
    json.member("begin").literal(Integer.toString(line)).close('}').close('}').close('}');
    text.append(first ? "\n  " : ",\n  ").append(json.text());
    first = false;
  }

  private static String severity(Severity severity) {
    return switch (severity) {
      case ERROR -> "major";
      case WARNING -> "minor";
      case INFO -> "info";
    };
  }

  @Override
  public void end(RunSummary summary) throws IOException {
    out.append(first ? "]\n" : "\n]\n");
  }
}
