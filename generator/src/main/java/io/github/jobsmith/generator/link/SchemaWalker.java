package io.github.jobsmith.generator.link;

import io.github.jobsmith.generator.collector.Diagnostics;
import io.github.jobsmith.generator.source.JsonTree;
import io.github.jobsmith.generator.source.SchemaSource;
import io.github.jobsmith.generator.source.UriReference;
import io.github.jobsmith.json.JsonPointer;
import io.github.jobsmith.text.Printable;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the subschemas of a tree, with their identifiers and references. Not recursive. */
final class SchemaWalker {
  private final SchemaIndex index;
  private final ResourceFinder resources;
  private final UnknownKeywords unknown;
  private final Diagnostics diagnostics;
  private final Deque<LinkedSchema> open = new ArrayDeque<>();
  private final WalkLimits limits;

  private final Set<String> ownKeywords;

  /**
   * Creates a walker.
   *
   * @param ownKeywords the assertions of the application, which are added to all dialects
   */
  SchemaWalker(
      SchemaIndex index,
      DialectFinder dialects,
      Set<String> ownKeywords,
      WalkLimits limits,
      Diagnostics diagnostics) {
    this.ownKeywords = ownKeywords;
    this.limits = limits;
    this.index = index;
    this.resources = new ResourceFinder(index, dialects, diagnostics);
    this.unknown = new UnknownKeywords(diagnostics);
    this.diagnostics = diagnostics;
  }

  /**
   * Adds a whole document that was found at a URI.
   *
   * @param otherwise the dialect if the document does not specify one
   */
  SchemaResource document(
      JsonTree tree, SchemaSource source, String uri, @Nullable Dialect otherwise) {
    Optional<SchemaContainer> container = SchemaContainer.of(tree);
    if (container.isPresent()) {
      return container(tree, container.get(), source, uri);
    }
    SchemaResource resource = resources.ofDocument(tree, source, uri, otherwise);
    if (!ValueType.isSchema(tree)) {
      diagnostics.error(
          tree.location(),
          "",
          "the document is " + tree.kind(),
          "a schema must be an object, true or false");
    }
    LinkedSchema root = schema(tree, resource, "", 1);
    resource.root(root);
    walk();
    return resource;
  }

  /**
   * Adds the reusable schemas of a document; its root stands for the document, and is no schema.
   */
  private SchemaResource container(
      JsonTree tree, SchemaContainer container, SchemaSource source, String uri) {
    SchemaResource resource = resources.ofContainer(tree, container, source, uri);
    LinkedSchema root = new LinkedSchema(tree, resource, "", 0);
    resource.root(root);
    resource.container(container);
    container.schemas().forEach((pointer, schema) -> child(root, schema, pointer));
    walk();
    return resource;
  }

  /** Adds a tree that is the target of a reference although no keyword makes it a schema. */
  LinkedSchema schemaAt(JsonTree tree, SchemaResource resource, String pointer) {
    LinkedSchema schema = schema(tree, resource, pointer, 1);
    walk();
    return schema;
  }

  private void walk() {
    for (LinkedSchema schema = open.poll(); schema != null; schema = open.poll()) {
      Dialect dialect = schema.resource().dialect();
      if (!(schema.tree() instanceof JsonTree.Obj object) || dialect == null) {
        continue;
      }
      boolean silent = ResourceFinder.silences(object, dialect);
      for (Map.Entry<String, JsonTree.Member> each : object.members().entrySet()) {
        if (silent) {
          besideRef(schema, dialect, each.getKey(), each.getValue());
        } else {
          keyword(schema, dialect, each.getKey(), each.getValue());
        }
      }
    }
  }

  private LinkedSchema schema(JsonTree tree, SchemaResource resource, String pointer, int depth) {
    LinkedSchema schema = new LinkedSchema(tree, resource, pointer, depth);
    index.add(schema);
    if (limits.count(schema)) {
      open.add(schema);
    }
    return schema;
  }

