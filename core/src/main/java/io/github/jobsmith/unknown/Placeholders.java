package io.github.jobsmith.unknown;

import io.github.jobsmith.generated.pattern.PatternBudgetException;
import io.github.jobsmith.generated.pattern.TextPattern;
import io.github.jobsmith.json.DocumentView;
import io.github.jobsmith.json.JsonDocument;
import java.util.List;

/** Declares the strings unknown in which a pattern finds a match. */
public final class Placeholders {
  private Placeholders() {}

  /**
   * Returns the document in which these strings are unknown; the same document if there are none.
   *
   * @param root only this value and those in it are looked at
   * @throws PatternBudgetException if a pattern is too expensive for a string
   */
  public static JsonDocument hide(JsonDocument document, int root, List<TextPattern> patterns) {
    DocumentView view = null;
    for (int node = root; node < document.next(root); ) {
      int next = document.isUnknown(node) ? document.next(node) : node + 1;
      if (document.isString(node) && matches(document, node, patterns)) {
        view = view == null ? DocumentView.of(document) : view;
        view.unknown(node);
      }
      node = next;
    }
    return view == null ? document : view.build();
  }

  private static boolean matches(JsonDocument document, int node, List<TextPattern> patterns) {
    for (TextPattern pattern : patterns) {
      if (pattern.matches(document, node)) {
        return true;
      }
    }
    return false;
  }
}
