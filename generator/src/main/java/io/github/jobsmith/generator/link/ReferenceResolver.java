package io.github.jobsmith.generator.link;

import io.github.jobsmith.generator.collector.Diagnostics;
import io.github.jobsmith.generator.source.JsonTree;
import io.github.jobsmith.generator.source.SchemaLoader;
import io.github.jobsmith.generator.source.SchemaReadException;
import io.github.jobsmith.generator.source.SchemaSource;
import io.github.jobsmith.generator.source.SourceLocation;
import io.github.jobsmith.generator.source.UriReference;
import io.github.jobsmith.json.JsonPointer;
import io.github.jobsmith.text.DidYouMean;
import io.github.jobsmith.text.Printable;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Resolves references and reads the documents that they refer to. */
final class ReferenceResolver {
  private final SchemaLoader loader;
  private final SchemaIndex index;
  private final SchemaWalker walker;
  private final UnreadableDocuments faults;
  private final Diagnostics diagnostics;
  private final Set<String> unreadable = new HashSet<>();

  ReferenceResolver(
      SchemaLoader loader,
      SchemaIndex index,
      SchemaWalker walker,
      UnreadableDocuments faults,
      Diagnostics diagnostics) {
    this.loader = loader;
    this.faults = faults;
    this.index = index;
    this.walker = walker;
    this.diagnostics = diagnostics;
  }

  /** Returns the target, or null if there is none, which has been reported then. */
  @Nullable LinkedSchema resolve(LinkedSchema schema, LinkedKeyword keyword) {
    String text = ((JsonTree.Str) keyword.value()).value();
    UriReference uri = schema.resource().base().resolve(UriReference.parse(text));
    SchemaResource resource = resource(uri.withoutFragment().toString(), schema, keyword, text);
    if (resource == null) {
      return null;
    }
    Origin origin =
        new Origin(
            keyword.value().location(),
            schema.pointer(),
            text,
            keyword.name() + " " + Printable.quoted(text));
    String fragment = uri.decodedFragment();
    return fragment == null
        ? broken(origin, "has an invalid percent-encoding", null)
        : find(resource, fragment, origin);
  }

  /**
   * Returns the schema that the fragment of a source names, or null if there is none, which has
   * been reported then.
   *
   * @param fragment decoded
   */
  @Nullable LinkedSchema root(SchemaResource resource, String fragment) {
    SourceLocation start = SourceLocation.startOf(resource.source().name());
    String text = "#" + fragment;
    return find(resource, fragment, new Origin(start, "", text, Printable.quoted(text)));
  }

  private @Nullable LinkedSchema find(SchemaResource resource, String fragment, Origin origin) {
    SchemaContainer container = resource.container();
    if (fragment.isEmpty()) {
      return container == null
          ? resource.root()
          : broken(
              origin,
              "refers to an " + container.title() + " document, which is not a schema",
              container.choice(described(resource)));
    }
    if (!fragment.startsWith("/")) {
      LinkedSchema anchored = resource.anchors.get(fragment);
      return anchored != null || resource.dialect() == null
          ? anchored
          : broken(
              origin,
              "does not resolve: "
                  + described(resource)
                  + " has no anchor "
                  + Printable.quoted(fragment),
              anchorHint(resource, origin.text()));
    }
    List<String> tokens = JsonPointer.tokens(fragment);
    if (tokens == null) {
      return broken(origin, "has ~ without 0 or 1 in its JSON Pointer", null);
    }
    return descend(resource, tokens, origin);
  }

  private @Nullable SchemaResource resource(
      String uri, LinkedSchema schema, LinkedKeyword keyword, String text) {
    SchemaResource known = index.resource(uri);
    if (known != null) {
      return known;
    }
    if (unreadable.contains(uri)) {
      return null;
    }
    Optional<SchemaSource> source = loader.find(uri, schema.resource().source());
    if (source.isEmpty()) {
      tellMissing(uri, schema, keyword, text);
      return null;
    }
    try {
      JsonTree tree = loader.read(source.get(), diagnostics::warning);
      return walker.document(tree, source.get(), uri, schema.resource().dialect());
    } catch (SchemaReadException e) {
      unreadable.add(uri);
      faults.tell(source.get(), e, keyword.value().location(), schema.pointer());
      return null;
    }
  }

