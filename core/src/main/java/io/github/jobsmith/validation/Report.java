package io.github.jobsmith.validation;

import io.github.jobsmith.excerpt.MalformedText;
import io.github.jobsmith.json.JsonItem;
import io.github.jobsmith.json.JsonSyntaxException;
import io.github.jobsmith.json.TextIndex;
import io.github.jobsmith.rule.Rule;
import io.github.jobsmith.rule.Severity;
import io.github.jobsmith.rule.StandardRules;
import io.github.jobsmith.text.Wording;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The result of validating one document, or a file with several: the violations, in document order,
 * and the rules that were not run. Immutable.
 */
public final class Report {
  private final List<Violation> violations;
  private final List<Rule> rulesNotRun;
  private final boolean truncated;
  private final int unknownValues;

  private Report(
      List<Violation> violations, List<Rule> rulesNotRun, boolean truncated, int unknownValues) {
    this.violations = List.copyOf(violations);
    this.rulesNotRun = List.copyOf(rulesNotRun);
    this.truncated = truncated;
    this.unknownValues = unknownValues;
  }

  /** Returns the report of a document without violations. */
  static Report clean(Collection<Rule> rulesNotRun) {
    return new Report(List.of(), List.copyOf(rulesNotRun), false, 0);
  }

  /**
   * Returns the report of a value.
   *
   * @param truncated whether there were more violations
   */
  static Report of(List<Violation> violations, Collection<Rule> rulesNotRun, boolean truncated) {
    return new Report(violations, List.copyOf(rulesNotRun), truncated, 0);
  }

  /**
   * Returns one report about a file from the reports about its parts, in this order.
   *
   * @param maxViolations the maximum number of violations; further ones are left out, but one that
   *     is an error remains if there is any
   */
  public static Report joined(List<Report> parts, int maxViolations) {
    if (parts.size() == 1) {
      return parts.get(0);
    }
    List<Violation> all = new ArrayList<>();
    Set<Rule> notRun = new LinkedHashSet<>();
    boolean truncated = false;
    int unknown = 0;
    for (Report part : parts) {
      unknown += part.unknownValues;
      all.addAll(part.violations);
      notRun.addAll(part.rulesNotRun);
      truncated |= part.truncated;
    }
    return new Report(all, List.copyOf(notRun), truncated, unknown).first(maxViolations);
  }

  /** Returns the first violations, of which the last is replaced if only later ones are errors. */
  static List<Violation> first(List<Violation> all, int most) {
    if (all.size() <= most) {
      return all;
    }
    List<Violation> first = new ArrayList<>(all.subList(0, most));
    int error = 0;
    while (error < all.size() && all.get(error).severity() != Severity.ERROR) {
      error++;
    }
    if (error >= most && error < all.size()) {
      first.set(most - 1, all.get(error));
    }
    return first;
  }

  /**
   * Returns this report as one about a part of a file: messages begin with the name of the part.
   *
   * @param part such as {@code request 2}; must not contain sensitive values
   */
  public Report about(String part) {
    return about(part, null);
  }

  /**
   * Returns this report as one about a part of a file that was validated as a text of its own:
   * messages begin with the name of the part, and places are in the file.
   *
   * @param part such as {@code request 2}; must not contain sensitive values
   * @param file the whole file
   * @param offset of the first byte of the part in the file
   * @param padding the number of line feeds that were put before the part in place of the lines
   *     before it
   */
  public Report about(String part, TextIndex file, int offset, int padding) {
    return about(part, PartStart.padded(file, offset, padding));
  }

  /** Returns this report as one about an item of a stream, which was validated as it is. */
  Report about(JsonItem item) {
    String part = item.number() == 0 ? "" : "item " + item.number();
    return about(part, PartStart.of(item.start(), item.pointer()));
  }

  private Report about(String part, @Nullable PartStart start) {
    if (violations.isEmpty()) {
      return this;
    }
    return new Report(
        violations.stream().map(each -> each.about(part, start)).toList(),
        rulesNotRun,
        truncated,
        unknownValues);
  }

