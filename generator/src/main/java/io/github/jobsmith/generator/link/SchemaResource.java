package io.github.jobsmith.generator.link;

import io.github.jobsmith.generator.source.SchemaSource;
import io.github.jobsmith.generator.source.UriReference;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A schema with its own URI: a document, or a subschema with {@code $id}. */
public final class SchemaResource {
  private final UriReference uri;
  private final boolean named;
  private final SchemaSource source;
  private final @Nullable Dialect dialect;
  final Map<String, LinkedSchema> anchors = new LinkedHashMap<>();
  final Map<String, LinkedSchema> dynamicAnchors = new LinkedHashMap<>();
  private @Nullable LinkedSchema root;
  private @Nullable SchemaContainer container;

  SchemaResource(UriReference uri, boolean named, SchemaSource source, @Nullable Dialect dialect) {
    this.uri = uri;
    this.named = named;
    this.source = source;
    this.dialect = dialect;
  }

  /** The URI; absolute, without fragment. */
  public String uri() {
    return uri.toString();
  }

  /** Whether the URI is from the schema itself; otherwise it is the retrieval URI. */
  public boolean isNamed() {
    return named;
  }

  /** The document that contains it. */
  public SchemaSource source() {
    return source;
  }

  /** The draft that its keywords belong to. */
  public Draft draft() {
    return dialect == null ? Draft.DRAFT_2020_12 : dialect.draft();
  }

  /** The schema at the root of the resource. */
  public LinkedSchema root() {
    return Objects.requireNonNull(root);
  }

  UriReference base() {
    return uri;
  }

  /** The dialect; null if it is unknown, which has been reported as an error. */
  @Nullable Dialect dialect() {
    return dialect;
  }

  /** What the document is, if it contains schemas but is none; otherwise null. */
  @Nullable SchemaContainer container() {
    return container;
  }

  void container(SchemaContainer document) {
    this.container = document;
  }

  void root(LinkedSchema schema) {
    this.root = schema;
  }

  @Override
  public String toString() {
    return uri.toString();
  }
}
