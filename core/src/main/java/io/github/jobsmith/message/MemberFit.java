package io.github.jobsmith.message;

import io.github.jobsmith.generated.check.Alternatives;
import io.github.jobsmith.generated.check.Expectation;
import io.github.jobsmith.generated.check.Finding;
import io.github.jobsmith.json.JsonDocument;
import io.github.jobsmith.text.DidYouMean;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Compares the members of an object with those that each of several alternatives names. */
final class MemberFit {
  /** At most this many members of the object are compared. */
  private static final int COMPARED = 1000;

  /** At most this many members that no alternative names are taken for misspelt ones. */
  private static final int MISSPELT = 8;

  /** How many comparisons of two names cost as much as the evaluation of a node. */
  private static final int COMPARISONS_PER_NODE = 4;

  private final JsonDocument document;
  private final int object;
  private final List<Integer> members = new ArrayList<>();
  private final Set<String> names = new HashSet<>();
  private final List<String> unknown = new ArrayList<>();

  /**
   * Reads the members of a value.
   *
   * @param object the value; it has no members unless it is an object
   */
  MemberFit(JsonDocument document, int object, List<Alternatives.Asked> alternatives) {
    this.document = document;
    this.object = object;
    if (!document.isObject(object)) {
      return;
    }
    Set<String> known = new HashSet<>();
    alternatives.forEach(each -> known.addAll(each.members()));
    int end = document.next(object);
    for (int member = object + 1;
        member < end && names.size() < COMPARED;
        member = document.next(member)) {
      String name = document.name(member);
      members.add(member);
      names.add(name);
      if (unknown.size() < MISSPELT && !known.contains(name)) {
        unknown.add(name);
      }
    }
  }

  /** Returns the cost of the comparison, in nodes. */
  long work(List<Alternatives.Asked> alternatives) {
    long compared = 0;
    for (Alternatives.Asked each : alternatives) {
      compared += (long) unknown.size() * each.members().size();
    }
    return (names.size() + compared) / COMPARISONS_PER_NODE;
  }

  /** Returns the members of an alternative that the object probably has under misspelt names. */
  Set<String> misspelt(Alternatives.Asked alternative, List<Finding> findings) {
    if (unknown.isEmpty()) {
      return Set.of();
    }
    Set<String> absent = new LinkedHashSet<>(alternative.members());
    for (Finding finding : findings) {
      if (isForbidden(finding)
          && finding.constraint().expectation() instanceof Expectation.Closed closed) {
        absent.addAll(closed.names());
        break;
      }
    }
    absent.removeAll(names);
    Set<String> meant = new LinkedHashSet<>();
    for (String name : unknown) {
      DidYouMean.closest(name, absent).ifPresent(meant::add);
    }
    return meant;
  }

  /**
   * Returns how many members of the object an alternative knows, without misspelt ones: those that
   * it names, and those inside of which it finds something.
   */
  int known(Alternatives.Asked alternative, List<Finding> findings) {
    Set<String> known = new HashSet<>(alternative.members());
    for (Finding finding : findings) {
      int at = Collections.binarySearch(members, finding.node());
      // A finding about the member itself may be about any member.
      if (at < -1 && finding.node() < document.next(object)) {
        known.add(document.name(members.get(-at - 2)));
      }
    }
    known.retainAll(names);
    return known.size();
  }

  /**
   * Returns how many members an alternative requires that the object does not have, and how many it
   * forbids that the object has, apart from misspelt ones.
   */
  int amiss(List<Finding> findings, Set<String> misspelt) {
    Set<String> missing = new HashSet<>();
    int forbidden = 0;
    for (Finding finding : findings) {
      Expectation expectation = finding.constraint().expectation();
      if (expectation instanceof Expectation.Required required
          && finding.node() == object
          && !finding.name()) {
        missing.addAll(required.names());
      } else if (isForbidden(finding)) {
        forbidden++;
      }
    }
    missing.removeAll(misspelt);
    return missing.size() + Math.max(0, forbidden - misspelt.size());
  }

  /** Whether a finding says that a member of the object is unknown. */
  private boolean isForbidden(Finding finding) {
    return finding.name()
        && document.parent(finding.node()) == object
        && finding.constraint().expectation() instanceof Expectation.Closed;
  }
}