  private void tellMissing(String uri, LinkedSchema schema, LinkedKeyword keyword, String text) {
    MissingDocument missing = new MissingDocument(uri, text, schema.resource().source());
    String pointer = text.contains("#") ? null : WrittenReference.pointer(schema.resource(), text);
    WrittenReference written = WrittenReference.of(text);
    String fault = written.fault();
    String message =
        fault == null
            ? missing.message()
            : keyword.name() + " " + Printable.quoted(text) + " is not a URI: " + fault;
    String hint = fault == null ? missing.hint() : "write " + Printable.quoted(written.corrected());
    diagnostics.error(
        keyword.value().location(),
        schema.pointer(),
        message,
        pointer == null ? hint : "did you mean " + Printable.quoted(pointer) + "?");
  }

  private @Nullable LinkedSchema descend(SchemaResource from, List<String> tokens, Origin origin) {
    JsonTree tree = from.root().tree();
    SchemaResource resource = from;
    String pointer = "";
    for (String token : tokens) {
      JsonTree next = step(tree, token);
      if (next == null) {
        return broken(
            origin,
            "does not resolve: "
                + described(from)
                + " has no "
                + Printable.quoted(token)
                + (pointer.isEmpty() ? " at its root" : " at " + Printable.quoted(pointer)),
            similar(tree, token));
      }
      tree = next;
      LinkedSchema known = index.at(tree);
      resource = known == null ? resource : known.resource();
      pointer = known == null ? JsonPointer.append(pointer, token) : known.pointer();
    }
    LinkedSchema known = index.at(tree);
    if (known != null) {
      return known;
    }
    if (!ValueType.isSchema(tree)) {
      return broken(origin, "refers to " + tree.kind() + ", which is not a schema", null);
    }
    return walker.schemaAt(tree, resource, pointer);
  }

  private static String anchorHint(SchemaResource resource, String text) {
    String pointer = WrittenReference.pointer(resource, text);
    if (pointer != null) {
      return "did you mean " + Printable.quoted(pointer) + "?";
    }
    int hash = text.indexOf('#');
    return DidYouMean.closest(text.substring(hash + 1), resource.anchors.keySet())
        .map(name -> "did you mean " + Printable.quoted(text.substring(0, hash + 1) + name) + "?")
        .orElse("add \"$anchor\" there, or correct the name");
  }

  /** Returns a member or an item, or null if there is none. */
  static @Nullable JsonTree step(JsonTree tree, String token) {
    if (tree instanceof JsonTree.Obj object) {
      return object.get(token);
    }
    if (tree instanceof JsonTree.Arr array && token.matches("0|[1-9][0-9]{0,8}")) {
      int position = Integer.parseInt(token);
      return position < array.items().size() ? array.items().get(position) : null;
    }
    return null;
  }

  private static String similar(JsonTree tree, String token) {
    return tree instanceof JsonTree.Obj object
        ? similar(object.members().keySet(), token)
            .map(name -> "did you mean " + Printable.quoted(name) + "?")
            .orElse("correct the JSON Pointer")
        : "correct the JSON Pointer";
  }

  private static Optional<String> similar(Set<String> names, String token) {
    Optional<String> close = DidYouMean.closest(token, names);
    return close.isEmpty() && WrittenReference.CONTAINERS.contains(token)
        ? WrittenReference.CONTAINERS.stream().filter(names::contains).findFirst()
        : close;
  }

  private @Nullable LinkedSchema broken(Origin origin, String problem, @Nullable String hint) {
    diagnostics.error(
        origin.location(), origin.pointer(), origin.reference() + " " + problem, hint);
    return null;
  }

  private static String described(SchemaResource resource) {
    return resource.isNamed()
        ? Printable.escape(resource.uri())
        : Printable.escape(resource.source().name());
  }

  /**
   * What refers to a schema.
   *
   * @param text the reference as written
   * @param reference begins the messages about it
   */
  private record Origin(SourceLocation location, String pointer, String text, String reference) {}
}
