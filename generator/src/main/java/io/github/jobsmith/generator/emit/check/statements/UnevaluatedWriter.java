package io.github.jobsmith.generator.emit.check.statements;

import com.palantir.javapoet.CodeBlock;
import io.github.jobsmith.generator.emit.check.conditions.Conditions;
import io.github.jobsmith.generator.emit.check.expression.Captures;
import io.github.jobsmith.generator.emit.check.expression.Expr;
import io.github.jobsmith.generator.emit.check.expression.Form;
import io.github.jobsmith.generator.emit.check.expression.Instance;
import io.github.jobsmith.generator.emit.check.expression.Step;
import io.github.jobsmith.generator.emit.check.statements.Coverage.Part;
import io.github.jobsmith.generator.emit.check.statements.Statements.Voice;
import io.github.jobsmith.generator.ir.Assertion;
import io.github.jobsmith.generator.ir.BranchApplicator;
import io.github.jobsmith.generator.ir.PartApplicator;
import io.github.jobsmith.generator.ir.SchemaNode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * Emits {@code unevaluatedProperties} and {@code unevaluatedItems} where what is evaluated depends
 * on the instance: first variables for the parts of the schema that count, then a loop over the
 * members or items that uses these variables.
 */
final class UnevaluatedWriter {
  private final Statements out;
  private final Conditions conditions;

  UnevaluatedWriter(Statements out, Conditions conditions) {
    this.out = out;
    this.conditions = conditions;
  }

  /**
   * Before an applicator is emitted: stores the results of its branches, if an {@code unevaluated*}
   * of the same node needs them later.
   */
  void ask(Assertion assertion, SchemaNode at, Instance instance) {
    List<SchemaNode> asked = asked(assertion);
    boolean again =
        !asked.isEmpty()
            && out.isAtTop()
            && instance.isParameter()
            && at.assertions().stream().anyMatch(each -> asksAgain(each, at, asked));
    if (!again) {
      return;
    }
    CountedParts variables = new CountedParts(out, at);
    for (SchemaNode node : asked) {
      Expr answer = conditions.matches(node, instance);
      if (!answer.isCheap()) {
        conditions.learn(node, variables.keep(node, null, answer));
      }
    }
  }

  private static List<SchemaNode> asked(Assertion assertion) {
    return switch (assertion.tag()) {
      case ANY_OF, ONE_OF -> assertion.children();
      case CONDITIONAL -> List.of(((BranchApplicator.Conditional) assertion).condition());
      // Switches select a node without testing it; all others have no alternatives.
      default -> List.of();
    };
  }

  private static boolean asksAgain(Assertion assertion, SchemaNode at, List<SchemaNode> asked) {
    Coverage.Asked wanted = Coverage.Asked.by(assertion);
    return wanted != null
        && !CountedParts.areMany(at)
        && asked.stream().anyMatch(node -> Coverage.reaches(node, wanted));
  }

  /** Emits {@code unevaluatedProperties} or {@code unevaluatedItems}. */
  void write(PartApplicator.Unevaluated unevaluated, SchemaNode at, Instance instance) {
    Coverage.Asked asked = Coverage.Asked.by(unevaluated);
    if (asked == null) {
      return;
    }
    CountedParts counted = new CountedParts(out, at);
    Instance known = counted.areMany() ? instance.with(Captures.NONE) : instance;
    boolean telling = out.voice() != Voice.PREDICATE;
    Coverage coverage = new Coverage(at, asked, conditions, known, counted, telling);
    Expr judged = telling ? coverage.branchesMatch() : Expr.TRUE;
    counted.fill();
    Predicate<Part> all = part -> asked.all(part.evaluated());
    List<Expr> everything = coverage.parts().stream().filter(all).map(Part::counts).toList();
    List<Part> parts = coverage.parts().stream().filter(all.negate()).toList();
    Expr wanted = judged.and(counted.any(everything, "node").not());
    if (wanted.isFalse()) {
      return;
    }
    if (!wanted.isTrue()) {
      out.begin(wanted);
    }
    switch (asked) {
      case MEMBERS -> members(unevaluated, parts, counted, at, instance);
      case ITEMS -> items(unevaluated, parts, counted, at, instance);
    }
    if (!wanted.isTrue()) {
      out.end();
    }
  }

  private void members(
      PartApplicator.Unevaluated unevaluated,
      List<Part> parts,
      CountedParts counted,
      SchemaNode at,
      Instance instance) {
    String member = "member";
    out.beginLoop(member, instance.variable());
    Expr evaluated = new EvaluatedNames(out, at, member).write(parts, counted);
    if (!evaluated.isFalse()) {
      out.begin(evaluated.not());
    }
    if (unevaluated.closed() != null) {
      out.failName(unevaluated.closed(), at, member);
    } else {
      out.require(out.call(unevaluated.node(), Form.Subject.VALUE, member, Step.ANY_MEMBER));
    }
    if (!evaluated.isFalse()) {
      out.end();
    }
    out.end();
  }

  private void items(
      PartApplicator.Unevaluated unevaluated,
      List<Part> parts,
      CountedParts counted,
      SchemaNode at,
      Instance instance) {
    String item = "item";
    Expr beyond = beyond(parts, counted);
    out.beginLoop(item, instance.variable());
    List<Expr> contained = new ArrayList<>();
    for (Part part : parts) {
      for (SchemaNode node : part.evaluated().contained()) {
        contained.add(
            part.counts().and(conditions.matches(node, Instance.value(item, Step.ANY_ITEM))));
      }
    }
    Expr failing = beyond.and(counted.any(contained, item).not());
    if (unevaluated.closed() != null) {
      out.failIf(failing, unevaluated.closed(), at, Instance.value(item, Step.ANY_ITEM));
    } else if (failing.isTrue()) {
      out.require(out.call(unevaluated.node(), Form.Subject.VALUE, item, Step.ANY_ITEM));
    } else if (!failing.isFalse()) {
      out.begin(failing);
      out.require(out.call(unevaluated.node(), Form.Subject.VALUE, item, Step.ANY_ITEM));
      out.end();
    }
    out.end();
  }

  /**
   * Returns whether an item is after those that are evaluated by index; emits a count of the items.
   */
  private Expr beyond(List<Part> parts, CountedParts counted) {
    Map<Integer, List<Expr>> sizes = new TreeMap<>(Collections.reverseOrder());
    for (Part part : parts) {
      int size = part.evaluated().items();
      if (size > 0) {
        sizes.computeIfAbsent(size, any -> new ArrayList<>()).add(part.counts());
      }
    }
    if (sizes.isEmpty()) {
      return Expr.TRUE;
    }
    CodeBlock.Builder evaluated = CodeBlock.builder();
    String otherwise = "0";
    for (Map.Entry<Integer, List<Expr>> size : sizes.entrySet()) {
      Expr counts = counted.any(size.getValue(), "node");
      if (counts.isTrue()) {
        otherwise = size.getKey().toString();
        break;
      }
      evaluated.add("$L ? $L : ", counts.yes(), size.getKey());
    }
    String limit = otherwise;
    if (!evaluated.isEmpty()) {
      limit = out.local("evaluated");
      out.add("int $N = $L$L", limit, evaluated.build(), otherwise);
    }
    String position = out.local("position");
    out.add("int $N = 0", position);
    return Expr.compare(CodeBlock.of("$N++", position), ">=", limit);
  }
}
