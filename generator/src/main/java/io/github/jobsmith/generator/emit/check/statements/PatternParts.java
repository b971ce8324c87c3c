package io.github.jobsmith.generator.emit.check.statements;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import io.github.jobsmith.generated.check.Findings;
import io.github.jobsmith.generator.emit.check.conditions.TextConditions;
import io.github.jobsmith.generator.emit.check.expression.Expr;
import io.github.jobsmith.generator.emit.check.expression.Form;
import io.github.jobsmith.generator.emit.check.expression.Instance;
import io.github.jobsmith.generator.emit.check.expression.Step;
import io.github.jobsmith.generator.ir.PartApplicator;
import io.github.jobsmith.generator.ir.SchemaNode;
import io.github.jobsmith.json.JsonDocument;
import java.util.ArrayList;
import java.util.List;

/** Emits patterns for member names that are too many for one method. */
final class PatternParts {
  /** The maximum number of patterns in one method. */
  static final int MAX = 100;

  private final Statements out;
  private final SchemaNode at;
  private final String member;

  PatternParts(Statements out, SchemaNode at, String member) {
    this.out = out;
    this.at = at;
    this.member = member;
  }

  /** Checks the member's value with all patterns that its name matches. */
  void check(List<PartApplicator.PatternMember> patterns) {
    List<PartApplicator.PatternMember> speaking =
        patterns.stream().filter(pattern -> !pattern.node().acceptsAll()).toList();
    for (int from = 0; from < speaking.size(); from += MAX) {
      Statements body = new Statements(out.in());
      body.speak(out.voice());
      for (PartApplicator.PatternMember pattern :
          speaking.subList(from, Math.min(speaking.size(), from + MAX))) {
        body.begin(matches(pattern));
        body.require(call(pattern));
        body.end();
      }
      String name = add("Patterns", body.build());
      out.require(CodeBlock.of("$N(doc, $N, findings)", name, member));
    }
  }

  /** Returns whether some pattern matches the member's name. */
  Expr isKnown(List<PartApplicator.PatternMember> patterns) {
    List<Expr> calls = new ArrayList<>();
    for (int from = 0; from < patterns.size(); from += MAX) {
      List<Expr> some =
          patterns.subList(from, Math.min(patterns.size(), from + MAX)).stream()
              .map(this::matches)
              .toList();
      String name = add("Known", CodeBlock.of("return $L;\n", Expr.any(some).yes()));
      calls.add(Expr.of("$N(doc, $N, findings)", name, member));
    }
    return Expr.any(calls);
  }

  private Expr matches(PartApplicator.PatternMember pattern) {
    return TextConditions.matches(
        pattern.plan(), pattern.source(), at, Instance.name("member"), out.in());
  }

  private CodeBlock call(PartApplicator.PatternMember pattern) {
    Step step = Step.members(pattern.source());
    return out.call(pattern.node(), Form.Subject.VALUE, "member", step);
  }

  private String add(String what, CodeBlock body) {
    return out.in()
        .parts()
        .add(
            out.in().nameOf(at) + what,
            TypeName.BOOLEAN,
            MethodSpec.methodBuilder(what)
                .addParameter(JsonDocument.class, "doc")
                .addParameter(int.class, "member")
                .addParameter(Findings.class, "findings")
                .addCode(body));
  }
}
