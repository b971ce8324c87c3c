package io.github.jobsmith.generator.emit.check.classes;

import io.github.jobsmith.generator.ir.Assertion;
import io.github.jobsmith.generator.ir.AssertionTag;
import io.github.jobsmith.generator.ir.BranchApplicator;
import io.github.jobsmith.generator.ir.JsonType;
import io.github.jobsmith.generator.ir.Kinds;
import io.github.jobsmith.generator.ir.Literal;
import io.github.jobsmith.generator.ir.SchemaNode;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.EnumSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is decided before the methods of a node are called, because all of its callers are switches:
 * the kinds of its values, and the strings of a member. The methods need not test that again.
 */
public final class Decided {
  /** A member that is present and has one of some strings. */
  private record Tag(String member, Set<String> values) {}

  private final Map<SchemaNode, Set<JsonType>> kinds = new IdentityHashMap<>();
  private final Map<SchemaNode, Tag> tags = new IdentityHashMap<>();

  /** The nodes that other switches lead to as well. */
  private final Set<SchemaNode> untagged = Collections.newSetFromMap(new IdentityHashMap<>());

  /** The nodes that are also used otherwise. */
  private final Set<SchemaNode> open = Collections.newSetFromMap(new IdentityHashMap<>());

  private final Set<SchemaNode> seen = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Deque<SchemaNode> queue = new ArrayDeque<>();
  private boolean unevaluated;

  private Decided() {}

  /**
   * Finds out what is decided.
   *
   * @param called the nodes whose methods are called from outside
   */
  static Decided by(Collection<SchemaNode> called) {
    Decided decided = new Decided();
    called.forEach(decided::open);
    while (!decided.queue.isEmpty()) {
      SchemaNode node = decided.queue.remove();
      node.assertions().forEach(assertion -> decided.visit(assertion, node));
    }
    // What is evaluated is also determined by nodes that no switch has selected.
    return decided.unevaluated ? new Decided() : decided;
  }

  /** Returns the kinds of values for which the methods of a node are called. */
  public Set<JsonType> kinds(SchemaNode node) {
    Set<JsonType> known = open.contains(node) ? null : kinds.get(node);
    return known == null ? Kinds.all() : known;
  }

  /** Returns the member of which it is decided that it is present and valid, or null. */
  public @Nullable String member(SchemaNode node) {
    boolean known = !open.contains(node) && !untagged.contains(node);
    Tag tag = known ? tags.get(node) : null;
    return tag == null ? null : tag.member();
  }

  /** Whether a node for the member accepts all of its possible values. */
  public boolean accepts(SchemaNode holder, SchemaNode value) {
    Tag tag = tags.get(holder);
    return tag != null
        && value.target().assertions().stream().allMatch(each -> accepts(each, tag.values()));
  }

  private static boolean accepts(Assertion assertion, Set<String> texts) {
    return switch (assertion.tag()) {
      case TYPE_IS -> ((Assertion.TypeIs) assertion).types().contains(JsonType.STRING);
      case ONE_OF_VALUES -> {
        List<Literal> values = ((Assertion.OneOfValues) assertion).values();
        yield texts.stream()
            .allMatch(
                text ->
                    values.stream()
                        .anyMatch(v -> v instanceof Literal.Str s && s.value().equals(text)));
      }
      // All others are tested again, which is always correct.
      default -> false;
    };
  }

  private void visit(Assertion assertion, SchemaNode at) {
    switch (assertion.tag()) {
      case KIND_SWITCH ->
          ((BranchApplicator.KindSwitch) assertion)
              .nodes()
              .forEach((kind, node) -> addUntagged(node, Set.of(kind)));
      case MEMBER_SWITCH -> member((BranchApplicator.MemberSwitch) assertion);
      case CONDITIONAL -> conditional((BranchApplicator.Conditional) assertion, at);
      case UNEVALUATED -> unevaluated = true;
      // A reference is not called, but its target.
      case REF -> assertion.children().forEach(each -> refer(each, at));
      default -> assertion.children().forEach(this::open);
    }
  }

  private void refer(SchemaNode target, SchemaNode at) {
    if (at.only(BranchApplicator.Ref.class) == null) {
      open(target);
    }
  }

  private void member(BranchApplicator.MemberSwitch choice) {
    for (SchemaNode node : new LinkedHashSet<>(choice.nodes().values())) {
      SchemaNode target = node.target();
      Set<String> values = new LinkedHashSet<>();
      choice
          .nodes()
          .forEach(
              (value, each) -> {
                if (each.target() == target) {
                  values.add(value);
                }
              });
      add(target, Kinds.objects());
      Tag tag = new Tag(choice.member(), values);
      Tag before = tags.putIfAbsent(target, tag);
      if (before != null && !before.equals(tag)) {
        untagged.add(target);
      }
    }
    for (SchemaNode node : new @Nullable SchemaNode[] {choice.absent(), choice.other()}) {
      if (node != null) {
        addUntagged(node, Kinds.objects());
      }
    }
  }

  private void conditional(BranchApplicator.Conditional conditional, SchemaNode at) {
    open(conditional.condition());
    Assertion.TypeIs type = conditional.condition().target().only(Assertion.TypeIs.class);
    boolean told = type != null && !type.types().contains(JsonType.INTEGER);
    Set<JsonType> then = told ? Kinds.of(type.types()) : Kinds.all();
    Set<JsonType> otherwise = told ? EnumSet.complementOf(Kinds.of(type.types())) : Kinds.all();
    Assertion.TypeIs own =
        at.assertions().get(0).tag() == AssertionTag.TYPE_IS
            ? (Assertion.TypeIs) at.assertions().get(0)
            : null;
    Set<JsonType> possible = own == null ? Kinds.all() : Kinds.of(own.types());
    if (conditional.then() != null) {
      addUntagged(conditional.then(), Kinds.both(then, possible));
    }
    if (conditional.otherwise() != null) {
      addUntagged(conditional.otherwise(), Kinds.both(otherwise, possible));
    }
  }

  private void addUntagged(SchemaNode node, Set<JsonType> some) {
    untagged.add(node.target());
    add(node, some);
  }

  private void add(SchemaNode node, Set<JsonType> some) {
    SchemaNode target = node.target();
    EnumSet<JsonType> all = EnumSet.noneOf(JsonType.class);
    all.addAll(kinds.getOrDefault(target, Set.of()));
    all.addAll(some);
    all.remove(JsonType.INTEGER);
    kinds.put(target, all);
    enqueue(target);
  }

  private void open(SchemaNode node) {
    open.add(node.target());
    enqueue(node.target());
  }

  private void enqueue(SchemaNode node) {
    if (seen.add(node)) {
      queue.add(node);
    }
  }
}
