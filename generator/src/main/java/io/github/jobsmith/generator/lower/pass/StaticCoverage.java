package io.github.jobsmith.generator.lower.pass;

import io.github.jobsmith.generated.check.Constraint;
import io.github.jobsmith.generated.check.Expectation;
import io.github.jobsmith.generator.collector.Diagnostics;
import io.github.jobsmith.generator.ir.Applied;
import io.github.jobsmith.generator.ir.Assertion;
import io.github.jobsmith.generator.ir.AssertionTag;
import io.github.jobsmith.generator.ir.Evaluated;
import io.github.jobsmith.generator.ir.JsonType;
import io.github.jobsmith.generator.ir.PartApplicator;
import io.github.jobsmith.generator.ir.SchemaNode;
import io.github.jobsmith.generator.lower.context.LoweringContext;
import io.github.jobsmith.generator.lower.context.NodeAllocator;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Pass: replaces {@code unevaluatedProperties} and {@code unevaluatedItems} by {@code
 * additionalProperties} and {@code items} if what is evaluated does not depend on the instance.
 *
 * <p>Adjacent schemas that always apply count even if the instance violates them: the instance is
 * invalid then in any case.
 */
final class StaticCoverage {
  /** The maximum number of nodes and names to process, because each holder has its own list. */
  private static final int STEPS = 500_000;

  private final NodeAllocator nodes;
  private final SchemaNode holder;

  /** The nodes that always apply to the holder's instance, beginning with the holder. */
  private final Set<SchemaNode> always = new LinkedHashSet<>();

  /** The nodes that apply to some instances. */
  private final Set<SchemaNode> sometimes = new LinkedHashSet<>();

  private StaticCoverage(SchemaNode holder, NodeAllocator nodes) {
    this.nodes = nodes;
    this.holder = holder;
    reach(List.of(holder), always, false);
    reach(always, sometimes, true);
    sometimes.removeAll(always);
  }

  /**
   * Rewrites what can be decided now; returns the nodes whose evaluated members and items are
   * needed at run time.
   */
  static Set<SchemaNode> run(List<SchemaNode> all, LoweringContext context) {
    Set<SchemaNode> asked = new LinkedHashSet<>();
    StepBudget steps = new StepBudget(STEPS);
    for (SchemaNode node : all) {
      if (hasUnevaluated(node)) {
        StaticCoverage coverage = new StaticCoverage(node, context.nodes());
        if (!steps.spend(coverage.size())) {
          tellTooMany(node, context.diagnostics());
          return asked;
        }
        coverage.rewrite();
        if (hasUnevaluated(node)) {
          asked.addAll(coverage.always);
          asked.addAll(coverage.sometimes);
        }
      }
    }
    return asked;
  }

  /** Returns the number of nodes and names to process. */
  private long size() {
    return Stream.concat(evaluated(always), evaluated(sometimes))
        .mapToLong(each -> 1 + each.names().size() + each.patterns().size())
        .sum();
  }

  private static void tellTooMany(SchemaNode node, Diagnostics diagnostics) {
    diagnostics.error(
        node.location(),
        node.pointer(),
        "unevaluatedProperties and unevaluatedItems of this schema refer to more than "
            + STEPS
            + " schemas and names",
        "use it once in the outermost schema, not at each step of a chain of references");
  }

