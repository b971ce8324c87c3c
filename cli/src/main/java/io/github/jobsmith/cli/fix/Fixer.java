package io.github.jobsmith.cli.fix;

import io.github.jobsmith.validation.Fix;
import io.github.jobsmith.validation.Report;
import io.github.jobsmith.validation.Violation;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * Applies the safe fixes of the violations of a text until none is left that improves it. Each text
 * is validated before it is accepted: a fix that would add a violation is not applied. Applied to
 * its own result, it changes nothing. Not thread-safe.
 */
public final class Fixer {
  /** Further fixes that have to be tried one by one wait for the next run. */
  private static final int MOST_TRIES = 200;

  /** Finds fixes that a violation does not know itself. */
  @FunctionalInterface
  public interface Source {
    List<Fix> of(byte[] text, Violation violation);
  }

  private final Function<byte[], Report> check;
  private final BiFunction<byte[], Report, Report> selection;
  private final Source source;
  private int tries;

  /**
   * Creates a fixer.
   *
   * @param check validates a text
   * @param selection returns the violations to fix of a report about a text
   * @param source finds further fixes
   */
  public Fixer(
      Function<byte[], Report> check, BiFunction<byte[], Report, Report> selection, Source source) {
    this.check = check;
    this.selection = selection;
    this.source = source;
  }

  /** Fixes a text in UTF-8, which is not changed itself. */
  public Fixed fix(byte[] original) {
    byte[] text = original;
    Report report = check.apply(text);
    Pieces pieces = new Pieces(text.length);
    List<Violation> gone = new ArrayList<>();
    boolean truncated = report.isTruncated();
    while (!report.isTruncated()) {
      tries = 0;
      Attempt attempt = new Attempt(text, List.of(), Score.of(report));
      attempt = with(attempt, candidates(text, selection.apply(text, report)));
      if (attempt.accepted().isEmpty()) {
        break;
      }
      attempt.accepted().forEach(each -> gone.add(each.violation()));
      List<Change> changes = attempt.changes();
      pieces.apply(changes);
      text = Change.apply(text, changes);
      report = check.apply(text);
    }
    return new Fixed(original, text, pieces, gone, truncated);
  }

  /** Fixes of a text that together improve it. */
  private record Attempt(byte[] text, List<Candidate> accepted, Score score) {
    List<Change> changes() {
      return accepted.stream()
          .flatMap(each -> each.changes().stream())
          .sorted(Change.BY_PLACE)
          .toList();
    }
  }

  /** Accepts all of the fixes, or those that improve the text, by halves. */
  private Attempt with(Attempt attempt, List<Candidate> more) {
    if (more.isEmpty() || tries >= MOST_TRIES) {
      return attempt;
    }
    tries++;
    List<Candidate> all = new ArrayList<>(attempt.accepted());
    all.addAll(more);
    Attempt next = new Attempt(attempt.text(), all, attempt.score());
    Report report = check.apply(Change.apply(attempt.text(), next.changes()));
    Score score = Score.of(report);
    if (!report.isTruncated() && attempt.score().isImprovedBy(score)) {
      return new Attempt(attempt.text(), all, score);
    }
    if (more.size() == 1) {
      return attempt;
    }
    int half = more.size() / 2;
    return with(with(attempt, more.subList(0, half)), more.subList(half, more.size()));
  }

  /** Returns the safe fixes; of those that overlap, the first. */
  private List<Candidate> candidates(byte[] text, Report report) {
    List<Candidate> found = new ArrayList<>();
    for (Violation violation : report.violations()) {
      List<Fix> fixes = new ArrayList<>(violation.fixes());
      fixes.addAll(source.of(text, violation));
      for (Fix fix : fixes) {
        if (fix.isSafe()) {
          found.add(Candidate.of(violation, fix));
        }
      }
    }
    found.sort(Comparator.comparingInt(Candidate::from));
    List<Candidate> apart = new ArrayList<>();
    int end = -1;
    for (Candidate candidate : found) {
      if (candidate.from() >= end) {
        apart.add(candidate);
        end = candidate.to();
      }
    }
    return apart;
  }
}
