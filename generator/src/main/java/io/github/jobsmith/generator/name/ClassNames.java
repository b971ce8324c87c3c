package io.github.jobsmith.generator.name;

import io.github.jobsmith.generator.ir.SchemaModel;
import io.github.jobsmith.generator.ir.SchemaNode;
import io.github.jobsmith.json.JsonPointer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Derives class names from nodes, before they are made unique. */
final class ClassNames {
  private static final int TITLE_WORDS = 4;

  /** The maximum length of a name that consists of the names of holders. */
  private static final int MAX_PLACE = 36;

  private ClassNames() {}

  /**
   * Returns a single-word title, else the definition's key, else a name from the location of the
   * node.
   */
  static String of(SchemaNode node, String holder, Edge edge) {
    String named = titleOrDefinition(node);
    if (named != null) {
      return named;
    }
    String place = Words.pascal(edge.label());
    if (edge.complete() || edge.kind() == Edge.Kind.CHILD && isSpeaking(edge.label())) {
      return place;
    }
    return place.isEmpty() && holder.isEmpty()
        ? "Value"
        : ShortNames.last(Words.capitalize(holder) + place, MAX_PLACE);
  }

  /**
   * Returns the name of the root: its title, else the last part of its URI, as in {@code
   * create-job.schema.json}. Of a schema inside a document: a title of one word, else its key, else
   * the last token of its pointer that has letters and is no keyword.
   */
  static String ofRoot(SchemaModel model) {
    SchemaNode root = model.root();
    if (!root.pointer().isEmpty()) {
      String named = titleOrDefinition(root);
      return named == null ? ofPointer(root.pointer()) : named;
    }
    String title = root.title();
    if (title != null && Words.of(title).size() <= TITLE_WORDS) {
      return Words.pascal(title);
    }
    String path = model.id().replaceAll("[?#].*$", "");
    String file = path.substring(path.lastIndexOf('/') + 1);
    String name = Words.pascal(file.replaceAll("(\\.schema)?\\.(json|ya?ml)$", ""));
    return name.isEmpty() ? "Root" : name;
  }

  private static String ofPointer(String pointer) {
    List<String> tokens = JsonPointer.tokens(pointer);
    for (int i = tokens == null ? -1 : tokens.size() - 1; i >= 0; i--) {
      String token = tokens.get(i);
      if (!token.matches("schema|items|properties|additionalProperties|payload|content|[0-9]*")
          && !Words.of(token).isEmpty()) {
        return Words.pascal(token);
      }
    }
    return "Root";
  }

  static @Nullable String titleOrDefinition(SchemaNode node) {
    String title = node.title();
    if (title != null && title.matches("[A-Z][A-Za-z0-9]*")) {
      return title;
    }
    String definition = node.definition();
    return definition == null || Words.of(definition).isEmpty() ? null : Words.pascal(definition);
  }

  /** Whether a label is meaningful by itself, unlike "item" and "value". */
  private static boolean isSpeaking(String label) {
    return !label.matches("(item|value|rest|contains|name|other value|unevaluated)( .*)?");
  }
}
