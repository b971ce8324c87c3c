package io.github.jobsmith.generator.emit.model;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeSpec;
import io.github.jobsmith.generator.emit.JavaText;
import io.github.jobsmith.generator.ir.JavaAnnotation;
import io.github.jobsmith.generator.ir.Literal;
import io.github.jobsmith.generator.ir.SchemaNode;
import io.github.jobsmith.generator.name.ModelPlan;

/** Adds the interfaces and annotations to a type that the schema or the options name. */
final class TypeAdditions {
  private TypeAdditions() {}

  static void add(TypeSpec.Builder type, SchemaNode node, ModelPlan plan) {
    plan.interfaces(node).forEach(name -> type.addSuperinterface(ClassName.bestGuess(name)));
    for (JavaAnnotation annotation : plan.annotations(node)) {
      AnnotationSpec.Builder spec = AnnotationSpec.builder(ClassName.bestGuess(annotation.type()));
      if (!annotation.values().isEmpty()) {
        // As one element, so that all are on one line.
        spec.addMember(
            "value",
            "$L",
            annotation.values().entrySet().stream()
                .map(
                    each ->
                        annotation.values().size() == 1 && each.getKey().equals("value")
                            ? element(each.getValue())
                            : CodeBlock.of("$N = $L", each.getKey(), element(each.getValue())))
                .collect(CodeBlock.joining(", ")));
      }
      type.addAnnotation(spec.build());
    }
  }

  private static CodeBlock element(Literal value) {
    if (value instanceof Literal.Str text) {
      return JavaText.string(text.value());
    } else if (value instanceof Literal.Bool flag) {
      return CodeBlock.of("$L", flag.value());
    } else if (value instanceof Literal.Num number) {
      return CodeBlock.of("$L", number.value().intValueExact());
    }
    return ((Literal.Arr) value)
        .items().stream().map(TypeAdditions::element).collect(CodeBlock.joining(", ", "{", "}"));
  }
}
