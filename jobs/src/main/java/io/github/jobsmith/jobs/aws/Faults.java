package io.github.jobsmith.jobs.aws;

import io.github.jobsmith.json.JsonSyntaxException;
import io.github.jobsmith.json.JsonSyntaxException.Kind;
import io.github.jobsmith.rule.Rule;
import io.github.jobsmith.rule.Severity;
import io.github.jobsmith.validation.Report;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.Map;

/** Collects the violations of a command line by the option or file that they are about. */
final class Faults {
  private final Map<String, Report> reports = new LinkedHashMap<>();
  private boolean unreadable;

  /** Whether a part of the request could not be read. */
  boolean isUnreadable() {
    return unreadable;
  }

  Map<String, Report> reports() {
    return reports;
  }

  /** Adds a violation about a place in a text. */
  void add(Rule rule, Text text, int offset, String message) {
    add(rule, text.name(), text.bytes(), offset, message, text.secret());
  }

  /** Adds a violation about a place in a text, although the AWS CLI can read it. */
  void advise(Rule rule, Text text, int offset, String message) {
    addAll(Map.of(text.name(), report(rule, text.bytes(), offset, message, text.secret())));
  }

  /** Adds a violation about an option or an argument itself. */
  void add(Rule rule, String name, String message) {
    add(rule, name, name.getBytes(StandardCharsets.UTF_8), 0, message, false);
  }

  /**
   * Adds a violation about a place in the value of an option that is no part of the request,
   * although the AWS CLI makes the request.
   */
  void advise(Rule rule, String name, byte[] text, int offset, String message) {
    addAll(Map.of(name, report(rule, text, offset, message, false)));
  }

  /** Adds a violation about a place in the value of an option that is no part of the request. */
  void add(Rule rule, String name, byte[] text, int offset, String message) {
    add(rule, name, text, offset, message, false);
  }

  private void add(
      Rule rule, String name, byte[] text, int offset, String message, boolean secret) {
    add(name, report(rule, text, offset, message, secret));
  }

  private static Report report(Rule rule, byte[] text, int offset, String message, boolean secret) {
    JsonSyntaxException fault = JsonSyntaxException.at(Kind.SYNTAX, message, text, offset);
    return Report.unreadable(
        fault,
        rule,
        text,
        (bytes, start, end) -> {
          BitSet hidden = new BitSet();
          hidden.set(0, secret ? end - start : 0);
          return hidden;
        });
  }

  /** Adds the report of a text. */
  void add(String name, Report report) {
    unreadable |= report.count(Severity.ERROR) > 0;
    reports.merge(name, report, Report::and);
  }

  /** Adds reports about values that were read. */
  void addAll(Map<String, Report> found) {
    found.forEach((name, report) -> reports.merge(name, report, Report::and));
  }
}
