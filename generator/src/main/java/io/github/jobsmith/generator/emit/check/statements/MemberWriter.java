package io.github.jobsmith.generator.emit.check.statements;

import io.github.jobsmith.generated.check.Constraint;
import io.github.jobsmith.generator.emit.check.classes.Decided;
import io.github.jobsmith.generator.emit.check.conditions.MemberConditions;
import io.github.jobsmith.generator.emit.check.expression.Captures;
import io.github.jobsmith.generator.emit.check.expression.Expr;
import io.github.jobsmith.generator.emit.check.expression.Instance;
import io.github.jobsmith.generator.emit.check.expression.Step;
import io.github.jobsmith.generator.emit.check.statements.Statements.Voice;
import io.github.jobsmith.generator.ir.Assertion;
import io.github.jobsmith.generator.ir.AssertionTag;
import io.github.jobsmith.generator.ir.Kinds;
import io.github.jobsmith.generator.ir.PartApplicator;
import io.github.jobsmith.generator.ir.SchemaNode;
import io.github.jobsmith.generator.name.Words;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Emits the assertions on the members of an object: separate look-ups for a few members, else
 * {@link MemberLoop one loop}.
 */
final class MemberWriter {
  private static final int MAX_LOOKUPS = 4;

  /** The maximum number of members to look up where only their presence is required. */
  private static final int MAX_REQUIRED = 24;

  private final Statements out;
  private final SchemaNode at;
  private final String variable;

  MemberWriter(Statements out, SchemaNode at, String variable) {
    this.out = out;
    this.at = at;
    this.variable = variable;
  }

  /** Whether the assertion is one of those that are emitted together. */
  static boolean isFused(Assertion assertion) {
    return assertion.tag() == AssertionTag.MEMBERS || assertion.tag() == AssertionTag.REQUIRED;
  }

  /** Returns the variable for a member's node. */
  static String variable(String member) {
    return Words.camel(member) + "Node";
  }

  /**
   * Emits all fused assertions of a node.
   *
   * @param captured members whose nodes are needed later
   */
  Captures write(Set<String> captured) {
    Map<String, Constraint> required = new LinkedHashMap<>();
    at.assertions(Assertion.Required.class).forEach(each -> required.putAll(each.names()));
    PartApplicator.Members first = at.first(PartApplicator.Members.class);
    Decided decided = out.in().program().decided();
    String member = decided.member(at);
    if (member != null) {
      required.remove(member);
    }
    SchemaNode value = member == null || first == null ? null : first.named().get(member);
    if (value != null && decided.accepts(at, value)) {
      SchemaNode any =
          new SchemaNode(value.id(), value.resource(), value.pointer(), value.location());
      first = first.withChildren(node -> node == value ? any : node);
    }
    at.assertions(PartApplicator.Members.class).stream()
        .skip(1)
        .forEach(more -> new MemberLoop(out, at, variable).write(more, Map.of(), Set.of()));
    PartApplicator.Members none = new PartApplicator.Members(Map.of(), List.of(), null, null);
    if (first == null && required.isEmpty() && captured.size() > MAX_LOOKUPS) {
      return new MemberLoop(out, at, variable).find(none, captured);
    }
    if (first == null && required.size() > MAX_REQUIRED) {
      first = none;
    }
    if (first != null && isLong(first, required, captured)) {
      return new MemberLoop(out, at, variable).write(first, required, captured);
    }
    return lookUp(first, required, captured);
  }

  private boolean isLong(
      PartApplicator.Members members, Map<String, Constraint> required, Set<String> captured) {
    Set<String> asked = new LinkedHashSet<>(required.keySet());
    asked.addAll(captured);
    members
        .named()
        .forEach(
            (name, node) -> {
              if (!node.acceptsAll()) {
                asked.add(name);
              }
            });
    boolean open = members.additional() == null || members.additional().acceptsAll();
    return !open
        || members.closed() != null
        || !members.patterned().isEmpty()
        || asked.size() > MAX_LOOKUPS;
  }

  private Captures lookUp(
      PartApplicator.@Nullable Members members,
      Map<String, Constraint> required,
      Set<String> captured) {
    Map<String, String> variables = new LinkedHashMap<>();
    captured.forEach(name -> variables.put(name, lookUp(name)));
    Set<String> told = new LinkedHashSet<>();
    Map<String, SchemaNode> named = members == null ? Map.of() : members.named();
    named.forEach(
        (name, node) -> {
          if (!node.acceptsAll()) {
            String found = variables.computeIfAbsent(name, this::lookUp);
            out.begin(Expr.found(found));
            out.require(out.check(node, found, Step.member(name)));
            Constraint missing = required.get(name);
            if (missing != null && out.voice() != Voice.PREDICATE) {
              out.otherwise();
              out.failIf(Expr.TRUE, missing, at, Instance.value(variable, Step.SAME));
              told.add(name);
            }
            out.end();
          }
        });
    Captures captures = new Captures(variables);
    Instance instance =
        Instance.value(variable, Step.SAME).narrowedTo(Kinds.objects()).with(captures);
    required.forEach(
        (name, constraint) -> {
          if (told.contains(name)) {
            return;
          }
          Expr present = MemberConditions.present(Set.of(name), at, instance, out.in());
          out.failIf(present.not(), constraint, at, instance);
        });
    return captures;
  }

  private String lookUp(String name) {
    String local = out.local(variable(name));
    out.add(
        "int $N = doc.find($L, $N)", local, variable, out.in().constants().memberName(at, name));
    return local;
  }
}