  /**
   * Keywords that only provide information, or contain subschemas for references, have an effect
   * even beside {@code $ref}.
   */
  private void besideRef(
      LinkedSchema schema, Dialect dialect, String name, JsonTree.Member member) {
    Keyword keyword = known(schema, dialect, name);
    if (keyword == null || name.equals("$ref") || isHeardBesideRef(keyword)) {
      keyword(schema, dialect, name, member);
    } else if (keyword.kind() == Keyword.Kind.IDENTIFIER) {
      // They have no effect either, but $schema does, and a broken one must not go unnoticed.
      keyword
          .value()
          .faults(member.value())
          .forEach(fault -> tell(fault, member.value(), schema, keyword));
    } else {
      diagnostics.warning(
          member.key(),
          schema.pointer(),
          name + " is ignored: in " + dialect.title() + " keywords beside $ref have no effect",
          "put the $ref into allOf" + dialect.wayToHearBesideRef());
    }
  }

  private @Nullable Keyword known(LinkedSchema schema, Dialect dialect, String name) {
    Keyword keyword = dialect.keyword(name);
    if (keyword != null) {
      return keyword;
    }
    if (name.startsWith("x-rule") && hasRules(schema.resource().root())) {
      // Null for other names.
      return Vocabularies.constraints().get(name);
    }
    return ownKeywords.contains(name) ? Keyword.assertion(name, ValueType.ANY) : null;
  }

  /** Whether a resource has rules of its own. Their keywords then apply in every dialect. */
  private static boolean hasRules(LinkedSchema root) {
    return root.depth() > 0
        && root.tree() instanceof JsonTree.Obj object
        && object.get("x-rule-catalog") instanceof JsonTree.Obj;
  }

  private static boolean isHeardBesideRef(Keyword keyword) {
    return Vocabularies.isDescription(keyword) || keyword.name().equals("definitions");
  }

  private void keyword(LinkedSchema schema, Dialect dialect, String name, JsonTree.Member member) {
    Keyword own = known(schema, dialect, name);
    List<JsonTree> faults = own == null ? List.of() : own.value().faults(member.value());
    if (own != null && faults.isEmpty()) {
      link(schema, dialect, new LinkedKeyword(own, member.key(), member.value()));
      return;
    }
    Optional<Dialects.Later> later = Dialects.later(dialect, name, member.value());
    if (later.isPresent() && (own == null || later.get().isHonoured())) {
      unknown.tellLater(name, member.key(), schema, dialect, later.get());
      if (later.get().isHonoured()) {
        Keyword keyword = later.get().keyword();
        link(schema, dialect, new LinkedKeyword(keyword, member.key(), member.value()));
      }
    } else if (own == null) {
      unknown.tell(name, member, schema, dialect);
    } else if (Vocabularies.isDescription(own)) {
      faults.forEach(fault -> ignored(fault, member.value(), schema, own));
    } else {
      faults.forEach(fault -> tell(fault, member.value(), schema, own));
      // The keyword is ignored, but its valid subschemas are still examined.
      LinkedKeyword broken = new LinkedKeyword(own, member.key(), member.value());
      children(schema, broken);
      schema.putBroken(broken);
    }
  }

  private void link(LinkedSchema schema, Dialect dialect, LinkedKeyword linked) {
    schema.put(linked);
    switch (linked.keyword().kind()) {
      case IDENTIFIER -> identify(schema, dialect, linked);
      case REFERENCE -> index.defer(schema, linked);
      default -> children(schema, linked);
    }
  }

  private void tell(JsonTree fault, JsonTree value, LinkedSchema schema, Keyword keyword) {
    diagnostics.error(
        fault.location(),
        schema.pointer(),
        "the value of " + keyword.name() + " must be " + keyword.value().expected(),
        ValueHints.of(keyword, value, fault));
  }

  /** A description says nothing about validity, so a wrong one does not make a schema unusable. */
  private void ignored(JsonTree fault, JsonTree value, LinkedSchema schema, Keyword keyword) {
    diagnostics.warning(
        fault.location(),
        schema.pointer(),
        keyword.name() + " is ignored: it must be " + keyword.value().expected(),
        ValueHints.of(keyword, value, fault));
  }

