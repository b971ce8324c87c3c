package io.github.jobsmith.message;

import io.github.jobsmith.excerpt.Sensitive;
import io.github.jobsmith.generated.check.Alternatives;
import io.github.jobsmith.generated.check.Branches;
import io.github.jobsmith.generated.check.Expectation;
import io.github.jobsmith.generated.check.Finding;
import io.github.jobsmith.generated.check.Findings;
import io.github.jobsmith.generated.pattern.PatternBudgetException;
import io.github.jobsmith.json.JsonDocument;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * Finds out why alternatives do not match, for the findings of one report. Evaluates each
 * alternative again, with separate findings, without nested alternatives, so that the work stays
 * proportional to the size of the value. When the budget for a report is used up, messages only say
 * that no alternative matches.
 */
public final class Explainer {
  /** Maximum nesting of alternatives that are explained. */
  private static final int DEPTH = 4;

  /** Maximum number of alternatives in a message. */
  private static final int SHOWN = 3;

  /** Maximum number of findings kept for one alternative. */
  private static final int MAX_REASONS = 1000;

  private final JsonDocument document;
  private final Sensitive sensitive;
  private final Supplier<Findings> failFast;
  private final int limit;

  /** How many more nodes may be evaluated again. */
  private long budget;

  /**
   * Creates an explainer for one report.
   *
   * @param failFast creates findings with the options of the validation that keep nothing
   * @param limit maximum number of findings kept
   */
  public Explainer(
      JsonDocument document, Sensitive sensitive, Supplier<Findings> failFast, int limit) {
    this.document = document;
    this.sensitive = sensitive;
    this.failFast = failFast;
    this.limit = Math.min(MAX_REASONS, limit);
    this.budget = 50L * document.nodeCount() + 200_000;
  }

  /** Returns the messages for a finding: its own, or those of the alternative that is meant. */
  public List<Told> explain(Finding finding) {
    return explain(finding, DEPTH);
  }

  private List<Told> explain(Finding finding, int depth) {
    Branches alternatives = finding.branches();
    if (alternatives == null || depth == 0) {
      return List.of(Told.plain(finding));
    }
    List<Branch> asked = ask(finding, alternatives);
    List<Branch> matching = asked.stream().filter(Branch::matches).toList();
    if (matching.size() > 1) {
      String message =
          AlternativeWords.several(
              Words.subject(document, finding), finding.constraint(), matching);
      return List.of(new Told(finding, message, message, List.of()));
    } else if (asked.isEmpty() || !matching.isEmpty()) {
      return List.of(Told.plain(finding));
    }
    asked.sort(Branch.NEAREST);
    if (isMeant(asked)) {
      List<Told> told = new ArrayList<>();
      asked.get(0).findings().forEach(each -> told.addAll(explain(each, depth - 1)));
      return told;
    }
    String together = AlternativeWords.together(document, finding, asked, sensitive);
    if (together != null) {
      return List.of(new Told(finding, together, together, List.of()));
    }
    List<Told.Option> shown = new ArrayList<>();
    for (Branch branch : asked.subList(0, Math.min(SHOWN, asked.size()))) {
      shown.add(new Told.Option(branch.label(), messages(branch, depth - 1)));
    }
    Branch nearest = asked.get(0);
    String none = AlternativeWords.none(Words.subject(document, finding), finding.constraint());
    String message =
        none
            + AlternativeWords.nearest(
                shown.get(0), nearest.findings().size(), nearest.truncated());
    return List.of(new Told(finding, message, none, shown));
  }

  /** Whether only one alternative can be meant: it fits, and no other one does. */
  private static boolean isMeant(List<Branch> sorted) {
    return sorted.get(0).fit() == Branch.Fit.POSSIBLE
        && sorted.size() > 1
        && sorted.get(1).fit() != Branch.Fit.POSSIBLE
        && !sorted.get(0).truncated();
  }

  private List<String> messages(Branch branch, int depth) {
    List<String> messages = new ArrayList<>();
    for (Finding finding : branch.findings()) {
      for (Told told : explain(finding, depth)) {
        if (messages.size() < SHOWN) {
          String message = told.within();
          messages.add(message == null ? Message.of(document, told.finding(), sensitive) : message);
        }
      }
      if (messages.size() >= SHOWN) {
        break;
      }
    }
    return messages.stream().distinct().toList();
  }

  /** Returns the evaluated alternatives; empty if the budget does not suffice. */
  private List<Branch> ask(Finding finding, Branches alternatives) {
    int node = finding.node();
    int work = document.next(node) - node;
    Alternatives asked =
        new Alternatives(
            () -> {
              budget -= work;
              return Findings.reasons(document, failFast.get(), limit);
            });
    if (budget < work) {
      return List.of();
    }
    try {
      alternatives.ask(document, node, asked);
    } catch (PatternBudgetException | StackOverflowError e) {
      return List.of();
    }
    List<Branch> branches = new ArrayList<>();
    List<String> labels =
        finding.constraint().expectation() instanceof Expectation.Alternatives named
            ? named.labels()
            : List.of();
    for (Alternatives.Asked each : asked.asked()) {
      int i = branches.size();
      String label = i < labels.size() ? labels.get(i) : Integer.toString(i + 1);
      branches.add(Branch.of(document, node, i, label, each));
    }
    return branches;
  }
}
