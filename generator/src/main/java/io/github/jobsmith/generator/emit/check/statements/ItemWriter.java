package io.github.jobsmith.generator.emit.check.statements;

import com.palantir.javapoet.CodeBlock;
import io.github.jobsmith.generated.check.ItemChecks;
import io.github.jobsmith.generator.emit.check.conditions.Conditions;
import io.github.jobsmith.generator.emit.check.expression.Expr;
import io.github.jobsmith.generator.emit.check.expression.Form.Subject;
import io.github.jobsmith.generator.emit.check.expression.Instance;
import io.github.jobsmith.generator.emit.check.expression.Step;
import io.github.jobsmith.generator.emit.check.statements.Statements.Voice;
import io.github.jobsmith.generator.ir.Assertion;
import io.github.jobsmith.generator.ir.PartApplicator;
import io.github.jobsmith.generator.ir.SchemaNode;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Emits loops over the items of an array, and over the names of an object. */
final class ItemWriter {
  private final Statements out;
  private final Conditions conditions;

  ItemWriter(Statements out, Conditions conditions) {
    this.out = out;
    this.conditions = conditions;
  }

  void items(PartApplicator.Items items, SchemaNode at, Instance instance) {
    List<SchemaNode> prefix = items.prefix();
    boolean checksRest = items.rest() != null && !items.rest().acceptsAll();
    if (!checksRest && prefix.stream().allMatch(SchemaNode::acceptsAll)) {
      return;
    }
    String item = "item";
    String index = prefix.isEmpty() ? "" : out.local("index");
    if (!prefix.isEmpty()) {
      out.add("int $N = 0", index);
    }
    out.beginLoop(item, instance.variable());
    if (prefix.isEmpty()) {
      require(items.rest(), item, Subject.VALUE, Step.furtherItems(prefix.size()));
    } else if (prefix.stream().allMatch(SchemaNode::acceptsAll)) {
      out.begin("if ($N++ >= $L)", index, prefix.size());
      require(items.rest(), item, Subject.VALUE, Step.furtherItems(prefix.size()));
      out.end();
    } else {
      positions(items, at, index, item);
    }
    out.end();
  }

  private void positions(PartApplicator.Items items, SchemaNode at, String index, String item) {
    if (items.prefix().size() > ArmParts.MAX_ARMS) {
      manyItems(items, at, item, index);
      return;
    }
    List<CodeBlock> silent = new ArrayList<>();
    out.begin("switch ($N++)", index);
    for (int i = 0; i < items.prefix().size(); i++) {
      SchemaNode node = items.prefix().get(i);
      if (node.acceptsAll()) {
        silent.add(CodeBlock.of("$L", i));
      } else {
        out.arm(i, out.check(node, item, Step.item(i)));
      }
    }
    boolean checksRest = items.rest() != null && !items.rest().acceptsAll();
    if (!silent.isEmpty() && checksRest) {
      out.begin("case $L ->", CodeBlock.join(silent, ", "));
      out.end();
    }
    others(items, item);
    out.end();
  }

  private void manyItems(PartApplicator.Items items, SchemaNode at, String item, String index) {
    SortedMap<Integer, CodeBlock> arms = new TreeMap<>();
    for (int i = 0; i < items.prefix().size(); i++) {
      arms.put(i, expression(items.prefix().get(i), item, Step.item(i)));
    }
    String n = out.local("n");
    out.add("int $N = $N++", n, index);
    Step further = Step.furtherItems(items.prefix().size());
    new ArmParts(out, at, "Items", item).begin(n, arms, expression(items.rest(), item, further));
    others(items, item);
    out.end();
  }

  private CodeBlock expression(@Nullable SchemaNode node, String item, Step step) {
    return node == null || node.acceptsAll() ? CodeBlock.of("true") : out.check(node, item, step);
  }

  /** Emits the arm for items after those that have a schema of their own. */
  private void others(PartApplicator.Items items, String item) {
    if (items.rest() != null && !items.rest().acceptsAll()) {
      Step further = Step.furtherItems(items.prefix().size());
      out.otherArm(out.check(items.rest(), item, further));
    } else {
      out.begin("default ->");
      out.end();
    }
  }

  /** Emits a loop that stops counting once the result is known. */
  void contains(PartApplicator.Contains contains, SchemaNode at, Instance instance) {
    boolean bounded = contains.maximum() >= 0;
    if (contains.minimum() <= 0 && !bounded) {
      return;
    }
    String item = "item";
    String matched = out.local("matched");
    out.add("int $N = 0", matched);
    int enough = bounded ? contains.maximum() + 1 : contains.minimum();
    out.begin(
        "for (int $1N = $2L + 1, $5N = doc.next($2L); $1N < $5N && $3N < $4L;"
            + " $1N = findings.next(doc, $1N))",
        item,
        instance.variable(),
        matched,
        enough,
        out.local("end"));
    Expr matches = conditions.matches(contains.item(), Instance.value(item, Step.ANY_ITEM));
    if (matches.isTrue()) {
      out.add("$N++", matched);
    } else if (!matches.isFalse()) {
      out.begin(matches);
      out.add("$N++", matched);
      out.end();
    }
    out.end();
    CodeBlock count = CodeBlock.of("$N", matched);
    if (contains.minimum() > 0) {
      Expr tooFew = Expr.compare(count, "<", Integer.toString(contains.minimum()));
      out.failCountIf(tooFew, contains.tooFew(), at, instance, matched);
    }
    if (bounded) {
      Expr tooMany = Expr.compare(count, ">", Integer.toString(contains.maximum()));
      out.failCountIf(tooMany, contains.tooMany(), at, instance, matched);
    }
  }

  void names(PartApplicator.Names names, SchemaNode at, Instance instance) {
    if (names.node().acceptsAll()) {
      return;
    }
    String member = "member";
    out.beginLoop(member, instance.variable());
    if (names.constraint() == null || out.voice() == Voice.PREDICATE) {
      require(names.node(), member, Subject.NAME, Step.ANY_MEMBER);
    } else {
      Instance name = Instance.name(member);
      Expr matches = conditions.matches(names.node(), name);
      if (!matches.isTrue()) {
        out.begin(matches.not());
        out.failName(names.constraint(), at, member);
        out.end();
      }
    }
    out.end();
  }

  /** Emits a violation at each item that is equal to an earlier one. */
  void unique(Assertion.UniqueItems unique, SchemaNode at, Instance instance) {
    out.require(
        CodeBlock.of(
            "$T.unique(doc, $L, findings, $N)",
            ItemChecks.class,
            instance.variable(),
            out.in().constants().constraint(at, unique.constraint())));
  }

  private void require(@Nullable SchemaNode node, String variable, Subject subject, Step step) {
    if (node != null && !node.acceptsAll()) {
      out.require(
          subject == Subject.VALUE
              ? out.check(node, variable, step)
              : out.call(node, subject, variable, step));
    }
  }
}
