package io.github.jobsmith.generator.link;

import io.github.jobsmith.generator.collector.Diagnostics;
import io.github.jobsmith.generator.source.JsonTree;
import io.github.jobsmith.generator.source.SchemaLoader;
import io.github.jobsmith.generator.source.SchemaReadException;
import io.github.jobsmith.generator.source.SchemaSource;
import io.github.jobsmith.generator.source.SourceLocation;
import io.github.jobsmith.generator.source.UriReference;
import io.github.jobsmith.text.Printable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds the dialect of a {@code $schema}: a known one, or one whose meta-schema the loader finds
 * and that lists its vocabularies.
 */
final class DialectFinder {
  private final SchemaLoader loader;
  private final UnreadableDocuments unreadable;
  private final Diagnostics diagnostics;
  private final Map<String, Optional<Dialect>> found = new HashMap<>();

  DialectFinder(SchemaLoader loader, UnreadableDocuments unreadable, Diagnostics diagnostics) {
    this.loader = loader;
    this.unreadable = unreadable;
    this.diagnostics = diagnostics;
  }

  /**
   * Returns the dialect of a resource.
   *
   * @param tree the root of the resource
   * @param otherwise the dialect if there is no {@code $schema}
   * @return null if the dialect is unknown, which has been reported then
   */
  @Nullable Dialect of(JsonTree tree, @Nullable Dialect otherwise, SchemaSource source) {
    return tree instanceof JsonTree.Obj object && object.get("$schema") instanceof JsonTree.Str name
        ? named(name.value(), name.location(), source)
        : otherwise;
  }

  /**
   * Returns the dialect with a name.
   *
   * @param name a value of {@code $schema}
   * @param location of the name, for errors
   * @param referrer the document that contains the name
   * @return null if the dialect is unknown, which has been reported then
   */
  @Nullable Dialect named(String name, SourceLocation location, SchemaSource referrer) {
    UriReference base = UriReference.parse(referrer.uri());
    String uri = base.resolve(UriReference.parse(name)).withoutFragment().toString();
    Dialect row = Dialects.byUri(uri);
    if (row != null) {
      return row;
    }
    Optional<Dialect> known = found.get(uri);
    if (known == null) {
      // A meta-schema cannot define its own dialect.
      found.put(uri, Optional.empty());
      known = Optional.ofNullable(load(uri, name, location, referrer));
      found.put(uri, known);
    }
    return known.orElse(null);
  }

  private @Nullable Dialect load(
      String uri, String name, SourceLocation location, SchemaSource referrer) {
    Optional<SchemaSource> source = loader.find(uri, referrer);
    if (source.isEmpty()) {
      diagnostics.error(
          location,
          "",
          "the dialect " + Printable.quoted(name) + " is not supported",
          Dialects.similar(uri)
              .map(known -> "did you mean " + Printable.quoted(known) + "?")
              .orElse(
                  "use one of "
                      + String.join(", ", Dialects.known())
                      + ", or add its meta-schema to the catalogue"));
      return null;
    }
    JsonTree tree;
    try {
      tree = loader.read(source.get(), diagnostics::warning);
    } catch (SchemaReadException e) {
      unreadable.tell(source.get(), e, location, "");
      return null;
    }
    if (tree instanceof JsonTree.Obj metaSchema
        && metaSchema.get("$vocabulary") instanceof JsonTree.Obj listed) {
      return ofVocabularies(uri, metaSchema, listed);
    }
    // Without a list, it has the keywords of its own dialect, as before 2019-09.
    Dialect own = of(tree, null, source.get());
    if (own == null) {
      diagnostics.error(
          location,
          "",
          "the meta-schema " + Printable.quoted(name) + " has no $vocabulary",
          "add a $vocabulary, or the $schema of a draft");
    }
    return own;
  }

  private Dialect ofVocabularies(String uri, JsonTree.Obj metaSchema, JsonTree.Obj listed) {
    Draft draft = draft(metaSchema, listed);
    List<Vocabulary> vocabularies = new ArrayList<>();
    // The core vocabulary is always included; a list without it could not even be read.
    vocabularies.add(
        draft == Draft.DRAFT_2019_09 ? OlderVocabularies.CORE_2019 : Vocabularies.CORE);
    listed
        .members()
        .forEach(
            (name, member) -> {
              Optional<Vocabulary> known = Vocabularies.find(name);
              boolean required = member.value() instanceof JsonTree.Bool flag && flag.value();
              if (known.isPresent()) {
                vocabularies.add(
                    required && known.get() == OlderVocabularies.FORMAT_2019
                        ? OlderVocabularies.FORMAT_2019_ASSERTED
                        : known.get());
              } else if (required) {
                diagnostics.error(
                    member.key(),
                    "/$vocabulary",
                    "the vocabulary " + Printable.quoted(name) + " is required but unknown",
                    "set it to false if the schema has the same meaning without it");
              }
            });
    return Dialect.of(uri, draft, vocabularies);
  }

  /**
   * Returns the draft whose core vocabulary is listed, else the draft of the meta-schema itself.
   */
  private static Draft draft(JsonTree.Obj metaSchema, JsonTree.Obj listed) {
    if (lists(listed, Vocabularies.CORE)) {
      return Draft.DRAFT_2020_12;
    }
    if (lists(listed, OlderVocabularies.CORE_2019)) {
      return Draft.DRAFT_2019_09;
    }
    Dialect own =
        metaSchema.get("$schema") instanceof JsonTree.Str name
            ? Dialects.byUri(UriReference.parse(name.value()).withoutFragment().toString())
            : null;
    return own != null && own.draft() == Draft.DRAFT_2019_09
        ? Draft.DRAFT_2019_09
        : Draft.DRAFT_2020_12;
  }

  private static boolean lists(JsonTree.Obj listed, Vocabulary vocabulary) {
    return listed.members().keySet().stream()
        .anyMatch(name -> Vocabularies.find(name).filter(vocabulary::equals).isPresent());
  }
}
