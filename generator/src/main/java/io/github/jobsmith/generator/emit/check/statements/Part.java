package io.github.jobsmith.generator.emit.check.statements;

import com.palantir.javapoet.CodeBlock;
import io.github.jobsmith.generator.emit.check.expression.Expr;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A statement of a method, before its code is written. */
sealed interface Part {
  /**
   * Some code that is not looked into.
   *
   * @param returns whether nothing after it is reached
   * @param value what it returns or adds to {@code valid}, if that is known
   * @param reports whether the value is a call that reports a violation
   */
  record Line(CodeBlock code, boolean returns, @Nullable CodeBlock value, boolean reports)
      implements Part {
    Line(CodeBlock code, boolean returns) {
      this(code, returns, null, false);
    }
  }

  /**
   * A block, such as that of a loop, with the code before and after its content.
   *
   * @param endsEarly whether it is a loop that ends when nothing is left to find out
   */
  record Block(CodeBlock head, List<Part> body, CodeBlock tail, boolean endsEarly)
      implements Part {}

  /** An {@code if} with its {@code else if} branches; the last may be an {@code else}. */
  record Choice(List<Arm> arms) implements Part {}

  /**
   * A branch of a choice.
   *
   * @param condition when it applies, if none before it does; null for {@code else}
   */
  record Arm(@Nullable Expr condition, List<Part> body) {}

  /** Whether nothing after the statements is reached. */
  static boolean isEnd(List<Part> parts) {
    if (parts.isEmpty()) {
      return false;
    }
    Part last = parts.get(parts.size() - 1);
    return last instanceof Line line && line.returns()
        || last instanceof Choice choice
            && choice.arms().get(choice.arms().size() - 1).condition() == null
            && choice.arms().stream().allMatch(arm -> isEnd(arm.body()));
  }

  /** Returns what a statement adds to {@code valid} if it does nothing else, or null. */
  static @Nullable CodeBlock value(Part part) {
    if (part instanceof Line line) {
      return line.returns() ? null : line.value();
    } else if (part instanceof Choice choice && choice.arms().size() == 1) {
      Arm only = choice.arms().get(0);
      CodeBlock value = only.body().size() == 1 ? value(only.body().get(0)) : null;
      if (value != null && only.condition() != null && only.condition().terms() == 1) {
        return only.condition().not().or(Expr.of("$L", value)).yes();
      }
    }
    return null;
  }

  /** Writes statements. */
  static void write(List<Part> parts, CodeBlock.Builder out) {
    for (Part part : parts) {
      if (part instanceof Line line) {
        out.add(line.code());
      } else if (part instanceof Block block) {
        out.add(block.head()).add("$>");
        write(block.body(), out);
        out.add("$<").add(block.tail());
      } else if (part instanceof Choice choice) {
        write(choice, out);
      }
    }
  }

  private static void write(Choice choice, CodeBlock.Builder out) {
    CodeBlock value = value(choice);
    if (value != null) {
      out.addStatement("valid &= $L", value);
      return;
    }
    String start = "if ($L)";
    for (Arm arm : choice.arms()) {
      if (arm.condition() == null) {
        out.nextControlFlow("else");
      } else if (start.startsWith("if")) {
        out.beginControlFlow(start, arm.condition().yes());
      } else {
        out.nextControlFlow(start, arm.condition().yes());
      }
      start = "else if ($L)";
      write(arm.body(), out);
    }
    out.endControlFlow();
  }
}
