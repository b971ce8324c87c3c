package io.github.jobsmith.compiler.interpreter;

import io.github.jobsmith.generator.emit.check.calls.Calls;
import io.github.jobsmith.generator.emit.check.expression.Form;
import io.github.jobsmith.generator.emit.check.expression.Form.Mode;
import io.github.jobsmith.generator.emit.check.expression.Form.Subject;
import io.github.jobsmith.generator.emit.check.expression.Step;
import io.github.jobsmith.generator.ir.Applied;
import io.github.jobsmith.generator.ir.Assertion;
import io.github.jobsmith.generator.ir.BranchApplicator;
import io.github.jobsmith.generator.ir.Evaluated;
import io.github.jobsmith.generator.ir.PartApplicator;
import io.github.jobsmith.generator.ir.SchemaNode;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds which check calls which others, to know of which the answers must be stored. */
final class CallGraph {
  private final Calls calls = new Calls();
  private final Set<Form> known = new HashSet<>();
  private final Deque<Form> open = new ArrayDeque<>();

  private CallGraph() {}

  /** Returns the calls of validations that begin with one of the roots. */
  static Calls of(Collection<Form> roots) {
    CallGraph graph = new CallGraph();
    roots.forEach(graph::meet);
    while (!graph.open.isEmpty()) {
      Form form = graph.open.remove();
      for (Assertion assertion : form.node().assertions()) {
        graph.follow(form, assertion);
      }
    }
    return graph.calls;
  }

  private void meet(Form form) {
    if (known.add(form)) {
      calls.add(form);
      open.add(form);
    }
  }

  private void call(Form from, @Nullable SchemaNode node, Mode mode, Subject subject, Step step) {
    if (node != null && !node.target().acceptsAll()) {
      Form called = new Form(node, mode, subject).ofTarget();
      meet(called);
      calls.add(from, called, step);
    }
  }

  /** A call with another value, in the mode of the caller. */
  private void part(Form from, @Nullable SchemaNode node, Step step) {
    call(from, node, from.mode(), Subject.VALUE, step);
  }

  /** A call with the same value, in the mode of the caller. */
  private void same(Form from, @Nullable SchemaNode node) {
    call(from, node, from.mode(), from.subject(), Step.SAME);
  }

  /** A question about the same value. */
  private void ask(Form from, @Nullable SchemaNode node) {
    call(from, node, Mode.PREDICATE, from.subject(), Step.SAME);
  }

  private void follow(Form from, Assertion assertion) {
    switch (assertion.tag()) {
      case ITEMS -> items(from, (PartApplicator.Items) assertion);
      case CONTAINS ->
          call(
              from,
              ((PartApplicator.Contains) assertion).item(),
              Mode.PREDICATE,
              Subject.VALUE,
              Step.ANY_ITEM);
      case MEMBERS -> members(from, (PartApplicator.Members) assertion);
      case NAMES -> {
        PartApplicator.Names names = (PartApplicator.Names) assertion;
        Mode mode = names.constraint() == null ? from.mode() : Mode.PREDICATE;
        call(from, names.node(), mode, Subject.NAME, Step.ANY_MEMBER);
      }
      case UNEVALUATED -> unevaluated(from, (PartApplicator.Unevaluated) assertion);
      case ALL_OF -> {
        boolean asks = !assertion.constraints().isEmpty();
        for (SchemaNode node : assertion.children()) {
          branch(from, node, asks);
        }
      }
      case REF, KIND_SWITCH, MEMBER_SWITCH, DEPENDENT_SCHEMA, ADVICE -> {
        for (SchemaNode node : assertion.children()) {
          same(from, node);
        }
      }
      case ANY_OF, ONE_OF, NOT -> {
        for (SchemaNode node : assertion.children()) {
          ask(from, node);
        }
      }
      case CONDITIONAL -> {
        BranchApplicator.Conditional conditional = (BranchApplicator.Conditional) assertion;
        ask(from, conditional.condition());
        branch(from, conditional.then(), conditional.thenConstraint() != null);
        branch(from, conditional.otherwise(), conditional.otherwiseConstraint() != null);
      }
      default -> {
        // Contains no nodes.
      }
    }
  }

  private void branch(Form from, @Nullable SchemaNode node, boolean asks) {
    if (asks) {
      ask(from, node);
    } else {
      same(from, node);
    }
  }

  private void items(Form from, PartApplicator.Items items) {
    for (int i = 0; i < items.prefix().size(); i++) {
      part(from, items.prefix().get(i), Step.item(i));
    }
    part(from, items.rest(), Step.furtherItems(items.prefix().size()));
  }

  private void members(Form from, PartApplicator.Members members) {
    for (Map.Entry<String, SchemaNode> each : members.named().entrySet()) {
      part(from, each.getValue(), Step.member(each.getKey()));
    }
    for (PartApplicator.PatternMember each : members.patterned()) {
      part(from, each.node(), Step.members(each.source()));
    }
    if (members.closed() == null) {
      part(from, members.additional(), Step.otherMembers(members.named().keySet()));
    }
  }

  private void unevaluated(Form from, PartApplicator.Unevaluated unevaluated) {
    Step step = CoverageBuilder.isAboutMembers(unevaluated) ? Step.ANY_MEMBER : Step.ANY_ITEM;
    if (unevaluated.closed() == null) {
      part(from, unevaluated.node(), step);
    }
    Set<SchemaNode> seen = new HashSet<>();
    Deque<SchemaNode> left = new ArrayDeque<>(Set.of(from.node()));
    while (!left.isEmpty()) {
      SchemaNode node = left.remove();
      if (seen.add(node)) {
        for (Applied applied : Applied.of(node)) {
          left.add(applied.node());
          if (applied.when() == Applied.When.MATCHES) {
            ask(from, applied.node());
          } else if (applied.condition() != null) {
            ask(from, applied.condition());
          }
        }
        for (SchemaNode contained : Evaluated.by(node).contained()) {
          call(from, contained, Mode.PREDICATE, Subject.VALUE, Step.ANY_ITEM);
        }
      }
    }
  }
}
