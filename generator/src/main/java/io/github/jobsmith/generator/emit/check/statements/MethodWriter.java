package io.github.jobsmith.generator.emit.check.statements;

import com.palantir.javapoet.CodeBlock;
import io.github.jobsmith.generator.emit.check.classes.ClassBuilder;
import io.github.jobsmith.generator.emit.check.conditions.Conditions;
import io.github.jobsmith.generator.emit.check.conditions.SameInstance;
import io.github.jobsmith.generator.emit.check.conditions.SizeConditions;
import io.github.jobsmith.generator.emit.check.expression.Captures;
import io.github.jobsmith.generator.emit.check.expression.Expr;
import io.github.jobsmith.generator.emit.check.expression.Form;
import io.github.jobsmith.generator.emit.check.expression.Instance;
import io.github.jobsmith.generator.emit.check.expression.Step;
import io.github.jobsmith.generator.emit.check.statements.Statements.Voice;
import io.github.jobsmith.generator.ir.Assertion;
import io.github.jobsmith.generator.ir.AssertionTag;
import io.github.jobsmith.generator.ir.BranchApplicator;
import io.github.jobsmith.generator.ir.JsonType;
import io.github.jobsmith.generator.ir.Kinds;
import io.github.jobsmith.generator.ir.SchemaNode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Emits the method of one form of a node: the checks of the value itself, then of its members, then
 * the other assertions in order. Assertions for some kinds of values are in an {@code if}, unless
 * the value is known to have such a kind.
 */
public final class MethodWriter {
  private static final int MAX_CAPTURES = 24;
  private static final int MAX_DEPENDENT = 60;
  private static final int MAX_LOOKUPS = 8;
  private static final int MAX_TERMS = 40;

  private final ClassBuilder in;
  private final Form form;
  private final Statements out;
  private final Conditions conditions;
  private final AssertionWriter assertions;
  private Instance instance;
  private final Set<String> passed;
  private @Nullable Set<JsonType> guard;
  private boolean membersDone;

  public MethodWriter(ClassBuilder in, Form form) {
    this.in = in;
    this.form = form;
    this.out = new Statements(in);
    this.conditions = new Conditions(in);
    this.assertions = new AssertionWriter(out, conditions);
    this.passed = PassedMembers.of(form, in.program().names().checks());
    Instance parameter = Instance.parameter(form.subject());
    this.instance =
        parameter.isName()
            ? parameter
            : parameter.narrowedTo(in.program().decided().kinds(form.node()));
  }

  public CodeBlock write() {
    if (form.mode() == Form.Mode.PREDICATE) {
      CodeBlock expression = expression();
      if (expression != null) {
        return expression;
      }
    }
    SchemaNode advice = in.program().names().checks().adviceOf(form.node());
    List<Assertion> all =
        form.node().assertions().stream()
            .filter(assertion -> advice == null || assertion.tag() != AssertionTag.ADVICE)
            .toList();
    if (in.program().names().checks().isAdvice(form.node())) {
      instance = instance.narrowedTo(Kinds.objects());
      takeMembers();
    }
    for (int i = 0; i < all.size() && !out.ended(); i++) {
      Assertion assertion = all.get(i);
      if (isAboutValue(assertion)) {
        openGuard(instance.kinds());
        value(assertion, all.subList(i + 1, all.size()));
      } else if (!MemberWriter.isFused(assertion)) {
        members(all);
        other(assertion, all.subList(i + 1, all.size()));
        if (assertion.tag() == AssertionTag.ADVICE) {
          i += advice(all.subList(i + 1, all.size())).size();
        }
      }
    }
    members(all);
    openGuard(instance.kinds());
    if (advice != null && !isPredicate() && !out.ended()) {
      out.begin(Expr.of("findings.advising()"));
      Form called = Form.check(advice, Form.Subject.VALUE);
      List<String> members = passed.stream().map(each -> instance.captures().of(each)).toList();
      out.add("$L", in.call(called, "node", Step.SAME, members));
      out.end();
    }
    return out.build();
  }

