package io.github.jobsmith.generator.emit.check.statements;

import com.palantir.javapoet.CodeBlock;
import io.github.jobsmith.generator.emit.check.expression.Expr;
import io.github.jobsmith.generator.emit.check.statements.Part.Arm;
import io.github.jobsmith.generator.emit.check.statements.Part.Block;
import io.github.jobsmith.generator.emit.check.statements.Part.Choice;
import java.util.ArrayList;
import java.util.List;

/**
 * Ends methods whose result is known after a loop that ended early: with a return after the loop,
 * unless nothing but short conditions would be evaluated there.
 */
final class EarlyEnd {
  private static final Choice STOP =
      new Choice(
          List.of(
              new Arm(
                  Expr.all(List.of(Expr.of("valid").not(), Expr.of("findings.failFast()"))),
                  List.of(new Part.Line(CodeBlock.of("return false;\n"), true)))));

  private EarlyEnd() {}

  /**
   * Returns the statements with the returns that are needed.
   *
   * @param last whether the method ends after the statements
   */
  static List<Part> of(List<Part> parts, boolean last) {
    List<Part> out = new ArrayList<>();
    for (int i = 0; i < parts.size(); i++) {
      boolean end = last && parts.stream().skip(i + 1L).allMatch(EarlyEnd::isShort);
      Part part = parts.get(i);
      if (part instanceof Block block) {
        out.add(new Block(block.head(), of(block.body(), false), block.tail(), block.endsEarly()));
        if (block.endsEarly() && !end) {
          out.add(STOP);
        }
      } else if (part instanceof Choice choice) {
        out.add(
            new Choice(
                choice.arms().stream()
                    .map(arm -> new Arm(arm.condition(), of(arm.body(), end)))
                    .toList()));
      } else {
        out.add(part);
      }
    }
    return out;
  }

  /** Whether a statement only reports something, such as that a required member is missing. */
  private static boolean isShort(Part part) {
    if (part instanceof Part.Line line) {
      return !line.returns() && line.reports();
    } else if (part instanceof Choice choice) {
      return choice.arms().stream()
          .allMatch(arm -> arm.body().stream().allMatch(EarlyEnd::isShort));
    }
    return part instanceof Block block
        && !block.endsEarly()
        && block.body().stream().allMatch(EarlyEnd::isShort);
  }
}
