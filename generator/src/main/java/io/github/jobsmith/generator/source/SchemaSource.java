package io.github.jobsmith.generator.source;

import io.github.jobsmith.json.JsonInput;
import io.github.jobsmith.json.JsonLimits;
import io.github.jobsmith.json.JsonSyntaxException;
import io.github.jobsmith.text.DidYouMean;
import java.io.ByteArrayInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/**
 * Where a schema document comes from. Immutable and thread-safe; nothing is opened before {@link
 * #read}.
 */
public final class SchemaSource {
  private static final String CLASS_PATH = "classpath:/";
  private static final int MOST_LISTED = 10_000;

  private final String name;
  private final String uri;
  private final String fragment;
  private final Opener opener;
  private final Neighbour neighbour;

  private SchemaSource(String name, String uri, Opener opener, Neighbour neighbour) {
    this(name, uri, "", opener, neighbour);
  }

  private SchemaSource(
      String name, String uri, String fragment, Opener opener, Neighbour neighbour) {
    this.name = name;
    this.uri = uri;
    this.fragment = fragment;
    this.opener = opener;
    this.neighbour = neighbour;
  }

  /**
   * Returns a source of a schema inside the document, such as one of an OpenAPI document.
   *
   * @param inside a JSON Pointer such as {@code /components/schemas/Pet}, or the name of an anchor;
   *     not percent-encoded; empty for the document itself
   */
  public SchemaSource withFragment(String inside) {
    return new SchemaSource(name, uri, inside, opener, neighbour);
  }

  /** A file; relative references from it reach other files. */
  public static SchemaSource file(Path file) {
    return file(file, file.toString());
  }

  /**
   * A file. Its name, and the names of files that it refers to, are relative to a base directory if
   * they are below it.
   *
   * @param base the directory, usually the working directory
   */
  public static SchemaSource file(Path file, Path base) {
    Path from = base.toAbsolutePath().normalize();
    Path target = file.toAbsolutePath().normalize();
    return new SchemaSource(
        (target.startsWith(from) ? from.relativize(target) : target).toString(),
        target.toUri().toString(),
        () -> JsonInput.open(target),
        uri -> {
          Path near = pathOf(uri);
          return near != null && Files.isRegularFile(near)
              ? Optional.of(file(near, from))
              : Optional.empty();
        });
  }

  /**
   * Returns the source with the given {@link #uri()}: a file, a class-path resource or a jar entry.
   * Empty for any other URI, in particular a network URI. Does not check that the source exists.
   *
   * @param classes the loader of class-path resources
   */
  public static Optional<SchemaSource> at(String uri, ClassLoader classes) {
    if (uri.startsWith(CLASS_PATH)) {
      return Optional.of(resource(classes, uri.substring(CLASS_PATH.length())));
    }
    int entry = uri.indexOf("!/");
    if (uri.startsWith("jar:") && entry > 0) {
      Path jar = pathOf(uri.substring("jar:".length(), entry));
      return Optional.ofNullable(jar).map(found -> entry(found, uri.substring(entry + 2)));
    }
    return Optional.ofNullable(pathOf(uri)).map(SchemaSource::file);
  }

  private static SchemaSource file(Path file, String name) {
    return new SchemaSource(
        name,
        file.toAbsolutePath().normalize().toUri().toString(),
        () -> JsonInput.open(file),
        uri -> fileNear(file, uri));
  }

  /**
   * A class-path resource; relative references from it reach resources of the same loader.
   *
   * @param path with or without a leading slash, such as {@code io/github/jobsmith/a.schema.json}
   */
  public static SchemaSource resource(ClassLoader classes, String path) {
    String plain = path.startsWith("/") ? path.substring(1) : path;
    return new SchemaSource(
        CLASS_PATH + plain,
        CLASS_PATH + plain,
        () -> {
          InputStream stream = classes.getResourceAsStream(plain);
          if (stream == null) {
            throw new FileNotFoundException("not on the class path");
          }
          return stream;
        },
        uri -> resourceNear(classes, uri));
  }

  /** An entry of a jar or zip file; relative references from it reach entries of the same jar. */
  public static SchemaSource entry(Path jar, String entry) {
    String prefix = "jar:" + jar.toAbsolutePath().normalize().toUri() + "!/";
    return new SchemaSource(
        jar + "!/" + entry,
        prefix + entry,
        () -> open(jar, entry),
        uri ->
            uri.startsWith(prefix)
                ? Optional.of(entry(jar, uri.substring(prefix.length())))
                : Optional.empty());
  }

  /** A text; relative references from it reach only the catalogue. */
  public static SchemaSource text(String name, String text) {
    return text(name, "text:/" + name, text);
  }