  /** Takes the members that the caller has found as parameters. */
  private void takeMembers() {
    if (!passed.isEmpty()) {
      Map<String, String> variables = new LinkedHashMap<>();
      passed.forEach(each -> variables.put(each, out.local(MemberWriter.variable(each))));
      in.addParameters(variables.values());
      instance = instance.with(new Captures(variables));
      membersDone = true;
    }
  }

  /** Emits the whole method as one return statement, or null if that is impossible. */
  private @Nullable CodeBlock expression() {
    SchemaNode node = form.node();
    CodeBlock.Builder lookups = CodeBlock.builder();
    Instance known = instance;
    if (SameInstance.isAboutMembers(node) && !instance.isName()) {
      Map<String, String> variables = new LinkedHashMap<>();
      for (String member : SameInstance.members(node)) {
        String variable = out.local(MemberWriter.variable(member));
        variables.put(member, variable);
      }
      if (variables.size() > MAX_LOOKUPS) {
        return null;
      }
      known = instance.with(new Captures(variables));
    }
    if (!conditions.isExpression(node, known, MAX_TERMS)) {
      return null;
    }
    known
        .captures()
        .variables()
        .forEach(
            (member, variable) ->
                lookups.addStatement(
                    "int $N = doc.find(node, $N)",
                    variable,
                    in.constants().memberName(node, member)));
    return lookups.addStatement("return $L", conditions.expression(node, known).yes()).build();
  }

  private static boolean isAboutValue(Assertion assertion) {
    return switch (assertion.tag()) {
      case NEVER, TYPE_IS, ONE_OF_VALUES -> true;
      // All others are emitted later, in their order.
      default -> false;
    };
  }

  private void value(Assertion assertion, List<Assertion> rest) {
    if (assertion.tag() == AssertionTag.TYPE_IS || assertion.tag() == AssertionTag.NEVER) {
      out.speak(isPredicate() ? Voice.PREDICATE : Voice.RETURN);
      assertions.write(assertion, form.node(), instance);
      instance = instance.after(assertion);
    } else {
      out.speak(voice(assertion, instance.kinds(), rest));
      out.goOn(goesOn(instance.kinds(), rest));
      assertions.write(assertion, form.node(), instance);
      out.goOn(false);
      endMixed(rest);
    }
  }

  /** Processes the members of an object once, for all assertions about them. */
  private void members(List<Assertion> all) {
    if (membersDone || out.ended() || !instance.kinds().contains(JsonType.OBJECT)) {
      return;
    }
    membersDone = true;
    boolean onlyObjects = instance.kinds().equals(Kinds.objects());
    Set<String> captured = new LinkedHashSet<>();
    if (onlyObjects) {
      form.node()
          .assertions(Assertion.DependentRequired.class)
          .forEach(each -> captured.addAll(SameInstance.dependent(each)));
      if (captured.size() > MAX_DEPENDENT) {
        captured.clear();
      }
      Set<String> branches = SameInstance.members(all);
      if (branches.size() <= MAX_CAPTURES) {
        captured.addAll(branches);
      }
      captured.addAll(passed);
    }
    if (onlyObjects && all.stream().anyMatch(MemberWriter::isFused)) {
      form.node()
          .assertions(Assertion.Custom.class)
          .forEach(custom -> captured.addAll(custom.check().members()));
      form.node()
          .assertions(BranchApplicator.MemberSwitch.class)
          .forEach(choice -> captured.add(choice.member()));
    }
    if (captured.isEmpty() && all.stream().noneMatch(MemberWriter::isFused)) {
      return;
    }
    openGuard(Kinds.objects());
    out.speak(voice(Kinds.objects()));
    Captures captures = new MemberWriter(out, form.node(), instance.variable()).write(captured);
    if (onlyObjects) {
      instance = instance.with(captures);
    }
  }

