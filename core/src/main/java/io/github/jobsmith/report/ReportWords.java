package io.github.jobsmith.report;

import io.github.jobsmith.validation.MessageBundle;
import java.util.Map;

/**
 * The words of reports as text. These are English, as constants, so that nothing else is loaded for
 * a run without violations.
 */
class ReportWords {
  static final ReportWords ENGLISH = new ReportWords();

  ReportWords() {}

  /** Returns the words in the language of a bundle. */
  static ReportWords of(MessageBundle messages) {
    Map<String, String> templates = messages.templates();
    return templates.isEmpty() ? ENGLISH : TranslatedWords.of(templates);
  }

  String why() {
    return "why";
  }

  String hint() {
    return "hint";
  }

  String files(long count) {
    return count(count, "file", false);
  }

  /** Says in how many files something is. */
  String inFiles(long count) {
    return "in " + files(count);
  }

  /**
   * Counts errors.
   *
   * @param more whether there are more than counted
   */
  String errors(long count, boolean more) {
    return count(count, "error", more);
  }

  String warnings(long count, boolean more) {
    return count(count, "warning", more);
  }

  String infos(long count, boolean more) {
    return count(count, "info", more);
  }

  String allClean() {
    return "clean";
  }

  String clean(long count) {
    return count + " clean";
  }

  String unreadable(long count) {
    return count + " unreadable";
  }

  String nothing() {
    return "nothing to check";
  }

  /** Returns what is before the counts of violations that are not shown. */
  String hidden() {
    return "hidden";
  }

  String known(long count) {
    return count + " known";
  }

  String ignored(long count) {
    return count + " ignored";
  }

  /** Says that a file has more violations than shown. */
  String onlyFirst(int count) {
    return "only the first " + count + " violations of this file are shown";
  }

  String alternative(String name) {
    return "alternative " + name;
  }

  /**
   * Lists further places.
   *
   * @param more the number of places that are not listed
   */
  String alsoAt(String places, int more) {
    return "also at "
        + places
        + (more == 0 ? "" : " and " + more + (more == 1 ? " more place" : " more places"));
  }

  String notRun(int rules, String option) {
    return (rules == 1 ? "1 rule was" : rules + " rules were")
        + " not run because "
        + option
        + " is not set";
  }

  String unknown(long values) {
    return values == 1
        ? "1 value was not checked because it is not known"
        : values + " values were not checked because they are not known";
  }

  private static String count(long count, String noun, boolean more) {
    return count + (more ? "+ " : " ") + noun + (count == 1 && !more ? "" : "s");
  }
}
