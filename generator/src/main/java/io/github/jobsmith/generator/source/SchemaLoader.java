package io.github.jobsmith.generator.source;

import io.github.jobsmith.json.JsonDocument;
import io.github.jobsmith.json.JsonLimits;
import io.github.jobsmith.json.JsonSyntaxException;
import io.github.jobsmith.text.IoFaults;
import io.github.jobsmith.text.Printable;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds and reads schema documents: from the catalogue, else next to the document that refers to
 * them. Never from the network. Immutable and thread-safe.
 */
public final class SchemaLoader {
  /**
   * How large a schema document may be: the depth is low enough that later stages may recurse over
   * it, and far above what people write.
   */
  public static final JsonLimits LIMITS = JsonLimits.DEFAULT.withMaxDepth(1_000);

  private final Map<String, SchemaSource> catalogue;
  private final Map<String, Path> directories;
  private final Map<String, SchemaSource> neighbours;
  private final JsonLimits limits;
  private final ReadListener listener;
  private final List<SchemaNotation> notations;

  private SchemaLoader(
      Map<String, SchemaSource> catalogue,
      Map<String, Path> directories,
      Map<String, SchemaSource> neighbours,
      JsonLimits limits,
      ReadListener listener,
      List<SchemaNotation> notations) {
    this.catalogue = Map.copyOf(catalogue);
    this.directories = Map.copyOf(directories);
    this.neighbours = Map.copyOf(neighbours);
    this.limits = limits;
    this.listener = listener;
    this.notations = List.copyOf(notations);
  }

  /**
   * The same loader, which tells what it reads; of a document that is read twice, twice. As
   * thread-safe as the listener.
   */
  public SchemaLoader telling(ReadListener told) {
    return new SchemaLoader(catalogue, directories, neighbours, limits, told, notations);
  }

  /**
   * The same loader, which knows more documents: those that its catalogue does not name.
   *
   * @param documents by URI, absolute and without fragment
   */
  public SchemaLoader besides(Map<String, SchemaSource> documents) {
    return new SchemaLoader(catalogue, directories, documents, limits, listener, notations);
  }

  /**
   * The same loader, which reads one notation more. Of two that have a document the first counts;
   * what none has is JSON.
   */
  public SchemaLoader reading(SchemaNotation notation) {
    List<SchemaNotation> more = new ArrayList<>(notations);
    more.add(notation);
    return new SchemaLoader(catalogue, directories, neighbours, limits, listener, more);
  }

  /** A loader that knows Jobsmith's own documents. */
  public static SchemaLoader standard() {
    return builder().build();
  }

  /** A builder that knows Jobsmith's own documents. */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * The source of a document.
   *
   * @param uri absolute, without fragment
   * @param referrer the document that refers to it; a file reaches files, a class-path resource
   *     resources, a jar entry entries
   */
  public Optional<SchemaSource> find(String uri, SchemaSource referrer) {
    SchemaSource known = catalogue.get(uri);
    if (known != null) {
      return Optional.of(known);
    }
    String longest = "";
    for (String prefix : directories.keySet()) {
      if (prefix.length() > longest.length() && uri.startsWith(prefix)) {
        longest = prefix;
      }
    }
    Path directory = directories.get(longest);
    Optional<SchemaSource> listed =
        directory == null
            ? Optional.empty()
            : SchemaSource.below(directory, uri.substring(longest.length()));
    if (listed.isPresent()) {
      return listed;
    }
    SchemaSource neighbour = neighbours.get(uri);
    if (neighbour != null) {
      return Optional.of(neighbour);
    }
    // What a directory of the catalogue stands for is there or nowhere.
    return directory == null ? referrer.near(uri) : Optional.empty();
  }

  /**
   * Reads a document.
   *
   * @throws SchemaReadException when it cannot be read, is not strict JSON, or what a notation
   *     takes, or exceeds a limit
   */
  public JsonTree read(SchemaSource source) throws SchemaReadException {
    try {
      byte[] bytes = source.read(limits);
      listener.read(source, bytes);
      return JsonTreeBuilder.of(document(bytes, source), source.name());
    } catch (FileNotFoundException | NoSuchFileException e) {
      throw new SchemaReadException(
          SourceLocation.startOf(source.name()), "the schema does not exist", "check the path");
    } catch (IOException e) {
      throw new SchemaReadException(
          SourceLocation.startOf(source.name()),
          "the schema cannot be read: " + Printable.escape(IoFaults.reason(e)),
          "check that it is a readable file");
    } catch (JsonSyntaxException e) {
      throw new SchemaReadException(
          new SourceLocation(source.name(), e.line(), e.column(), e.offset()),
          String.valueOf(e.getMessage()),
          null);
    }
  }

  private JsonDocument document(byte[] bytes, SchemaSource source) {
    for (SchemaNotation notation : notations) {
      if (notation.has(source)) {
        return notation.read(bytes, source, limits);
      }
    }
    return JsonDocument.parse(bytes, limits);
  }

  /** Learns which documents a schema is made of: what a cache or an up-to-date check must watch. */
  @FunctionalInterface
  public interface ReadListener {
    /**
     * A document was read, whether it is JSON or not.
     *
     * @param content not copied
     */
    void read(SchemaSource source, byte[] content);
  }

  /** Collects the catalogue and limits. */
  public static final class Builder {
    private final Map<String, SchemaSource> catalogue = new LinkedHashMap<>();
    private final Map<String, Path> directories = new LinkedHashMap<>();
    private JsonLimits limits = LIMITS;

    private Builder() {
      catalogue.putAll(OwnDocuments.catalogue());
    }

    /** Names the source of a URI; the last word counts. A trailing {@code #} does not matter. */
    public Builder add(String uri, SchemaSource source) {
      catalogue.put(UriReference.parse(uri).withoutFragment().toString(), source);
      return this;
    }

    /**
     * Names the directory of all URIs that begin so and are not named one by one. Of two prefixes
     * the longer one counts. A URI never leads out of the directory.
     *
     * @param prefix absolute, with a slash at the end
     */
    public Builder addDirectory(String prefix, Path directory) {
      if (!prefix.endsWith("/")) {
        throw new IllegalArgumentException("a prefix ends in a slash: " + prefix);
      }
      directories.put(UriReference.parse(prefix).toString(), directory);
      return this;
    }

    /** Other limits than {@link #LIMITS}. */
    public Builder limits(JsonLimits limits) {
      this.limits = limits;
      return this;
    }

    public SchemaLoader build() {
      return new SchemaLoader(
          catalogue, directories, Map.of(), limits, (source, content) -> {}, List.of());
    }
  }
}
