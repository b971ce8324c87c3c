package io.github.jobsmith.generator.lower.pass;

import io.github.jobsmith.generated.check.Constraint;
import io.github.jobsmith.generator.ir.Assertion;
import io.github.jobsmith.generator.ir.AssertionTag;
import io.github.jobsmith.generator.ir.BranchApplicator;
import io.github.jobsmith.generator.ir.SchemaNode;
import io.github.jobsmith.generator.lower.context.NodeAllocator;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;

/**
 * Pass: splits nodes that are too large for one method into nodes about the same instance, each of
 * which becomes a method. HotSpot does not compile methods with more than 8,000 bytes of code, and
 * class files allow at most 65,535.
 *
 * <p>Affects only unusual schemas, such as an {@code allOf} with hundreds of entries.
 */
final class Portions {
  /** The maximum number of operands in a node; an operand needs about 20 bytes of code. */
  private static final int MAX_WEIGHT = 250;

  /** The number of operands in a portion. */
  private static final int PORTION = 100;

  /** A branch with more operands becomes a call, which is one operand. */
  private static final int MAX_BRANCH = 10;

  private static final int MAX_DEPTH = 3;

  private final NodeAllocator allocator;

  private Portions(NodeAllocator allocator) {
    this.allocator = allocator;
  }

  /** Splits the nodes that are too large. */
  static void run(List<SchemaNode> nodes, NodeAllocator allocator) {
    Portions pass = new Portions(allocator);
    for (SchemaNode node : nodes) {
      if (weight(node.assertions()) > MAX_WEIGHT) {
        pass.rewrite(node);
      }
    }
  }

  private void rewrite(SchemaNode node) {
    List<Assertion> narrow =
        node.assertions().stream().flatMap(assertion -> narrowed(node, assertion)).toList();
    List<Assertion> kept = new ArrayList<>();
    List<Assertion> run = new ArrayList<>();
    List<Assertion> advice = new ArrayList<>();
    for (Assertion assertion : narrow) {
      if (assertion.tag() == AssertionTag.ADVICE) {
        advice.add(assertion);
      } else if (isMovable(assertion)) {
        run.add(assertion);
      } else {
        kept.addAll(inPortions(node, run));
        run.clear();
        kept.add(assertion);
      }
    }
    kept.addAll(inPortions(node, run));
    kept.addAll(adviceInPortions(node, advice));
    node.replaceAssertions(kept);
  }

  /** Groups many branches into branches with some of them each. */
  private Stream<Assertion> narrowed(SchemaNode at, Assertion assertion) {
    if (weight(assertion, 0) <= PORTION) {
      return Stream.of(assertion);
    }
    return switch (assertion.tag()) {
      case ALL_OF -> branches(at, (BranchApplicator.AllOf) assertion);
      case ANY_OF -> branches(at, (BranchApplicator.AnyOf) assertion);
      case DEPENDENT_REQUIRED -> names((Assertion.DependentRequired) assertion);
      // All others are not divided.
      default -> Stream.of(assertion);
    };
  }

  private Stream<Assertion> branches(SchemaNode at, BranchApplicator.AllOf all) {
    Function<List<SchemaNode>, Assertion> some =
        nodes -> new BranchApplicator.AllOf(nodes, all.constraint());
    return Stream.of(some.apply(narrowed(at, all.children(), some)));
  }

  private Stream<Assertion> branches(SchemaNode at, BranchApplicator.AnyOf any) {
    Function<List<SchemaNode>, Assertion> some =
        nodes -> new BranchApplicator.AnyOf(nodes, any.constraint());
    return Stream.of(some.apply(narrowed(at, any.children(), some)));
  }

  private static Stream<Assertion> names(Assertion.DependentRequired dependent) {
    return cut(List.copyOf(dependent.names().entrySet()), name -> 1).stream()
        .map(some -> new Assertion.DependentRequired(dependent.member(), entries(some)));
  }

  private static Map<String, Constraint> entries(List<Map.Entry<String, Constraint>> entries) {
    Map<String, Constraint> map = new LinkedHashMap<>();
    entries.forEach(entry -> map.put(entry.getKey(), entry.getValue()));
    return Collections.unmodifiableMap(map);
  }

