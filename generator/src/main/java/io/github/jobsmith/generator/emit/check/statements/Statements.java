package io.github.jobsmith.generator.emit.check.statements;

import com.palantir.javapoet.CodeBlock;
import io.github.jobsmith.generated.check.Constraint;
import io.github.jobsmith.generator.emit.check.classes.ClassBuilder;
import io.github.jobsmith.generator.emit.check.expression.Expr;
import io.github.jobsmith.generator.emit.check.expression.Form;
import io.github.jobsmith.generator.emit.check.expression.Instance;
import io.github.jobsmith.generator.emit.check.expression.Step;
import io.github.jobsmith.generator.ir.SchemaNode;
import io.github.jobsmith.generator.name.NameScope;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Builds the statements of one method, including how a failure is handled: see {@link Voice}. */
final class Statements {
  /** What happens when an assertion does not hold. */
  enum Voice {
    /** Return false. */
    PREDICATE,
    /** Report it and return: strings, numbers, booleans and null have at most one violation. */
    RETURN,
    /** Report it and continue: all violations of objects and arrays are reported. */
    COLLECT,
    /** Report it; the value remains valid. */
    SPEAK
  }

  private static final String RETURN = "return ";
  private static final Expr INVALID = Expr.of("valid").not();
  private static final Part.Line VALID =
      new Part.Line(CodeBlock.of("boolean valid = true;\n"), false);

  private final ClassBuilder in;
  private final NameScope locals =
      NameScope.without("doc", "node", "findings", "valid", "item", "member");
  private int firstWithValid = -1;
  private final Deque<Open> blocks = new ArrayDeque<>(List.of(new Open(false, null)));
  private Voice voice = Voice.COLLECT;
  private boolean goesOn;

  /** A loop over the items or members of a holder. */
  private record Loop(String variable, String holder, String end) {
    /** The head of a loop that ends when nothing is left to find out. */
    CodeBlock early() {
      return CodeBlock.builder()
          .addStatement("int $N = doc.next($L)", end, holder)
          .add(
              "for (int $1N = $2L + 1; $1N < $3N; $1N = findings.next(doc, $1N, valid)) {\n",
              variable,
              holder,
              end)
          .build();
    }
  }

  /** A block that is not ended yet. */
  private static final class Open {
    /** Follows a return statement, so it is not emitted. */
    private final boolean dead;

    /** The code before its content; null for a choice. */
    private @Nullable CodeBlock head;

    /** The loop that the block is the body of, if it can end early. */
    private @Nullable Loop loop;

    private final List<Part.Arm> arms = new ArrayList<>();
    private @Nullable Expr condition;
    private List<Part> body = new ArrayList<>();
    private boolean ended;
    private boolean otherArmsEnded = true;
    private boolean hasElse;

    Open(boolean dead, @Nullable CodeBlock head) {
      this.dead = dead;
      this.head = head;
    }

    /** Whether a statement here would be unreachable, which javac rejects. */
    boolean isClosed() {
      return dead || ended;
    }

