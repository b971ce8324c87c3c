package io.github.jobsmith.generator;

import io.github.jobsmith.generator.collector.Diagnostics;
import io.github.jobsmith.generator.diagnostic.SchemaException;
import io.github.jobsmith.generator.source.JsonTree;
import io.github.jobsmith.generator.source.SchemaLoader;
import io.github.jobsmith.generator.source.SchemaReadException;
import io.github.jobsmith.generator.source.SchemaSource;
import io.github.jobsmith.generator.source.SourceLocation;
import io.github.jobsmith.generator.source.UriReference;
import io.github.jobsmith.text.Printable;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/**
 * A catalogue file: a JSON object that maps URIs to files, and prefixes of URIs to directories.
 * Paths are relative to the catalogue.
 *
 * <pre>{@code
 * {
 *   "https://example.com/order.schema.json": "schemas/order.json",
 *   "https://example.com/common/": "schemas/common/"
 * }
 * }</pre>
 *
 * <p>An entry for the whole URI takes precedence over prefixes, and a longer prefix over a shorter
 * one.
 */
public final class Catalogue {
  private final Path file;
  private final SchemaLoader.Builder loader = SchemaLoader.builder();
  private final Diagnostics diagnostics = new Diagnostics();

  private Catalogue(Path file) {
    this.file = file;
  }

  /**
   * Reads a catalogue file and returns a loader with its entries and Jobsmith's own documents.
   *
   * @throws SchemaException when the catalogue cannot be read or refers to missing files, with all
   *     errors
   */
  public static SchemaLoader read(Path file) throws SchemaException {
    Catalogue catalogue = new Catalogue(file);
    catalogue.entries();
    catalogue.diagnostics.throwIfErrors();
    return catalogue.loader.build();
  }

  private void entries() {
    JsonTree tree;
    try {
      tree = SchemaLoader.standard().read(SchemaSource.file(file));
    } catch (SchemaReadException e) {
      String message = String.valueOf(e.getMessage()).replace("the schema ", "the catalogue ");
      diagnostics.error(e.location(), "", message, e.hint());
      return;
    }
    if (tree instanceof JsonTree.Obj object) {
      object.members().forEach(this::entry);
    } else {
      fault(tree.location(), "the catalogue is " + tree.kind(), "write {\"URI\": \"FILE\", ...}");
    }
  }

  private void entry(String uri, JsonTree.Member member) {
    UriReference key = UriReference.parse(uri);
    String fragment = key.fragment();
    if (key.scheme() == null || (fragment != null && !fragment.isEmpty())) {
      fault(
          member.key(),
          Printable.quoted(uri) + " is not an absolute URI without fragment",
          "write it like https://example.com/order.schema.json");
    } else if (member.value() instanceof JsonTree.Str value) {
      entry(uri, value);
    } else {
      fault(
          member.value().location(),
          Printable.quoted(uri) + " is mapped to " + member.value().kind(),
          "write the path of a file as a string");
    }
  }

  private void entry(String uri, JsonTree.Str value) {
    Path target;
    try {
      target = file.resolveSibling(value.value()).normalize();
    } catch (InvalidPathException e) {
      fault(
          value.location(), Printable.quoted(value.value()) + " is not a valid path", "correct it");
      return;
    }
    boolean prefix = uri.endsWith("/");
    if (prefix && Files.isDirectory(target)) {
      loader.addDirectory(uri, target);
    } else if (!prefix && Files.isRegularFile(target)) {
      loader.add(uri, SchemaSource.file(target));
    } else {
      fault(value.location(), missing(target, prefix), hint(value.value(), target, prefix));
    }
  }

  private static String missing(Path target, boolean prefix) {
    return Printable.quoted(target.toString())
        + (Files.exists(target) ? " is not a " : ": no such ")
        + (prefix ? "directory" : "file");
  }

  private static String hint(String value, Path target, boolean prefix) {
    if (UriReference.parse(value).authority() != null) {
      return "use a file; a catalogue has no entries of the network";
    }
    if (prefix) {
      return "a URI that ends with a slash is mapped to a directory";
    }
    return Files.isDirectory(target)
        ? "to map to a directory, end the URI with a slash"
        : "paths are relative to the catalogue";
  }

  private void fault(SourceLocation at, String message, String hint) {
    diagnostics.error(at, "", message, hint);
  }
}
