package io.github.jobsmith.generator.link;

import io.github.jobsmith.generator.diagnostic.Diagnostics;
import io.github.jobsmith.generator.source.JsonPointer;
import io.github.jobsmith.generator.source.JsonTree;
import io.github.jobsmith.generator.source.Printable;
import io.github.jobsmith.generator.source.SchemaSource;
import io.github.jobsmith.generator.source.SourceLocation;
import io.github.jobsmith.generator.source.UriReference;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the subschemas of a tree, with their identifiers and references, without recursion. */
final class SchemaWalker {
  /** Pointers of a schema of long names, deeply nested, would take more memory than its text. */
  private static final long POINTER_BUDGET = 50_000_000;

  private final SchemaIndex index;
  private final DialectFinder dialects;
  private final UnknownKeywords unknown;
  private final Diagnostics diagnostics;
  private final Deque<LinkedSchema> open = new ArrayDeque<>();
  private long pointerLength;

  SchemaWalker(SchemaIndex index, DialectFinder dialects, Diagnostics diagnostics) {
    this.index = index;
    this.dialects = dialects;
    this.unknown = new UnknownKeywords(diagnostics);
    this.diagnostics = diagnostics;
  }

  /** Takes in a whole document that was found under a URI. */
  SchemaResource document(JsonTree tree, SchemaSource source, String uri) {
    Dialect dialect = dialects.of(tree, Dialects.DRAFT_2020_12, source);
    SchemaResource resource = resource(tree, UriReference.parse(uri), source, dialect, null);
    index.addDocument(source, uri, resource);
    if (!ValueType.isSchema(tree)) {
      diagnostics.error(
          tree.location(),
          "",
          "the document is " + tree.kind(),
          "a schema is an object, true or false");
    }
    LinkedSchema root = schema(tree, resource, "");
    resource.root(root);
    walk();
    return resource;
  }

  /** Takes in a tree that no keyword marked as a schema, but a reference points to. */
  LinkedSchema schemaAt(JsonTree tree, SchemaResource resource, String pointer) {
    LinkedSchema schema = schema(tree, resource, pointer);
    walk();
    return schema;
  }

  private void walk() {
    for (LinkedSchema next = open.poll(); next != null; next = open.poll()) {
      LinkedSchema schema = next;
      Dialect dialect = schema.resource().dialect();
      if (schema.tree() instanceof JsonTree.Obj object && dialect != null) {
        object.members().forEach((name, member) -> keyword(schema, dialect, name, member));
      }
    }
  }

  private LinkedSchema schema(JsonTree tree, SchemaResource resource, String pointer) {
    LinkedSchema schema = new LinkedSchema(tree, resource, pointer);
    index.add(schema);
    open.add(schema);
    pointerLength += pointer.length();
    if (pointerLength > POINTER_BUDGET) {
      diagnostics.error(
          SourceLocation.startOf(resource.source().name()),
          "",
          "the names on the way to the subschemas are too long together",
          "shorten names or nest less");
    }
    return schema;
  }

  private void keyword(LinkedSchema schema, Dialect dialect, String name, JsonTree.Member member) {
    Keyword keyword = dialect.keyword(name);
    if (keyword == null) {
      unknown.tell(name, member.key(), schema, dialect);
      return;
    }
    LinkedKeyword linked = new LinkedKeyword(keyword, member.key(), member.value());
    List<JsonTree> faults = keyword.value().faults(member.value());
    if (!faults.isEmpty()) {
      faults.forEach(fault -> tell(fault, schema, keyword));
      // The keyword is out, but the good ones of its subschemas are looked at all the same.
      children(schema, linked);
      return;
    }
    schema.put(linked);
    switch (keyword.kind()) {
      case IDENTIFIER -> identify(schema, dialect, linked);
      case REFERENCE -> index.defer(schema, linked);
      default -> children(schema, linked);
    }
  }

  private void tell(JsonTree fault, LinkedSchema schema, Keyword keyword) {
    diagnostics.error(
        fault.location(),
        schema.pointer(),
        "the value of " + keyword.name() + " must be " + keyword.value().expected(),
        null);
  }

