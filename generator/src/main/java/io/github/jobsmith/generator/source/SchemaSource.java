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
 * Where a schema document comes from. Immutable and thread-safe; nothing is opened before it is
 * read.
 */
public final class SchemaSource {
  private static final String CLASS_PATH = "classpath:/";
  private static final int MOST_LISTED = 10_000;

  private final String name;
  private final String uri;
  private final Opener opener;
  private final Neighbour neighbour;

  private SchemaSource(String name, String uri, Opener opener, Neighbour neighbour) {
    this.name = name;
    this.uri = uri;
    this.opener = opener;
    this.neighbour = neighbour;
  }

  /** A file; relative references from it reach other files. */
  public static SchemaSource file(Path file) {
    return file(file, file.toString());
  }

  /**
   * A file whose name, and that of the files that it refers to, is told relative to a directory
   * where it lies below it.
   *
   * @param base the directory that people look from
   */
  public static SchemaSource file(Path file, Path base) {
    Path from = base.toAbsolutePath().normalize();
    Path target = file.toAbsolutePath().normalize();
    return new SchemaSource(
        (target.startsWith(from) ? from.relativize(target) : target).toString(),
        target.toUri().toString(),
        () -> Files.newInputStream(target),
        uri -> {
          Path near = pathOf(uri);
          return near != null && Files.isRegularFile(near)
              ? Optional.of(file(near, from))
              : Optional.empty();
        });
  }

  /**
   * The source that has a {@link #uri()}: a file, a class-path resource or a jar entry. Empty for
   * any other URI, above all for one of the network; whether there is anything is not looked at.
   *
   * @param classes where resources of the class path are
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
        () -> Files.newInputStream(file),
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
   * A text that counts as retrieved from a URI.
   *
   * @param uri the base of its relative references, absolute and without fragment
   */
  public static SchemaSource text(String name, String uri, String text) {
    return bytes(name, uri, text.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * UTF-8 bytes that count as retrieved from a URI.
   *
   * @param uri the base of their relative references, absolute and without fragment
   * @param utf8 not copied
   */
  public static SchemaSource bytes(String name, String uri, byte[] utf8) {
    return new SchemaSource(
        name, uri, () -> new ByteArrayInputStream(utf8), other -> Optional.empty());
  }

  /** The name that diagnostics print. */
  public String name() {
    return name;
  }

  /** The URI that the document counts as retrieved from: the base of its relative references. */
  public String uri() {
    return uri;
  }

  /** A source of the same kind and reach at another URI; empty when there is nothing. */
  public Optional<SchemaSource> near(String other) {
    return neighbour.find(other);
  }

  /**
   * The name of a file that may be meant by a URI of a file that is not there: the closest name in
   * the same directory.
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

  /** A name up to its first dot: that all files end in .json makes none of them more similar. */
  private static String stem(String name) {
    int dot = name.indexOf('.', 1);
    return dot < 0 ? name : name.substring(0, dot);
  }

  /**
   * The content.
   *
   * @throws IOException when there is nothing or it cannot be read
   * @throws JsonSyntaxException when it is above the limit of size
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
   * A file below a directory.
   *
   * @param relative as in a URI: slashes, percent-encoded
   * @return empty when there is no such file, or when it would lie outside
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
      // Not every file URI names a path: another host, a query, illegal characters.
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

  private interface Opener {
    InputStream open() throws IOException;
  }

  private interface Neighbour {
    Optional<SchemaSource> find(String uri);
  }
}
