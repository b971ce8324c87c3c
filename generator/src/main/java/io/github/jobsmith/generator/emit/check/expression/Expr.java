package io.github.jobsmith.generator.emit.check.expression;

import com.palantir.javapoet.CodeBlock;
import java.util.ArrayList;
import java.util.List;

/**
 * A boolean expression together with its negation, so that generated code contains {@code length <
 * 1} instead of {@code !(length >= 1)}.
 *
 * @param yes the expression
 * @param no its negation
 * @param yesRank the precedence of {@code yes}
 * @param noRank the precedence of {@code no}
 * @param terms the number of operands
 */
public record Expr(CodeBlock yes, CodeBlock no, int yesRank, int noRank, int terms) {
  private static final int OR = 0;
  private static final int AND = 1;
  private static final int COMPARISON = 2;
  private static final int UNARY = 3;

  public static final Expr TRUE =
      new Expr(CodeBlock.of("true"), CodeBlock.of("false"), UNARY, UNARY, 0);
  public static final Expr FALSE = TRUE.not();

  /** Creates a call or a variable. */
  public static Expr of(String format, Object... args) {
    CodeBlock call = CodeBlock.of(format, args);
    return new Expr(call, CodeBlock.of("!$L", call), UNARY, UNARY, 1);
  }

  /** Creates {@code left op right} for one of the six comparison operators. */
  public static Expr compare(CodeBlock left, String op, String right) {
    String negated =
        switch (op) {
          case "<" -> ">=";
          case "<=" -> ">";
          case ">" -> "<=";
          case ">=" -> "<";
          case "==" -> "!=";
          default -> throw new IllegalArgumentException(op);
        };
    return new Expr(
        CodeBlock.of("$L $L $L", left, op, right),
        CodeBlock.of("$L $L $L", left, negated, right),
        COMPARISON,
        COMPARISON,
        1);
  }

  /** Whether it only evaluates variables. */
  public boolean isCheap() {
    return terms <= 1 && !yes.toString().contains("(");
  }

  public Expr not() {
    return new Expr(no, yes, noRank, yesRank, terms);
  }

  public boolean isTrue() {
    return yes == TRUE.yes;
  }

  public boolean isFalse() {
    return yes == TRUE.no;
  }

  public Expr and(Expr other) {
    return all(List.of(this, other));
  }

  public Expr or(Expr other) {
    return any(List.of(this, other));
  }

  public static Expr all(List<Expr> operands) {
    List<Expr> relevant = new ArrayList<>();
    int terms = 0;
    for (Expr operand : operands) {
      if (operand.isFalse()) {
        return FALSE;
      }
      if (!operand.isTrue()) {
        relevant.add(operand);
        terms += operand.terms;
      }
    }
    if (relevant.isEmpty()) {
      return TRUE;
    }
    if (relevant.size() == 1) {
      return relevant.get(0);
    }
    List<CodeBlock> yes = relevant.stream().map(e -> bind(e.yes, e.yesRank, AND)).toList();
    List<CodeBlock> no = relevant.stream().map(e -> bind(e.no, e.noRank, OR)).toList();
    return new Expr(CodeBlock.join(yes, "$W&& "), CodeBlock.join(no, "$W|| "), AND, OR, terms);
  }

  public static Expr any(List<Expr> operands) {
    return all(operands.stream().map(Expr::not).toList()).not();
  }

  private static CodeBlock bind(CodeBlock code, int rank, int outer) {
    return rank < outer ? CodeBlock.of("($L)", code) : code;
  }
}
