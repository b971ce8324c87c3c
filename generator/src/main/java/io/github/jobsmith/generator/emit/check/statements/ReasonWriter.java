package io.github.jobsmith.generator.emit.check.statements;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import io.github.jobsmith.generated.check.Alternatives;
import io.github.jobsmith.generated.check.Constraint;
import io.github.jobsmith.generated.check.Expectation;
import io.github.jobsmith.generator.emit.JavaText;
import io.github.jobsmith.generator.emit.check.expression.Form;
import io.github.jobsmith.generator.emit.check.expression.Instance;
import io.github.jobsmith.generator.emit.check.statements.Statements.Voice;
import io.github.jobsmith.generator.ir.Applied;
import io.github.jobsmith.generator.ir.Assertion;
import io.github.jobsmith.generator.ir.Mentioned;
import io.github.jobsmith.generator.ir.SchemaNode;
import io.github.jobsmith.json.JsonDocument;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Emits the method that explains why the alternatives of {@code oneOf} and {@code anyOf} do not
 * match. It is called only for a violation, when its details are read.
 */
final class ReasonWriter {
  /** The maximum number of alternatives to explain, as each needs a method. */
  private static final int MAX_ALTERNATIVES = 40;

  private ReasonWriter() {}

  /**
   * Returns a reference to the method.
   *
   * @return null where a rule of the schema, or facts, are a sufficient explanation
   */
  static @Nullable CodeBlock of(
      Assertion assertion, SchemaNode at, Instance instance, Statements out) {
    List<SchemaNode> nodes = List.copyOf(Applied.alternatives(assertion));
    if (nodes.isEmpty() || nodes.size() > MAX_ALTERNATIVES || out.voice() == Voice.PREDICATE) {
      return null;
    }
    Constraint constraint = assertion.constraints().get(0);
    if (!constraint.rule().isGeneric() || isSaid(constraint)) {
      return null;
    }
    CodeBlock.Builder body = CodeBlock.builder();
    for (SchemaNode node : nodes) {
      CodeBlock next = next(Mentioned.members(node));
      body.addStatement(
          node.acceptsAll() ? next : out.in().call(Form.check(node, instance.subject()), next));
    }
    String name =
        out.in()
            .parts()
            .add(
                out.in().nameOf(at) + "Alternatives",
                TypeName.VOID,
                MethodSpec.methodBuilder("alternatives")
                    .addJavadoc(
                        "Checks each alternative separately, for the details of a message.\n")
                    .addParameter(JsonDocument.class, "doc")
                    .addParameter(int.class, "node")
                    .addParameter(Alternatives.class, "asked")
                    .addCode(body.build()));
    int dot = name.indexOf('.');
    return dot < 0
        ? CodeBlock.of("$T::$N", out.in().type(), name)
        : CodeBlock.of("$L::$L", name.substring(0, dot), name.substring(dot + 1));
  }

  private static CodeBlock next(List<String> members) {
    CodeBlock words = JavaText.words(members, "asked.next".length());
    return words == null
        ? CodeBlock.of("asked.next($L)", JavaText.pieces(members))
        : CodeBlock.of("asked.nextOfWords($L)", words);
  }

  private static boolean isSaid(Constraint constraint) {
    return constraint.expectation() instanceof Expectation.Alternatives alternatives
        && !alternatives.members().isEmpty();
  }
}
