package io.github.jobsmith.maven;

import io.github.jobsmith.generator.diagnostic.Diagnostic;
import io.github.jobsmith.generator.plan.GenerationPlan;
import io.github.jobsmith.generator.plan.GenerationResult;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.maven.plugin.logging.Log;

/** Logs the result of a run: one line, and with {@code -X} every file. */
final class GenerationLog {
  private final Log log;

  GenerationLog(Log log) {
    this.log = log;
  }

  /** Logs the summary, and on debug level what was stale, written and deleted. */
  void tell(GenerationResult result, GenerationPlan plan) {
    String schemas = Words.count(plan.schemas().size(), "schema");
    if (result.upToDate()) {
      log.info("Nothing to generate: " + schemas + " and all files are up to date");
      return;
    }
    log.debug("Stale: " + result.stale());
    result.changes().written().forEach(file -> log.debug("Wrote " + file));
    result.changes().deleted().forEach(file -> log.debug("Deleted " + file));
    int deleted = result.changes().deleted().size();
    log.info(
        "Generated "
            + Words.count(result.files(), "file")
            + " from "
            + schemas
            + "; "
            + result.changes().written().size()
            + " changed"
            + (deleted == 0 ? "" : ", " + deleted + " deleted"));
  }

  /**
   * Logs warnings and infos of schemas. What applies to many locations of a document is logged for
   * the first of them; the others are debug messages.
   */
  void notes(List<Diagnostic> notes) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    notes.forEach(note -> counts.merge(kind(note), 1, Integer::sum));
    for (Diagnostic note : notes) {
      Integer count = counts.remove(kind(note));
      if (count == null) {
        log.debug(note.toString());
        continue;
      }
      String text =
          note
              + (count == 1
                  ? ""
                  : " (and " + (count - 1) + " more in this document; use -X to show them)");
      if (note.severity() == Diagnostic.Severity.INFO) {
        log.info(text);
      } else {
        log.warn(text);
      }
    }
  }

  private static String kind(Diagnostic note) {
    return note.location().source() + "\n" + note.severity() + "\n" + note.message();
  }
}
