package io.github.jobsmith.generator.link;

import io.github.jobsmith.generator.source.JsonTree;
import io.github.jobsmith.generator.source.SourceLocation;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A subschema with its keywords, without those that are unknown in the dialect or have an invalid
 * value. Compared by identity.
 */
public final class LinkedSchema {
  private final JsonTree tree;
  private final SchemaResource resource;
  private final String pointer;
  private final int depth;
  private final Map<String, LinkedKeyword> keywords = new LinkedHashMap<>();
  private final List<LinkedSchema> besides = new ArrayList<>();

  /**
   * Creates a subschema without keywords.
   *
   * @param depth 1 for one that is in no other subschema of its document
   */
  LinkedSchema(JsonTree tree, SchemaResource resource, String pointer, int depth) {
    this.depth = depth;
    this.tree = tree;
    this.resource = resource;
    this.pointer = pointer;
  }

  /** An object, {@code true} or {@code false}. */
  public JsonTree tree() {
    return tree;
  }

  public SchemaResource resource() {
    return resource;
  }

  /** JSON Pointer from the root of the resource. */
  public String pointer() {
    return pointer;
  }

  public SourceLocation location() {
    return tree.location();
  }

  int depth() {
    return depth;
  }

  /** The keywords in text order. */
  public Collection<LinkedKeyword> keywords() {
    return Collections.unmodifiableCollection(keywords.values());
  }

  /** Returns a keyword, or null when the schema does not have it. */
  public @Nullable LinkedKeyword get(String keyword) {
    return keywords.get(keyword);
  }

  /** Returns the value of a keyword, or null when the schema does not have it. */
  public @Nullable JsonTree value(String keyword) {
    LinkedKeyword found = keywords.get(keyword);
    return found == null ? null : found.value();
  }

  /**
   * The valid subschemas of keywords whose value is invalid. The schema cannot be used, but their
   * errors can be reported.
   */
  public List<LinkedSchema> besides() {
    return Collections.unmodifiableList(besides);
  }

  void putBroken(LinkedKeyword keyword) {
    besides.addAll(keyword.schemas());
  }

  void put(LinkedKeyword keyword) {
    keywords.put(keyword.name(), keyword);
  }

  @Override
  public String toString() {
    return resource + "#" + pointer;
  }
}