  private void other(Assertion assertion, List<Assertion> rest) {
    Set<JsonType> spokenOf = Kinds.both(assertion.kinds(), instance.kinds());
    if (spokenOf.isEmpty()) {
      return;
    }
    boolean perKind = SwitchWriter.hasManyArms(assertion, spokenOf);
    openGuard(perKind ? instance.kinds() : spokenOf);
    Instance known = perKind ? instance : instance.narrowedTo(spokenOf);
    out.speak(voice(assertion, spokenOf, rest));
    out.goOn(goesOn(spokenOf, rest));
    if (asksForLength(assertion)) {
      length(assertion, known, rest);
    } else if (assertion.tag() == AssertionTag.ADVICE) {
      List<SchemaNode> nodes = new ArrayList<>(assertion.children());
      advice(rest).forEach(each -> nodes.addAll(each.children()));
      assertions.advice(nodes, form.node(), known);
    } else {
      assertions.write(assertion, form.node(), known);
    }
    out.goOn(false);
    if (guard == null && spokenOf.containsAll(instance.kinds())) {
      endMixed(rest);
    }
  }

  /** Whether later checks, other than advice, are about some of these kinds of values. */
  private static boolean goesOn(Set<JsonType> kinds, List<Assertion> rest) {
    return rest.stream()
        .anyMatch(
            each ->
                each.tag() != AssertionTag.ADVICE && !Kinds.both(each.kinds(), kinds).isEmpty());
  }

  /** Returns the leading pieces of advice. */
  private static List<Assertion> advice(List<Assertion> rest) {
    return rest.stream().takeWhile(each -> each.tag() == AssertionTag.ADVICE).toList();
  }

  /** A string that is too long may have other violations, which are reported as well. */
  private void length(Assertion assertion, Instance known, List<Assertion> rest) {
    boolean min = ((Assertion.Size) assertion).side() == Assertion.Side.MINIMUM;
    boolean again =
        rest.stream()
            .anyMatch(each -> asksForLength(each) || !min && each.tag() == AssertionTag.ADVICE);
    if (known.length() == null && again) {
      String length = out.local("length");
      out.add("int $N = $L", length, SizeConditions.length(known));
      instance = instance.withLength(length);
      known = known.withLength(length);
    }
    boolean others =
        rest.stream()
            .anyMatch(
                each ->
                    each.tag() != AssertionTag.ADVICE && each.kinds().contains(JsonType.STRING));
    if (!min && others && out.voice() == Voice.RETURN) {
      out.speak(Voice.COLLECT);
    }
    assertions.write(assertion, form.node(), known);
  }

  private static boolean asksForLength(Assertion assertion) {
    return assertion.tag() == AssertionTag.SIZE && assertion.kinds().equals(Kinds.strings());
  }

  private boolean isPredicate() {
    return form.mode() == Form.Mode.PREDICATE;
  }

  private Voice voice(Set<JsonType> kinds) {
    if (isPredicate()) {
      return Voice.PREDICATE;
    }
    return Kinds.areScalars(kinds) ? Voice.RETURN : Voice.COLLECT;
  }

  /** The result of the last assertion need not be stored in a variable. */
  private Voice voice(Assertion assertion, Set<JsonType> kinds, List<Assertion> rest) {
    boolean alone =
        rest.isEmpty()
            && !out.usesValid()
            && !isPredicate()
            && in.program().names().checks().adviceOf(form.node()) == null
            && AssertionWriter.isOneQuestion(assertion);
    return alone ? Voice.RETURN : voice(kinds);
  }

  private void endMixed(List<Assertion> rest) {
    if (rest.stream().allMatch(each -> membersDone && MemberWriter.isFused(each))) {
      return;
    }
    boolean mixed = !Kinds.areScalars(instance.kinds()) && !Kinds.areContainers(instance.kinds());
    if (mixed && !isPredicate() && !out.ended()) {
      out.stopEarlyUnlessContainer(instance);
    }
  }

  /** Begins a section for these kinds only. */
  private void openGuard(Set<JsonType> kinds) {
    Set<JsonType> wanted = kinds.containsAll(instance.kinds()) ? null : kinds;
    if (Objects.equals(guard, wanted)) {
      return;
    }
    if (guard != null) {
      out.end();
    }
    guard = wanted;
    instance = instance.withLength(null);
    if (wanted != null) {
      out.begin(instance.is(wanted));
    }
  }
}
