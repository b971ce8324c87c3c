package io.github.jobsmith.generator.emit.check.statements;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import io.github.jobsmith.generated.check.Findings;
import io.github.jobsmith.generator.emit.check.expression.Expr;
import io.github.jobsmith.generator.ir.SchemaNode;
import io.github.jobsmith.generator.name.Words;
import io.github.jobsmith.json.JsonDocument;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The variables that store which parts of a schema count: local variables or, if there are very
 * many, an array that separate methods fill and read.
 */
final class CountedParts implements Coverage.Variables {
  /** The maximum number of variables in the method itself. */
  private static final int MAX_IN_PLACE = 40;

  private final Statements out;
  private final SchemaNode at;
  private final boolean many;
  private final String array;
  private final List<CodeBlock> assignments = new ArrayList<>();

  CountedParts(Statements out, SchemaNode at) {
    this.out = out;
    this.at = at;
    this.many = areMany(at);
    this.array = many ? out.local("counts") : "";
  }

  /** Whether an assertion of a node has too many parts for one method. */
  static boolean areMany(SchemaNode holder) {
    return holder.assertions().stream()
        .map(Coverage.Asked::by)
        .anyMatch(asked -> asked != null && Coverage.size(holder, asked) > MAX_IN_PLACE);
  }

  boolean areMany() {
    return many;
  }

  @Override
  public Expr keep(SchemaNode about, @Nullable String member, Expr value) {
    if (many) {
      Expr slot = Expr.of("$N[$L]", array, assignments.size());
      assignments.add(CodeBlock.of("$L = $L", slot.yes(), value.yes()));
      return slot;
    }
    String variable = out.local(member == null ? out.in().wordsOf(about) : has(member));
    out.add("boolean $N = $L", variable, value.yes());
    return Expr.of("$N", variable);
  }

  private static String has(String member) {
    return Words.camel("has " + member);
  }

  /** Fills the array, if there is one; no variables can be added afterwards. */
  void fill() {
    if (assignments.isEmpty()) {
      return;
    }
    out.add("boolean[] $N = new boolean[$L]", array, assignments.size());
    for (int from = 0; from < assignments.size(); from += MAX_IN_PLACE) {
      CodeBlock.Builder code = CodeBlock.builder();
      assignments
          .subList(from, Math.min(assignments.size(), from + MAX_IN_PLACE))
          .forEach(code::addStatement);
      out.add("$L", method("Counts", TypeName.VOID, "node", code.build()));
    }
  }

  /** Returns whether one of some expressions about a node or a part of it is true. */
  Expr any(List<Expr> operands, String variable) {
    if (!many || operands.size() <= MAX_IN_PLACE) {
      return Expr.any(operands);
    }
    List<Expr> calls = new ArrayList<>();
    for (int from = 0; from < operands.size(); from += MAX_IN_PLACE) {
      Expr chunk = Expr.any(operands.subList(from, Math.min(operands.size(), from + MAX_IN_PLACE)));
      CodeBlock code = CodeBlock.builder().addStatement("return $L", chunk.yes()).build();
      calls.add(Expr.of("$L", method("Evaluates", TypeName.BOOLEAN, variable, code)));
    }
    return any(calls, variable);
  }

  private CodeBlock method(String what, TypeName returned, String variable, CodeBlock code) {
    String name =
        out.in()
            .parts()
            .add(
                out.in().nameOf(at) + what,
                returned,
                MethodSpec.methodBuilder(what)
                    .addParameter(JsonDocument.class, "doc")
                    .addParameter(TypeName.INT, variable)
                    .addParameter(ArrayTypeName.of(TypeName.BOOLEAN), array)
                    .addParameter(Findings.class, "findings")
                    .addCode(code));
    return CodeBlock.of("$N(doc, $N, $N, findings)", name, variable, array);
  }
}
