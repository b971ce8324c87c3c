package io.github.jobsmith.jobs.aws;

import io.github.jobsmith.json.DocumentView;
import io.github.jobsmith.json.JsonDocument;
import java.util.HashSet;
import java.util.Set;

/**
 * The names of members that are placeholders instead of names in quotes, so that the members may be
 * absent. For one command line.
 */
final class UncertainNames {
  private final Texts texts;
  private final Set<String> names = new HashSet<>();

  UncertainNames(Texts texts) {
    this.texts = texts;
  }

  /**
   * Returns the name of a member, and remembers it if it is a placeholder.
   *
   * @param start where the name begins in all texts
   * @param end where it ends
   */
  String name(Value.Copy member, int start, int end) {
    if (!member.document().isUncertain(member.node())) {
      return member.document().name(member.node());
    }
    String name = texts.text(start, end);
    names.add(name);
    return name;
  }

  /** Returns a document in which members with such a name may be absent. */
  JsonDocument marked(JsonDocument document) {
    if (names.isEmpty()) {
      return document;
    }
    DocumentView view = DocumentView.of(document);
    for (int node = 0; node < document.nodeCount(); node++) {
      if (document.isMember(node) && names.contains(document.name(node))) {
        view.uncertain(node);
      }
    }
    return view.build();
  }
}
