package io.github.jobsmith.generator.emit.check.conditions;

import io.github.jobsmith.generator.emit.check.classes.ClassBuilder;
import io.github.jobsmith.generator.emit.check.expression.Captures;
import io.github.jobsmith.generator.emit.check.expression.Instance;
import io.github.jobsmith.generator.emit.check.expression.Step;
import io.github.jobsmith.generator.ir.Assertion;
import io.github.jobsmith.generator.ir.AssertionTag;
import io.github.jobsmith.generator.ir.PartApplicator;
import io.github.jobsmith.generator.ir.SchemaNode;
import java.util.HashMap;
import java.util.Map;

/** Computes the number of operands of a node as an expression, before it is emitted. */
final class Terms {
  /** The size of a node that cannot be an expression. */
  static final int IMPOSSIBLE = 1_000_000;

  /** The maximum number of operands that are inlined instead of called. */
  static final int MAX_IN_PLACE = 8;

  /** The maximum number of nodes that are nested in an expression. */
  private static final int MAX_HEIGHT = 6;

  /** The maximum depth of the search in a chain of nodes. */
  private static final int MAX_DEPTH = 200;

  private record Question(SchemaNode node, Captures captures) {}

  /** The number of operands of a node, and the number of nested nodes. */
  private record Size(int terms, int height) {}

  /** Adds up the sizes of the assertions of a node. */
  private static final class Sum {
    private final int depth;
    private int terms;
    private int height;

    Sum(int depth) {
      this.depth = depth;
    }

    void add(int more) {
      terms = Math.min(IMPOSSIBLE, terms + more);
    }
  }

  private final ClassBuilder in;

  /** Cached sizes, because many paths can lead to the same few nodes. */
  private final Map<Question, Size> known = new HashMap<>();

  Terms(ClassBuilder in) {
    this.in = in;
  }

  /** Whether a node should be inlined instead of called. */
  boolean fitInPlace(SchemaNode node, Instance instance) {
    return fits(node, size(node, instance, 0));
  }

  private boolean fits(SchemaNode node, Size size) {
    return in.isHome(node) && size.terms() <= MAX_IN_PLACE && size.height() <= MAX_HEIGHT;
  }

  /** Returns the number of operands of an inlined node. */
  int of(SchemaNode node, Instance instance) {
    return size(node, instance, 0).terms();
  }

  /** Returns the number of operands of a node that is emitted as statements. */
  int ofStatements(SchemaNode node, Instance instance) {
    int terms = 0;
    for (Assertion assertion : node.assertions()) {
      Sum sum = new Sum(0);
      if (assertion.tag() == AssertionTag.ONE_OF || SameInstance.isLong(assertion)) {
        assertion.children().forEach(branch -> addBranch(branch, instance, 1, sum));
      } else {
        add(assertion, instance, sum);
      }
      terms += sum.terms >= IMPOSSIBLE ? MAX_IN_PLACE : sum.terms;
    }
    return terms;
  }

  private Size size(SchemaNode node, Instance instance, int depth) {
    if (depth > MAX_DEPTH) {
      return new Size(IMPOSSIBLE, 0);
    }
    Question question = new Question(node, instance.captures());
    Size size = known.get(question);
    if (size == null) {
      Sum sum = new Sum(depth);
      for (Assertion assertion : node.assertions()) {
        add(assertion, instance, sum);
      }
      size = new Size(sum.terms, sum.height + 1);
      known.put(question, size);
    }
    return size;
  }

  private void add(Assertion assertion, Instance instance, Sum sum) {
    sum.add(
        switch (assertion.tag()) {
          case ITEMS, CONTAINS, NAMES, UNEVALUATED -> IMPOSSIBLE;
          case ONE_OF, KIND_SWITCH, MEMBER_SWITCH -> IMPOSSIBLE;
          case MEMBERS -> members((PartApplicator.Members) assertion, instance, sum);
          case REQUIRED -> assertion.constraints().size();
          case DEPENDENT_REQUIRED -> 1 + assertion.constraints().size();
          case ONE_OF_VALUES -> Math.min(((Assertion.OneOfValues) assertion).values().size(), 4);
          case ALL_OF, ANY_OF ->
              SameInstance.isLong(assertion) ? IMPOSSIBLE : branches(assertion, instance, 1, sum);
          case NOT, DEPENDENT_SCHEMA -> branches(assertion, instance, 1, sum);
          // The condition is evaluated twice.
          case CONDITIONAL -> branches(assertion, instance, 2, sum);
          case REF -> {
            branches(assertion, instance, 1, sum);
            yield 0;
          }
          case ADVICE -> 0;
          case NEVER, TYPE_IS, SIZE, MATCHES, FORMAT_IS, NUMBER_LIMIT, MULTIPLE_OF -> 1;
          case UNIQUE_ITEMS, CUSTOM -> 1;
        });
  }

  /** Adds the branches; returns the size of the assertion itself. */
  private int branches(Assertion assertion, Instance instance, int times, Sum sum) {
    int before = sum.terms;
    assertion.children().forEach(branch -> addBranch(branch, instance, times, sum));
    return sum.terms == before ? 1 : 0;
  }

  /** Adds the members; returns the size of the assertion itself. */
  private int members(PartApplicator.Members members, Instance instance, Sum sum) {
    boolean open = members.additional() == null || members.additional().acceptsAll();
    if (!open || !members.patterned().isEmpty() || members.closed() != null) {
      return IMPOSSIBLE;
    }
    members
        .named()
        .forEach(
            (name, node) -> {
              if (!node.acceptsAll()) {
                sum.add(instance.captures().of(name) == null ? IMPOSSIBLE : 1);
                addBranch(node, Instance.value("member", Step.ANY_MEMBER), 1, sum);
              }
            });
    return 0;
  }

  /** Adds a branch; one that is too long becomes a call, which is one operand. */
  private void addBranch(SchemaNode node, Instance instance, int times, Sum sum) {
    if (node.acceptsAll()) {
      return;
    }
    Size size =
        in.isHome(node) && sum.terms < IMPOSSIBLE
            ? size(node, instance, sum.depth + 1)
            : new Size(IMPOSSIBLE, 0);
    if (fits(node, size)) {
      sum.add(times * size.terms());
      sum.height = Math.max(sum.height, size.height());
    } else {
      sum.add(times);
    }
  }
}
