package io.github.jobsmith.report;

import io.github.jobsmith.rule.Severity;
import io.github.jobsmith.text.Printable;
import io.github.jobsmith.validation.Excerpt;
import io.github.jobsmith.validation.MessageBundle;
import io.github.jobsmith.validation.Report;
import io.github.jobsmith.validation.Violation;
import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Writes violations as text: {@code path:line:column: severity: message [rule]}, the source line
 * with carets, the reason and the hint; at the end one line with counts.
 *
 * <p>The reason and the hint of a rule are written once in a run, at the first violation. Files
 * that could not be read are only counted, because the caller reports them on standard error.
 */
public final class TextRenderer implements ReportRenderer {
  /** About as many characters are written of a violation. */
  private static final int VIOLATION = 400;

  private final Appendable out;
  private final Palette palette;
  private final @Nullable String submitAtName;
  private final @Nullable UnaryOperator<String> optionOf;
  private final List<String> notes;
  private final @Nullable String subject;
  private final TextWidth width;
  private final ReportWords words;

  /** The reasons and hints that have been written, by rule. */
  private final Map<String, Set<String>> explained = new HashMap<>();

  private TextRenderer(
      Appendable out,
      Palette palette,
      @Nullable String submitAtName,
      @Nullable UnaryOperator<String> optionOf,
      List<String> notes,
      @Nullable String subject,
      TextWidth width,
      ReportWords words) {
    this.out = out;
    this.words = words;
    this.width = width;
    this.subject = subject;
    this.notes = notes;
    this.palette = palette;
    this.submitAtName = submitAtName;
    this.optionOf = optionOf;
  }

  /**
   * Returns a renderer.
   *
   * @param colors whether to use the colours of an ANSI terminal
   * @param submitAtName the option that sets the submission time, such as {@code --submit-at}
   */
  public static TextRenderer to(Appendable out, boolean colors, String submitAtName) {
    Objects.requireNonNull(submitAtName, "submitAtName");
    return new TextRenderer(
        Objects.requireNonNull(out, "out"),
        colors ? Palette.ANSI : Palette.PLAIN,
        submitAtName,
        null,
        List.of(),
        null,
        TextWidth.ANY,
        ReportWords.ENGLISH);
  }

  /** Returns a renderer that writes additional lines below the counts. */
  public TextRenderer withNotes(List<String> lines) {
    return new TextRenderer(
        out, palette, submitAtName, optionOf, List.copyOf(lines), subject, width, words);
  }

  /**
   * Returns a renderer that names other options for rules that were not run.
   *
   * @param option the option that a rule needs, such as {@code --submit-at}, by the id of the rule
   */
  public TextRenderer withOptions(UnaryOperator<String> option) {
    return new TextRenderer(
        out,
        palette,
        submitAtName,
        Objects.requireNonNull(option, "option"),
        notes,
        subject,
        width,
        words);
  }

  /**
   * Returns a renderer whose counts at the end are about one thing, such as a command line, instead
   * of files.
   *
   * @param name what they are about; null for files
   */
  public TextRenderer about(@Nullable String name) {
    return new TextRenderer(out, palette, submitAtName, optionOf, notes, name, width, words);
  }

  /**
   * Returns a renderer for a terminal: explanations are wrapped and source lines are shortened to a
   * width. The line with the place and the message is not wrapped, because programs search for it.
   *
   * @param columns the width; less than 40 for any
   */
  public TextRenderer withWidth(int columns) {
    return new TextRenderer(
        out, palette, submitAtName, optionOf, notes, subject, TextWidth.of(columns), words);
  }

  /**
   * Returns a renderer that writes its labels and counts in the language of a bundle. Severities
   * before messages stay English, because programs search for them.
   */
  public TextRenderer withMessages(MessageBundle messages) {
    return new TextRenderer(
        out, palette, submitAtName, optionOf, notes, subject, width, ReportWords.of(messages));
  }

