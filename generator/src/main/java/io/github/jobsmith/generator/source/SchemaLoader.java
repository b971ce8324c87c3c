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
import java.util.function.BiConsumer;

/**
 * Finds and reads schema documents: in the catalogue, among the meta-schemas of the standard
 * drafts, otherwise relative to the referring document, then by the {@code $id} that a document in
 * the same directory declares, at last with the {@link DocumentFinder}, if there is one. Does not
 * use the network, unless that finder does. Immutable and thread-safe.
 */
public final class SchemaLoader {
  /**
   * The default limits of a schema document. The depth is low enough for later stages to recurse
   * over a document, and far above that of real schemas.
   */
  public static final JsonLimits LIMITS = JsonLimits.DEFAULT.withMaxDepth(1_000);

  private final Map<String, SchemaSource> catalogue;
  private final Map<String, Path> directories;
  private final Map<String, SchemaSource> neighbours;
  private final JsonLimits limits;
  private final ReadListener listener;
  private final List<SchemaNotation> notations;
  private final DocumentFinder last;

  private SchemaLoader(
      Map<String, SchemaSource> catalogue,
      Map<String, Path> directories,
      Map<String, SchemaSource> neighbours,
      JsonLimits limits,
      ReadListener listener,
      List<SchemaNotation> notations,
      DocumentFinder last) {
    this.catalogue = Map.copyOf(catalogue);
    this.directories = Map.copyOf(directories);
    this.neighbours = Map.copyOf(neighbours);
    this.limits = limits;
    this.listener = listener;
    this.notations = List.copyOf(notations);
    this.last = last;
  }

  /**
   * Returns a copy that notifies a listener of each document that it reads, each time it reads it.
   * As thread-safe as the listener.
   */
  public SchemaLoader telling(ReadListener told) {
    return new SchemaLoader(catalogue, directories, neighbours, limits, told, notations, last);
  }

  /**
   * Returns a copy with additional documents, used where the catalogue has no entry.
   *
   * @param documents by URI, absolute and without fragment
   */
  public SchemaLoader besides(Map<String, SchemaSource> documents) {
    return new SchemaLoader(catalogue, directories, documents, limits, listener, notations, last);
  }

  /**
   * Returns a copy that also reads another notation. The first notation that accepts a document is
   * used; a document that none accepts is read as JSON.
   */
  public SchemaLoader reading(SchemaNotation notation) {
    List<SchemaNotation> more = new ArrayList<>(notations);
    more.add(notation);
    return new SchemaLoader(catalogue, directories, neighbours, limits, listener, more, last);
  }

  /**
   * Returns a copy that looks for documents that are nowhere else with a finder, such as the one of
   * {@link io.github.jobsmith.generator.network.NetworkDocuments}. It replaces an earlier one. As
   * thread-safe as the finder.
   */
  public SchemaLoader lastly(DocumentFinder finder) {
    return new SchemaLoader(
        catalogue, directories, neighbours, limits, listener, notations, finder);
  }

  /** Returns a loader with Jobsmith's own documents. */
  public static SchemaLoader standard() {
    return builder().build();
  }

  /** Returns a builder of a loader that finds Jobsmith's own documents, too. */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Returns the source of a document, or empty when there is none. For json-schema.org, {@code
   * http} and {@code https} are equivalent.
   *
   * @param uri absolute, without fragment
   * @param referrer the document that refers to it; a file reaches files, a class-path resource
   *     resources, a jar entry entries
   */
  public Optional<SchemaSource> find(String uri, SchemaSource referrer) {
    String twin = DraftUris.twin(uri);
    Optional<SchemaSource> known = known(uri);
    if (known.isEmpty() && twin != null) {
      known = known(twin);
    }
    if (known.isPresent()) {
      return known;
    }
    Optional<SchemaSource> standard = StandardMetaSchemas.find(uri);
    if (standard.isPresent() || isCovered(uri) || twin != null && isCovered(twin)) {
      // A URI that a catalogue directory covers is not looked up in other directories.
      return standard;
    }
    return referrer
        .near(uri)
        .or(() -> new DeclaredIdentifier(this).find(uri, referrer))
        .or(() -> last.find(uri));
  }

  /** Returns what the catalogue has, or what is added to it. */
  private Optional<SchemaSource> known(String uri) {
    SchemaSource known = catalogue.get(uri);
    if (known == null) {
      known = OwnDocuments.find(uri);
    }
    if (known != null) {
      return Optional.of(known);
    }
    String longest = longestPrefix(uri);
    Path directory = directories.get(longest);
    Optional<SchemaSource> listed =
        directory == null
            ? Optional.empty()
            : SchemaSource.below(directory, uri.substring(longest.length()));
    return listed.isPresent() ? listed : Optional.ofNullable(neighbours.get(uri));
  }

