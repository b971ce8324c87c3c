package io.github.jobsmith.generator.link;

import io.github.jobsmith.generator.source.JsonTree;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The keywords that {@code $schema} selects, and the differences between drafts.
 *
 * @param uri the value of {@code $schema}, without an empty fragment
 * @param draft the draft that its keywords belong to
 * @param keywords by name
 */
record Dialect(String uri, Draft draft, Map<String, Keyword> keywords) {
  Dialect {
    keywords = Map.copyOf(keywords);
  }

  /** Returns the dialect that a draft itself defines. */
  static Dialect of(Draft draft, List<Vocabulary> vocabularies) {
    return of(draft.uri(), draft, vocabularies);
  }

  static Dialect of(String uri, Draft draft, List<Vocabulary> vocabularies) {
    Map<String, Keyword> keywords = new LinkedHashMap<>();
    for (Vocabulary vocabulary : vocabularies) {
      for (Keyword keyword : vocabulary.keywords().values()) {
        // If both format-assertion and format-annotation are listed, formats are asserted.
        Keyword earlier = keywords.get(keyword.name());
        if (earlier == null || earlier.kind() != Keyword.Kind.ASSERTION) {
          keywords.put(keyword.name(), keyword);
        }
      }
    }
    return new Dialect(uri, draft, keywords);
  }

  /** The keyword that identifies a resource. */
  String identifier() {
    return draft.identifier();
  }

  @Nullable Keyword keyword(String name) {
    return keywords.get(name);
  }

  /** Whether it has the keyword and the value has the required type. */
  boolean accepts(String name, JsonTree value) {
    Keyword keyword = keywords.get(name);
    return keyword != null && keyword.value().faults(value).isEmpty();
  }

  /** Whether unknown keywords must begin with {@code x-}; otherwise they are annotations. */
  boolean keepsNames() {
    return keywords.containsKey("x-rules");
  }
}