  /**
   * Returns a renderer that writes nothing if all files are clean, and counts only at the end
   * otherwise.
   *
   * @param colors whether to use the colours of an ANSI terminal
   */
  public static TextRenderer quiet(Appendable out, boolean colors) {
    return new TextRenderer(
        Objects.requireNonNull(out, "out"),
        colors ? Palette.ANSI : Palette.PLAIN,
        null,
        null,
        List.of(),
        null,
        TextWidth.ANY,
        ReportWords.ENGLISH);
  }

  @Override
  public void begin() {}

  @Override
  public void file(FileReport file) throws IOException {
    Report report = file.report();
    if (report == null || report.violations().isEmpty()) {
      return;
    }
    String path = Printable.escape(file.path());
    StringBuilder text = new StringBuilder(VIOLATION * report.violations().size());
    for (Violation violation : report.violations()) {
      append(text, path, violation);
      text.append('\n');
    }
    if (report.isTruncated()) {
      text.append(path)
          .append(": ")
          .append(words.onlyFirst(report.violations().size()))
          .append("\n\n");
    }
    out.append(text);
  }

  private void append(StringBuilder text, String path, Violation violation) {
    Severity severity = violation.severity();
    int line = violation.line();
    String place = line == 0 ? path : path + ":" + line + ":" + violation.column();
    text.append(palette.strong(place + ":"))
        .append(' ')
        .append(palette.severity(severity, severity.label() + ":"))
        .append(' ')
        .append(palette.strong(violation.message()))
        .append(' ')
        .append(palette.faint("[" + violation.rule().id() + "]"))
        .append('\n');
    Optional<Excerpt> excerpt = violation.excerpt();
    String margin = " ".repeat(line == 0 ? 1 : Integer.toString(line).length());
    if (excerpt.isPresent()) {
      Excerpt fitted = width.fit(excerpt.get(), margin.length() + 3);
      String source = fitted.text().stripTrailing();
      text.append(palette.frame(line + " |")).append(' ').append(source).append('\n');
      text.append(palette.frame(margin + " |"))
          .append(' ')
          .append(SourceLine.indent(fitted))
          .append(palette.severity(severity, SourceLine.carets(fitted)))
          .append('\n');
    }
    for (String alternative : AlternativeLines.of(violation, words)) {
      line(text, margin, alternative);
    }
    String others = OtherPlaces.of(violation, words);
    if (!others.isEmpty()) {
      line(text, margin, others);
    }
    note(text, margin, words.why(), violation.rule().id(), violation.reason());
    note(text, margin, words.hint(), violation.rule().id(), violation.hint());
  }

  private void note(StringBuilder text, String margin, String label, String rule, String note) {
    if (!note.isEmpty() && explained.computeIfAbsent(rule, any -> new HashSet<>(4)).add(note)) {
      text.append(palette.frame(margin + " ="))
          .append(' ')
          .append(palette.strong(label + ":"))
          .append(' ')
          .append(width.wrap(note, margin.length() + label.length() + 5))
          .append('\n');
    }
  }

  private void line(StringBuilder text, String margin, String line) {
    text.append(palette.frame(margin + " =")).append(' ');
    text.append(width.wrap(line, margin.length() + 3)).append('\n');
  }

  @Override
  public void end(RunSummary summary) throws IOException {
    if (submitAtName == null && summary.clean() == summary.files()) {
      return;
    }
    out.append(SummaryLine.of(summary, subject, words)).append('\n');
    String submitAt = submitAtName;
    if (submitAt != null && !summary.notRun().isEmpty()) {
      for (String line :
          summary.notRunLines(optionOf == null ? rule -> submitAt : optionOf, words)) {
        out.append(line).append('\n');
      }
    }
    if (summary.unknownValues() > 0) {
      out.append(words.unknown(summary.unknownValues())).append('\n');
    }
    for (String note : notes) {
      out.append(note).append('\n');
    }
  }
}
