package io.github.jobsmith.generator.emit.model;

import com.palantir.javapoet.CodeBlock;
import io.github.jobsmith.generator.emit.Javadocs;
import io.github.jobsmith.generator.ir.SchemaNode;
import io.github.jobsmith.generator.name.ModelPlan;
import org.jspecify.annotations.Nullable;

/** What a schema says about its nodes, as Javadoc. */
final class Docs {
  private Docs() {}

  static CodeBlock ofType(SchemaNode node, String name) {
    String text = text(node);
    return Javadocs.paragraphs(text == null ? "A " + name + "." : text);
  }

  /** One line or more for a component; never empty. */
  static CodeBlock ofComponent(Component component) {
    if (component.isRest()) {
      return CodeBlock.of("further members\n");
    }
    String text = text(component.node());
    return text == null
        ? CodeBlock.of("member $L\n", Javadocs.code(String.valueOf(component.member())))
        : Javadocs.tagged(text, 8 + component.name().length());
  }

  /** What a setter sets, behind the word "Sets". */
  static CodeBlock ofSetter(Component component) {
    String what =
        component.isRest()
            ? "the further members"
            : Javadocs.code(String.valueOf(component.member()));
    return CodeBlock.of("$L$L.\n", what, component.isNullable() ? ", or nothing by null" : "");
  }

  private static @Nullable String text(SchemaNode node) {
    SchemaNode subject = ModelPlan.subject(node);
    String deprecated = node.deprecated() || subject.deprecated() ? "Deprecated. " : "";
    for (String text :
        new @Nullable String[] {
          node.description(), subject.description(), node.title(), subject.title()
        }) {
      if (text != null && !text.isBlank()) {
        return deprecated + text;
      }
    }
    return deprecated.isEmpty() ? null : deprecated.strip();
  }
}
