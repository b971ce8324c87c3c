package io.github.jobsmith.generator.emit.check.statements;

import com.palantir.javapoet.CodeBlock;
import io.github.jobsmith.generated.check.Constraint;
import io.github.jobsmith.generator.emit.check.classes.ClassBuilder;
import io.github.jobsmith.generator.emit.check.expression.Expr;
import io.github.jobsmith.generator.emit.check.expression.Instance;
import io.github.jobsmith.generator.ir.SchemaNode;
import io.github.jobsmith.generator.name.NameScope;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The statements of one method in the making, and how they say that something does not hold: see
 * {@link Voice}.
 */
final class Statements {
  /** What a statement does when something does not hold. */
  enum Voice {
    /** Answers no. */
    PREDICATE,
    /** Reports it and returns: nothing else is said about a string, number, boolean or null. */
    RETURN,
    /** Reports it and goes on: everything is said about objects and arrays. */
    COLLECT,
    /** Reports it; the value stays valid. */
    SPEAK
  }

  private final ClassBuilder in;
  private final NameScope locals =
      NameScope.without("doc", "node", "findings", "valid", "item", "member", "end");
  private final List<CodeBlock> sections = new ArrayList<>();
  private CodeBlock.Builder code = CodeBlock.builder();
  private int firstWithValid = -1;
  private final Deque<Block> blocks = new ArrayDeque<>(List.of(new Block(false)));
  private Voice voice = Voice.COLLECT;

  /** What stands between braces. */
  private static final class Block {
    /** It stands behind a return, so it is not written. */
    private final boolean dead;

    private boolean ended;
    private boolean otherArmsEnded = true;
    private boolean hasElse;

    Block(boolean dead) {
      this.dead = dead;
    }

    /** Whether a statement here would never be reached, which javac refuses. */
    boolean isClosed() {
      return dead || ended;
    }
  }

  Statements(ClassBuilder in) {
    this.in = in;
  }

  ClassBuilder in() {
    return in;
  }

  Voice voice() {
    return voice;
  }

  void speak(Voice next) {
    voice = next;
  }

  /** Ends a section: {@code boolean valid = true} may stand before one, never within. */
  void endSection() {
    if (!code.isEmpty()) {
      sections.add(code.build());
      code = CodeBlock.builder();
    }
  }

  /** Whether the method has returned: no statement may follow. */
  boolean ended() {
    return blocks.getLast().ended;
  }

  private boolean isClosed() {
    return blocks.getFirst().isClosed();
  }

  /** A new local variable. */
  String local(String wish) {
    return locals.take(wish, "value");
  }

  void add(String format, Object... args) {
    if (!isClosed()) {
      code.addStatement(format, args);
    }
  }

  void begin(String format, Object... args) {
    boolean dead = isClosed();
    if (!dead) {
      code.beginControlFlow(format, args);
    }
    blocks.addFirst(new Block(dead));
  }

  /** Goes on with {@code else}. */
  void otherwise() {
    next("else").hasElse = true;
  }

  /** Goes on with {@code else if}. */
  void otherwiseIf(Expr condition) {
    next("else if ($L)", condition.yes());
  }

  private Block next(String format, Object... args) {
    Block block = blocks.getFirst();
    if (!block.dead) {
      code.nextControlFlow(format, args);
    }
    block.otherArmsEnded &= block.ended;
    block.ended = false;
    return block;
  }

  void end() {
    Block block = blocks.removeFirst();
    if (!block.dead) {
      code.endControlFlow();
      blocks.getFirst().ended |= block.hasElse && block.otherArmsEnded && block.ended;
    }
  }

  /** Begins a switch whose value a variable gets. */
  void beginSwitch(String variable, CodeBlock selector) {
    if (!isClosed()) {
      code.add("boolean $N =\n$>$>switch ($L) {\n$>", variable, selector);
    }
    blocks.addFirst(new Block(isClosed()));
  }

  /** Ends such a switch. */
  void endSwitch() {
    if (!blocks.removeFirst().dead) {
      code.add("$<};\n$<$<");
    }
  }

  /** Whether this is in no loop and no condition, so that a new variable is there to the end. */
  boolean isAtTop() {
    return blocks.size() == 1;
  }

  /** The {@code valid} variable, from this section on. */
  private void useValid() {
    if (firstWithValid < 0) {
      firstWithValid = sections.size();
    }
  }

  boolean usesValid() {
    return firstWithValid >= 0;
  }

  /** Speaks when the expression is true. */
  void failIf(Expr failing, Constraint constraint, SchemaNode at, Instance instance) {
    failIf(failing, constraint, at, instance, null);
  }

  /**
   * The same, with something that helps to say why.
   *
   * @param more a further argument, or null
   */
  void failIf(
      Expr failing,
      Constraint constraint,
      SchemaNode at,
      Instance instance,
      @Nullable CodeBlock more) {
    if (failing.isFalse() || isClosed()) {
      return;
    }
    String method = instance.isName() ? "failName" : "fail";
    if (failing.isTrue()) {
      fail(method, constraint, at, instance, more);
      blocks.getFirst().ended = voice == Voice.RETURN || voice == Voice.PREDICATE;
      return;
    }
    begin("if ($L)", failing.yes());
    fail(method, constraint, at, instance, more);
    end();
  }

