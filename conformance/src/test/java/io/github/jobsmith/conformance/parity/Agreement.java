package io.github.jobsmith.conformance.parity;

import io.github.jobsmith.conformance.Finding;
import io.github.jobsmith.conformance.request.Request;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Whether the generated validator and networknt agree, as far as standard keywords decide.
 *
 * <p>The number of violations may differ: Jobsmith reports one violation per cause, so it reports
 * one of the keywords that a value violates, and one applicator for everything that fails inside
 * it.
 */
final class Agreement {
  private Agreement() {}

  /** Returns the differences; empty if they agree. */
  static List<String> differences(Request request) {
    Set<Opinion> ours =
        request.check().stream()
            .filter(finding -> finding.isError() && Keywords.isStandard(finding.constraint()))
            .map(Agreement::opinion)
            .collect(Collectors.toSet());
    Set<Opinion> theirs = Networknt.opinions(request.json());
    // A token of a template in a value is one violation, in place of those of standard keywords.
    Set<String> tokens =
        request.check().stream()
            .filter(finding -> finding.rule().equals("template-token"))
            .map(Finding::pointer)
            .collect(Collectors.toSet());
    List<String> differences = new ArrayList<>();
    for (Opinion own : ours) {
      if (theirs.stream().noneMatch(other -> same(own, other))) {
        differences.add("only Jobsmith complains at " + own);
      }
    }
    for (Opinion other : theirs) {
      if (!tokens.contains(other.instance())
          && ours.stream()
              .noneMatch(own -> same(own, other) || own.instance().equals(other.instance()))) {
        differences.add("only networknt complains at " + other);
      }
    }
    return differences;
  }

  /**
   * An applicator with a rule may be reported at another location than its instance: at the member
   * that the rule names.
   */
  private static boolean same(Opinion own, Opinion other) {
    return own.keyword().equals(other.keyword())
        && (own.instance().equals(other.instance()) || Keywords.isApplicator(own.keyword()));
  }

  /** networknt reports an unknown member and the name of a member at the object. */
  private static Opinion opinion(Finding finding) {
    String keyword = Keywords.outermost(finding.constraint());
    boolean ofObject =
        keyword.endsWith("/additionalProperties") || keyword.endsWith("/propertyNames");
    String pointer = finding.pointer();
    return new Opinion(
        ofObject ? pointer.substring(0, pointer.lastIndexOf('/')) : pointer, keyword);
  }
}
