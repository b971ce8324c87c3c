package io.github.jobsmith.generator.name;

import io.github.jobsmith.generator.ir.SchemaModel;
import io.github.jobsmith.generator.ir.SchemaNode;
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
   * create-job.schema.json}.
   */
  static String ofRoot(SchemaModel model) {
    SchemaNode root = model.root();
    String title = root.title();
    if (title != null && Words.of(title).size() <= TITLE_WORDS) {
      return Words.pascal(title);
    }
    String path = model.id().replaceAll("[?#].*$", "");
    String file = path.substring(path.lastIndexOf('/') + 1);
    String name = Words.pascal(file.replaceAll("(\\.schema)?\\.(json|ya?ml)$", ""));
    return name.isEmpty() ? "Root" : name;
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
