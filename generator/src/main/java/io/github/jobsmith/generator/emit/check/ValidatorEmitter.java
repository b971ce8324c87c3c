package io.github.jobsmith.generator.emit.check;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.jobsmith.generated.CoreContract;
import io.github.jobsmith.generated.check.CompiledSchema;
import io.github.jobsmith.generated.check.Findings;
import io.github.jobsmith.generator.emit.JavaText;
import io.github.jobsmith.generator.emit.Javadocs;
import io.github.jobsmith.generator.emit.check.classes.CheckClasses;
import io.github.jobsmith.generator.ir.SchemaModel;
import io.github.jobsmith.generator.name.NamePlan;
import io.github.jobsmith.json.JsonDocument;
import io.github.jobsmith.rule.RuleCatalog;
import io.github.jobsmith.validation.Validator;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Emits the class from which an application gets its validator. */
public final class ValidatorEmitter {
  private ValidatorEmitter() {}

  /**
   * Emits the public class, which contains the compiled schema.
   *
   * @param checks the classes that the compiled schema calls
   */
  public static TypeSpec emit(SchemaModel model, NamePlan names, CheckClasses checks) {
    return TypeSpec.classBuilder(names.validator())
        .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
        .addJavadoc(
            "Validates JSON against $L.\n\n<pre>{@code\n"
                + "Validator validator = $L.create();\n"
                + "Report report = validator.validate(file);\n"
                + "report.violations().forEach(System.out::println);\n"
                + "}</pre>\n",
            Javadocs.code(model.id()),
            names.validator())
        .addStaticBlock(
            CodeBlock.builder()
                .addStatement("$T.require($L)", CoreContract.class, CoreContract.VERSION)
                .build())
        .addMethod(MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build())
        .addMethod(
            MethodSpec.methodBuilder("create")
                .addJavadoc(
                    "Returns a validator with default options. It is immutable and thread-safe.\n")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(Validator.class)
                .addStatement("return Schema.VALIDATOR")
                .build())
        .addType(schema(model, names, checks))
        .build();
  }

  private static TypeSpec schema(SchemaModel model, NamePlan names, CheckClasses checks) {
    ClassName root =
        ClassName.get(names.packageName(), names.checks().classOf(model.root()).name());
    TypeSpec.Builder type = TypeSpec.classBuilder("Schema");
    type.addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
        .addSuperinterface(CompiledSchema.class)
        // One for all callers, because it keeps memory that is used again.
        .addField(
            FieldSpec.builder(
                    Validator.class, "VALIDATOR", Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .initializer("$T.of(new Schema())", Validator.class)
                .build())
        .addMethod(
            override("id")
                .returns(String.class)
                .addStatement("return $L", JavaText.string(model.id()))
                .build())
        .addMethod(
            override("check")
                .returns(boolean.class)
                .addParameter(JsonDocument.class, "document")
                .addParameter(int.class, "node")
                .addParameter(Findings.class, "findings")
                .addStatement("return $T.check(document, node, findings)", root)
                .build())
        .addMethod(
            override("rules")
                .returns(RuleCatalog.class)
                .addStatement(
                    "return $T.CATALOG", ClassName.get(names.packageName(), names.ruleClass()))
                .build())
        .addMethod(
            override("sensitivePointers")
                .returns(ParameterizedTypeName.get(List.class, String.class))
                .addStatement("return $L", list(model.sensitive()))
                .build());
    if (checks.recursive()) {
      type.addStaticBlock(load(names, checks));
    }
    if (checks.remembers()) {
      type.addMethod(
          override("remembers").returns(boolean.class).addStatement("return true").build());
    }
    return type.build();
  }

  private static CodeBlock load(NamePlan names, CheckClasses checks) {
    List<CodeBlock> types =
        checks.types().stream()
            .map(type -> CodeBlock.of("$T.class", ClassName.get(names.packageName(), type.name())))
            .toList();
    return CodeBlock.builder()
        .add(
            "// A class that is first loaded when the stack overflows cannot be used afterwards.\n")
        .addStatement("$T.load($L)", CompiledSchema.class, CodeBlock.join(types, ", "))
        .build();
  }

  private static CodeBlock list(List<String> texts) {
    return CodeBlock.of("$T.of($L)", List.class, JavaText.pieces(texts));
  }

  private static MethodSpec.Builder override(String name) {
    return MethodSpec.methodBuilder(name)
        .addAnnotation(Override.class)
        .addModifiers(Modifier.PUBLIC);
  }
}
