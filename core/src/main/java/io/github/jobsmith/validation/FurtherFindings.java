package io.github.jobsmith.validation;

import io.github.jobsmith.generated.check.Expectation;
import io.github.jobsmith.generated.check.Finding;
import io.github.jobsmith.generated.check.Findings;
import io.github.jobsmith.generated.check.UnknownFilter;
import io.github.jobsmith.json.JsonDocument;
import io.github.jobsmith.message.FindingKey;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Finds everything that is wrong with a string, a number or a name. The check of such a value ends
 * with its first violation, which suffices for a verdict; for a report, the document is checked
 * again without the constraints that are known to be violated. Constraints with a rule of a
 * catalogue remain the only violation, because their authors have put them in order.
 */
final class FurtherFindings {
  /** The maximum number of violations that are added for one value. */
  private static final int ROUNDS = 8;

  /** Divisors with more digits are not compared. */
  private static final int DIGITS = 100;

  private record Value(int node, boolean name) {
    static Value of(Finding finding) {
      return new Value(finding.node(), finding.name());
    }

    // Written out as those of Finding, for the same reason.

    @Override
    public boolean equals(Object other) {
      return other instanceof Value that && node == that.node && name == that.name;
    }

    @Override
    public int hashCode() {
      return 2 * node + (name ? 1 : 0);
    }
  }

  private final JsonDocument document;
  private final Set<FindingKey> known = new HashSet<>();
  private final Set<FindingKey> leftOut = new HashSet<>();
  private final Set<Value> values = new HashSet<>();
  private final List<Finding> further = new ArrayList<>();

  private FurtherFindings(JsonDocument document) {
    this.document = document;
  }

  /**
   * Adds further findings.
   *
   * @param findings those of the first check
   * @param again checks the value again, without some findings; returns null if that cannot be
   *     decided
   */
  static void addTo(
      Findings findings, JsonDocument document, Function<UnknownFilter, @Nullable Findings> again) {
    if (findings.truncated() || document.hasUnknown() || !anyEndsCheck(findings, document)) {
      return;
    }
    FurtherFindings search = new FurtherFindings(document);
    search.search(findings.found(), again);
    if (!search.further.isEmpty()) {
      List<Finding> all = new ArrayList<>(findings.found());
      all.addAll(search.further);
      findings.replace(search.withoutImplied(all));
    }
  }

  private static boolean anyEndsCheck(Findings findings, JsonDocument document) {
    for (Finding finding : findings.found()) {
      if (endsCheck(finding, document)) {
        return true;
      }
    }
    return false;
  }

  private void search(
      Collection<Finding> found, Function<UnknownFilter, @Nullable Findings> again) {
    boolean more = leaveOut(found);
    for (int round = 0; round < ROUNDS && more; round++) {
      Findings rest =
          again.apply(
              (node, name, constraint) -> leftOut.contains(new FindingKey(node, name, constraint)));
      if (rest == null) {
        return;
      }
      List<Finding> fresh =
          rest.found().stream()
              .filter(each -> values.contains(Value.of(each)))
              .filter(each -> !known.contains(FindingKey.of(each)))
              .toList();
      further.addAll(fresh);
      more = leaveOut(fresh);
    }
  }

  /** Leaves out the findings that ended a check; returns whether there are any. */
  private boolean leaveOut(Collection<Finding> found) {
    boolean any = false;
    for (Finding finding : found) {
      known.add(FindingKey.of(finding));
      if (endsCheck(finding, document)) {
        values.add(Value.of(finding));
        any |= leftOut.add(FindingKey.of(finding));
      }
    }
    return any;
  }

