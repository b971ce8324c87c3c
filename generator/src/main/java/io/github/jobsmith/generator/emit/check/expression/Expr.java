package io.github.jobsmith.generator.emit.check.expression;

import com.palantir.javapoet.CodeBlock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A boolean expression together with its negation, so that generated code contains {@code length <
 * 1} instead of {@code !(length >= 1)}. Immutable.
 */
public final class Expr {
  private static final int OR = 0;
  private static final int AND = 1;
  private static final int COMPARISON = 2;
  private static final int UNARY = 3;

  public static final Expr TRUE =
      new Expr(() -> CodeBlock.of("true"), () -> CodeBlock.of("false"), UNARY, 0);
  public static final Expr FALSE = TRUE.not();

  /** The code of one of the two directions, made when it is asked for. */
  private final Supplier<CodeBlock> yesCode;

  private final Supplier<CodeBlock> noCode;

  /** The precedence of {@code yes} and of {@code no}. */
  private final int yesRank;

  private final int noRank;
  private final int terms;

  /** What a conjunction consists of, or the opposite of a disjunction; else empty. */
  private final List<Expr> operands;

  private final boolean negated;
  private @Nullable CodeBlock yes;
  private @Nullable String text;
  private @Nullable Expr opposite;

  private Expr(
      Supplier<CodeBlock> yesCode,
      Supplier<CodeBlock> noCode,
      int yesRank,
      int noRank,
      int terms,
      List<Expr> operands,
      boolean negated) {
    this.yesCode = yesCode;
    this.noCode = noCode;
    this.yesRank = yesRank;
    this.noRank = noRank;
    this.terms = terms;
    this.operands = operands;
    this.negated = negated;
  }

  private Expr(Supplier<CodeBlock> yes, Supplier<CodeBlock> no, int rank, int terms) {
    this(yes, no, rank, rank, terms, List.of(), false);
  }

  /** Creates a call or a variable. */
  public static Expr of(String format, Object... args) {
    CodeBlock call = CodeBlock.of(format, args);
    return new Expr(() -> call, () -> CodeBlock.of("!$L", call), UNARY, 1);
  }

  /** Creates the question whether a variable has the node of a member that is present. */
  public static Expr found(String variable) {
    return compare(CodeBlock.of("$N", variable), ">=", "0");
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
          case "!=" -> "==";
          default -> throw new IllegalArgumentException(op);
        };
    return new Expr(
        () -> CodeBlock.of("$L " + op + " $L", left, right),
        () -> CodeBlock.of("$L " + negated + " $L", left, right),
        COMPARISON,
        1);
  }

  public CodeBlock yes() {
    if (yes == null) {
      yes = yesCode.get();
    }
    return yes;
  }

  /** Returns the negation. */
  public CodeBlock no() {
    return not().yes();
  }

  /** Returns the number of operands. */
  public int terms() {
    return terms;
  }

  /** Returns the expression as text, which tells equal expressions. */
  public String text() {
    if (text == null) {
      text = yes().toString();
    }
    return text;
  }

  /** Whether it only evaluates variables. */
  public boolean isCheap() {
    return terms <= 1 && !text().contains("(");
  }

  public Expr not() {
    if (opposite == null) {
      opposite = new Expr(noCode, yesCode, noRank, yesRank, terms, operands, !negated);
      opposite.opposite = this;
    }
    return opposite;
  }

  public boolean isTrue() {
    return this == TRUE;
  }

  public boolean isFalse() {
    return this == FALSE;
  }

  public Expr and(Expr other) {
    return all(List.of(this, other));
  }

  public Expr or(Expr other) {
    return any(List.of(this, other));
  }

  /** Returns expressions that are all true if this one is. */
  public List<Expr> conjuncts() {
    if (operands.isEmpty() || negated) {
      return List.of(this);
    }
    return operands.stream().flatMap(operand -> operand.conjuncts().stream()).toList();
  }

  /** Returns what is left of it where some expressions, as text, are known to be true. */
  public Expr given(Set<String> known) {
    if (known.isEmpty() || terms == 0) {
      return this;
    } else if (!operands.isEmpty()) {
      List<Expr> left = new ArrayList<>();
      boolean same = true;
      for (Expr operand : operands) {
        Expr less = operand.given(known);
        same &= less == operand;
        left.add(less);
      }
      Expr all = all(left);
      return same ? this : negated ? all.not() : all;
    }
    return known.contains(text()) ? TRUE : known.contains(not().text()) ? FALSE : this;
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
    return new Expr(
        () -> join(relevant, " && ", AND),
        () -> join(relevant.stream().map(Expr::not).toList(), " || ", OR),
        AND,
        OR,
        terms,
        relevant,
        false);
  }

  public static Expr any(List<Expr> operands) {
    return all(operands.stream().map(Expr::not).toList()).not();
  }

  private static CodeBlock join(List<Expr> operands, String operator, int outer) {
    CodeBlock.Builder code = CodeBlock.builder();
    String before = "";
    for (Expr operand : operands) {
      code.add(before + (operand.yesRank < outer ? "($L)" : "$L"), operand.yes());
      before = operator;
    }
    return code.build();
  }
}
