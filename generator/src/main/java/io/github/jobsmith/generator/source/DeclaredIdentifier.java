package io.github.jobsmith.generator.source;

import io.github.jobsmith.json.JsonSyntaxException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Looks for the file that declares a URI as its own {@code $id} (draft-04: {@code id}): files that
 * are called like the last parts of the URI, below the directory of the referring file, then every
 * schema in that directory, in the order of their names.
 */
final class DeclaredIdentifier {
  private static final int MOST_FILES = 1_000;
  private static final List<String> SUFFIXES = List.of(".json", ".yaml", ".yml");

  private final SchemaLoader loader;

  DeclaredIdentifier(SchemaLoader loader) {
    this.loader = loader;
  }

  /**
   * Returns the file that declares a URI, or empty if there is none near the referring document, or
   * if that is not a file.
   *
   * @param uri absolute, without fragment
   */
  Optional<SchemaSource> find(String uri, SchemaSource referrer) {
    Path directory = referrer.directory();
    String last = lastPart(uri);
    if (directory == null || last == null) {
      return Optional.empty();
    }
    for (SchemaSource file : candidates(uri, directory, referrer)) {
      if (declares(file, uri, last)) {
        return Optional.of(file);
      }
    }
    return Optional.empty();
  }

  private List<SchemaSource> candidates(String uri, Path directory, SchemaSource referrer) {
    List<SchemaSource> files = new ArrayList<>();
    String path = UriReference.parse(uri).path();
    for (int slash = path.lastIndexOf('/'); slash >= 0; slash = path.lastIndexOf('/', slash - 1)) {
      String relative = path.substring(slash + 1);
      if (!relative.isEmpty()) {
        SchemaSource.below(directory, relative)
            .flatMap(found -> referrer.near(found.uri()))
            .ifPresent(files::add);
      }
      if (slash == 0) {
        break;
      }
    }
    for (Path file : schemas(directory)) {
      referrer.near(file.toUri().toString()).ifPresent(files::add);
    }
    return files;
  }

  private static List<Path> schemas(Path directory) {
    try (Stream<Path> all = Files.list(directory)) {
      List<Path> files = new ArrayList<>(all.filter(DeclaredIdentifier::isSchema).toList());
      Collections.sort(files);
      // A directory with more files is no collection of schemas.
      return files.size() > MOST_FILES ? List.of() : files;
    } catch (IOException e) {
      return List.of();
    }
  }

  private static boolean isSchema(Path file) {
    String name = file.toString();
    return SUFFIXES.stream().anyMatch(name::endsWith) && Files.isRegularFile(file);
  }

  private boolean declares(SchemaSource file, String uri, String last) {
    try {
      byte[] content = loader.content(file);
      // Parsing each file would take long; the identifier contains the last part of the URI.
      if (!new String(content, StandardCharsets.ISO_8859_1).contains(last)) {
        return false;
      }
      return loader.tree(content, file) instanceof JsonTree.Obj object
          && (isUri(object.get("$id"), uri) || isUri(object.get("id"), uri));
    } catch (IOException | SchemaReadException | JsonSyntaxException e) {
      // A file that is not a schema is not the one that is looked for.
      return false;
    }
  }

  private static boolean isUri(@Nullable JsonTree id, String uri) {
    if (!(id instanceof JsonTree.Str text)) {
      return false;
    }
    UriReference declared = UriReference.parse(text.value());
    String fragment = declared.fragment();
    return (fragment == null || fragment.isEmpty())
        && declared.withoutFragment().toString().equals(uri);
  }

  /** Returns the last part of a URI that is not empty, or null. */
  private static @Nullable String lastPart(String uri) {
    int end = uri.length();
    while (end > 0 && (uri.charAt(end - 1) == '/' || uri.charAt(end - 1) == ':')) {
      end--;
    }
    int start = Math.max(uri.lastIndexOf('/', end - 1), uri.lastIndexOf(':', end - 1)) + 1;
    return start < end ? uri.substring(start, end) : null;
  }
}
