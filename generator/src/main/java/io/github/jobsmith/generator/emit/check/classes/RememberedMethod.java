package io.github.jobsmith.generator.emit.check.classes;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import javax.lang.model.element.Modifier;

/**
 * The two methods for one whose answers are stored: one that looks the answer up, and one that does
 * the work.
 *
 * @param number the constant that identifies its answers
 * @param recalling the method that others call
 * @param working the method that is called if there is no answer yet
 */
record RememberedMethod(FieldSpec number, MethodSpec recalling, MethodSpec working) {

  /**
   * Splits a method.
   *
   * @param question a number that is unique among the methods of the schema
   * @param constant the name of the constant for that number
   * @param name the name of the method that does the work
   */
  static RememberedMethod of(MethodSpec method, int question, String constant, String name) {
    FieldSpec number =
        FieldSpec.builder(TypeName.INT, constant, Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
            .initializer("$L", question)
            .build();
    CodeBlock arguments =
        method.parameters().stream()
            .map(parameter -> CodeBlock.of("$N", parameter))
            .collect(CodeBlock.joining(", "));
    MethodSpec recalling =
        MethodSpec.methodBuilder(method.name())
            .addJavadoc(
                "Several alternatives call this for the same value, so the result is stored.\n")
            .addModifiers(method.modifiers())
            .returns(method.returnType())
            .addParameters(method.parameters())
            .addStatement("$T known = findings.recall($N, node)", Boolean.class, constant)
            .beginControlFlow("if (known != null)")
            .addStatement("return known")
            .endControlFlow()
            .addStatement(
                "return findings.remember($1N, node, $2N($3L))", constant, name, arguments)
            .build();
    MethodSpec.Builder working =
        MethodSpec.methodBuilder(name)
            .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
            .returns(method.returnType())
            .addParameters(method.parameters())
            .addCode(method.code());
    return new RememberedMethod(number, recalling, working.build());
  }
}
