package io.github.jobsmith.generator.emit.model;

import com.palantir.javapoet.CodeBlock;
import io.github.jobsmith.generator.emit.Javadocs;
import io.github.jobsmith.generator.ir.SchemaNode;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a schema says about its nodes, as Javadoc. */
final class Docs {
  private Docs() {}

  static CodeBlock ofType(SchemaNode node, String name) {
    String text = text(node);
    CodeBlock.Builder doc =
        CodeBlock.builder()
            .add(Javadocs.paragraphs(text == null ? capitalized(withArticle(name)) + "." : text));
    if (node.deprecated()) {
      doc.add("\n<p>Deprecated.\n");
    }
    List<String> examples = examples(node);
    if (!examples.isEmpty()) {
      doc.add("\n<p>$L\n", exampleText(examples));
    }
    return doc.build();
  }

  /** A name with its article: "a Circle", "an Origin". */
  static String withArticle(String name) {
    return article(name) + " " + name;
  }

  /** The article of a name, as it is spoken: "an" UpdateConfig, "a" User. */
  static String article(String name) {
    boolean spokenVowel =
        name.matches("[AEIOU].*|Hour.*|Honou?r.*|Heir.*")
            && !name.matches("(Un(i[^mn]|ique)|U[rtsbk][aeiou]|Uu|Eu|Ew|One([^a-z]|$)).*");
    return spokenVowel ? "an" : "a";
  }

  private static String capitalized(String text) {
    return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }

  /** One line or more for a component; never empty. */
  static CodeBlock ofComponent(Component component) {
    if (component.rest()) {
      return CodeBlock.of(
          "$L\n",
          component.member() == null && isItems(component) ? "further items" : "further members");
    }
    String text = sentences(component);
    CodeBlock words =
        text == null ? CodeBlock.of("$L\n", described(component)) : Javadocs.tagged(text);
    List<String> examples = examples(component.node());
    return examples.isEmpty()
        ? words
        : CodeBlock.builder().add(words).add("    $L\n", exampleText(examples)).build();
  }

  /** For the accessor of a class. */
  static CodeBlock ofAccessor(Component component) {
    String text = sentences(component);
    return text == null
        ? CodeBlock.of("The $L.\n", component.rest() ? "further members" : described(component))
        : Javadocs.paragraphs(text);
  }

  private static boolean isItems(Component component) {
    return component.type() instanceof ValueType.ListOf;
  }

  private static String described(Component component) {
    return component.member() == null ? "item" : "member " + member(component);
  }

  /** What a setter sets, behind the word "Sets". */
  static CodeBlock ofSetter(Component component) {
    String what = component.rest() ? "the further members" : member(component);
    String none = component.required() ? ", or null" : ", or nothing by null";
    return CodeBlock.of("$L$L.\n", what, component.isNullable() ? none : "");
  }

  /** The name of a member as code. */
  static String member(Component component) {
    return Javadocs.code(String.valueOf(component.member()));
  }

  private static @Nullable String sentences(Component component) {
    SchemaNode node = component.node();
    String text = text(node);
    StringBuilder all = new StringBuilder(node.deprecated() ? "Deprecated. " : "");
    all.append(text == null ? "" : text);
    if (node.notes().readOnly() || node.notes().writeOnly()) {
      if (text == null) {
        all.append("The ").append(component.member() == null ? "item" : component.member());
      }
      all.append(text != null && text.strip().matches("(?s).*[.!?]") || text == null ? "" : ".");
      String says = node.notes().readOnly() ? "Read only." : "Write only.";
      all.append(text == null ? ". " : " ").append(says);
    }
    return all.length() == 0 ? null : all.toString().strip();
  }

  private static @Nullable String text(SchemaNode node) {
    SchemaNode subject = node.model();
    for (String text :
        new @Nullable String[] {
          node.description(),
          node.target().description(),
          subject.description(),
          node.title(),
          node.target().title(),
          subject.title()
        }) {
      if (text != null && !text.isBlank()) {
        return text;
      }
    }
    return null;
  }

  private static List<String> examples(SchemaNode node) {
    return node.sensitive() ? List.of() : node.notes().examples();
  }

  private static String exampleText(List<String> examples) {
    return (examples.size() == 1 ? "Example: " : "Examples: ")
        + examples.stream().map(Javadocs::code).collect(Collectors.joining(", "));
  }
}
