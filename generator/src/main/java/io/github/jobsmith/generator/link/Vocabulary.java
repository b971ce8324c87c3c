package io.github.jobsmith.generator.link;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A named set of keywords, as in {@code $vocabulary}.
 *
 * @param uri the identifier of the vocabulary
 * @param keywords by name
 */
record Vocabulary(String uri, Map<String, Keyword> keywords) {
  Vocabulary {
    keywords = Map.copyOf(keywords);
  }

  static Vocabulary of(String uri, List<Keyword> keywords) {
    Map<String, Keyword> byName = new LinkedHashMap<>();
    keywords.forEach(keyword -> byName.put(keyword.name(), keyword));
    return new Vocabulary(uri, byName);
  }
}