  /**
   * A text with a given retrieval URI.
   *
   * @param uri the base of its relative references, absolute and without fragment
   */
  public static SchemaSource text(String name, String uri, String text) {
    return bytes(name, uri, text.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * UTF-8 bytes with a given retrieval URI.
   *
   * @param uri the base of their relative references, absolute and without fragment
   * @param utf8 not copied
   */
  public static SchemaSource bytes(String name, String uri, byte[] utf8) {
    return new SchemaSource(
        name, uri, () -> new ByteArrayInputStream(utf8), other -> Optional.empty());
  }

  /**
   * A document that is obtained when it is read; relative references from it are those of its URI.
   *
   * @param uri its name and the base of its relative references, absolute and without fragment
   * @param content called each time the document is read
   */
  public static SchemaSource remote(String uri, Content content) {
    return new SchemaSource(
        uri, uri, () -> new ByteArrayInputStream(content.get()), other -> Optional.empty());
  }

  /** Returns the name for diagnostics. */
  public String name() {
    return name;
  }

  /**
   * Returns the JSON Pointer or the anchor of the schema inside the document; empty for the
   * document itself.
   */
  public String fragment() {
    return fragment;
  }

  /** Returns the retrieval URI: the base of relative references. */
  public String uri() {
    return uri;
  }

  /**
   * Returns a source of the same kind at another URI; empty when there is none, or when it is out
   * of reach.
   */
  public Optional<SchemaSource> near(String other) {
    return neighbour.find(other);
  }

  /** Returns the directory of a file, or null if this source is not a file. */
  @Nullable Path directory() {
    Path file = pathOf(uri);
    return file == null ? null : file.getParent();
  }

  /**
   * Returns the name most similar to that of a missing file in the same directory, as a suggestion.
   */
  public Optional<String> similar(String other) {
    Path target = pathOf(other);
    Path directory = target == null ? null : target.getParent();
    if (directory == null) {
      return Optional.empty();
    }
    try (Stream<Path> files = Files.list(directory)) {
      String wanted = target.getFileName().toString();
      List<String> names =
          files
              .limit(MOST_LISTED)
              .map(file -> file.getFileName().toString())
              .filter(name -> DidYouMean.closest(stem(wanted), List.of(stem(name))).isPresent())
              .sorted()
              .toList();
      return DidYouMean.closest(wanted, names);
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /**
   * Returns a name up to its first dot, because the common extension .json says nothing about
   * similarity.
   */
  private static String stem(String name) {
    int dot = name.indexOf('.', 1);
    return dot < 0 ? name : name.substring(0, dot);
  }

  /**
   * Reads the content.
   *
   * @throws IOException when the source does not exist or cannot be read
   * @throws JsonSyntaxException when the content exceeds the size limit
   */
  public byte[] read(JsonLimits limits) throws IOException {
    try (InputStream stream = opener.open()) {
      return JsonInput.bytes(stream, limits);
    }
  }

  private static Optional<SchemaSource> fileNear(Path origin, String uri) {
    Path target = pathOf(uri);
    if (target == null || !Files.isRegularFile(target)) {
      return Optional.empty();
    }
    Path directory = origin.toAbsolutePath().normalize().getParent();
    Path shown = target;
    if (!origin.isAbsolute() && directory != null) {
      Path relative = directory.relativize(target);
      shown = origin.getParent() == null ? relative : origin.getParent().resolve(relative);
      shown = shown.normalize();
    }
    return Optional.of(file(target, shown.toString()));
  }

  /**
   * Returns a file below a directory.
   *
   * @param relative as in a URI: slashes, percent-encoded
   * @return empty when the file does not exist or is outside of the directory
   */
  static Optional<SchemaSource> below(Path directory, String relative) {
    String decoded = UriReference.decode(relative);
    if (decoded == null) {
      return Optional.empty();
    }
    try {
      Path top = directory.normalize();
      Path file = top.resolve(decoded).normalize();
      boolean inside = file.toAbsolutePath().startsWith(top.toAbsolutePath().normalize());
      return inside && Files.isRegularFile(file) ? Optional.of(file(file)) : Optional.empty();
    } catch (InvalidPathException e) {
      return Optional.empty();
    }
  }

  private static @Nullable Path pathOf(String uri) {
    if (!uri.startsWith("file:")) {
      return null;
    }
    try {
      return Path.of(URI.create(uri)).toAbsolutePath().normalize();
    } catch (RuntimeException e) {
      // Some file URIs are not paths: with another host, a query or illegal characters.
      return null;
    }
  }

  private static Optional<SchemaSource> resourceNear(ClassLoader classes, String uri) {
    if (!uri.startsWith(CLASS_PATH)) {
      return Optional.empty();
    }
    String path = uri.substring(CLASS_PATH.length());
    URL found = classes.getResource(path);
    return found == null ? Optional.empty() : Optional.of(resource(classes, path));
  }

  private static InputStream open(Path jar, String entry) throws IOException {
    try (ZipFile zip = new ZipFile(jar.toFile())) {
      ZipEntry found = zip.getEntry(entry);
      if (found == null) {
        throw new FileNotFoundException("no such entry");
      }
      try (InputStream stream = zip.getInputStream(found)) {
        return new ByteArrayInputStream(stream.readNBytes(SchemaLoader.LIMITS.maxBytes() + 1));
      }
    }
  }

  @Override
  public String toString() {
    return name;
  }

  /** Obtains the content of a document. */
  @FunctionalInterface
  public interface Content {
    /**
     * Returns the content, UTF-8; not copied.
     *
     * @throws UnavailableDocumentException with the reason, if it cannot be obtained
     * @throws IOException if something else cannot be read or written
     */
    byte[] get() throws IOException;
  }

  private interface Opener {
    InputStream open() throws IOException;
  }

  private interface Neighbour {
    Optional<SchemaSource> find(String uri);
  }
}
