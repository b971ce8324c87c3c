package io.github.jobsmith.validation;

import io.github.jobsmith.generated.check.Constraint;
import io.github.jobsmith.generated.check.Finding;
import io.github.jobsmith.generated.check.Findings;
import io.github.jobsmith.json.JsonDocument;
import io.github.jobsmith.json.LastMembers;
import io.github.jobsmith.rule.StandardRules;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What is reported about a document in which names of members occur more than once, besides the
 * findings of the schema about the last of these members: each duplicate, and what a reader adds
 * about the form of the text. Not thread-safe; for one document.
 */
final class DuplicateMembers {
  private static final Constraint DUPLICATE =
      Constraint.of(StandardRules.DUPLICATE_MEMBER, "", "duplicate");

  private final LastMembers last;
  private final Findings findings;
  private final Findings ofSchema;
  private final @Nullable Consumer<Findings> further;
  private List<Integer> unchecked = List.of();

  /**
   * Creates it for one value.
   *
   * @param findings empty, for what is reported
   * @param ofSchema empty, for what the reader sees of the findings of the schema
   * @param further adds findings about the whole document; null for none
   */
  DuplicateMembers(
      LastMembers last,
      int root,
      Findings findings,
      Findings ofSchema,
      @Nullable Consumer<Findings> further) {
    this.last = last;
    this.findings = findings;
    this.ofSchema = ofSchema;
    this.further = further;
    for (int member : last.whole().duplicateMembers()) {
      if (member >= root && member < last.whole().next(root)) {
        findings.failName(member, DUPLICATE, "occurs more than once");
      }
    }
  }

  /** Adds what the reader finds, which knows the numbers of the nodes of the whole document. */
  void add(Findings found) {
    unchecked = Unchecked.values(last.document(), found.found());
    if (further == null) {
      return;
    }
    List<Finding> before = new ArrayList<>();
    for (Finding each : found.found()) {
      before.add(
          new Finding(
              last.inWhole(each.node()),
              each.name(),
              each.constraint(),
              each.detail(),
              each.matched(),
              each.branches(),
              each.inside()));
    }
    ofSchema.replace(before);
    further.accept(ofSchema);
    List<Finding> all = new ArrayList<>(findings.found());
    all.addAll(ofSchema.found().stream().skip(before.size()).toList());
    findings.replace(all);
  }

  /** Returns the findings about the form of the text. */
  Findings findings() {
    return findings;
  }

  /** Returns the values of {@link LastMembers#document} that the schema did not look into. */
  List<Integer> unchecked() {
    return unchecked;
  }

  /** Returns the same values by their numbers in the whole document, with those left out. */
  static List<Integer> unchecked(LastMembers last, List<Integer> values) {
    JsonDocument whole = last.whole();
    List<Integer> all = new ArrayList<>();
    values.forEach(node -> all.add(last.inWhole(node)));
    last.leftOut().stream().filter(node -> Unchecked.mayHoldOthers(whole, node)).forEach(all::add);
    return all;
  }
}
