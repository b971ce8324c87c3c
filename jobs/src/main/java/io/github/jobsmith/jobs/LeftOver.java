package io.github.jobsmith.jobs;

import io.github.jobsmith.json.DocumentView;
import io.github.jobsmith.json.JsonDocument;
import io.github.jobsmith.validation.Report;
import io.github.jobsmith.validation.Validator;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The members of a request that still are as {@code aws iot create-job --generate-cli-skeleton}
 * wrote them: empty strings and zeros, beside values of enumerations. For one request.
 */
final class LeftOver {
  /** The minimum number of empty members for the rest of a skeleton. */
  static final int FEWEST = 3;

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
  private final List<Integer> members = new ArrayList<>();
  private boolean containers;

  private LeftOver(JsonDocument document) {
    this.document = document;
  }

  /**
   * Returns the report of a request in which all violations about the rest of a skeleton are one.
   *
   * @param report the report of the request
   * @param validator has the options of the validation
   */
  static Report fold(
      Report report, JsonDocument document, RequestPart request, Validator validator) {
    if (!document.isObject(request.node())) {
      return report;
    }
    LeftOver rest = new LeftOver(document);
    rest.collect(request.node());
    return rest.isSkeleton() ? rest.asOne(request, validator) : report;
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

  private Report asOne(RequestPart request, Validator validator) {
    DocumentView view = DocumentView.of(document);
    members.forEach(view::unknown);
    Report rest = request.validateAsItIs(view.build(), validator);
    NotePart note = new NotePart(members.get(0), "", JobRules.leftOver(names(request.node())));
    int unknown = Math.max(0, rest.unknownValues() - members.size());
    return rest.withUnknownValues(unknown).and(note.validate(document, validator));
  }

  /** Returns the first names, with those of the objects that they are in. */
  private String names(int request) {
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