  private static boolean hasUnevaluated(SchemaNode node) {
    for (Assertion assertion : node.assertions()) {
      if (isUnevaluated(assertion)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isUnevaluated(Assertion assertion) {
    return assertion.tag() == AssertionTag.UNEVALUATED;
  }

  private static void reach(
      Collection<SchemaNode> from, Set<SchemaNode> reached, boolean conditions) {
    Deque<SchemaNode> open = new ArrayDeque<>(from);
    reached.addAll(from);
    while (!open.isEmpty()) {
      for (Applied each : Applied.of(open.remove())) {
        boolean counts = conditions || each.when() == Applied.When.ALWAYS;
        if (counts && reached.add(each.node())) {
          open.add(each.node());
        }
      }
    }
  }

  private void rewrite() {
    for (PartApplicator.Unevaluated each : holder.assertions(PartApplicator.Unevaluated.class)) {
      if (each.kind() == JsonType.OBJECT) {
        members(each);
      } else {
        items(each);
      }
    }
  }

  private void members(PartApplicator.Unevaluated unevaluated) {
    if (evaluated(always).anyMatch(Evaluated::allMembers)) {
      replace(unevaluated, null, null);
    } else if (evaluated(sometimes).noneMatch(Evaluated::speaksOfMembers)) {
      PartApplicator.@Nullable Members own = holder.first(PartApplicator.Members.class);
      replace(own, unevaluated, membersWith(own, unevaluated));
    } else {
      replace(
          null,
          unevaluated,
          new PartApplicator.Unevaluated(
              JsonType.OBJECT, unevaluated.node(), known(unevaluated.closed())));
    }
  }

  private Assertion membersWith(
      PartApplicator.@Nullable Members own, PartApplicator.Unevaluated unevaluated) {
    Map<String, SchemaNode> named = new LinkedHashMap<>();
    List<PartApplicator.PatternMember> patterned = new ArrayList<>();
    if (own != null) {
      named.putAll(own.named());
      patterned.addAll(own.patterned());
    }
    evaluated(always)
        .forEach(
            each -> {
              each.names().forEach(name -> named.computeIfAbsent(name, any -> nodes.any()));
              each.patterns().stream()
                  .filter(pattern -> patterned.stream().noneMatch(p -> isSame(p, pattern)))
                  .forEach(
                      pattern ->
                          patterned.add(
                              new PartApplicator.PatternMember(
                                  pattern.source(), pattern.plan(), nodes.any())));
            });
    return new PartApplicator.Members(
        Collections.unmodifiableMap(named),
        patterned,
        unevaluated.node(),
        known(unevaluated.closed()));
  }

  private static boolean isSame(PartApplicator.PatternMember a, PartApplicator.PatternMember b) {
    return a.source().equals(b.source());
  }

  /**
   * Returns the constraint of a closed object, with all names that a part of the schema contains.
   */
  private @Nullable Constraint known(@Nullable Constraint closed) {
    if (closed == null || !(closed.expectation() instanceof Expectation.Closed own)) {
      return closed;
    }
    Set<String> names = new LinkedHashSet<>(own.names());
    Stream.concat(evaluated(always), evaluated(sometimes))
        .forEach(each -> names.addAll(each.names()));
    return closed.expecting(new Expectation.Closed(List.copyOf(names), own.mistakes()));
  }

  private void items(PartApplicator.Unevaluated unevaluated) {
    if (evaluated(always).anyMatch(Evaluated::allItems)) {
      replace(unevaluated, null, null);
      return;
    }
    boolean known =
        evaluated(always).allMatch(each -> each.contained().isEmpty())
            && evaluated(sometimes).noneMatch(Evaluated::speaksOfItems);
    if (known) {
      PartApplicator.@Nullable Items own = holder.first(PartApplicator.Items.class);
      List<SchemaNode> prefix = new ArrayList<>(own == null ? List.of() : own.prefix());
      int covered = evaluated(always).mapToInt(Evaluated::items).max().orElse(0);
      while (prefix.size() < covered) {
        prefix.add(nodes.any());
      }
      replace(own, unevaluated, new PartApplicator.Items(prefix, rest(unevaluated)));
    }
  }

  /**
   * Returns the node for further items; a node that forbids them reports that with its own
   * constraint.
   */
  private SchemaNode rest(PartApplicator.Unevaluated unevaluated) {
    return unevaluated.closed() == null
        ? unevaluated.node()
        : nodes.never(unevaluated.node(), unevaluated.closed());
  }

  private Stream<Evaluated> evaluated(Set<SchemaNode> some) {
    return some.stream().map(node -> node == holder ? Evaluated.before(node) : Evaluated.by(node));
  }

  /** Replaces the first assertion, if present, else the second. */
  private void replace(
      @Nullable Assertion first, @Nullable Assertion second, @Nullable Assertion with) {
    List<Assertion> assertions = new ArrayList<>();
    for (Assertion assertion : holder.assertions()) {
      if (assertion == first || assertion == second) {
        if (with != null && assertion == (first == null ? second : first)) {
          assertions.add(with);
        }
      } else {
        assertions.add(assertion);
      }
    }
    holder.replaceAssertions(assertions);
  }
}
