package io.github.jobsmith.generator.emit.check.statements;

import com.palantir.javapoet.CodeBlock;
import io.github.jobsmith.generator.emit.check.expression.Expr;
import io.github.jobsmith.generator.emit.check.statements.Part.Arm;
import io.github.jobsmith.generator.emit.check.statements.Part.Choice;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Ends a method that returns true if nothing before has returned: {@code return a && b} instead of
 * {@code if (!a || !b) { return false; } return true}, also in the last branches, and {@code return
 * a || findings.fail(node, X)}.
 */
final class Tail {
  private static final String FALSE = "return false;\n";

  private Tail() {}

  /** Returns the statements with a return at the end. */
  static List<Part> of(List<Part> parts) {
    if (Part.isEnd(parts)) {
      return parts;
    }
    int last = parts.size() - 1;
    if (last < 0 || !isShort(parts.get(last))) {
      List<Part> all = new ArrayList<>(parts);
      all.add(returned(Expr.TRUE));
      return all;
    }
    List<Part> all = new ArrayList<>(parts.subList(0, last));
    List<Arm> arms = ((Choice) parts.get(last)).arms();
    for (int i = 0; i < arms.size(); i++) {
      Arm arm = arms.get(i);
      if (arm.condition() == null) {
        all.addAll(of(arm.body()));
      } else if (i == arms.size() - 1 && isFalse(arm.body())) {
        all.add(returned(arm.condition().not()));
      } else if (i == arms.size() - 1 && failure(arm.body()) != null) {
        all.add(returned(arm.condition().not().or(Expr.of("$L", failure(arm.body())))));
      } else {
        all.add(new Choice(List.of(new Arm(arm.condition(), of(arm.body())))));
      }
    }
    if (!Part.isEnd(all)) {
      all.add(returned(Expr.TRUE));
    }
    return all;
  }

  /** Whether each branch returns at its end, or can do so without a further statement. */
  private static boolean isShort(Part part) {
    return part instanceof Choice choice
        && choice.arms().stream()
            .map(Arm::body)
            .allMatch(
                body -> Part.isEnd(body) || !body.isEmpty() && isShort(body.get(body.size() - 1)));
  }

  private static boolean isFalse(List<Part> body) {
    return body.size() == 1
        && body.get(0) instanceof Part.Line line
        && line.returns()
        && line.code().toString().equals(FALSE);
  }

  /** Returns the call that reports a violation, if the statements do nothing else. */
  private static @Nullable CodeBlock failure(List<Part> body) {
    return body.size() == 1 && body.get(0) instanceof Part.Line line && line.reports()
        ? line.value()
        : null;
  }

  private static Part returned(Expr value) {
    return new Part.Line(CodeBlock.builder().addStatement("return $L", value.yes()).build(), true);
  }
}