  private void identify(LinkedSchema schema, Dialect dialect, LinkedKeyword keyword) {
    if (!(keyword.value() instanceof JsonTree.Str text)) {
      return;
    }
    switch (keyword.name()) {
      case "$anchor" -> anchor(schema, keyword, text);
      case "$dynamicAnchor" -> {
        anchor(schema, keyword, text);
        schema.resource().dynamicAnchors.putIfAbsent(text.value(), schema);
      }
      case "$schema" -> {
        if (!schema.pointer().isEmpty()) {
          diagnostics.warning(
              keyword.location(),
              schema.pointer(),
              "$schema is passed over here",
              "it belongs beside " + dialect.identifier() + " or to the root");
        }
      }
      default -> {}
    }
  }

  private void anchor(LinkedSchema schema, LinkedKeyword keyword, JsonTree.Str text) {
    LinkedSchema other = schema.resource().anchors.putIfAbsent(text.value(), schema);
    if (other != null && other != schema) {
      diagnostics.error(
          keyword.location(),
          schema.pointer(),
          "the anchor " + Printable.quoted(text.value()) + " is taken by " + other.location(),
          "choose another name");
    }
  }

  private void children(LinkedSchema schema, LinkedKeyword keyword) {
    if (pointerLength > POINTER_BUDGET) {
      return;
    }
    String pointer = JsonPointer.append(schema.pointer(), keyword.name());
    JsonTree value = keyword.value();
    ValueType type = keyword.keyword().value();
    if (type == ValueType.SCHEMA) {
      child(schema, keyword, "", value, pointer);
    } else if (type == ValueType.SCHEMAS && value instanceof JsonTree.Arr list) {
      int position = 0;
      for (JsonTree item : list.items()) {
        String token = String.valueOf(position++);
        child(schema, keyword, token, item, JsonPointer.append(pointer, token));
      }
    } else if (type == ValueType.SCHEMA_BY_NAME && value instanceof JsonTree.Obj object) {
      object
          .members()
          .forEach(
              (name, member) ->
                  child(schema, keyword, name, member.value(), JsonPointer.append(pointer, name)));
    }
  }

  private void child(
      LinkedSchema parent, LinkedKeyword keyword, String token, JsonTree tree, String pointer) {
    if (ValueType.isSchema(tree) && pointerLength <= POINTER_BUDGET) {
      keyword.put(token, child(parent, tree, pointer));
    }
  }

  private LinkedSchema child(LinkedSchema parent, JsonTree tree, String pointer) {
    LinkedSchema known = index.at(tree);
    if (known != null) {
      return known;
    }
    SchemaResource resource = parent.resource();
    Dialect dialect = resource.dialect();
    if (dialect == null
        || !(tree instanceof JsonTree.Obj object)
        || !(object.get(dialect.identifier()) instanceof JsonTree.Str)) {
      return schema(tree, resource, pointer);
    }
    SchemaResource inner =
        resource(
            tree,
            resource.base(),
            resource.source(),
            dialects.of(tree, dialect, resource.source()),
            parent);
    LinkedSchema root = schema(tree, inner, "");
    inner.root(root);
    return root;
  }

  private SchemaResource resource(
      JsonTree tree,
      UriReference base,
      SchemaSource source,
      @Nullable Dialect dialect,
      @Nullable LinkedSchema parent) {
    UriReference uri = base;
    boolean named = false;
    if (dialect != null
        && tree instanceof JsonTree.Obj object
        && object.get(dialect.identifier()) instanceof JsonTree.Str id) {
      uri = base.resolve(UriReference.parse(id.value()));
      named = true;
      if (uri.fragment() != null && !uri.fragment().isEmpty()) {
        diagnostics.error(
            id.location(),
            parent == null ? "" : parent.pointer(),
            "the value of " + dialect.identifier() + " must not have a fragment",
            "name the schema with $anchor");
      }
    }
    SchemaResource resource = new SchemaResource(uri.withoutFragment(), named, source, dialect);
    SchemaResource other = index.add(resource);
    if (other != null) {
      diagnostics.error(
          tree.location(),
          parent == null ? "" : parent.pointer(),
          "the URI " + Printable.quoted(resource.uri()) + " is taken by " + other.root().location(),
          "give each schema a URI of its own");
    }
    return resource;
  }
}
