package io.github.jobsmith.message;

import io.github.jobsmith.excerpt.Sensitive;
import io.github.jobsmith.generated.check.Alternatives;
import io.github.jobsmith.generated.check.Branches;
import io.github.jobsmith.generated.check.Expectation;
import io.github.jobsmith.generated.check.Finding;
import io.github.jobsmith.generated.check.Findings;
import io.github.jobsmith.generated.check.StoppedException;
import io.github.jobsmith.generated.pattern.PatternBudgetException;
import io.github.jobsmith.json.JsonDocument;
import io.github.jobsmith.text.MessageKey;
import io.github.jobsmith.text.Printable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Finds out why alternatives do not match, for the findings of one report, and follows the nearest
 * alternative down to the causes. Evaluates each alternative again, with separate findings and
 * without its own alternatives, which are evaluated only where they are followed, each once. When
 * the budget for a report is used up, messages only say that no alternative matches.
 */
public final class Explainer {
  /** Maximum nesting of alternatives that are followed. */
  private static final int DEPTH = 100;

  /** Maximum number of alternatives in a message. */
  private static final int SHOWN = 3;

  /** Maximum number of findings kept for one alternative. */
  private static final int MAX_REASONS = 1000;

  private final Words words;
  private final JsonDocument document;
  private final Sensitive sensitive;

  private final Supplier<Findings> failFast;

  /** Shared, so that a stored answer is used in all alternatives. Created when it is needed. */
  private @Nullable Findings probe;

  private final int limit;
  private final Map<FindingKey, Ranking> rankings = new HashMap<>();
  private final Map<FindingKey, List<Explained>> known = new HashMap<>();

  /** Whether an alternative that is followed has more errors than are kept. */
  private boolean truncated;

  /** How many more nodes may be evaluated again. */
  private long budget;

  /**
   * Creates an explainer for one report.
   *
   * @param failFast creates findings with the options of the validation that keep nothing
   * @param limit maximum number of findings kept
   */
  public Explainer(
      Words words,
      JsonDocument document,
      Sensitive sensitive,
      Supplier<Findings> failFast,
      int limit) {
    this.words = words;
    this.document = document;
    this.sensitive = sensitive;
    this.failFast = failFast;
    this.limit = Math.min(MAX_REASONS, limit);
    this.budget = 50L * document.nodeCount() + 200_000;
  }

  private Findings probe() {
    Findings known = probe;
    if (known == null) {
      known = failFast.get();
      probe = known;
    }
    return known;
  }

  /** Whether messages were left out, because an alternative has more errors than are kept. */
  public boolean truncated() {
    return truncated;
  }

  /** Returns the messages for a finding: its own, or those of the alternative that is meant. */
  public List<Explained> explain(Finding finding) {
    return explain(finding, DEPTH);
  }

  private List<Explained> explain(Finding finding, int depth) {
    if (finding.branches() == null || depth == 0) {
      return List.of(Explained.plain(finding));
    }
    FindingKey key = FindingKey.of(finding);
    List<Explained> explained = known.get(key);
    if (explained == null) {
      explained = decide(finding, depth);
      known.put(key, explained);
    }
    return explained;
  }

  private List<Explained> decide(Finding finding, int depth) {
    Ranking ranking = rank(finding, depth);
    List<Branch> matching = ranking.matching();
    if (matching.size() > 1) {
      String message =
          AlternativeWords.several(
              words, words.subject(document, finding), finding.constraint(), matching);
      return List.of(Explained.of(finding, message));
    } else if (ranking.branches().isEmpty() || !matching.isEmpty()) {
      return List.of(Explained.plain(finding));
    }
    Branch nearest = ranking.nearest();
    if (ranking.isCertain()) {
      truncated |= nearest.truncated();
      return reasons(nearest, depth);
    } else if (ranking.isMeant()) {
      truncated |= nearest.truncated();
      String name = AlternativeWords.name(words, nearest.label());
      return reasons(nearest, depth).stream().map(each -> each.via(name)).toList();
    }
    String together =
        AlternativeWords.together(words, document, finding, ranking.branches(), sensitive);
    return List.of(
        together == null ? nearest(finding, ranking, depth) : Explained.of(finding, together));
  }

  /** Returns the causes for which an alternative does not match, each once. */
  private List<Explained> reasons(Branch branch, int depth) {
    List<Explained> explained = new ArrayList<>();
    Set<FindingKey> seen = new HashSet<>();
    for (Finding finding : branch.findings()) {
      for (Explained each : explain(finding, depth - 1)) {
        if (explained.size() < limit && seen.add(FindingKey.of(each.finding()))) {
          explained.add(each);
        }
      }
    }
    return explained;
  }

  /** Returns what to tell if several alternatives may be meant. */
  private Explained nearest(Finding finding, Ranking cheap, int depth) {
    Ranking ranking = cheap.beginningWith(byDepth(finding, cheap.tied(), depth));
    Explained common = common(finding, ranking, depth);
    if (common != null) {
      return common;
    }
    Branch nearest = ranking.nearest();
    List<Explained> reasons = reasons(nearest, depth);
    Explained cause = deepest(finding, reasons);
    List<Explained.Option> shown = options(finding, ranking, cause, depth);
    int causes = reasons.size();
    if (cause.finding().node() == finding.node() || isTie(finding, ranking.tied(), depth)) {
      String none =
          AlternativeWords.none(words, words.subject(document, finding), finding.constraint());
      String message =
          AlternativeWords.nearest(words, none, shown.get(0), causes, nearest.truncated());
      return new Explained(finding, message, none, shown, List.of(), "");
    }
    return cause
        .nearest(
            shown,
            AlternativeWords.isNearest(words, finding.constraint(), causes, nearest.truncated()))
        .via(AlternativeWords.name(words, nearest.label()));
  }