  /** Returns this report as one that lacks violations: {@link #isTruncated} is true. */
  public Report asTruncated() {
    return truncated ? this : new Report(violations, rulesNotRun, true, unknownValues);
  }

  /**
   * Combines two reports about one text; violations that have no place in a document come first.
   */
  public Report and(Report other) {
    List<Violation> all = new ArrayList<>(violations);
    all.addAll(other.violations);
    all.sort(Report::byPlace);
    Set<Rule> notRun = new LinkedHashSet<>(rulesNotRun);
    notRun.addAll(other.rulesNotRun);
    return new Report(
        all,
        List.copyOf(notRun),
        truncated || other.truncated,
        unknownValues + other.unknownValues);
  }

  /**
   * Returns a report for each text of a document that was composed of several, by {@link
   * Violation#section()}, in the order of their first violations; a text without violations is
   * absent. The rules that were not run are in each of them.
   */
  public Map<String, Report> bySection() {
    Map<String, List<Violation>> sections = new LinkedHashMap<>();
    for (Violation violation : violations) {
      sections.computeIfAbsent(violation.section(), any -> new ArrayList<>()).add(violation);
    }
    Map<String, Report> reports = new LinkedHashMap<>();
    sections.forEach(
        (name, own) -> reports.put(name, new Report(own, rulesNotRun, truncated, unknownValues)));
    return reports;
  }

  static int byPlace(Violation a, Violation b) {
    int byOffset = Integer.compare(a.documentOffset(), b.documentOffset());
    return byOffset != 0 ? byOffset : a.severity().compareTo(b.severity());
  }

  /**
   * Returns the report of an unreadable text, for formats other than JSON: one violation at the
   * place of the fault.
   *
   * @param rule the violated rule
   * @param text the text in UTF-8; not copied
   * @param mask hides what excerpts must not show
   */
  public static Report unreadable(
      JsonSyntaxException fault, Rule rule, byte[] text, LineMask mask) {
    return unreadable(fault, rule, text, mask, MessageBundle.ENGLISH);
  }

  /**
   * Returns the report of an unreadable text, for formats other than JSON, with its message in the
   * language of a bundle; in English if the message has no translation.
   *
   * @param rule the violated rule
   * @param text the text in UTF-8; not copied
   * @param mask hides what excerpts must not show
   */
  public static Report unreadable(
      JsonSyntaxException fault, Rule rule, byte[] text, LineMask mask, MessageBundle messages) {
    return malformed(fault, new MalformedText(text, mask::hidden), rule, messages);
  }

  /**
   * Returns the report of a text that was rejected as a whole, for example because it exceeds the
   * size limit: one violation without an excerpt.
   */
  public static Report unreadable(JsonSyntaxException fault) {
    return unreadable(fault, MessageBundle.ENGLISH);
  }

  /**
   * Returns the report of a text that was rejected as a whole: one violation without an excerpt,
   * with its message in the language of a bundle.
   */
  public static Report unreadable(JsonSyntaxException fault, MessageBundle messages) {
    return malformed(fault, null, messages);
  }

  static Report malformed(
      JsonSyntaxException fault, byte @Nullable [] json, MessageBundle messages) {
    MalformedText text = json == null ? null : new MalformedText(json, null);
    return malformed(fault, text, ruleOf(fault), messages);
  }

  private static Rule ruleOf(JsonSyntaxException fault) {
    return switch (fault.kind()) {
      case SYNTAX -> StandardRules.JSON_SYNTAX;
      case ENCODING -> StandardRules.JSON_ENCODING;
      case LIMIT -> StandardRules.JSON_LIMIT;
    };
  }

  private static Report malformed(
      JsonSyntaxException fault, @Nullable MalformedText text, Rule rule, MessageBundle messages) {
    Wording wording = messages.wording();
    Violation violation =
        Violation.of(new FaultEvidence(fault, text, wording), rule, rule.severity(), wording);
    return new Report(List.of(violation), List.of(), false, 0);
  }