  private boolean isCovered(String uri) {
    return directories.containsKey(longestPrefix(uri));
  }

  private String longestPrefix(String uri) {
    String longest = "";
    for (String prefix : directories.keySet()) {
      if (prefix.length() > longest.length() && uri.startsWith(prefix)) {
        longest = prefix;
      }
    }
    return longest;
  }

  /**
   * Reads a document.
   *
   * @throws SchemaReadException when it cannot be read, is neither strict JSON nor valid in the
   *     notation that accepts it, or exceeds a limit
   */
  public JsonTree read(SchemaSource source) throws SchemaReadException {
    return read(source, (location, warning) -> {});
  }

  /**
   * Reads a document.
   *
   * @param warnings receives warnings about how the document is written
   * @throws SchemaReadException when it cannot be read, is neither strict JSON nor valid in the
   *     notation that accepts it, or exceeds a limit
   */
  public JsonTree read(SchemaSource source, BiConsumer<SourceLocation, String> warnings)
      throws SchemaReadException {
    try {
      byte[] bytes = source.read(limits);
      listener.read(source, bytes);
      JsonTree tree = tree(bytes, source);
      warn(bytes, source, warnings);
      return tree;
    } catch (UnavailableDocumentException e) {
      throw SchemaReadException.unavailable(
          SourceLocation.startOf(source.name()),
          "cannot load " + Printable.escape(source.name()) + ": " + e.getMessage(),
          e.hint());
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

  /** Reads a document without notifying the listener; the limits apply. */
  byte[] content(SchemaSource source) throws IOException {
    return source.read(limits);
  }

  /** Parses the content of a document. */
  JsonTree tree(byte[] bytes, SchemaSource source) throws SchemaReadException {
    return JsonTreeBuilder.of(document(bytes, source), source.name());
  }

  private JsonDocument document(byte[] bytes, SchemaSource source) {
    Optional<SchemaNotation> notation = notation(source);
    return notation.isPresent()
        ? notation.get().read(bytes, source, limits)
        : JsonDocument.parse(bytes, limits);
  }

  private void warn(
      byte[] bytes, SchemaSource source, BiConsumer<SourceLocation, String> warnings) {
    Optional<SchemaNotation> notation = notation(source);
    String warning = notation.isEmpty() ? null : notation.get().warning(bytes);
    if (warning != null) {
      warnings.accept(SourceLocation.startOf(source.name()), warning);
    }
  }

  private Optional<SchemaNotation> notation(SchemaSource source) {
    for (SchemaNotation notation : notations) {
      if (notation.has(source)) {
        return Optional.of(notation);
      }
    }
    return Optional.empty();
  }

  /**
   * Is notified of the documents that make up a schema, for example to watch them in a cache or an
   * up-to-date check.
   */
  @FunctionalInterface
  public interface ReadListener {
    /**
     * Called when a document was read, before it is parsed.
     *
     * @param content not copied
     */
    void read(SchemaSource source, byte[] content);
  }

  /** Finds documents that are nowhere else. */
  @FunctionalInterface
  public interface DocumentFinder {
    /**
     * Returns the source of a document, or empty when there is none.
     *
     * @param uri absolute, without fragment; it can come from a schema of somebody else
     */
    Optional<SchemaSource> find(String uri);
  }

  /** Builds a loader from catalogue entries and limits. */
  public static final class Builder {
    private final Map<String, SchemaSource> catalogue = new LinkedHashMap<>();
    private final Map<String, Path> directories = new LinkedHashMap<>();
    private JsonLimits limits = LIMITS;

    private Builder() {}

    /**
     * Sets the source of a URI; a later call replaces an earlier one. A trailing {@code #} is
     * ignored.
     */
    public Builder add(String uri, SchemaSource source) {
      catalogue.put(UriReference.parse(uri).withoutFragment().toString(), source);
      return this;
    }

    /**
     * Sets the directory for all URIs with a prefix that have no source of their own. The longest
     * matching prefix is used. A URI never reaches files outside of the directory.
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

    /** Replaces the limits, by default {@link #LIMITS}. */
    public Builder limits(JsonLimits limits) {
      this.limits = limits;
      return this;
    }

    public SchemaLoader build() {
      return new SchemaLoader(
          catalogue,
          directories,
          Map.of(),
          limits,
          (source, content) -> {},
          List.of(),
          uri -> Optional.empty());
    }
  }
}