  /** Speaks when too few or too many items have been counted. */
  void failCountIf(
      Expr failing, Constraint constraint, SchemaNode at, Instance array, String matched) {
    begin("if ($L)", failing.yes());
    fail("failCount", constraint, at, array, CodeBlock.of("$N", matched));
    end();
  }

  private void fail(
      String method,
      Constraint constraint,
      SchemaNode at,
      Instance instance,
      @Nullable CodeBlock more) {
    if (voice == Voice.PREDICATE) {
      add("return false");
      return;
    }
    CodeBlock.Builder call =
        CodeBlock.builder()
            .add(
                "findings.$L($L, $N",
                method,
                instance.variable(),
                in.constants().constraint(at, constraint));
    if (more != null) {
      call.add(",$W$L", more);
    }
    report(call.add(")").build());
  }

  /** Reports something at the name of a member. */
  void failName(Constraint constraint, SchemaNode at, String member) {
    if (voice == Voice.PREDICATE) {
      add("return false");
      return;
    }
    report(failName(member, in.constants().constraint(at, constraint)));
  }

  private static CodeBlock failName(String member, String constraint) {
    return CodeBlock.of("findings.failName($L, $N)", member, constraint);
  }

  /** What a check answers decides about validity. */
  private void report(CodeBlock call) {
    switch (voice) {
      case RETURN -> add(usesValid() ? "return $L && valid" : "return $L", call);
      case COLLECT -> {
        useValid();
        add("valid &= $L", call);
      }
      default -> add("$L", call);
    }
  }

  /** Another check must say yes; it has reported what it found. */
  void require(CodeBlock check) {
    switch (voice) {
      case PREDICATE, RETURN -> {
        begin("if (!$L)", check);
        add("return false");
        end();
      }
      default -> report(check);
    }
  }

  /** In a predicate: the condition must hold. */
  void require(Expr condition) {
    begin("if ($L)", condition.no());
    add("return false");
    end();
  }

  /** In a predicate: nothing matches. */
  void endWithFalse() {
    add("return false");
    blocks.getFirst().ended = true;
  }

  /** One arm of a switch that asks another check. */
  void arm(int index, CodeBlock check) {
    arm("case " + index, check);
  }

  /** The arm of a switch for everything else. */
  void otherArm(CodeBlock check) {
    arm("default", check);
  }

  /** The arm of a switch for everything else, which is reported at the value. */
  void otherValue(Constraint constraint, SchemaNode at, Instance value) {
    if (voice == Voice.COLLECT) {
      String name = in.constants().constraint(at, constraint);
      arm("default", CodeBlock.of("findings.fail($L, $N)", value.variable(), name));
    } else {
      begin("default ->");
      fail("fail", constraint, at, value, null);
      end();
    }
  }

  /** The arm of a switch for everything else, which is reported at the member's name. */
  void otherName(Constraint constraint, SchemaNode at, String member) {
    if (voice == Voice.PREDICATE) {
      begin("default ->");
      add("return false");
      end();
    } else {
      arm("default", failName(member, in.constants().constraint(at, constraint)));
    }
  }

  /** An arm with nothing to ask. */
  void emptyArm(String label) {
    if (!isClosed()) {
      code.add("$L -> {}\n", label);
    }
  }

  /** One arm of a switch that asks another check. */
  void arm(String label, CodeBlock check) {
    if (voice == Voice.COLLECT) {
      useValid();
      add("$L -> valid &= $L", label, check);
    } else {
      begin("$L ->", label);
      require(check);
      end();
    }
  }

  /** In a loop or before one: nothing more is to be found out. */
  void stopEarly() {
    if (voice == Voice.COLLECT && usesValid()) {
      begin("if (!valid && findings.failFast())");
      add("return false");
      end();
    }
  }

  /** After something about a value that may be a scalar: nothing further is said about one. */
  void stopEarlyUnlessContainer(Instance instance) {
    if (usesValid()) {
      begin(
          "if (!valid && (findings.failFast() || !doc.isObject($L) && !doc.isArray($L)))",
          instance.variable(),
          instance.variable());
      add("return false");
      end();
    }
  }

  /** The statements, with no answer behind them. */
  CodeBlock code() {
    return code.build();
  }

  /** The body of the method. */
  CodeBlock build() {
    endSection();
    CodeBlock.Builder body = CodeBlock.builder();
    for (int i = 0; i < sections.size(); i++) {
      if (i == firstWithValid) {
        body.addStatement("boolean valid = true");
      }
      body.add(sections.get(i));
    }
    if (!ended()) {
      body.addStatement(usesValid() ? "return valid" : "return true");
    }
    return body.build();
  }
}
