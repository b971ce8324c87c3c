package io.github.jobsmith.jobs.skeleton;

import io.github.jobsmith.json.DocumentView;
import io.github.jobsmith.json.JsonDocument;
import io.github.jobsmith.rule.Rule;
import io.github.jobsmith.validation.Report;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The members of a request that still are as {@code aws iot create-job --generate-cli-skeleton}
 * wrote them: empty strings and zeros, beside values of enumerations. For one request.
 */
public final class LeftOver {
  /** The minimum number of empty members for the rest of a skeleton. */
  public static final int FEWEST = 3;

  /** The maximum number of names in the message. */
  private static final int SHOWN = 5;

  /** What the skeleton has where the service model has an enumeration. */
  private static final Set<String> NEUTRAL =
      Set.of(
          "SNAPSHOT",
          "CONTINUOUS",
          "FAILED",
          "REJECTED",
          "TIMED_OUT",
          "ALL",
          "CANCEL",
          "STOP_ROLLOUT",
          "FORCE_CANCEL");

  private enum State {
    EDITED,
    NEUTRAL,
    EMPTY
  }

  private final JsonDocument document;
  private final int request;
  private final List<Integer> members = new ArrayList<>();
  private boolean containers;

  private LeftOver(JsonDocument document, int request) {
    this.document = document;
    this.request = request;
  }

  /**
   * Returns the rest of a skeleton in a request; empty if there is none.
   *
   * @param request the node of the request
   */
  public static Optional<LeftOver> of(JsonDocument document, int request) {
    if (!document.isObject(request)) {
      return Optional.empty();
    }
    LeftOver rest = new LeftOver(document, request);
    rest.collect(request);
    return rest.isSkeleton() ? Optional.of(rest) : Optional.empty();
  }

  /** Returns the members without content, in document order; at least {@link #FEWEST}. */
  public List<Integer> members() {
    return List.copyOf(members);
  }

  /** Returns the document in which these members are unknown. */
  public JsonDocument others() {
    DocumentView view = DocumentView.of(document);
    members.forEach(view::unknown);
    return view.build();
  }

  /**
   * Returns the report of the other members.
   *
   * @param report of {@link #others}
   */
  public Report ofOthers(Report report) {
    return report.withUnknownValues(Math.max(0, report.unknownValues() - members.size()));
  }

  /** Returns the rule for these members, whose {@link Rule#problem()} names them. */
  public Rule rule() {
    return SkeletonRule.leftOver(names());
  }

  private boolean isSkeleton() {
    return members.size() >= FEWEST && containers;
  }

  /** Collects the members without content; those inside of others are not collected. */
  private void collect(int container) {
    for (int each = container + 1; each < document.next(container); each = document.next(each)) {
      if (document.isMember(each) && state(each) == State.EMPTY) {
        members.add(each);
        containers |= document.isObject(each) || document.isArray(each);
      } else if (document.isObject(each) || document.isArray(each)) {
        collect(each);
      }
    }
  }

  private State state(int node) {
    return switch (document.kind(node)) {
      case STRING -> text(document.string(node));
      case NUMBER -> document.compare(node, BigDecimal.ZERO) == 0 ? State.EMPTY : State.EDITED;
      case OBJECT, ARRAY -> content(node);
      default -> State.EDITED;
    };
  }

  private static State text(String text) {
    if (text.isEmpty()) {
      return State.EMPTY;
    }
    return NEUTRAL.contains(text) ? State.NEUTRAL : State.EDITED;
  }

  private State content(int container) {
    State all = document.size(container) == 0 ? State.EDITED : State.NEUTRAL;
    for (int each = container + 1; each < document.next(container); each = document.next(each)) {
      State own = state(each);
      if (own == State.EDITED) {
        return State.EDITED;
      }
      all = own == State.EMPTY ? State.EMPTY : all;
    }
    return all;
  }

  /** Returns the first names, with those of the objects that they are in. */
  private String names() {
    StringBuilder names = new StringBuilder();
    for (int member : members.subList(0, Math.min(members.size(), SHOWN))) {
      StringBuilder path = new StringBuilder(document.name(member));
      for (int at = document.parent(member); at != request; at = document.parent(at)) {
        path.insert(0, document.isMember(at) ? document.name(at) + "." : "");
      }
      names.append(names.isEmpty() ? "" : ", ").append(path);
    }
    int more = members.size() - SHOWN;
    return more > 0 ? names + " and " + more + " more" : names.toString();
  }
}
