package io.github.jobsmith.generator.link;

import io.github.jobsmith.generator.diagnostic.Diagnostics;
import io.github.jobsmith.generator.source.JsonTree;
import io.github.jobsmith.generator.source.Printable;
import io.github.jobsmith.generator.source.SchemaLoader;
import io.github.jobsmith.generator.source.SchemaReadException;
import io.github.jobsmith.generator.source.SchemaSource;
import io.github.jobsmith.generator.source.SourceLocation;
import io.github.jobsmith.generator.source.UriReference;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Chooses the dialect that {@code $schema} names: one of the table, else one whose meta-schema the
 * loader finds and that lists its vocabularies.
 */
final class DialectFinder {
  private static final String WAY_OUT =
      "use "
          + Dialects.DRAFT_2020_12.uri()
          + ", "
          + Dialects.JOBSMITH.uri()
          + " or a meta-schema with $vocabulary from the catalogue";

  private final SchemaLoader loader;
  private final Diagnostics diagnostics;
  private final Map<String, Optional<Dialect>> found = new HashMap<>();

  DialectFinder(SchemaLoader loader, Diagnostics diagnostics) {
    this.loader = loader;
    this.diagnostics = diagnostics;
  }

  /**
   * The dialect of a resource.
   *
   * @param tree the root of the resource
   * @param otherwise the dialect without {@code $schema}
   * @return null when the dialect is not known, which has been told then
   */
  @Nullable Dialect of(JsonTree tree, @Nullable Dialect otherwise, SchemaSource source) {
    if (!(tree instanceof JsonTree.Obj object)
        || !(object.get("$schema") instanceof JsonTree.Str name)) {
      return otherwise;
    }
    UriReference base = UriReference.parse(source.uri());
    String uri = base.resolve(UriReference.parse(name.value())).withoutFragment().toString();
    Dialect row = Dialects.byUri(uri);
    if (row != null) {
      return row;
    }
    return found.computeIfAbsent(uri, u -> Optional.ofNullable(load(u, name, source))).orElse(null);
  }

  private @Nullable Dialect load(String uri, JsonTree.Str name, SchemaSource referrer) {
    Optional<SchemaSource> source = loader.find(uri, referrer);
    if (source.isEmpty()) {
      error(name.location(), "the dialect " + Printable.quoted(name.value()) + " is not supported");
      return null;
    }
    JsonTree tree;
    try {
      tree = loader.read(source.get());
    } catch (SchemaReadException e) {
      diagnostics.error(e.location(), "", String.valueOf(e.getMessage()), e.wayOut());
      return null;
    }
    if (!(tree instanceof JsonTree.Obj metaSchema)
        || !(metaSchema.get("$vocabulary") instanceof JsonTree.Obj listed)) {
      error(
          name.location(),
          "the meta-schema " + Printable.quoted(name.value()) + " lists no $vocabulary");
      return null;
    }
    return ofVocabularies(uri, listed);
  }

  private Dialect ofVocabularies(String uri, JsonTree.Obj listed) {
    List<Vocabulary> vocabularies = new ArrayList<>();
    // The core vocabulary always holds; a list without it could not even be read.
    vocabularies.add(Vocabularies.CORE);
    listed
        .members()
        .forEach(
            (name, member) -> {
              if (Vocabularies.knows(name)) {
                vocabularies.add(Vocabularies.of(name));
              } else if (member.value() instanceof JsonTree.Bool required && required.value()) {
                diagnostics.error(
                    member.key(),
                    "/$vocabulary",
                    "the vocabulary " + Printable.quoted(name) + " is required but not known",
                    "set it to false when the schema means the same without it");
              }
            });
    return Dialect.of(uri, "$id", vocabularies);
  }

  private void error(SourceLocation location, String message) {
    diagnostics.error(location, "", message, WAY_OUT);
  }
}
