package io.github.jobsmith.conformance.engine;

import io.github.jobsmith.json.JsonDocument;
import io.github.jobsmith.rule.StandardRules;
import io.github.jobsmith.validation.Report;
import io.github.jobsmith.validation.Validator;
import java.util.ArrayList;
import java.util.List;

/** Compares what two engines say about documents. */
public final class BothEngines {
  private final List<String> differences = new ArrayList<>();
  private int compared;
  private int violations;

  /** Compares verdict and report. */
  public void compare(String name, Validator generated, Validator interpreted, JsonDocument data) {
    compared++;
    if (generated.isValid(data) != interpreted.isValid(data)) {
      differences.add(name + ": isValid is " + generated.isValid(data) + " with generated code");
    }
    Report expected = generated.validate(data);
    violations += expected.violations().size();
    String theirs = text(expected);
    String ours = text(interpreted.validate(data));
    if (!ours.equals(theirs)) {
      differences.add(name + ":\n  generated   " + theirs + "\n  interpreted " + ours);
    }
  }

  /**
   * Compares verdict and report of a text in which members occur more than once, of which the last
   * ones count.
   */
  public void compare(
      String name, Validator generated, Validator interpreted, RepeatedMembers data) {
    compare(name + " " + data.text(), generated, interpreted, JsonDocument.parse(data.text()));
    List<String> expected = sayings(generated.validate(data.last()));
    List<String> repeated = sayings(generated.validate(data.text()));
    if (!repeated.equals(expected)) {
      differences.add(
          name + ":\n  " + data.text() + " " + repeated + "\n  " + data.last() + " " + expected);
    }
  }

  /** Returns what a report says, apart from duplicate members. */
  private static List<String> sayings(Report report) {
    return report.violations().stream()
        .filter(each -> each.rule() != StandardRules.DUPLICATE_MEMBER)
        .map(each -> each.pointer() + ": " + each.message() + " " + each.alternatives())
        .toList();
  }

  /**
   * Compares the rules that violations can have. The interpreter may name further ones: it does not
   * find out that a check inside of a selected branch can no longer fail.
   */
  public void compareRules(String name, Validator generated, Validator interpreted) {
    List<String> common = new ArrayList<>(interpreted.rules().ids());
    common.retainAll(generated.rules().ids());
    if (!common.equals(List.copyOf(generated.rules().ids()))) {
      differences.add(
          name
              + ": rules\n  generated   "
              + generated.rules().ids()
              + "\n  interpreted "
              + interpreted.rules().ids());
    }
  }

  /** Returns everything that a report says. */
  public static String text(Report report) {
    StringBuilder text = new StringBuilder();
    report
        .violations()
        .forEach(
            each ->
                text.append("\n    ")
                    .append(each)
                    .append(" | ")
                    .append(each.pointer())
                    .append(" | ")
                    .append(each.schemaResource() + "#" + each.schemaPointer())
                    .append(" | ")
                    .append(each.reason())
                    .append(" | ")
                    .append(each.hint())
                    .append(" | ")
                    .append(each.alternatives()));
    return text.append("\n    ").append(report.rulesNotRun()).toString();
  }

  public List<String> differences() {
    return differences;
  }

  public int compared() {
    return compared;
  }

  /** The number of violations in the reports, so that a comparison of nothing is noticed. */
  public int violations() {
    return violations;
  }
}
