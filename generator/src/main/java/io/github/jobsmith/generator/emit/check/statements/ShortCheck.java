package io.github.jobsmith.generator.emit.check.statements;

import com.palantir.javapoet.CodeBlock;
import io.github.jobsmith.generated.check.Constraint;
import io.github.jobsmith.generated.check.Expectation;
import io.github.jobsmith.generated.check.ItemChecks;
import io.github.jobsmith.generator.emit.check.classes.ClassBuilder;
import io.github.jobsmith.generator.emit.check.conditions.Conditions;
import io.github.jobsmith.generator.emit.check.expression.Expr;
import io.github.jobsmith.generator.emit.check.expression.Instance;
import io.github.jobsmith.generator.emit.check.expression.Step;
import io.github.jobsmith.generator.ir.Assertion;
import io.github.jobsmith.generator.ir.AssertionTag;
import io.github.jobsmith.generator.ir.JsonType;
import io.github.jobsmith.generator.ir.PartApplicator;
import io.github.jobsmith.generator.ir.SchemaNode;
import io.github.jobsmith.rule.Rule;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The check of a node with a single short condition, which is written where it is needed instead of
 * in a method: {@code doc.isString(member) || findings.fail(member, NAME_TYPE)}; or of an array or
 * object of strings, which is one call.
 */
final class ShortCheck {
  private static final int MAX_TERMS = 2;

  private final ClassBuilder in;
  private final SchemaNode node;
  private final Assertion assertion;
  private final Expr holds;
  private final String variable;

  /** The check of the strings in an array or object, or null. */
  private final @Nullable ShortCheck strings;

  private ShortCheck(
      ClassBuilder in,
      SchemaNode node,
      Assertion assertion,
      Expr holds,
      String variable,
      @Nullable ShortCheck strings) {
    this.strings = strings;
    this.in = in;
    this.node = node;
    this.assertion = assertion;
    this.holds = holds;
    this.variable = variable;
  }

  /** Returns the check of a value; null if it needs a method. */
  static @Nullable ShortCheck of(ClassBuilder in, SchemaNode wanted, Instance value) {
    SchemaNode node = wanted.target();
    int size = node.assertions().size();
    if (size < 1
        || size > 2
        || !in.isHome(node)
        || in.program().names().checks().isAdvice(node)
        || in.program().names().checks().adviceOf(node) != null) {
      return null;
    }
    Assertion assertion = node.assertions().get(0);
    if (!isSimple(assertion.tag())) {
      return null;
    }
    Instance known = value.narrowedTo(in.program().decided().kinds(node));
    Expr holds = new Conditions(in).holds(assertion, node, known);
    return holds == null || holds.isTrue() || holds.isFalse() || holds.terms() > MAX_TERMS
        ? null
        : size == 1
            ? new ShortCheck(in, node, assertion, holds, value.variable(), null)
            : ofStrings(in, node, assertion, holds, value.variable());
  }

  /**
   * Returns the condition of a value of which only one type is required; null if it needs a method.
   */
  static @Nullable CodeBlock typeTest(ClassBuilder in, SchemaNode node, Instance value) {
    ShortCheck check = of(in, node, value);
    return check != null
            && check.strings == null
            && check.assertion.tag() == AssertionTag.TYPE_IS
            && check.holds.terms() == 1
            && check.condition().startsWith("doc.is")
        ? check.holds.yes()
        : null;
  }

  /** Returns the check of an array or object of strings; null if it is another. */
  private static @Nullable ShortCheck ofStrings(
      ClassBuilder in, SchemaNode node, Assertion assertion, Expr holds, String variable) {
    SchemaNode item = strings(node.assertions().get(1), assertion);
    if (item == null || item.target().assertions().size() != 1) {
      return null;
    }
    ShortCheck check = of(in, item, Instance.value("item", Step.ANY_ITEM));
    return check == null || !check.condition().equals("doc.isString(item)")
        ? null
        : new ShortCheck(in, node, assertion, holds, variable, check);
  }

  /** Returns the node of all items or members, if their type is all that is checked besides. */
  private static @Nullable SchemaNode strings(Assertion contents, Assertion assertion) {
    if (!(assertion instanceof Assertion.TypeIs type)) {
      return null;
    } else if (contents instanceof PartApplicator.Items items) {
      return type.types().equals(Set.of(JsonType.ARRAY)) && items.prefix().isEmpty()
          ? items.rest()
          : null;
    }
    return contents instanceof PartApplicator.Members members
            && type.types().equals(Set.of(JsonType.OBJECT))
            && members.named().isEmpty()
            && members.patterned().isEmpty()
            && members.closed() == null
        ? members.additional()
        : null;
  }

  private static boolean isSimple(AssertionTag tag) {
    return switch (tag) {
      case TYPE_IS, ONE_OF_VALUES, SIZE, MATCHES, FORMAT_IS, NUMBER_LIMIT, MULTIPLE_OF -> true;
      // All others may have several violations, or need more than a condition.
      default -> false;
    };
  }

  /** Returns the whole check as an expression. */
  CodeBlock code() {
    String constant = in.constants().constraint(node, constraint());
    return code(CodeBlock.of("$N", constant));
  }

  /** Returns the whole check as an expression. */
  CodeBlock code(CodeBlock constraint) {
    if (strings != null) {
      String method =
          node.assertions().get(1) instanceof PartApplicator.Items ? "strings" : "stringMembers";
      String item = in.constants().constraint(strings.node, strings.constraint());
      return CodeBlock.of(
          "$T.$L(doc, $N, findings, $L, $N)", ItemChecks.class, method, variable, constraint, item);
    }
    Expr fail = Expr.of("findings.fail($N, $L)", variable, constraint);
    return holds.or(fail).yes();
  }

  /** The condition as text, which is equal for checks that differ only in their constraints. */
  String condition() {
    return holds.text();
  }

  Constraint constraint() {
    return assertion.constraints().get(0);
  }

  /**
   * Returns the location of the members of an object if this only checks the type of one of them.
   *
   * @param member the name of the member
   */
  @Nullable String properties(String member) {
    Constraint constraint = constraint();
    String end = "/" + member.replace("~", "~0").replace("/", "~1") + "/type";
    boolean plain =
        strings == null
            && assertion.tag() == AssertionTag.TYPE_IS
            && constraint.expectation() instanceof Expectation.Types
            && constraint.location().endsWith(end)
            && constraint.equals(
                Constraint.of(
                    Rule.ofKeyword("type"),
                    constraint.location(),
                    "type",
                    constraint.expectation()));
    return plain
        ? constraint.location().substring(0, constraint.location().length() - end.length())
        : null;
  }
}