  /** Whether there are no errors. Warnings and infos leave a document valid. */
  public boolean isValid() {
    return count(Severity.ERROR) == 0;
  }

  /** Returns all violations in document order. The list is immutable. */
  public List<Violation> violations() {
    return violations;
  }

  /** Returns the number of violations with a severity. */
  public int count(Severity severity) {
    int count = 0;
    for (Violation violation : violations) {
      if (violation.severity() == severity) {
        count++;
      }
    }
    return count;
  }

  /**
   * Returns this report without the violations of some rules; these rules are not in {@link
   * #rulesNotRun()} either.
   *
   * @param ruleIds ids of the rules
   */
  public Report without(Set<String> ruleIds) {
    if (ruleIds.isEmpty()) {
      return this;
    }
    List<Violation> rest = new ArrayList<>(violations);
    rest.removeIf(violation -> ruleIds.contains(violation.rule().id()));
    List<Rule> waiting = new ArrayList<>(rulesNotRun);
    waiting.removeIf(rule -> ruleIds.contains(rule.id()));
    return new Report(rest, waiting, truncated, unknownValues);
  }

  /** Returns this report with only the violations that match a condition. */
  public Report where(Predicate<Violation> condition) {
    List<Violation> rest = new ArrayList<>(violations);
    return rest.removeIf(condition.negate())
        ? new Report(rest, rulesNotRun, truncated, unknownValues)
        : this;
  }

  /**
   * Returns this report with other severities.
   *
   * @param severity the severity of a violation, which may be the one that it has
   */
  public Report withSeverities(Function<Violation, Severity> severity) {
    List<Violation> changed = new ArrayList<>(violations.size());
    for (Violation violation : violations) {
      changed.add(violation.with(severity.apply(violation)));
    }
    return new Report(changed, rulesNotRun, truncated, unknownValues);
  }

  /** Returns this report with at most a number of violations; not valid if it was not. */
  Report first(int most) {
    return violations.size() <= most
        ? this
        : new Report(first(violations, most), rulesNotRun, true, unknownValues);
  }

  /** Returns this report without the rules that were not run. */
  Report withoutNotRun() {
    return new Report(violations, List.of(), truncated, unknownValues);
  }

  /** Returns this report without the violations below a severity. */
  public Report atLeast(Severity mildest) {
    List<Violation> rest = new ArrayList<>(violations.size());
    for (Violation violation : violations) {
      if (violation.severity().atLeast(mildest)) {
        rest.add(violation);
      }
    }
    return rest.size() == violations.size()
        ? this
        : new Report(rest, rulesNotRun, truncated, unknownValues);
  }

  /**
   * Returns the rules that were not run because something that they need is not known, each once.
   */
  public List<Rule> rulesNotRun() {
    return rulesNotRun;
  }

  /** Whether there were more violations than {@link ValidationOptions#maxViolations()}. */
  public boolean isTruncated() {
    return truncated;
  }

  /**
   * Returns the number of values that were not checked because they are not known: strings that
   * match {@link ValidationOptions#withPlaceholders placeholders}, and what a {@code DocumentView}
   * declares unknown. A value counts once, with everything in it. Not negative.
   */
  public int unknownValues() {
    return unknownValues;
  }

  /**
   * Returns this report with another number of {@linkplain #unknownValues unknown values}, for
   * callers that declare values unknown themselves.
   *
   * @param count not negative
   */
  public Report withUnknownValues(int count) {
    return count == unknownValues ? this : new Report(violations, rulesNotRun, truncated, count);
  }

  /** Returns the violations, one per line, or {@code valid} if there are none. */
  @Override
  public String toString() {
    if (violations.isEmpty()) {
      return "valid";
    }
    StringBuilder text = new StringBuilder();
    for (Violation violation : violations) {
      if (text.length() > 0) {
        text.append('\n');
      }
      text.append(violation);
    }
    return text.toString();
  }
}
