package io.github.jobsmith.report;

import io.github.jobsmith.text.MessageKey;
import io.github.jobsmith.text.Wording;
import java.util.Map;

/** The words of reports in the language of a bundle. */
final class TranslatedWords extends ReportWords {
  private final Wording wording;

  private TranslatedWords(Wording wording) {
    this.wording = wording;
  }

  // The return type keeps this class from being loaded when ReportWords is verified.
  static ReportWords of(Map<String, String> templates) {
    return new TranslatedWords(Wording.of(templates::get, templates.keySet()));
  }

  @Override
  String why() {
    return wording.say(MessageKey.REPORT_WHY);
  }

  @Override
  String hint() {
    return wording.say(MessageKey.REPORT_HINT);
  }

  @Override
  String files(long count) {
    return count(MessageKey.REPORT_FILE, MessageKey.REPORT_FILES, count, false);
  }

  @Override
  String inFiles(long count) {
    return count(MessageKey.REPORT_IN_FILE, MessageKey.REPORT_IN_FILES, count, false);
  }

  @Override
  String errors(long count, boolean more) {
    return count(MessageKey.REPORT_ERROR, MessageKey.REPORT_ERRORS, count, more);
  }

  @Override
  String warnings(long count, boolean more) {
    return count(MessageKey.REPORT_WARNING, MessageKey.REPORT_WARNINGS, count, more);
  }

  @Override
  String infos(long count, boolean more) {
    return count(MessageKey.REPORT_INFO, MessageKey.REPORT_INFOS, count, more);
  }

  @Override
  String allClean() {
    return wording.say(MessageKey.REPORT_ALL_CLEAN);
  }

  @Override
  String clean(long count) {
    return wording.say(MessageKey.REPORT_CLEAN, count);
  }

  @Override
  String unreadable(long count) {
    return wording.say(MessageKey.REPORT_UNREADABLE, count);
  }

  @Override
  String nothing() {
    return wording.say(MessageKey.REPORT_NOTHING);
  }

  @Override
  String hidden() {
    return wording.say(MessageKey.REPORT_HIDDEN);
  }

  @Override
  String known(long count) {
    return wording.say(MessageKey.REPORT_KNOWN, count);
  }

  @Override
  String ignored(long count) {
    return wording.say(MessageKey.REPORT_IGNORED, count);
  }

  @Override
  String onlyFirst(int count) {
    return wording.say(MessageKey.REPORT_ONLY_FIRST, count);
  }

  @Override
  String alternative(String name) {
    return wording.say(MessageKey.REPORT_ALTERNATIVE, name);
  }

  @Override
  String alsoAt(String places, int more) {
    return switch (more) {
      case 0 -> wording.say(MessageKey.REPORT_ALSO_AT, places);
      case 1 -> wording.say(MessageKey.REPORT_ALSO_AT_ONE_MORE, places);
      default -> wording.say(MessageKey.REPORT_ALSO_AT_MORE, places, more);
    };
  }

  @Override
  String notRun(int rules, String option) {
    return rules == 1
        ? wording.say(MessageKey.REPORT_ONE_NOT_RUN, option)
        : wording.say(MessageKey.REPORT_NOT_RUN, rules, option);
  }

  @Override
  String unknown(long values) {
    return values == 1
        ? wording.say(MessageKey.REPORT_ONE_UNKNOWN)
        : wording.say(MessageKey.REPORT_UNKNOWN, values);
  }

  private String count(MessageKey one, MessageKey several, long count, boolean more) {
    return wording.say(count == 1 && !more ? one : several, more ? count + "+" : count);
  }
}
