package io.github.jobsmith.generator.regex;

import io.github.jobsmith.generator.regex.Regex.Choice;
import io.github.jobsmith.generator.regex.Regex.Group;
import io.github.jobsmith.generator.regex.Regex.Look;
import io.github.jobsmith.generator.regex.Regex.Reference;
import io.github.jobsmith.generator.regex.Regex.Repeat;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * Determines what each back reference means in terms of {@link java.util.regex}.
 *
 * <p>In ECMA-262, a reference to a group that did not participate matches the empty text, and a
 * quantifier resets the groups inside it in each iteration. Java fails in the first case and keeps
 * the old value in the second.
 */
final class BackReferences {
  private final Map<Integer, List<Step>> groups = new HashMap<>();
  private final Map<Reference, List<Step>> references = new IdentityHashMap<>();

  private BackReferences() {}

  /** What a reference matches. */
  enum Kind {
    /** The empty text: its group is never set at this point. */
    NOTHING,
    /** The text of its group, which is always set at this point. */
    TEXT,
    /** The text of its group, or the empty text if the group is not set. */
    TEXT_IF_SET
  }

  /** A resolved reference. */
  record Meaning(int group, Kind kind) {}

  /** A node on the path to a part, and the index of the child on the path. */
  private record Step(Regex node, int child) {}

  static Map<Reference, Meaning> resolve(Regex regex) throws PatternSyntaxError {
    BackReferences all = new BackReferences();
    all.collect(regex, new ArrayList<>());
    Map<Reference, Meaning> meanings = new IdentityHashMap<>();
    for (Reference reference : all.references.keySet()) {
      meanings.put(reference, new Meaning(reference.group(), all.kind(reference)));
    }
    for (Reference reference : meanings.keySet()) {
      all.refuseCopies(reference, meanings.get(reference));
    }
    return meanings;
  }

  private void collect(Regex regex, List<Step> path) {
    if (regex instanceof Group group) {
      groups.put(group.number(), List.copyOf(path));
    } else if (regex instanceof Reference reference) {
      references.put(reference, List.copyOf(path));
    }
    List<Regex> children = JdkTranslator.children(regex);
    for (int i = 0; i < children.size(); i++) {
      path.add(new Step(regex, i));
      collect(children.get(i), path);
      path.remove(path.size() - 1);
    }
  }

  /** A referenced group must occur only once in the translation, see {@link JdkTranslator}. */
  private void refuseCopies(Reference reference, Meaning meaning) throws PatternSyntaxError {
    for (Step step : groups.get(reference.group())) {
      if (meaning.kind() != Kind.NOTHING
          && step.node() instanceof Repeat repeat
          && repeat.min() > 1
          && Nullability.mayBeEmpty(repeat.body())) {
        throw refused(reference, "its group is in a quantifier whose iterations can match nothing");
      }
    }
  }

  private Kind kind(Reference reference) throws PatternSyntaxError {
    List<Step> to = references.get(reference);
    List<Step> from = groups.get(reference.group());
    int fork = 0;
    boolean inLoop = false;
    while (fork < from.size() && fork < to.size() && from.get(fork).equals(to.get(fork))) {
      inLoop |= isLoop(from.get(fork++));
    }
    if (hasLookbehind(to) || hasLookbehind(from)) {
      throw refused(reference, "it or its group is in a lookbehind");
    }
    boolean inside = fork == from.size();
    if (inside
        || from.get(fork).node() instanceof Choice
        || from.get(fork).child() > to.get(fork).child()) {
      return Kind.NOTHING;
    }
    List<Step> own = from.subList(fork + 1, from.size());
    if (own.stream().anyMatch(step -> step.node() instanceof Look look && look.negated())) {
      return Kind.NOTHING;
    }
    return kind(reference, own, inLoop);
  }

  /**
   * Returns the kind of a reference to an earlier group; {@code own} are the nodes that enclose the
   * group but not the reference.
   */
  private static Kind kind(Reference reference, List<Step> own, boolean inLoop)
      throws PatternSyntaxError {
    boolean skippable = false;
    boolean looped = false;
    for (Step step : own) {
      if (looped && maySkip(step)) {
        throw refused(reference, "its group can be skipped in a later iteration of a quantifier");
      }
      skippable |= maySkip(step);
      if (isLoop(step)) {
        looped = true;
        if (Nullability.mayBeEmpty(((Repeat) step.node()).body())) {
          throw refused(
              reference, "its group can match nothing in a later iteration of a quantifier");
        }
      }
    }
    if (skippable && inLoop) {
      throw refused(reference, "its group can be skipped in a later iteration of a quantifier");
    }
    if (skippable && own.stream().anyMatch(step -> step.node() instanceof Look)) {
      // Java does not reset the groups of a lookahead when it backtracks over it.
      throw refused(reference, "its group is in a lookahead that can be skipped");
    }
    return skippable ? Kind.TEXT_IF_SET : Kind.TEXT;
  }

  private static PatternSyntaxError refused(Reference reference, String reason) {
    return new PatternSyntaxError(
        reference.index(),
        "this back-reference cannot be evaluated exactly: " + reason,
        "list the alternatives instead, or use another keyword");
  }

  private static boolean maySkip(Step step) {
    return step.node() instanceof Choice
        || step.node() instanceof Repeat repeat && repeat.min() == 0;
  }

  private static boolean isLoop(Step step) {
    return step.node() instanceof Repeat repeat && repeat.isLoop();
  }

  private static boolean hasLookbehind(List<Step> path) {
    return path.stream().anyMatch(step -> step.node() instanceof Look look && !look.ahead());
  }
}