  /** Returns what the alternatives that may be meant have in common; null if nothing. */
  private @Nullable Explained common(Finding finding, Ranking ranking, int depth) {
    List<List<Explained>> reasons =
        ranking.candidates().stream()
            .sorted(Comparator.comparingInt(Branch::index))
            .map(branch -> reasons(branch, depth))
            .toList();
    Explained common =
        reasons.size() < 2
            ? null
            : CommonCause.of(words, document, finding.node(), sensitive, reasons);
    return common == null || reasons.stream().allMatch(each -> each.size() == 1)
        ? common
        : common.nearest(options(finding, ranking, null, depth), "");
  }

  /**
   * Returns the nearest alternatives with their first reasons.
   *
   * @param cause the reason with which the first alternative begins; null for any
   */
  private List<Explained.Option> options(
      Finding finding, Ranking ranking, @Nullable Explained cause, int depth) {
    List<Explained.Option> options = new ArrayList<>();
    for (Branch branch :
        ranking.branches().subList(0, Math.min(SHOWN, ranking.branches().size()))) {
      List<Explained> reasons = reasons(branch, depth);
      List<Explained> sorted =
          cause != null && options.isEmpty() ? beginningWith(cause, reasons) : reasons;
      options.add(new Explained.Option(branch.label(), messages(finding, sorted)));
    }
    return options;
  }

  /** Returns alternatives, those whose causes are deepest first, then those with the fewest. */
  private List<Branch> byDepth(Finding finding, List<Branch> tied, int depth) {
    return tied.size() < 2 ? tied : tied.stream().sorted(closeness(finding, depth)).toList();
  }

  private Comparator<Branch> closeness(Finding finding, int depth) {
    return Comparator.comparingInt((Branch branch) -> -shallowest(finding, reasons(branch, depth)))
        .thenComparingInt(branch -> reasons(branch, depth).size());
  }

  private boolean isTie(Finding finding, List<Branch> tied, int depth) {
    return tied.size() > 1 && closeness(finding, depth).compare(tied.get(0), tied.get(1)) == 0;
  }

  private int shallowest(Finding value, List<Explained> causes) {
    return causes.stream()
        .mapToInt(each -> Branch.depth(document, value.node(), each.finding()))
        .min()
        .orElse(0);
  }

  /** Returns the cause that is deepest in a value, the first of several. */
  private Explained deepest(Finding value, List<Explained> causes) {
    Explained deepest = causes.get(0);
    for (Explained each : causes) {
      if (Branch.depth(document, value.node(), each.finding())
          > Branch.depth(document, value.node(), deepest.finding())) {
        deepest = each;
      }
    }
    return deepest;
  }

  private static List<Explained> beginningWith(Explained first, List<Explained> all) {
    List<Explained> sorted = new ArrayList<>();
    sorted.add(first);
    all.stream().filter(each -> each != first).forEach(sorted::add);
    return sorted;
  }

  /** Returns the first messages, with a pointer where they are not about the value or a member. */
  private List<String> messages(Finding value, List<Explained> causes) {
    Set<String> messages = new LinkedHashSet<>();
    for (Explained explained : causes) {
      if (messages.size() < SHOWN) {
        Finding finding = explained.finding();
        boolean near = document.depth(finding.node()) <= document.depth(value.node()) + 1;
        String within = explained.within();
        String message = within == null ? Message.of(words, document, finding, sensitive) : within;
        messages.add(
            near
                ? message
                : words.say(
                    MessageKey.AT, message, Printable.escape(document.pointer(finding.node()))));
      }
    }
    return List.copyOf(messages);
  }

  /** Returns the alternatives of a finding; empty if it has none or the budget does not suffice. */
  private Ranking rank(Finding finding, int depth) {
    Branches alternatives = finding.branches();
    if (alternatives == null || depth == 0) {
      return Ranking.NONE;
    }
    FindingKey key = FindingKey.of(finding);
    Ranking ranking = rankings.get(key);
    if (ranking == null) {
      ranking = ask(finding, alternatives, depth);
      rankings.put(key, ranking);
    }
    return ranking;
  }

  private Ranking ask(Finding finding, Branches alternatives, int depth) {
    int node = finding.node();
    int work = document.next(node) - node;
    Alternatives asked =
        new Alternatives(
            () -> {
              budget -= work;
              return Findings.reasons(document, probe(), limit);
            });
    if (budget < work) {
      return Ranking.NONE;
    }
    try {
      alternatives.ask(document, node, asked);
    } catch (PatternBudgetException | StoppedException | StackOverflowError e) {
      return Ranking.NONE;
    }
    List<String> labels =
        finding.constraint().expectation() instanceof Expectation.Alternatives named
            ? named.labels()
            : List.of();
    MemberFit members = new MemberFit(document, node, asked.asked());
    budget -= members.work(asked.asked());
    return Ranking.of(
        document, node, labels, asked.asked(), members, nested -> rank(nested, depth - 1));
  }
}
