package io.github.jobsmith.generator.emit.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import io.github.jobsmith.generated.model.ModelValues;
import io.github.jobsmith.generator.emit.JavaText;
import io.github.jobsmith.generator.ir.JsonType;
import io.github.jobsmith.generator.ir.SchemaNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Emits the method that reads a union: by the type of the value; among objects by a member with
 * different constants; else the first alternative whose check succeeds.
 */
final class UnionReader {
  private final Predicates predicates;
  private final ModelNotes notes;

  UnionReader(Predicates predicates, ModelNotes notes) {
    this.predicates = predicates;
    this.notes = notes;
  }

  MethodSpec read(SchemaNode union, ClassName self, List<Branch> branches) {
    MethodSpec.Builder method = ReadCode.ofNode(self);
    for (Branch branch : branches) {
      if (branch.when().isEmpty()) {
        method
            .beginControlFlow("if ($L)", Kinds.test(branch.types()))
            .addStatement("return $L", value(branch))
            .endControlFlow();
      }
    }
    for (JsonType type : List.of(JsonType.ARRAY, JsonType.OBJECT)) {
      List<Branch> some =
          branches.stream()
              .filter(branch -> !branch.when().isEmpty() && branch.types().contains(type))
              .toList();
      if (!some.isEmpty()) {
        method.beginControlFlow("if ($L)", Kinds.test(Set.of(type)));
        Map<String, Map<String, Branch>> tags = Tags.of(some);
        if (tags.isEmpty()) {
          method.addCode(checked(union, some));
        } else {
          Map.Entry<String, Map<String, Branch>> tag = tags.entrySet().iterator().next();
          method.addCode(tagged(tag.getKey(), tag.getValue(), some, self));
        }
        method.endControlFlow();
      }
    }
    method.addStatement(
        "throw $T.mismatch(doc, node, $S)", ModelValues.class, Docs.withArticle(self.simpleName()));
    return method.build();
  }

  private static CodeBlock value(Branch branch) {
    CodeBlock read = ReadExpressions.value(branch.value(), CodeBlock.of("node"));
    return branch.wrapped() ? CodeBlock.of("new $T($L)", branch.type(), read) : read;
  }

  /** Emits a switch over the constants of one member. */
  private static CodeBlock tagged(
      String member, Map<String, Branch> byConstant, List<Branch> branches, ClassName self) {
    CodeBlock.Builder code = CodeBlock.builder();
    code.add(
        "return switch ($T.tag(doc, node, $L)) {\n$>", ModelValues.class, JavaText.string(member));
    for (Branch branch : branches) {
      List<CodeBlock> labels = new ArrayList<>();
      byConstant.forEach(
          (constant, of) -> {
            if (of == branch) {
              labels.add(JavaText.string(constant));
            }
          });
      code.add("case $L -> $L;\n", CodeBlock.join(labels, ", "), value(branch));
    }
    code.add(
        "default -> throw $T.mismatch(doc, node, $S);\n$<};\n",
        ModelValues.class,
        Docs.withArticle(self.simpleName()));
    return code.build();
  }

  /** Emits a selection of the first alternative whose check succeeds. */
  private CodeBlock checked(SchemaNode union, List<Branch> branches) {
    CodeBlock.Builder code = CodeBlock.builder();
    notes.checked(
        union,
        branches.stream().map(branch -> branch.type().simpleName()).toList(),
        branches.get(0).types().contains(JsonType.OBJECT));
    for (Branch branch : branches) {
      List<CodeBlock> cases = new ArrayList<>();
      for (List<SchemaNode> all : branch.when()) {
        List<CodeBlock> each = new ArrayList<>();
        for (SchemaNode node : all) {
          each.add(predicates.matches(node));
        }
        cases.add(CodeBlock.join(each, " && "));
      }
      code.beginControlFlow("if ($L)", CodeBlock.join(cases, " || "))
          .addStatement("return $L", value(branch))
          .endControlFlow();
    }
    return code.build();
  }
}
