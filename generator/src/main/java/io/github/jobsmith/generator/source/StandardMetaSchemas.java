package io.github.jobsmith.generator.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The meta-schemas of the drafts 04 to 2020-12 and of their vocabularies, by the URIs that
 * json-schema.org gives them. They are resources of module {@code schema}.
 */
final class StandardMetaSchemas {
  private static final List<String> SITES =
      List.of("http://json-schema.org/", "https://json-schema.org/");
  private static final String LATER = "draft/";

  private static final List<String> PATHS =
      List.of(
          "draft-04/schema",
          "draft-06/schema",
          "draft-07/schema",
          "2019-09/schema",
          "2019-09/meta/core",
          "2019-09/meta/applicator",
          "2019-09/meta/validation",
          "2019-09/meta/meta-data",
          "2019-09/meta/format",
          "2019-09/meta/content",
          "2020-12/schema",
          "2020-12/meta/core",
          "2020-12/meta/applicator",
          "2020-12/meta/unevaluated",
          "2020-12/meta/validation",
          "2020-12/meta/meta-data",
          "2020-12/meta/format-annotation",
          "2020-12/meta/format-assertion",
          "2020-12/meta/content");

  private StandardMetaSchemas() {}

  /**
   * Returns the meta-schema with a URI, or empty; {@code http} and {@code https} are equivalent.
   */
  static Optional<SchemaSource> find(String uri) {
    for (String site : SITES) {
      if (uri.startsWith(site)) {
        String path = uri.substring(site.length());
        String draft = path.startsWith(LATER) ? path.substring(LATER.length()) : path;
        return PATHS.contains(draft) && path.equals(path(draft))
            ? Optional.of(OwnDocuments.document("meta/" + draft + ".json"))
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** Returns the URIs, oldest draft first. */
  static List<String> uris() {
    List<String> uris = new ArrayList<>();
    for (String draft : PATHS) {
      // Up to draft-07, the identifiers of the meta-schemas have the scheme http.
      uris.add(SITES.get(draft.startsWith("20") ? 1 : 0) + path(draft));
    }
    return uris;
  }

  private static String path(String draft) {
    return draft.startsWith("20") ? LATER + draft : draft;
  }
}