  /** Whether there may be further violations, which do not follow from this one. */
  private static boolean endsCheck(Finding finding, JsonDocument document) {
    int node = finding.node();
    boolean scalar = finding.name() || document.isString(node) || document.isNumber(node);
    if (!scalar || finding.detail() != null || !finding.constraint().rule().isGeneric()) {
      return false;
    }
    Expectation expectation = finding.constraint().expectation();
    if (expectation instanceof Expectation.Size) {
      // What an empty text lacks follows from its being empty.
      return !(finding.name() ? document.name(node) : document.string(node)).isEmpty();
    }
    return expectation instanceof Expectation.Range
        || expectation instanceof Expectation.MultipleOf
        || expectation instanceof Expectation.Pattern
        || expectation instanceof Expectation.Format
        || expectation instanceof Expectation.Not;
  }

  /** Returns the findings without bounds and divisors that follow from others of the same value. */
  private List<Finding> withoutImplied(List<Finding> all) {
    Set<Value> several = new HashSet<>();
    further.forEach(each -> several.add(Value.of(each)));
    Map<Value, List<Finding>> byValue = new HashMap<>();
    for (Finding each : all) {
      if (several.contains(Value.of(each))) {
        byValue.computeIfAbsent(Value.of(each), value -> new ArrayList<>()).add(each);
      }
    }
    return all.stream()
        .filter(each -> !isImplied(each, byValue.getOrDefault(Value.of(each), List.of())))
        .toList();
  }

  private boolean isImplied(Finding finding, List<Finding> others) {
    boolean before = true;
    for (Finding other : others) {
      if (other == finding) {
        before = false;
      } else if (implies(other, finding) && (before || !implies(finding, other))) {
        return true;
      }
    }
    return false;
  }

  private boolean implies(Finding stronger, Finding weaker) {
    Expectation one = stronger.constraint().expectation();
    Expectation other = weaker.constraint().expectation();
    if (one instanceof Expectation.Range a && other instanceof Expectation.Range b) {
      return !stronger.name() && implies(a, b, stronger.node());
    } else if (one instanceof Expectation.Size a && other instanceof Expectation.Size b) {
      return implies(a, b, stronger);
    } else if (one instanceof Expectation.MultipleOf a
        && other instanceof Expectation.MultipleOf b) {
      BigDecimal multiple = new BigDecimal(a.divisor());
      BigDecimal divisor = new BigDecimal(b.divisor());
      return isShort(multiple) && isShort(divisor) && multiple.remainder(divisor).signum() == 0;
    }
    return false;
  }

  private static boolean isShort(BigDecimal number) {
    return number.precision() + Math.abs((long) number.scale()) <= DIGITS;
  }

  private boolean implies(Expectation.Range a, Expectation.Range b, int node) {
    boolean low = isBelow(a, node);
    String bound = low ? a.minimum() : a.maximum();
    String other = low ? b.minimum() : b.maximum();
    if (low != isBelow(b, node) || bound == null || other == null) {
      return false;
    }
    int order = new BigDecimal(bound).compareTo(new BigDecimal(other));
    boolean tighter = low ? order > 0 : order < 0;
    return tighter || order == 0 && (a.exclusive() || !b.exclusive());
  }

  private boolean isBelow(Expectation.Range range, int node) {
    String minimum = range.minimum();
    if (minimum == null) {
      return false;
    }
    int order = document.compare(node, new BigDecimal(minimum));
    return order < 0 || order == 0 && range.exclusive();
  }

  private boolean implies(Expectation.Size a, Expectation.Size b, Finding finding) {
    int node = finding.node();
    String text = finding.name() ? document.name(node) : document.string(node);
    int length = text.codePointCount(0, text.length());
    Integer minimum = a.minimum();
    Integer otherMinimum = b.minimum();
    if (minimum != null && length < minimum) {
      return otherMinimum != null && length < otherMinimum && minimum >= otherMinimum;
    }
    Integer maximum = a.maximum();
    Integer otherMaximum = b.maximum();
    return maximum != null
        && otherMaximum != null
        && length > maximum
        && length > otherMaximum
        && maximum <= otherMaximum;
  }
}
