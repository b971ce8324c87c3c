package io.github.jobsmith.generator.emit.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import io.github.jobsmith.generated.model.ModelValues;
import io.github.jobsmith.generator.emit.JavaText;
import io.github.jobsmith.generator.ir.JsonType;
import io.github.jobsmith.generator.ir.SchemaNode;
import io.github.jobsmith.json.JsonDocument;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.Modifier;

/**
 * Emits the method that reads a union: by the type of the value; among objects by a member with
 * different constants; else the first alternative whose check succeeds.
 */
final class UnionReader {
  /** The maximum number of cases in one method, so that it is small enough to be optimized. */
  private static final int MAX_CASES = 200;

  /** Up to this number of strings, comparing each takes less time than creating a string. */
  private static final int FEW_CASES = 6;

  private final Predicates predicates;
  private final ModelNotes notes;

  UnionReader(Predicates predicates, ModelNotes notes) {
    this.predicates = predicates;
    this.notes = notes;
  }

  /** Emits the method {@code read}, and private ones if one method would be too large. */
  List<MethodSpec> read(SchemaNode union, ClassName self, List<Branch> branches) {
    MethodSpec.Builder method = ReadCode.ofNode(self);
    List<MethodSpec> methods = new ArrayList<>();
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
        Map<String, Map<Branch, List<String>>> tags = Tags.of(some);
        String what = type == JsonType.ARRAY ? "Array" : "Object";
        if (tags.isEmpty()) {
          method.addCode(checked(union, some, self, what, methods));
        } else {
          Map.Entry<String, Map<Branch, List<String>>> tag = tags.entrySet().iterator().next();
          method.addCode(tagged(tag.getKey(), tag.getValue(), self, what, methods));
        }
        method.endControlFlow();
      }
    }
    method.addCode(mismatch(self));
    methods.add(0, method.build());
    return methods;
  }

  private static CodeBlock mismatch(ClassName self) {
    return CodeBlock.of(
        "throw $T.mismatch(doc, node, $S);\n",
        ModelValues.class,
        Docs.withArticle(self.simpleName()));
  }

  private static MethodSpec.Builder part(ClassName self, String name) {
    return MethodSpec.methodBuilder(name)
        .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
        .returns(self)
        .addParameter(JsonDocument.class, "doc")
        .addParameter(int.class, "node");
  }

  private static CodeBlock value(Branch branch) {
    CodeBlock read = ReadExpressions.value(branch.value(), CodeBlock.of("node"));
    return branch.wrapped() ? CodeBlock.of("new $T($L)", branch.type(), read) : read;
  }

  /** Emits a switch over the constants of one member, divided among several methods. */
  private static CodeBlock tagged(
      String member,
      Map<Branch, List<String>> labels,
      ClassName self,
      String what,
      List<MethodSpec> methods) {
    List<String> arguments = new ArrayList<>(List.of(member));
    int count = labels.values().stream().mapToInt(List::size).sum();
    if (count <= FEW_CASES) {
      labels.values().forEach(arguments::addAll);
    }
    CodeBlock tag =
        CodeBlock.of(
            "$T.tag(doc, node, $L)",
            ModelValues.class,
            arguments.stream().map(JavaText::string).collect(CodeBlock.joining(", ")));
    List<Map.Entry<Branch, List<String>>> all = List.copyOf(labels.entrySet());
    if (count <= MAX_CASES) {
      return cases(tag, all, mismatch(self));
    }
    CodeBlock.Builder code = CodeBlock.builder();
    code.addStatement("$T tag = $L", String.class, tag);
    int from = 0;
    for (int i = 1; from < all.size(); i++) {
      int to = from;
      int cases = 0;
      while (to < all.size()
          && (to == from || cases + all.get(to).getValue().size() <= MAX_CASES)) {
        cases += all.get(to++).getValue().size();
      }
      String next = "read" + what + (i + 1);
      CodeBlock other =
          to == all.size() ? mismatch(self) : CodeBlock.of("$N(doc, node, tag);\n", next);
      CodeBlock part = cases(CodeBlock.of("tag"), all.subList(from, to), other);
      if (i == 1) {
        code.add(part);
      } else {
        methods.add(
            part(self, "read" + what + i).addParameter(String.class, "tag").addCode(part).build());
      }
      from = to;
    }
    return code.build();
  }

  private static CodeBlock cases(
      CodeBlock tag, List<Map.Entry<Branch, List<String>>> labels, CodeBlock other) {
    CodeBlock.Builder code = CodeBlock.builder();
    code.add("return switch ($L) {\n$>", tag);
    for (Map.Entry<Branch, List<String>> each : labels) {
      CodeBlock constants =
          each.getValue().stream().map(JavaText::string).collect(CodeBlock.joining(", "));
      code.add("case $L -> $L;\n", constants, value(each.getKey()));
    }
    return code.add("default -> $L$<};\n", other).build();
  }

  /** Emits a selection of the first alternative whose check succeeds. */
  private CodeBlock checked(
      SchemaNode union,
      List<Branch> branches,
      ClassName self,
      String what,
      List<MethodSpec> methods) {
    notes.checked(
        union,
        branches.stream().map(branch -> branch.type().simpleName()).toList(),
        branches.get(0).types().contains(JsonType.OBJECT)
            && branches.stream().noneMatch(Branch::wrapped));
    CodeBlock.Builder first = CodeBlock.builder();
    CodeBlock.Builder code = first;
    int count = 0;
    int part = 1;
    for (Branch branch : branches) {
      if (count > 0 && count + branch.when().size() > MAX_CASES) {
        String next = "read" + what + ++part;
        code.addStatement("return $N(doc, node)", next);
        if (code != first) {
          methods.add(part(self, "read" + what + (part - 1)).addCode(code.build()).build());
        }
        code = CodeBlock.builder();
        count = 0;
      }
      count += branch.when().size();
      code.beginControlFlow("if ($L)", condition(branch))
          .addStatement("return $L", value(branch))
          .endControlFlow();
    }
    if (code != first) {
      code.add(mismatch(self));
      methods.add(part(self, "read" + what + part).addCode(code.build()).build());
    }
    return first.build();
  }

  private CodeBlock condition(Branch branch) {
    List<CodeBlock> cases = new ArrayList<>();
    for (List<SchemaNode> all : branch.when()) {
      cases.add(all.stream().map(predicates::matches).collect(CodeBlock.joining(" && ")));
    }
    return CodeBlock.join(cases, " || ");
  }
}
