package io.github.jobsmith.generator.standard;

import io.github.jobsmith.generator.source.JsonTree;
import io.github.jobsmith.generator.source.SchemaLoader;
import io.github.jobsmith.generator.source.SchemaReadException;
import io.github.jobsmith.generator.source.SchemaSource;
import io.github.jobsmith.generator.source.UriReference;
import io.github.jobsmith.json.JsonPointer;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The documents that a schema refers to, directly or indirectly. */
final class Documents {
  private final SchemaLoader loader;
  private final Map<String, Document> documents = new LinkedHashMap<>();

  Documents(SchemaLoader loader) {
    this.loader = loader;
  }

  /** A document; equal to another one with the same URI. */
  record Document(String uri, JsonTree tree) {
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Document document && document.uri.equals(uri);
    }

    @Override
    public int hashCode() {
      return uri.hashCode();
    }
  }

  /**
   * A subschema; equal to another one at the same location.
   *
   * @param name a name for it: the last part of its location
   */
  record Target(Document document, String fragment, String name, JsonTree tree) {
    @Override
    public boolean equals(@Nullable Object other) {
      return other instanceof Target target
          && target.document.equals(document)
          && target.tree == tree;
    }

    @Override
    public int hashCode() {
      return System.identityHashCode(tree);
    }
  }

  /** Returns the document in which everything begins. */
  Document root(SchemaSource source) throws SchemaReadException {
    JsonTree tree = loader.read(source);
    String uri = source.uri();
    if (tree instanceof JsonTree.Obj schema && schema.get("$id") instanceof JsonTree.Str id) {
      uri = UriReference.parse(uri).resolve(UriReference.parse(id.value())).toString();
    }
    Document document = new Document(uri, tree);
    documents.put(uri, document);
    return document;
  }

  /**
   * Returns what a reference leads to; null if that is a part of the document with a URI of its
   * own.
   *
   * @throws IllegalArgumentException when it leads nowhere
   */
  @Nullable Target find(String reference, Document from, SchemaSource referrer)
      throws SchemaReadException {
    UriReference uri = UriReference.parse(from.uri()).resolve(UriReference.parse(reference));
    String address = uri.withoutFragment().toString();
    Document document = documents.get(address);
    if (document == null) {
      Optional<SchemaSource> found = loader.find(address, referrer);
      if (found.isEmpty()) {
        if (hasId(from.tree())) {
          return null;
        }
        throw new IllegalArgumentException("the reference " + reference + " leads nowhere");
      }
      document = new Document(address, loader.read(found.get()));
      documents.put(address, document);
    }
    String decoded = uri.decodedFragment();
    String fragment = decoded == null ? "" : decoded;
    boolean malformed = decoded == null && uri.fragment() != null;
    JsonTree tree = malformed ? null : tree(document, fragment);
    if (tree == null) {
      throw new IllegalArgumentException("the reference " + reference + " leads nowhere");
    }
    String name = fragment.substring(fragment.lastIndexOf('/') + 1);
    return new Target(document, fragment, name.isEmpty() ? "schema" : name, tree);
  }

  private static @Nullable JsonTree tree(Document document, String fragment) {
    if (!fragment.isEmpty() && !fragment.startsWith("/")) {
      return anchored(document.tree(), fragment);
    }
    List<String> tokens = JsonPointer.tokens(fragment);
    JsonTree tree = document.tree();
    for (String token : tokens == null ? List.<String>of() : tokens) {
      if (tree instanceof JsonTree.Obj object && object.get(token) != null) {
        tree = object.get(token);
      } else if (tree instanceof JsonTree.Arr array
          && token.matches("0|[1-9][0-9]{0,8}")
          && Integer.parseInt(token) < array.items().size()) {
        tree = array.items().get(Integer.parseInt(token));
      } else {
        return null;
      }
    }
    return tokens == null ? null : tree;
  }

  private static @Nullable JsonTree anchored(JsonTree root, String anchor) {
    Deque<JsonTree> open = new ArrayDeque<>(List.of(root));
    while (!open.isEmpty()) {
      JsonTree tree = open.remove();
      if (tree instanceof JsonTree.Obj object) {
        if (object.get("$anchor") instanceof JsonTree.Str name && name.value().equals(anchor)) {
          return object;
        }
        object.members().values().forEach(member -> open.add(member.value()));
      } else if (tree instanceof JsonTree.Arr array) {
        open.addAll(array.items());
      }
    }
    return null;
  }

  /** Returns the values of {@code $ref} and {@code $dynamicRef} in a document. */
  Set<String> references(JsonTree root) {
    Set<String> references = new HashSet<>();
    Deque<JsonTree> open = new ArrayDeque<>(List.of(root));
    while (!open.isEmpty()) {
      JsonTree tree = open.remove();
      if (tree instanceof JsonTree.Obj object) {
        for (String keyword : List.of("$ref", "$dynamicRef")) {
          if (object.get(keyword) instanceof JsonTree.Str reference) {
            references.add(reference.value());
          }
        }
        object.members().values().forEach(member -> open.add(member.value()));
      } else if (tree instanceof JsonTree.Arr array) {
        open.addAll(array.items());
      }
    }
    return references;
  }

  /** Whether a part of a document has a URI of its own. */
  private static boolean hasId(JsonTree root) {
    Deque<JsonTree> open = new ArrayDeque<>();
    if (root instanceof JsonTree.Obj object) {
      object.members().values().forEach(member -> open.add(member.value()));
    }
    while (!open.isEmpty()) {
      JsonTree tree = open.remove();
      if (tree instanceof JsonTree.Obj object) {
        if (object.get("$id") instanceof JsonTree.Str) {
          return true;
        }
        object.members().values().forEach(member -> open.add(member.value()));
      } else if (tree instanceof JsonTree.Arr array) {
        open.addAll(array.items());
      }
    }
    return false;
  }
}
