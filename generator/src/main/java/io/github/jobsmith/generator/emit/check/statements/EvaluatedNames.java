package io.github.jobsmith.generator.emit.check.statements;

import com.palantir.javapoet.CodeBlock;
import io.github.jobsmith.generator.emit.check.conditions.TextConditions;
import io.github.jobsmith.generator.emit.check.expression.Expr;
import io.github.jobsmith.generator.emit.check.expression.Instance;
import io.github.jobsmith.generator.emit.check.statements.Coverage.Part;
import io.github.jobsmith.generator.ir.PartApplicator;
import io.github.jobsmith.generator.ir.SchemaNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Emits whether a member is evaluated by a part that counts: a switch over names, then patterns.
 */
final class EvaluatedNames {
  /** The maximum number of names in a switch. */
  private static final int MAX_ARMS = 200;

  private final Statements out;
  private final SchemaNode at;
  private final String member;

  EvaluatedNames(Statements out, SchemaNode at, String member) {
    this.out = out;
    this.at = at;
    this.member = member;
  }

  Expr write(List<Part> parts, CountedParts counted) {
    Map<String, List<Expr>> names = new LinkedHashMap<>();
    for (Part part : parts) {
      for (String name : part.evaluated().names()) {
        names.computeIfAbsent(name, any -> new ArrayList<>()).add(part.counts());
      }
    }
    List<Expr> any = new ArrayList<>();
    if (counted.areMany() || names.size() > MAX_ARMS) {
      parts.forEach(part -> any.add(part.counts().and(isOneOf(part.evaluated().names()))));
    } else {
      any.add(named(names));
    }
    Instance name = Instance.name(member);
    for (Part part : parts) {
      for (PartApplicator.PatternMember pattern : part.evaluated().patterns()) {
        Expr matches = TextConditions.matches(pattern.plan(), pattern.source(), at, name, out.in());
        any.add(part.counts().and(matches));
      }
    }
    return counted.any(any, member);
  }

  private Expr isOneOf(Set<String> names) {
    return names.isEmpty() ? Expr.FALSE : Expr.compare(indexOf(List.copyOf(names)), ">=", "0");
  }

  private CodeBlock indexOf(List<String> names) {
    String constant = out.in().constants().memberNames(at, "EVALUATED", names);
    return CodeBlock.of("$N.indexOf(doc, $N)", constant, member);
  }

  /** Emits a switch in which names with the same condition share an arm. */
  private Expr named(Map<String, List<Expr>> names) {
    Map<Object, Expr> conditions = new LinkedHashMap<>();
    Map<Object, List<String>> arms = new LinkedHashMap<>();
    names.forEach(
        (name, counts) -> {
          Expr condition = Expr.any(counts);
          Object key = condition.isTrue() ? true : counts.stream().map(Expr::yes).toList();
          conditions.putIfAbsent(key, condition);
          arms.computeIfAbsent(key, any -> new ArrayList<>()).add(name);
        });
    if (arms.size() < 2) {
      return Expr.any(
          conditions.values().stream().map(c -> c.and(isOneOf(names.keySet()))).toList());
    }
    List<String> order = arms.values().stream().flatMap(List::stream).toList();
    String evaluated = out.local("evaluated");
    out.beginSwitch(evaluated, indexOf(order));
    int index = 0;
    for (Map.Entry<Object, List<String>> arm : arms.entrySet()) {
      List<CodeBlock> labels = new ArrayList<>();
      for (int i = 0; i < arm.getValue().size(); i++) {
        labels.add(CodeBlock.of("$L", index++));
      }
      out.add("case $L -> $L", CodeBlock.join(labels, ", "), conditions.get(arm.getKey()).yes());
    }
    out.add("default -> false");
    out.endSwitch();
    return Expr.of("$N", evaluated);
  }
}
