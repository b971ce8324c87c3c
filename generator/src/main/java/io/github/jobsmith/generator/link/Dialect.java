package io.github.jobsmith.generator.link;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What {@code $schema} chooses: the keywords and the ways in which drafts differ.
 *
 * @param uri the value of {@code $schema}, without an empty fragment
 * @param identifier the keyword that names a resource
 * @param keywords by name
 */
record Dialect(String uri, String identifier, Map<String, Keyword> keywords) {
  Dialect {
    keywords = Map.copyOf(keywords);
  }

  static Dialect of(String uri, String identifier, List<Vocabulary> vocabularies) {
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
    return new Dialect(uri, identifier, keywords);
  }

  @Nullable Keyword keyword(String name) {
    return keywords.get(name);
  }
}
