package io.github.jobsmith.generator.lower;

import io.github.jobsmith.generator.diagnostic.Diagnostics;
import io.github.jobsmith.generator.ir.Applied;
import io.github.jobsmith.generator.ir.Assertion;
import io.github.jobsmith.generator.ir.ConstraintSpec;
import io.github.jobsmith.generator.ir.Evaluated;
import io.github.jobsmith.generator.ir.SchemaNode;
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
 * Pass: where it does not depend on the instance what {@code unevaluatedProperties} and {@code
 * unevaluatedItems} look at, they become the {@code additionalProperties} and the {@code items} of
 * an object or array that knows what its neighbours evaluate.
 *
 * <p>A neighbour that always applies counts even where the instance breaks it: the instance is
 * invalid then, whatever else is said.
 */
final class StaticCoverage {
  /** So many nodes and names at most are looked at, as each holder has a list of its own. */
  private static final int STEPS = 500_000;

  private final NodeAllocator nodes;
  private final SchemaNode holder;

  /** The nodes that always apply to the holder's instance, the holder first. */
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

  /** Rewrites what can be known; returns the nodes whose coverage is asked for at run time. */
  static Set<SchemaNode> run(List<SchemaNode> all, LoweringContext context) {
    Set<SchemaNode> asked = new LinkedHashSet<>();
    StepBudget steps = new StepBudget(STEPS);
    for (SchemaNode node : all) {
      if (node.assertions().stream().anyMatch(StaticCoverage::isUnevaluated)) {
        StaticCoverage coverage = new StaticCoverage(node, context.nodes());
        if (!steps.spend(coverage.size())) {
          tellTooMany(node, context.diagnostics());
          return asked;
        }
        coverage.rewrite();
        if (node.assertions().stream().anyMatch(StaticCoverage::isUnevaluated)) {
          asked.addAll(coverage.always);
          asked.addAll(coverage.sometimes);
        }
      }
    }
    return asked;
  }

  /** How many nodes and names there are to look at. */
  private long size() {
    return Stream.concat(evaluated(always), evaluated(sometimes))
        .mapToLong(each -> 1 + each.names().size() + each.patterns().size())
        .sum();
  }

  private static void tellTooMany(SchemaNode node, Diagnostics diagnostics) {
    diagnostics.error(
        node.location(),
        node.pointer(),
        "unevaluatedProperties and unevaluatedItems of this schema ask about more than "
            + STEPS
            + " schemas and names",
        "say it once in the outermost schema rather than at each step of a chain of references");
  }

  private static boolean isUnevaluated(Assertion assertion) {
    return assertion instanceof Assertion.UnevaluatedMembers
        || assertion instanceof Assertion.UnevaluatedItems;
  }

  private static void reach(
      Collection<SchemaNode> from, Set<SchemaNode> reached, boolean conditions) {
    Deque<SchemaNode> open = new ArrayDeque<>(from);
    reached.addAll(from);
    while (!open.isEmpty()) {
      Applied.of(open.remove()).stream()
          .filter(each -> conditions || each.when() == Applied.When.ALWAYS)
          .map(Applied::node)
          .filter(reached::add)
          .forEach(open::add);
    }
  }

  private void rewrite() {
    for (Assertion assertion : holder.assertions()) {
      if (assertion instanceof Assertion.UnevaluatedMembers unevaluated) {
        members(unevaluated);
      } else if (assertion instanceof Assertion.UnevaluatedItems unevaluated) {
        items(unevaluated);
      }
    }
  }

  private void members(Assertion.UnevaluatedMembers unevaluated) {
    if (evaluated(always).anyMatch(Evaluated::allMembers)) {
      replace(unevaluated, null, null);
    } else if (evaluated(sometimes).noneMatch(Evaluated::speaksOfMembers)) {
      Assertion.@Nullable Members own = own(Assertion.Members.class);
      replace(own, unevaluated, membersWith(own, unevaluated));
    } else {
      replace(
          null,
          unevaluated,
          new Assertion.UnevaluatedMembers(unevaluated.node(), known(unevaluated.closed())));
    }
  }

  private Assertion membersWith(
      Assertion.@Nullable Members own, Assertion.UnevaluatedMembers unevaluated) {
    Map<String, SchemaNode> named = new LinkedHashMap<>();
    List<Assertion.PatternMember> patterned = new ArrayList<>();
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
                              new Assertion.PatternMember(
                                  pattern.source(), pattern.plan(), nodes.any())));
            });
    return new Assertion.Members(
        Collections.unmodifiableMap(named),
        patterned,
        unevaluated.node(),
        known(unevaluated.closed()));
  }

  private static boolean isSame(Assertion.PatternMember a, Assertion.PatternMember b) {
    return a.source().equals(b.source());
  }

  /** The constraint of a closed object, with every name that some part of the schema knows. */
  private @Nullable ConstraintSpec known(@Nullable ConstraintSpec closed) {
    if (closed == null) {
      return null;
    }
    Set<String> names = new LinkedHashSet<>(closed.allowed());
    Stream.concat(evaluated(always), evaluated(sometimes))
        .forEach(each -> names.addAll(each.names()));
    return closed.allowing(List.copyOf(names));
  }

  private void items(Assertion.UnevaluatedItems unevaluated) {
    if (evaluated(always).anyMatch(Evaluated::allItems)) {
      replace(unevaluated, null, null);
      return;
    }
    boolean known =
        evaluated(always).allMatch(each -> each.contained().isEmpty())
            && evaluated(sometimes).noneMatch(Evaluated::speaksOfItems);
    if (known) {
      Assertion.@Nullable Items own = own(Assertion.Items.class);
      List<SchemaNode> prefix = new ArrayList<>(own == null ? List.of() : own.prefix());
      int covered = evaluated(always).mapToInt(Evaluated::items).max().orElse(0);
      while (prefix.size() < covered) {
        prefix.add(nodes.any());
      }
      replace(own, unevaluated, new Assertion.Items(prefix, rest(unevaluated)));
    }
  }

  /** What every further item must be; where none may be, it says so in its own name. */
  private SchemaNode rest(Assertion.UnevaluatedItems unevaluated) {
    return unevaluated.closed() == null
        ? unevaluated.node()
        : nodes.never(unevaluated.node(), unevaluated.closed());
  }

  private Stream<Evaluated> evaluated(Set<SchemaNode> some) {
    return some.stream().map(node -> node == holder ? Evaluated.before(node) : Evaluated.by(node));
  }

  private <T extends Assertion> @Nullable T own(Class<T> kind) {
    return holder.assertions().stream()
        .filter(kind::isInstance)
        .map(kind::cast)
        .findFirst()
        .orElse(null);
  }

  /** Puts an assertion in the place of the first of two, if there is one, else of the second. */
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