  private void identify(LinkedSchema schema, Dialect dialect, LinkedKeyword keyword) {
    if (keyword.name().equals("$recursiveAnchor")
        && keyword.value() instanceof JsonTree.Bool flag
        && flag.value()) {
      recursive(schema, keyword);
    }
    if (!(keyword.value() instanceof JsonTree.Str text)) {
      return;
    }
    switch (keyword.name()) {
      case "$anchor" -> anchor(schema, keyword, text.value());
      case "$id", "id" -> {
        String fragment = UriReference.parse(text.value()).decodedFragment();
        // Identifiers such as "#/properties/a", which a tool once generated, have no effect.
        if (dialect.draft().fragmentsAreAnchors()
            && fragment != null
            && !fragment.isEmpty()
            && !fragment.startsWith("/")) {
          anchor(schema, keyword, fragment);
        }
      }
      case "$dynamicAnchor" -> {
        anchor(schema, keyword, text.value());
        schema.resource().dynamicAnchors.putIfAbsent(text.value(), schema);
      }
      case "$schema" -> {
        if (!schema.pointer().isEmpty()) {
          diagnostics.warning(
              keyword.location(),
              schema.pointer(),
              "$schema is ignored here",
              "put it beside " + dialect.identifier() + " or at the root");
        }
      }
      default -> {}
    }
  }

  /** Adds an unnamed dynamic anchor at the root of a resource (2019-09, section 8.2.4.2). */
  private void recursive(LinkedSchema schema, LinkedKeyword keyword) {
    if (schema == schema.resource().root()) {
      schema.resource().dynamicAnchors.put("", schema);
    } else {
      diagnostics.warning(
          keyword.location(),
          schema.pointer(),
          "$recursiveAnchor is ignored here",
          "put it at the root of a schema resource");
    }
  }

  private void anchor(LinkedSchema schema, LinkedKeyword keyword, String name) {
    LinkedSchema other = schema.resource().anchors.putIfAbsent(name, schema);
    if (other != null && other != schema) {
      diagnostics.error(
          keyword.location(),
          schema.pointer(),
          "the anchor " + Printable.quoted(name) + " is already used by " + other.location(),
          "choose another name");
    }
  }

  private void children(LinkedSchema schema, LinkedKeyword keyword) {
    String pointer = JsonPointer.append(schema.pointer(), keyword.name());
    JsonTree value = keyword.value();
    ValueType type = keyword.keyword().value();
    boolean list = type == ValueType.SCHEMAS || type == ValueType.ITEMS;
    boolean byName = type == ValueType.SCHEMA_BY_NAME || type == ValueType.DEPENDENCIES;
    if (list && value instanceof JsonTree.Arr items) {
      int position = 0;
      for (JsonTree item : items.items()) {
        String token = String.valueOf(position++);
        child(schema, keyword, token, item, JsonPointer.append(pointer, token));
      }
    } else if (type == ValueType.SCHEMA || type == ValueType.ITEMS) {
      child(schema, keyword, "", value, pointer);
    } else if (byName && value instanceof JsonTree.Obj object) {
      for (Map.Entry<String, JsonTree.Member> each : object.members().entrySet()) {
        String name = each.getKey();
        JsonTree member = each.getValue().value();
        child(schema, keyword, name, member, JsonPointer.append(pointer, name));
      }
    }
  }

  private void child(
      LinkedSchema parent, LinkedKeyword keyword, String token, JsonTree tree, String pointer) {
    if (ValueType.isSchema(tree) && !limits.isSpent()) {
      keyword.put(token, child(parent, tree, pointer));
    }
  }

  private LinkedSchema child(LinkedSchema parent, JsonTree tree, String pointer) {
    LinkedSchema known = index.at(tree);
    if (known != null) {
      return known;
    }
    SchemaResource inner = resources.ofSubschema(tree, parent);
    if (inner == null) {
      return schema(tree, parent.resource(), pointer, parent.depth() + 1);
    }
    LinkedSchema root = schema(tree, inner, "", parent.depth() + 1);
    inner.root(root);
    return root;
  }
}
