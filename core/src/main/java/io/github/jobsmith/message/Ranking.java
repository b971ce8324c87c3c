package io.github.jobsmith.message;

import io.github.jobsmith.generated.check.Alternatives;
import io.github.jobsmith.generated.check.Expectation;
import io.github.jobsmith.generated.check.Finding;
import io.github.jobsmith.json.JsonDocument;
import io.github.jobsmith.message.Branch.Fit;
import io.github.jobsmith.text.DidYouMean;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * The alternatives of a value, the most likely first: by fit, by the number of named members of the
 * value, and by the number of those that are missing or forbidden.
 *
 * @param branches all alternatives; empty if they could not be evaluated
 */
record Ranking(List<Branch> branches) {
  /** At most this many findings are compared to rank an alternative. */
  private static final int LOOKED_AT = 50;

  private static final Comparator<Branch> NEAREST =
      Comparator.comparing(Branch::fit)
          .thenComparing(Comparator.comparingInt(Branch::known).reversed())
          .thenComparingInt(Branch::amiss);

  static final Ranking NONE = new Ranking(List.of());

  Ranking {
    branches = List.copyOf(branches);
  }

  /**
   * Ranks evaluated alternatives.
   *
   * @param nested ranks the alternatives of a finding; returns an empty ranking if it has none
   */
  static Ranking of(
      JsonDocument document,
      int node,
      List<String> labels,
      List<Alternatives.Asked> asked,
      MemberFit members,
      Function<Finding, Ranking> nested) {
    List<Branch> branches = new ArrayList<>();
    for (Alternatives.Asked each : asked) {
      int i = branches.size();
      String label = i < labels.size() ? labels.get(i) : Integer.toString(i + 1);
      List<Finding> found = List.copyOf(each.findings().found());
      Set<String> misspelt = found.isEmpty() ? Set.of() : members.misspelt(each, looked(found));
      Branch branch =
          new Branch(
              i,
              label,
              found,
              each.findings().truncated(),
              fit(document, node, found),
              members.known(each, looked(found)) + misspelt.size(),
              members.amiss(looked(found), misspelt));
      branches.add(withNested(branch, node, nested));
    }
    for (int i = 0; i < branches.size(); i++) {
      if (branches.get(i).fit() == Fit.POSSIBLE
          && hasOtherValue(document, node, i, branches, asked)) {
        branches.set(i, branches.get(i).with(Fit.OTHER_CONSTANT));
      }
    }
    int most =
        branches.stream()
            .filter(branch -> branch.fit() != Fit.OTHER_TYPE)
            .mapToInt(Branch::known)
            .max()
            .orElse(0);
    branches.replaceAll(
        branch ->
            branch.known() == 0 && most > 0 && branch.amiss() > 0 && branch.fit() != Fit.OTHER_TYPE
                ? branch.with(Fit.OTHER_MEMBERS)
                : branch);
    branches.sort(NEAREST);
    return new Ranking(branches);
  }

  /** If all that an alternative requires of the value is another choice, that choice decides. */
  private static Branch withNested(Branch branch, int node, Function<Finding, Ranking> nested) {
    Branch whole = branch;
    for (Finding finding : looked(branch.findings())) {
      if (finding.node() == node && finding.branches() != null) {
        Ranking inner = nested.apply(finding);
        if (!inner.branches.isEmpty() && inner.matching().isEmpty()) {
          whole = whole.with(inner.branches.get(0));
        }
      }
    }
    return whole;
  }

  private static List<Finding> looked(List<Finding> findings) {
    return findings.subList(0, Math.min(LOOKED_AT, findings.size()));
  }

  private static Fit fit(JsonDocument document, int node, List<Finding> findings) {
    Fit fit = Fit.POSSIBLE;
    for (Finding finding : looked(findings)) {
      Fit own = fit(finding.constraint().expectation(), Branch.depth(document, node, finding));
      fit = own.compareTo(fit) > 0 ? own : fit;
    }
    return fit;
  }

  private static Fit fit(Expectation expectation, int depth) {
    if (depth == 0
        && (expectation instanceof Expectation.Types
            || expectation instanceof Expectation.Nothing)) {
      return Fit.OTHER_TYPE;
    }
    boolean constant =
        expectation instanceof Expectation.Values values && values.json().size() == 1;
    return depth == 1 && constant ? Fit.OTHER_CONSTANT : Fit.POSSIBLE;
  }

  /**
   * Whether a member has a value that an alternative does not allow, and that is no misspelling of
   * an allowed one, while another alternative allows it.
   */
  private static boolean hasOtherValue(
      JsonDocument document,
      int node,
      int index,
      List<Branch> branches,
      List<Alternatives.Asked> asked) {
    for (Finding finding : looked(branches.get(index).findings())) {
      if (finding.constraint().expectation() instanceof Expectation.Values values
          && isMember(document, node, finding)
          && !isMisspelt(document, finding.node(), values)) {
        String name = document.name(finding.node());
        for (int i = 0; i < branches.size(); i++) {
          if (branches.get(i).fit() != Fit.OTHER_TYPE
              && asked.get(i).members().contains(name)
              && branches.get(i).findings().stream()
                  .noneMatch(each -> each.node() == finding.node())) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private static boolean isMember(JsonDocument document, int node, Finding finding) {
    return !finding.name()
        && finding.node() > node
        && document.parent(finding.node()) == node
        && document.isMember(finding.node());
  }

  private static boolean isMisspelt(JsonDocument document, int node, Expectation.Values values) {
    return document.isString(node)
        && DidYouMean.closest(document.string(node), Quoting.bare(values.json())).isPresent();
  }

  List<Branch> matching() {
    return branches.stream().filter(Branch::matches).toList();
  }

  Branch nearest() {
    return branches.get(0);
  }

  /** Whether only one alternative can be meant: it fits, and the others cannot match. */
  boolean isCertain() {
    return isOnlyOne(
        other ->
            other.fit() == Fit.OTHER_TYPE
                || other.fit() == Fit.OTHER_CONSTANT && nearest().fit() == Fit.POSSIBLE);
  }

  /** Whether one alternative is meant: the others fit less, or want what is not there. */
  boolean isMeant() {
    Branch first = nearest();
    return isOnlyOne(other -> other.fit() != first.fit() || other.isLessLikelyThan(first));
  }

  private boolean isOnlyOne(Predicate<Branch> others) {
    Branch first = nearest();
    boolean fits = first.fit() == Fit.POSSIBLE || first.fit() == Fit.OTHER_CONSTANT;
    return fits && branches.size() > 1 && branches.stream().skip(1).allMatch(others);
  }

  /** Returns the alternatives that fit as well as the nearest one. */
  List<Branch> candidates() {
    Fit best = nearest().fit();
    return branches.stream().filter(branch -> branch.fit() == best).toList();
  }

  /** Returns the alternatives between which neither members nor constants decide. */
  List<Branch> tied() {
    Branch first = nearest();
    return branches.stream().filter(branch -> NEAREST.compare(branch, first) == 0).toList();
  }

  /** Returns this with some alternatives, in their order, before the others. */
  Ranking beginningWith(List<Branch> first) {
    Set<Integer> moved = new HashSet<>();
    first.forEach(branch -> moved.add(branch.index()));
    List<Branch> all = new ArrayList<>(first);
    branches.stream().filter(branch -> !moved.contains(branch.index())).forEach(all::add);
    return new Ranking(all);
  }
}
