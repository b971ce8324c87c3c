package io.github.jobsmith.generator.link;

import io.github.jobsmith.generator.source.JsonTree;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What {@code $schema} chooses: the keywords and the ways in which drafts differ.
 *
 * @param uri the value of {@code $schema}, without an empty fragment
 * @param draft the draft that its keywords are of
 * @param keywords by name
 */
record Dialect(String uri, Draft draft, Map<String, Keyword> keywords) {
  Dialect {
    keywords = Map.copyOf(keywords);
  }

  /** The dialect that a draft itself defines. */
  static Dialect of(Draft draft, List<Vocabulary> vocabularies) {
    return of(draft.uri(), draft, vocabularies);
  }

  static Dialect of(String uri, Draft draft, List<Vocabulary> vocabularies) {
    Map<String, Keyword> keywords = new LinkedHashMap<>();
    for (Vocabulary vocabulary : vocabularies) {
      for (Keyword keyword : vocabulary.keywords().values()) {
        // format-assertion and format-annotation may both be named; then formats are asserted.
        keywords.merge(
            keyword.name(),
            keyword,
            (one, other) -> one.kind() == Keyword.Kind.ASSERTION ? one : other);
      }
    }
    return new Dialect(uri, draft, keywords);
  }

  /** The keyword that names a resource. */
  String identifier() {
    return draft.identifier();
  }

  @Nullable Keyword keyword(String name) {
    return keywords.get(name);
  }

  /** Whether it has the keyword and the value is a good one. */
  boolean accepts(String name, JsonTree value) {
    Keyword keyword = keywords.get(name);
    return keyword != null && keyword.value().faults(value).isEmpty();
  }

  /** Whether an unknown keyword must begin with {@code x-}; elsewhere it is an annotation. */
  boolean keepsNames() {
    return keywords.containsKey("x-rules");
  }
}