    void endArm() {
      arms.add(new Part.Arm(condition, body));
      condition = null;
      body = new ArrayList<>();
      otherArmsEnded &= ended;
      ended = false;
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

  /**
   * Sets whether checks of the same value follow, which are made even after a violation that leaves
   * the value valid.
   */
  void goOn(boolean follows) {
    goesOn = follows;
  }

  /** Whether the method has returned: no statement may follow. */
  boolean ended() {
    return blocks.getLast().ended;
  }

  private boolean isClosed() {
    return blocks.getFirst().isClosed();
  }

  /** Returns the name of a new local variable. */
  String local(String wish) {
    return locals.take(wish, "value");
  }

  void add(String format, Object... args) {
    CodeBlock code = CodeBlock.builder().addStatement(format, args).build();
    if (!format.startsWith(RETURN)) {
      add(code, false);
    } else {
      CodeBlock value = CodeBlock.of(format.substring(RETURN.length()), args);
      add(new Part.Line(code, true, value, false));
    }
  }

  private void add(CodeBlock code, boolean returns) {
    add(new Part.Line(code, returns));
  }

  private void add(Part.Line line) {
    if (!isClosed()) {
      blocks.getFirst().body.add(line);
    }
  }

  /** Begins a loop, a switch or an arm of one. */
  void begin(String format, Object... args) {
    open(CodeBlock.of(format + " {\n", args));
  }

  /** Begins an {@code if}. */
  void begin(Expr condition) {
    open(null);
    blocks.getFirst().condition = condition;
  }

  private void open(@Nullable CodeBlock head) {
    blocks.addFirst(new Open(isClosed(), head));
  }

  /** Begins the {@code else} branch. */
  void otherwise() {
    blocks.getFirst().endArm();
    blocks.getFirst().hasElse = true;
  }

  /** Begins an {@code else if} branch. */
  void otherwiseIf(Expr condition) {
    blocks.getFirst().endArm();
    blocks.getFirst().condition = condition;
  }

  void end() {
    end(CodeBlock.of("}\n"));
  }

  private void end(CodeBlock tail) {
    Open block = blocks.removeFirst();
    if (block.dead) {
      return;
    }
    boolean endsEarly = block.loop != null && voice == Voice.COLLECT && usesValid();
    if (block.loop != null && endsEarly) {
      block.head = block.loop.early();
    }
    List<Part> around = blocks.getFirst().body;
    if (block.head != null) {
      around.add(new Part.Block(block.head, block.body, tail, endsEarly));
    } else {
      boolean ended = block.hasElse && block.otherArmsEnded && block.ended;
      block.endArm();
      around.add(new Part.Choice(block.arms));
      blocks.getFirst().ended |= ended;
    }
  }

  /** Begins a switch expression whose value is assigned to a variable. */
  void beginSwitch(String variable, CodeBlock selector) {
    open(CodeBlock.of("boolean $N =\n$>$>switch ($L) {\n", variable, selector));
  }

  /** Ends a switch expression. */
  void endSwitch() {
    end(CodeBlock.of("};\n$<$<"));
  }

  /**
   * Whether this is outside of loops and conditions, so that a new variable is in scope until the
   * end.
   */
  boolean isAtTop() {
    return blocks.size() == 1;
  }

  /** Declares the {@code valid} variable before the statement of the method that is being built. */
  private void useValid() {
    if (firstWithValid < 0) {
      firstWithValid = blocks.getLast().body.size();
    }
  }

  boolean usesValid() {
    return firstWithValid >= 0;
  }

  /** Emits a violation if the expression is true. */
  void failIf(Expr failing, Constraint constraint, SchemaNode at, Instance instance) {
    failIf(failing, constraint, at, instance, null);
  }

  /**
   * Emits a violation if the expression is true, with an argument that explains it.
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
    boolean mayBeValid = constraint.rule().isGeneric() || constraint.isDemotable();
    if (goesOn && voice == Voice.RETURN && mayBeValid) {
      CodeBlock call = failCall(method, constraint, at, instance, more);
      begin(failing.and(Expr.of("$L", call).not()));
      add("return false");
    } else {
      begin(failing);
      fail(method, constraint, at, instance, more);
    }
    end();
  }

  /** Emits a violation if the number of items is out of range. */
  void failCountIf(
      Expr failing, Constraint constraint, SchemaNode at, Instance array, String matched) {
    begin(failing);
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
    report(failCall(method, constraint, at, instance, more), true);
  }

  private CodeBlock failCall(
      String method,
      Constraint constraint,
      SchemaNode at,
      Instance instance,
      @Nullable CodeBlock more) {
    String name = in.constants().constraint(at, constraint);
    String start = "findings." + method + "($L, $N";
    return more == null
        ? CodeBlock.of(start + ")", instance.variable(), name)
        : CodeBlock.of(start + ", $L)", instance.variable(), name, more);
  }

  /** Reports a violation at the name of a member. */
  void failName(Constraint constraint, SchemaNode at, String member) {
    if (voice == Voice.PREDICATE) {
      add("return false");
      return;
    }
    report(failName(member, in.constants().constraint(at, constraint)), true);
  }

  private static CodeBlock failName(String member, String constraint) {
    return CodeBlock.of("findings.failName($L, $N)", member, constraint);
  }

  /**
   * The result of a call determines validity.
   *
   * @param violation whether it reports a violation, instead of checking something
   */
  private void report(CodeBlock call, boolean violation) {
    switch (voice) {
      case RETURN -> {
        if (usesValid()) {
          add("return $L && valid", call);
        } else {
          CodeBlock code = CodeBlock.builder().addStatement("return $L", call).build();
          add(new Part.Line(code, true, call, violation));
        }
      }
      case COLLECT -> {
        useValid();
        CodeBlock code = CodeBlock.builder().addStatement("valid &= $L", call).build();
        add(new Part.Line(code, false, call, violation));
      }
      default -> add("$L", call);
    }
  }

  /** Returns the check of another node if it is short enough to be written here, else null. */
  @Nullable ShortCheck shortCheck(SchemaNode node, String variable, Step step) {
    return voice == Voice.COLLECT ? ShortCheck.of(in, node, Instance.value(variable, step)) : null;
  }

  /** A check of another node that is required: a short one itself, else a call. */
  CodeBlock check(SchemaNode node, String variable, Step step) {
    ShortCheck here = shortCheck(node, variable, step);
    return here == null ? call(node, Form.Subject.VALUE, variable, step) : here.code();
  }

  /**
   * In a predicate, a short test or a call of the predicate of another node, else a call of its
   * check.
   */
  CodeBlock call(SchemaNode node, Form.Subject subject, String variable, Step step) {
    if (voice != Voice.PREDICATE) {
      return in.call(Form.check(node, subject), variable, step);
    }
    CodeBlock test =
        subject == Form.Subject.VALUE
            ? ShortCheck.typeTest(in, node, Instance.value(variable, step))
            : null;
    return test == null ? in.call(Form.predicate(node, subject), variable, step) : test;
  }

  /** A call of the predicate or the check of another node about an instance. */
  CodeBlock call(SchemaNode node, Instance instance) {
    return call(node, instance.subject(), instance.variable(), instance.step());
  }

  /**
   * Begins a loop over the items or members of an instance, which ends as soon as the result is
   * known.
   */
  void beginLoop(String variable, String holder) {
    beginLoop(variable, holder, true);
  }

  /**
   * Begins a loop over the items or members of an instance.
   *
   * @param counted whether each of them is a step of the validation
   */
  void beginLoop(String variable, String holder, boolean counted) {
    String end = local("end");
    CodeBlock next = CodeBlock.of(counted ? "findings.next(doc, $N)" : "doc.next($N)", variable);
    begin(
        "for (int $1N = $2L + 1, $3N = doc.next($2L); $1N < $3N; $1N = $4L)",
        variable,
        holder,
        end,
        next);
    if (counted) {
      blocks.getFirst().loop = new Loop(variable, holder, end);
    }
  }

  /** Requires that another check succeeds, which reports its own violations. */
  void require(CodeBlock check) {
    switch (voice) {
      case PREDICATE, RETURN -> {
        begin(Expr.of("$L", check).not());
        add("return false");
        end();
      }
      default -> report(check, false);
    }
  }

  /** In a predicate: requires a condition. */
  void require(Expr condition) {
    begin(condition.not());
    add("return false");
    end();
  }

  /** In a predicate: returns false. */
  void endWithFalse() {
    add("return false");
    blocks.getFirst().ended = true;
  }

  /** Emits an arm of a switch that calls another check. */
  void arm(int index, CodeBlock check) {
    arm("case " + index, check);
  }

  /** Emits the default arm of a switch. */
  void otherArm(CodeBlock check) {
    arm("default", check);
  }

  /** Emits the default arm of a switch, with a violation at the value. */
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

  /** Emits the default arm of a switch, with a violation at the member's name. */
  void otherName(Constraint constraint, SchemaNode at, String member) {
    if (voice == Voice.PREDICATE) {
      begin("default ->");
      add("return false");
      end();
    } else {
      arm("default", failName(member, in.constants().constraint(at, constraint)));
    }
  }

  /** Emits an arm without a check. */
  void emptyArm(String label) {
    if (!isClosed()) {
      add(CodeBlock.of("$L -> {}\n", label), false);
    }
  }

  /** Emits an arm of a switch that calls another check. */
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

  /** Returns after a violation of a value that may be a scalar, since it has no further ones. */
  void stopEarlyUnlessContainer(Instance instance) {
    if (usesValid()) {
      Expr scalar =
          Expr.of("doc.isObject($L)", instance.variable())
              .or(Expr.of("doc.isArray($L)", instance.variable()))
              .not();
      begin(INVALID.and(Expr.of("findings.failFast()").or(scalar)));
      add("return false");
      end();
    }
  }

  /** Returns the statements, without a final return. */
  CodeBlock code() {
    CodeBlock.Builder code = CodeBlock.builder();
    Part.write(EarlyEnd.of(Tidy.of(blocks.getLast().body), false), code);
    return code.build();
  }

  /** Returns the body of the method. */
  CodeBlock build() {
    List<Part> parts = blocks.getLast().body;
    if (usesValid()) {
      parts.add(firstWithValid, VALID);
    }
    List<Part> tidy = Tidy.of(parts);
    CodeBlock.Builder body = CodeBlock.builder();
    if (usesValid()) {
      int last = tidy.size() - 1;
      CodeBlock only = tidy.indexOf(VALID) == last - 1 ? Part.value(tidy.get(last)) : null;
      if (only != null) {
        Part.write(tidy.subList(0, last - 1), body);
        return body.addStatement("return $L", only).build();
      }
      tidy = EarlyEnd.of(tidy, true);
      Part.write(tidy, body);
      if (!Part.isEnd(tidy)) {
        body.addStatement("return valid");
      }
    } else {
      Part.write(Tail.of(tidy), body);
    }
    return body.build();
  }
}
