package io.github.jobsmith.generator.emit.check.statements;

import com.palantir.javapoet.CodeBlock;
import io.github.jobsmith.generated.check.Constraint;
import io.github.jobsmith.generator.emit.check.conditions.TextConditions;
import io.github.jobsmith.generator.emit.check.expression.Captures;
import io.github.jobsmith.generator.emit.check.expression.Expr;
import io.github.jobsmith.generator.emit.check.expression.Instance;
import io.github.jobsmith.generator.emit.check.expression.Step;
import io.github.jobsmith.generator.ir.Kinds;
import io.github.jobsmith.generator.ir.PartApplicator;
import io.github.jobsmith.generator.ir.SchemaNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Emits a loop over the members of an object: a switch over their names, then patterns, then
 * further members.
 */
final class MemberLoop {
  private final Statements out;
  private final SchemaNode at;
  private final String object;
  private final String member;
  private final Map<String, String> variables = new LinkedHashMap<>();
  private boolean checks = true;

  MemberLoop(Statements out, SchemaNode at, String object) {
    this.out = out;
    this.at = at;
    this.object = object;
    this.member = "member";
  }

  /** Emits a loop that finds members and checks none, which is not a step of the validation. */
  Captures find(PartApplicator.Members none, Set<String> captured) {
    checks = false;
    return write(none, Map.of(), captured);
  }

  Captures write(
      PartApplicator.Members members, Map<String, Constraint> required, Set<String> captured) {
    Set<String> names = new LinkedHashSet<>(members.named().keySet());
    names.addAll(required.keySet());
    names.addAll(captured);
    List<String> order = List.copyOf(names);
    Set<String> tracked = new LinkedHashSet<>(required.keySet());
    tracked.removeAll(captured);
    SeenMembers seen = new SeenMembers(out, at, order, tracked);
    for (String name : captured) {
      String variable = out.local(MemberWriter.variable(name));
      variables.put(name, variable);
      out.add("int $N = -1", variable);
    }
    seen.declare();
    out.beginLoop(member, object, checks);
    String index = "";
    boolean indexed = seen.isUsed() || !members.patterned().isEmpty() && !order.isEmpty();
    if (indexed) {
      index = out.local("n");
      out.add("int $N = $L", index, indexOf(order));
      seen.mark(index);
    }
    boolean patterned = !members.patterned().isEmpty();
    if (!order.isEmpty()) {
      arms(members, order, indexed ? CodeBlock.of("$N", index) : indexOf(order));
    } else if (!patterned) {
      additional(members);
    }
    if (patterned) {
      patterned(members, index);
    }
    out.end();
    required(required, seen);
    return new Captures(variables);
  }

  private CodeBlock indexOf(List<String> order) {
    String constant = out.in().constants().memberNames(at, "MEMBERS", order);
    return CodeBlock.of("$N.indexOf(doc, $N)", constant, member);
  }

  private void arms(PartApplicator.Members members, List<String> order, CodeBlock index) {
    boolean rest = members.patterned().isEmpty() && isRestricted(members);
    MemberArms arms = new MemberArms(out, at, member, variables, order);
    for (int i = 0; i < order.size(); i++) {
      SchemaNode node = members.named().get(order.get(i));
      if (node != null && !node.acceptsAll()) {
        arms.check(i, order.get(i), node, Step.member(order.get(i)));
      } else if (node == null && rest && members.closed() != null) {
        arms.unknown(i, order.get(i), members.closed());
      } else if (node == null && rest) {
        arms.check(i, order.get(i), members.additional(), Step.member(order.get(i)));
      } else {
        arms.silent(i, order.get(i), rest);
      }
    }
    if (rest && members.closed() != null) {
      arms.unknown(members.closed());
    } else if (rest) {
      arms.otherwise(call(members.additional(), Step.otherMembers(members.named().keySet())));
    }
    arms.write(index);
  }

  private static boolean isRestricted(PartApplicator.Members members) {
    return members.closed() != null
        || members.additional() != null && !members.additional().acceptsAll();
  }

  /** Emits the check of a member that no name and no pattern covers. */
  private void additional(PartApplicator.Members members) {
    if (members.closed() != null) {
      out.failName(members.closed(), at, member);
    } else if (members.additional() != null && !members.additional().acceptsAll()) {
      out.require(call(members.additional(), Step.otherMembers(members.named().keySet())));
    }
  }

  private void patterned(PartApplicator.Members members, String index) {
    boolean rest = isRestricted(members);
    int named = index.isEmpty() ? 0 : members.named().size();
    if (members.patterned().size() > PatternParts.MAX) {
      manyPatterns(members, index, named, rest);
      return;
    }
    if (rest && named == 0 && members.patterned().size() == 1) {
      matchedOrRest(members, members.patterned().get(0));
      return;
    }
    String known = rest ? known(members, named, index) : "";
    for (PartApplicator.PatternMember pattern : members.patterned()) {
      if (pattern.node().acceptsAll()) {
        continue;
      }
      out.begin(matches(pattern));
      if (rest) {
        out.add("$N = true", known);
      }
      out.require(call(pattern.node(), Step.members(pattern.source())));
      out.end();
    }
    if (rest) {
      out.begin(Expr.of("$N", known).not());
      additional(members);
      out.end();
    }
  }

  private void manyPatterns(PartApplicator.Members members, String index, int named, boolean rest) {
    PatternParts parts = new PatternParts(out, at, member);
    parts.check(members.patterned());
    if (rest) {
      Expr known = parts.isKnown(members.patterned());
      if (named > 0) {
        known = isNamed(index, named).or(known);
      }
      out.begin(known.not());
      additional(members);
      out.end();
    }
  }

  private static Expr isNamed(String index, int named) {
    return Expr.found(index)
        .and(Expr.compare(CodeBlock.of("$N", index), "<", Integer.toString(named)));
  }

  /** Emits the check of the only pattern or, if it does not match, of further members. */
  private void matchedOrRest(PartApplicator.Members members, PartApplicator.PatternMember pattern) {
    boolean silent = pattern.node().acceptsAll();
    Expr matches = matches(pattern);
    out.begin(silent ? matches.not() : matches);
    if (!silent) {
      out.require(call(pattern.node(), Step.members(pattern.source())));
      out.otherwise();
    }
    additional(members);
    out.end();
  }

  /**
   * Emits a variable that contains whether a name or a pattern without assertions covers a member.
   */
  private String known(PartApplicator.Members members, int named, String index) {
    List<Expr> any = new ArrayList<>();
    if (named > 0) {
      any.add(isNamed(index, named));
    }
    for (PartApplicator.PatternMember pattern : members.patterned()) {
      if (pattern.node().acceptsAll()) {
        any.add(matches(pattern));
      }
    }
    String known = out.local("known");
    out.add("boolean $N = $L", known, Expr.any(any).yes());
    return known;
  }

  private Expr matches(PartApplicator.PatternMember pattern) {
    return TextConditions.matches(
        pattern.plan(), pattern.source(), at, Instance.name(member), out.in());
  }

  private void required(Map<String, Constraint> required, SeenMembers seen) {
    Instance instance =
        Instance.value(object, Step.SAME).narrowedTo(Kinds.objects()).with(new Captures(variables));
    seen.writeMissing(required, instance);
  }

  private CodeBlock call(SchemaNode node, Step step) {
    return out.check(node, member, step);
  }
}
