package io.github.jobsmith.config;

import io.github.jobsmith.config.IgnoreComment.Form;
import io.github.jobsmith.json.JsonLimits;
import io.github.jobsmith.json.JsonSyntaxException;
import io.github.jobsmith.rule.Rule;
import io.github.jobsmith.rule.RuleCatalog;
import io.github.jobsmith.text.DidYouMean;
import io.github.jobsmith.text.Printable;
import io.github.jobsmith.validation.Place;
import io.github.jobsmith.validation.Report;
import io.github.jobsmith.validation.Violation;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Comments in a text that ignore violations: {@code # jobsmith: ignore RULE REASON} in YAML, {@code
 * // jobsmith: ignore RULE REASON} in JSON with comments. One behind a value is about its line, one
 * on a line of its own about the next line with content. A comment without a reason, without a
 * violation, about an unknown rule, or in another form is a violation itself. Immutable, and safe
 * for use by several threads.
 */
public final class IgnoreComments {
  /** A text without such comments. */
  public static final IgnoreComments NONE = new IgnoreComments(new byte[0], List.of());

  private static final byte[] NAME = "jobsmith".getBytes(StandardCharsets.UTF_8);
  private static final int MOST = 10_000;

  private final byte[] text;
  private final List<IgnoreComment> comments;

  /**
   * What is left of a report.
   *
   * @param report without ignored violations, and with those of the comments
   * @param ignored the number of violations that were removed
   */
  public record Result(Report report, int ignored) {}

  private IgnoreComments(byte[] text, List<IgnoreComment> comments) {
    this.text = text;
    this.comments = List.copyOf(comments);
  }

  /**
   * Returns the comments of a text; none if it is not YAML or JSON.
   *
   * @param text in UTF-8; not copied, and must not be changed while the result or a report of it is
   *     in use
   * @param yaml whether it is YAML, and not JSON with comments
   */
  public static IgnoreComments of(byte[] text, boolean yaml, JsonLimits limits) {
    if (!contains(text)) {
      return NONE;
    }
    try {
      return new IgnoreComments(text, new CommentLines(text, yaml).read(limits));
    } catch (JsonSyntaxException e) {
      // The report says what is wrong.
      return NONE;
    }
  }

  private static boolean contains(byte[] text) {
    for (int at = 0; at <= text.length - NAME.length; at++) {
      int same = 0;
      // Also in upper case.
      while (same < NAME.length && (text[at + same] | 0x20) == NAME[same]) {
        same++;
      }
      if (same == NAME.length) {
        return true;
      }
    }
    return false;
  }

  /** Whether there are none. */
  public boolean isEmpty() {
    return comments.isEmpty();
  }

  /**
   * Applies the comments to the report of their text. The report of a text that could not be read
   * is returned as it is.
   *
   * @param rules those of the schema
   */
  public Result apply(Report report, RuleCatalog rules) {
    boolean unread =
        report.violations().stream().anyMatch(each -> rules.isRequired(each.rule().id()));
    if (comments.isEmpty() || unread) {
      return new Result(report, 0);
    }
    Set<IgnoreComment> used = new HashSet<>();
    Report rest = report.where(violation -> !covers(violation, used));
    List<Report> all = new ArrayList<>(List.of(rest));
    for (IgnoreComment comment : comments) {
      note(comment, used, report, rules, all);
    }
    int ignored = report.violations().size() - rest.violations().size();
    return new Result(all.size() == 1 ? rest : Report.joined(all, MOST), ignored);
  }

  /** Returns a report without ignored violations; those of the comments are not added. */
  public Report without(Report report, RuleCatalog rules) {
    return apply(report, rules).report().where(report.violations()::contains);
  }

  /** Returns why a violation is ignored; empty if it is not. */
  public Optional<String> reasonOf(Violation violation) {
    Set<IgnoreComment> used = new LinkedHashSet<>();
    return covers(violation, used)
        ? used.stream().map(IgnoreComment::reason).findFirst()
        : Optional.empty();
  }

  /** Whether there is a comment for each place of a violation. */
  private boolean covers(Violation violation, Set<IgnoreComment> used) {
    Set<IgnoreComment> found = new LinkedHashSet<>();
    for (Place place : violation.places()) {
      boolean covered = false;
      for (IgnoreComment comment : comments) {
        if (comment.form() == Form.RIGHT
            && comment.line() == place.line()
            && !comment.reason().isEmpty()
            && comment.rule().equals(violation.rule().id())) {
          covered = true;
          found.add(comment);
        }
      }
      if (!covered) {
        return false;
      }
    }
    used.addAll(found);
    return true;
  }

  private void note(
      IgnoreComment comment,
      Set<IgnoreComment> used,
      Report report,
      RuleCatalog rules,
      List<Report> notes) {
    String rule = comment.rule();
    if (comment.form() != Form.RIGHT) {
      if (comment.form() == Form.WRONG || rules.find(rule).isPresent()) {
        notes.add(note(comment, CommentRules.FORM, "the comment ignores nothing in this form"));
      }
    } else if (comment.reason().isEmpty()) {
      String what =
          rule.isEmpty() ? "which rule it ignores, and why" : "why it ignores " + quoted(rule);
      notes.add(note(comment, CommentRules.REASON, "the comment does not say " + what));
    } else if (rules.find(rule).isEmpty()) {
      String hint = DidYouMean.hint(rule, rules.ids());
      notes.add(
          note(
              comment, CommentRules.UNKNOWN, quoted(rule) + " is not a rule of the schema" + hint));
    } else if (!used.contains(comment)
        && !report.isTruncated()
        && report.rulesNotRun().stream().noneMatch(each -> each.id().equals(rule))) {
      notes.add(
          note(
              comment,
              CommentRules.UNUSED,
              "the comment is not used: line " + comment.line() + " has no violation of " + rule));
    }
  }

  private static String quoted(String rule) {
    return "\"" + Printable.escape(rule) + "\"";
  }

  private Report note(IgnoreComment comment, Rule rule, String message) {
    JsonSyntaxException place =
        JsonSyntaxException.at(JsonSyntaxException.Kind.SYNTAX, message, text, comment.offset());
    return Report.unreadable(place, rule, text, (bytes, start, end) -> others(comment, start));
  }

  /** What stands before the comment may be sensitive. */
  private BitSet others(IgnoreComment comment, int lineStart) {
    BitSet hidden = new BitSet();
    int at = lineStart;
    while (at < comment.offset() && (text[at] == ' ' || text[at] == '\t')) {
      at++;
    }
    int end = comment.offset();
    while (end > at && (text[end - 1] == ' ' || text[end - 1] == '\t')) {
      end--;
    }
    hidden.set(at - lineStart, end - lineStart);
    return hidden;
  }
}
