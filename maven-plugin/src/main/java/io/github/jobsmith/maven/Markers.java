package io.github.jobsmith.maven;

import io.github.jobsmith.generator.diagnostic.Diagnostic;
import io.github.jobsmith.report.FileReport;
import io.github.jobsmith.rule.Severity;
import io.github.jobsmith.validation.Report;
import io.github.jobsmith.validation.Violation;
import java.io.File;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.maven.execution.MavenSession;
import org.codehaus.plexus.build.BuildContext;
import org.codehaus.plexus.build.DefaultBuildContext;

/** Shows errors at their lines in an IDE. Elsewhere they are only in the log. */
final class Markers {
  private final BuildContext context;
  private final Path shownFrom;
  private final boolean shown;

  Markers(BuildContext context, boolean shown, Path shownFrom) {
    this.context = context;
    this.shown = shown;
    this.shownFrom = shownFrom;
  }

  /** Returns the markers of a session; those of other sessions than an IDE's do nothing. */
  static Markers of(BuildContext context, MavenSession session, Path shownFrom) {
    // The default context only logs, but it delegates to an IDE with the older API.
    boolean shown =
        !(context instanceof DefaultBuildContext)
            || session.getSystemProperties().containsKey("m2e.version")
            || session.getUserProperties().containsKey("m2e.version");
    return new Markers(context, shown, shownFrom);
  }

  /** Removes the markers of an earlier run. */
  void clear(List<Path> files) {
    if (shown) {
      files.forEach(file -> context.removeMessages(file.toFile()));
    }
  }

  /** Shows diagnostics at their locations. */
  void show(List<Diagnostic> diagnostics) {
    if (!shown) {
      return;
    }
    Set<File> files = new HashSet<>();
    for (Diagnostic each : diagnostics) {
      File file = shownFrom.resolve(each.location().source()).toFile();
      // Markers shown before are from a previous run.
      if (files.add(file)) {
        context.removeMessages(file);
      }
      context.addMessage(
          file,
          each.location().line(),
          each.location().column(),
          each.hint() == null ? each.message() : each.message() + " (" + each.hint() + ")",
          each.severity() == Diagnostic.Severity.ERROR
              ? BuildContext.SEVERITY_ERROR
              : BuildContext.SEVERITY_WARNING,
          null);
    }
  }

  /** Replaces the markers of a file with its violations. */
  void show(Path file, FileReport report) {
    Report found = report.report();
    if (!shown || found == null) {
      return;
    }
    context.removeMessages(file.toFile());
    for (Violation each : found.violations()) {
      context.addMessage(
          file.toFile(),
          each.line(),
          each.column(),
          each.hint().isEmpty() ? each.message() : each.message() + ". " + each.hint(),
          each.severity() == Severity.ERROR
              ? BuildContext.SEVERITY_ERROR
              : BuildContext.SEVERITY_WARNING,
          null);
    }
  }

  /** Notifies the IDE that files below a directory may have changed. */
  void refresh(File directory) {
    context.refresh(directory);
  }
}
