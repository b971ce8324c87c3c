package io.github.jobsmith.generator.link;

import io.github.jobsmith.generator.collector.Diagnostics;
import io.github.jobsmith.generator.source.JsonTree;
import io.github.jobsmith.generator.source.SchemaSource;
import io.github.jobsmith.generator.source.UriReference;
import io.github.jobsmith.text.Printable;
import org.jspecify.annotations.Nullable;

/** Finds schema resources: documents, and subschemas with an identifier in their dialect. */
final class ResourceFinder {
  private final SchemaIndex index;
  private final DialectFinder dialects;
  private final Diagnostics diagnostics;

  ResourceFinder(SchemaIndex index, DialectFinder dialects, Diagnostics diagnostics) {
    this.index = index;
    this.dialects = dialects;
    this.diagnostics = diagnostics;
  }

  /**
   * Returns the resource of a document.
   *
   * @param uri its retrieval URI
   * @param otherwise the dialect if the document does not specify one
   */
  SchemaResource ofDocument(
      JsonTree tree, SchemaSource source, String uri, @Nullable Dialect otherwise) {
    Dialect dialect = dialects.of(tree, otherwise, source);
    UriReference base = UriReference.parse(uri);
    Identity identity = identity(tree, base, dialect, dialect);
    SchemaResource resource =
        identity == null
            ? new SchemaResource(base.withoutFragment(), false, source, dialect)
            : resource(identity, dialect, source, "");
    index.addDocument(source, uri, resource);
    add(resource, tree, "");
    if (dialect != null && tree instanceof JsonTree.Obj object && silences(object, dialect)) {
      // An identifier beside $ref does not change the base URI, but other documents may use it.
      JsonTree.Str id = identifier(object, dialect);
      if (id != null) {
        index.addDocument(source, base.resolve(UriReference.parse(id.value())), resource);
      }
    }
    return resource;
  }

  /** Returns the resource of a document that contains schemas but is none. */
  SchemaResource ofContainer(
      JsonTree tree, SchemaContainer container, SchemaSource source, String uri) {
    JsonTree.Str named = container.dialectUri();
    Dialect dialect =
        named == null
            ? container.dialect()
            : dialects.named(named.value(), named.location(), source);
    UriReference base = UriReference.parse(uri).withoutFragment();
    SchemaResource resource = new SchemaResource(base, false, source, dialect);
    index.addDocument(source, uri, resource);
    add(resource, tree, "");
    return resource;
  }

  /** Returns the resource of a subschema, or null if it is not a resource. */
  @Nullable SchemaResource ofSubschema(JsonTree tree, LinkedSchema parent) {
    SchemaResource outer = parent.resource();
    Dialect inherited = outer.dialect();
    if (inherited == null
        || !(tree instanceof JsonTree.Obj object)
        || !(object.get("$id") instanceof JsonTree.Str || object.get("id") instanceof JsonTree.Str)
        || !mayName(object, inherited)) {
      return null;
    }
    Dialect dialect = dialects.of(tree, inherited, outer.source());
    Identity identity = identity(tree, outer.base(), dialect, inherited);
    if (identity == null) {
      return null;
    }
    SchemaResource resource = resource(identity, dialect, outer.source(), parent.pointer());
    add(resource, tree, parent.pointer());
    return resource;
  }

  /** Whether {@code $ref} disables the other keywords of the object. */
  static boolean silences(JsonTree.Obj object, Dialect dialect) {
    return dialect.draft().refStandsAlone() && object.get("$ref") instanceof JsonTree.Str;
  }

  /** An object with only {@code id} is not a resource, unless it or its parent is draft-04. */
  private static boolean mayName(JsonTree.Obj object, Dialect inherited) {
    return identifier(object, inherited) != null || object.get("$schema") instanceof JsonTree.Str;
  }

  private static JsonTree.@Nullable Str identifier(JsonTree.Obj object, Dialect dialect) {
    if (object.get(dialect.identifier()) instanceof JsonTree.Str text) {
      return text;
    }
    // Many draft-04 schemas use $id like later drafts.
    return object.get("$id") instanceof JsonTree.Str text ? text : null;
  }

  /**
   * Determines the identifier of an object.
   *
   * @param dialect its own dialect, null when unknown
   * @param inherited the dialect of its parent
   */
  private static @Nullable Identity identity(
      JsonTree tree, UriReference base, @Nullable Dialect dialect, @Nullable Dialect inherited) {
    Dialect rules = dialect == null ? inherited : dialect;
    if (!(tree instanceof JsonTree.Obj object) || rules == null || silences(object, rules)) {
      return null;
    }
    JsonTree.Str id = identifier(object, rules);
    if (id == null && inherited != null) {
      id = identifier(object, inherited);
    }
    if (id == null) {
      return null;
    }
    UriReference reference = UriReference.parse(id.value());
    UriReference uri = base.resolve(reference);
    boolean same = uri.withoutFragment().equals(base.withoutFragment());
    if (rules.draft().fragmentsAreAnchors() && same) {
      return null;
    }
    return new Identity(id, uri, rules);
  }

  private SchemaResource resource(
      Identity identity, @Nullable Dialect dialect, SchemaSource source, String pointer) {
    UriReference uri = identity.uri;
    String fragment = uri.fragment();
    if (fragment != null && !fragment.isEmpty() && !identity.rules.draft().fragmentsAreAnchors()) {
      diagnostics.error(
          identity.id.location(),
          pointer,
          "the value of " + identity.rules.identifier() + " must not have a fragment",
          "use $anchor instead");
    }
    return new SchemaResource(uri.withoutFragment(), true, source, dialect);
  }

  private void add(SchemaResource resource, JsonTree tree, String pointer) {
    SchemaResource other = index.add(resource);
    if (other != null) {
      diagnostics.error(
          tree.location(),
          pointer,
          "the URI "
              + Printable.quoted(resource.uri())
              + " is already used by "
              + other.root().location(),
          "use a different URI for each schema");
    }
  }

  private record Identity(JsonTree.Str id, UriReference uri, Dialect rules) {}
}
