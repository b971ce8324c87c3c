package io.github.jobsmith.generator.link;

import io.github.jobsmith.generator.source.JsonTree;
import io.github.jobsmith.generator.source.SourceLocation;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A keyword of a schema: its value, its subschemas, its target. */
public final class LinkedKeyword {
  private final Keyword keyword;
  private final SourceLocation location;
  private final JsonTree value;
  private final Map<String, LinkedSchema> children = new LinkedHashMap<>();
  private @Nullable LinkedSchema target;
  private Map<String, LinkedSchema> dynamicTargets = Map.of();

  LinkedKeyword(Keyword keyword, SourceLocation location, JsonTree value) {
    this.keyword = keyword;
    this.location = location;
    this.value = value;
  }

  public Keyword keyword() {
    return keyword;
  }

  public String name() {
    return keyword.name();
  }

  /** The location of the keyword's name. */
  public SourceLocation location() {
    return location;
  }

  public JsonTree value() {
    return value;
  }

  /** The subschemas by member name or index; a single subschema has an empty key. In text order. */
  public Map<String, LinkedSchema> named() {
    return Collections.unmodifiableMap(children);
  }

  /** The subschemas, in text order. */
  public Collection<LinkedSchema> schemas() {
    return Collections.unmodifiableCollection(children.values());
  }

  /** The only subschema of a keyword whose value is a schema. */
  public LinkedSchema schema() {
    return Objects.requireNonNull(children.get(""));
  }

  /**
   * The target of a reference, before the dynamic scope is considered; null only when the reference
   * is broken.
   */
  public @Nullable LinkedSchema target() {
    return target;
  }

  /**
   * The possible targets of a dynamic reference, by URI of their resource; empty for a plain
   * reference.
   */
  public Map<String, LinkedSchema> dynamicTargets() {
    return dynamicTargets;
  }

  void put(String token, LinkedSchema child) {
    children.put(token, child);
  }

  void target(LinkedSchema schema) {
    this.target = schema;
  }

  /** Sets a map that no longer changes; references to the same anchor share one. */
  void dynamicTargets(Map<String, LinkedSchema> targets) {
    this.dynamicTargets = targets;
  }
}
