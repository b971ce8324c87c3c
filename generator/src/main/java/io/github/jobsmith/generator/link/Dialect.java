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
  /** The schemas in OpenAPI 3.0, which has no URI for them. */
  static final String OPENAPI_3_0 = "openapi-3.0";

  /** The schemas in AsyncAPI 3. */
  static final String ASYNCAPI_3 = "asyncapi-3";

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

  /** Returns what messages call it: the draft, or the specification that has its schemas. */
  String title() {
    return switch (uri) {
      case OPENAPI_3_0 -> "OpenAPI 3.0";
      case ASYNCAPI_3 -> "AsyncAPI 3";
      default -> draft.title();
    };
  }

  /** Returns what to do about a keyword of a later draft; null if it cannot be changed. */
  @Nullable String wayToLater() {
    return switch (uri) {
      case OPENAPI_3_0 -> "use OpenAPI 3.1, whose schemas are those of 2020-12";
      case ASYNCAPI_3 -> null;
      default -> "set $schema to a later draft";
    };
  }

  /** Returns what else to do about keywords beside a reference, to append; may be empty. */
  String wayToHearBesideRef() {
    return switch (uri) {
      case OPENAPI_3_0 -> ", or use OpenAPI 3.1";
      case ASYNCAPI_3 -> "";
      default -> ", or use draft 2019-09 or later";
    };
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