  private List<SchemaNode> narrowed(
      SchemaNode at, List<SchemaNode> branches, Function<List<SchemaNode>, Assertion> as) {
    List<SchemaNode> narrow = branches;
    while (narrow.size() > 1 && sum(narrow, Portions::ofBranch) > PORTION) {
      narrow =
          cut(narrow, Portions::ofBranch).stream()
              .map(some -> allocator.portion(at, List.of(as.apply(some))))
              .toList();
    }
    return narrow;
  }

  private List<Assertion> inPortions(SchemaNode at, List<Assertion> run) {
    if (run.size() < 2 || sum(run, each -> weight(each, 0)) <= PORTION) {
      return List.copyOf(run);
    }
    List<SchemaNode> portions =
        cut(run, each -> weight(each, 0)).stream()
            .map(some -> allocator.portion(at, some))
            .toList();
    Function<List<SchemaNode>, Assertion> all = some -> new BranchApplicator.AllOf(some, null);
    return List.of(all.apply(narrowed(at, portions, all)));
  }

  private List<Assertion> adviceInPortions(SchemaNode at, List<Assertion> advice) {
    List<Assertion> narrow = advice;
    while (narrow.size() > 1 && sum(narrow, each -> weight(each, 0)) > PORTION) {
      narrow =
          cut(narrow, each -> weight(each, 0)).stream()
              .<Assertion>map(some -> new BranchApplicator.Advice(allocator.portion(at, some)))
              .toList();
    }
    return narrow;
  }

  /** Groups items in order, as many in each group as fit. */
  private static <T> List<List<T>> cut(List<T> all, ToIntFunction<T> weight) {
    List<List<T>> pieces = new ArrayList<>();
    List<T> piece = new ArrayList<>();
    int sum = 0;
    for (T each : all) {
      int own = weight.applyAsInt(each);
      if (!piece.isEmpty() && (sum + own > PORTION)) {
        pieces.add(List.copyOf(piece));
        piece.clear();
        sum = 0;
      }
      piece.add(each);
      sum += own;
    }
    pieces.add(List.copyOf(piece));
    return pieces;
  }

  private static int weight(List<Assertion> assertions) {
    int sum = 0;
    for (Assertion assertion : assertions) {
      sum += weight(assertion, 0);
    }
    return sum;
  }

  private static <T> int sum(List<T> all, ToIntFunction<T> weight) {
    return all.stream().mapToInt(weight).sum();
  }

  /**
   * Whether an assertion can be moved to another node without a change of meaning. Assertions that
   * the emitter combines, or that affect whether others are reported, cannot.
   */
  private static boolean isMovable(Assertion assertion) {
    return switch (assertion.tag()) {
      case MATCHES, CUSTOM, DEPENDENT_REQUIRED, DEPENDENT_SCHEMA -> true;
      case ALL_OF, ANY_OF, ONE_OF, NOT, CONDITIONAL, REF -> true;
      // All others can stay.
      default -> false;
    };
  }

  /** Estimates the number of operands to emit; for a branch, at most {@link #MAX_BRANCH}. */
  private static int weight(Assertion assertion, int depth) {
    if (assertion.tag() == AssertionTag.REQUIRED) {
      return assertion.constraints().size();
    } else if (assertion.tag() == AssertionTag.DEPENDENT_REQUIRED) {
      return 1 + assertion.constraints().size();
    } else if (!(assertion instanceof BranchApplicator)) {
      return 1;
    }
    int sum = 1;
    for (SchemaNode branch : assertion.children()) {
      sum += ofBranch(branch, depth + 1);
      if (depth > 0 && sum > MAX_BRANCH) {
        return MAX_BRANCH;
      }
    }
    return sum;
  }

  private static int ofBranch(SchemaNode node) {
    return ofBranch(node, 1);
  }

  private static int ofBranch(SchemaNode node, int depth) {
    int sum = 1;
    if (depth < MAX_DEPTH) {
      for (Assertion assertion : node.assertions()) {
        sum += weight(assertion, depth);
        if (sum > MAX_BRANCH) {
          return MAX_BRANCH;
        }
      }
    }
    return sum;
  }
}
