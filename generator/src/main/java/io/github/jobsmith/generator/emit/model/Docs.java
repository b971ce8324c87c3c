package io.github.jobsmith.generator.emit.model;

import com.palantir.javapoet.CodeBlock;
import io.github.jobsmith.generator.emit.Javadocs;
import io.github.jobsmith.generator.ir.SchemaNode;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Emits titles and descriptions of a schema as Javadoc. */
final class Docs {
  private Docs() {}

  /** Returns the Javadoc of a type; empty if the schema says no more than its name. */
  static CodeBlock ofType(SchemaNode node, String name) {
    String text = text(node, name);
    CodeBlock.Builder doc = CodeBlock.builder();
    if (text != null) {
      doc.add(Javadocs.paragraphs(text));
    }
    String start = text == null ? "" : "\n<p>";
    if (node.deprecated()) {
      doc.add("$LDeprecated.\n", start);
      start = "\n<p>";
    }
    List<String> examples = examples(node);
    if (!examples.isEmpty()) {
      doc.add("$L$L\n", start, exampleText(examples));
    }
    return doc.build();
  }

  /** Returns a name with its article: "a Circle", "an Origin". */
  static String withArticle(String name) {
    return article(name) + " " + name;
  }

  /** Returns the article of a name, as it is pronounced: "an" UpdateConfig, "a" User. */
  static String article(String name) {
    boolean spokenVowel =
        name.matches("[AEIOU].*|Hour.*|Honou?r.*|Heir.*")
            && !name.matches("(Un(i[^mn]|ique)|U[rtsbk][aeiou]|Uu|Eu|Ew|One([^a-z]|$)).*");
    return spokenVowel ? "an" : "a";
  }

  /** Returns the text for a component; empty if its name says it all. */
  static CodeBlock ofComponent(Component component) {
    CodeBlock words = words(component);
    List<String> examples = examples(component.node());
    if (examples.isEmpty()) {
      return words;
    }
    String end = words.toString().strip();
    String stop = end.isEmpty() || end.matches("(?s).*[.!?]") ? "" : ".\n";
    return CodeBlock.of("$L$L$L\n", end, stop, exampleText(examples));
  }

  private static CodeBlock words(Component component) {
    if (component.rest()) {
      boolean items = component.type() instanceof ValueType.ListOf;
      return CodeBlock.of("$L\n", items ? "further items" : members(component));
    }
    String text = sentences(component);
    if (text != null) {
      return Javadocs.tagged(text);
    }
    return isRenamed(component)
        ? CodeBlock.of("the member $L\n", member(component))
        : CodeBlock.of("");
  }

  private static String members(Component component) {
    return component.names().isEmpty()
        ? "further members"
        : "members whose names match "
            + component.names().stream()
                .limit(3)
                .map(pattern -> Javadocs.code(pattern.source()))
                .collect(Collectors.joining(" or "));
  }

  /** Returns the Javadoc of the accessor of a class. */
  static CodeBlock ofAccessor(Component component) {
    String text = component.rest() ? null : sentences(component);
    if (text != null) {
      return Javadocs.paragraphs(component.isBytes() ? text + "\n\nThe array is a copy." : text);
    } else if (component.rest()) {
      return CodeBlock.of("Returns the $L.\n", members(component));
    } else if (component.isBytes()) {
      return CodeBlock.of("Returns a copy of the member $L.\n", member(component));
    }
    return isRenamed(component)
        ? CodeBlock.of("Returns the member $L.\n", member(component))
        : CodeBlock.of("");
  }

  /** Returns the Javadoc of a setter; empty if its name and parameter say it all. */
  static CodeBlock ofSetter(Component component) {
    if (component.isOrNull()) {
      return CodeBlock.of(
          "Sets $L, which can be null in JSON. The argument null omits the member.\n",
          member(component));
    }
    return isRenamed(component) ? CodeBlock.of("Sets $L.\n", member(component)) : CodeBlock.of("");
  }

  private static boolean isRenamed(Component component) {
    return component.member() != null && !component.member().equals(component.name());
  }

  /** Returns the name of a member as code. */
  static String member(Component component) {
    return Javadocs.code(String.valueOf(component.member()));
  }

  private static @Nullable String sentences(Component component) {
    SchemaNode node = component.node();
    String text = text(node, component.name());
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
    if (component.conditional()) {
      String end = all.toString().strip();
      all.append(end.isEmpty() || end.matches("(?s).*[.!?]") ? " " : ". ");
      all.append("A value of another type is a further member.");
    }
    return all.length() == 0 ? null : all.toString().strip();
  }

  /**
   * Returns the description, else the title; null if there is none that says more than the name.
   */
  private static @Nullable String text(SchemaNode node, String name) {
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
        return isSameInLetters(text, name) ? null : text;
      }
    }
    return null;
  }

  /** Whether two texts differ only in blanks, punctuation and case. */
  private static boolean isSameInLetters(String a, String b) {
    int i = nextLetter(a, 0);
    int j = nextLetter(b, 0);
    while (i < a.length() && j < b.length()) {
      if (Character.toLowerCase(a.charAt(i)) != Character.toLowerCase(b.charAt(j))) {
        return false;
      }
      i = nextLetter(a, i + 1);
      j = nextLetter(b, j + 1);
    }
    return i == a.length() && j == b.length();
  }

  /** Returns the index of the next character that is no blank and no punctuation, or the end. */
  private static int nextLetter(String text, int from) {
    int at = from;
    while (at < text.length() && isSkipped(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static boolean isSkipped(char c) {
    boolean punctuation = c > ' ' && c < 0x7F && !Character.isLetterOrDigit(c);
    return punctuation || c == ' ' || c >= '\t' && c <= '\r';
  }

  private static List<String> examples(SchemaNode node) {
    return node.sensitive() ? List.of() : node.notes().examples();
  }

  private static String exampleText(List<String> examples) {
    return (examples.size() == 1 ? "Example: " : "Examples: ")
        + examples.stream().map(Javadocs::code).collect(Collectors.joining(", "));
  }
}
