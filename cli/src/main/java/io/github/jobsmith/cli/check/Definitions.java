package io.github.jobsmith.cli.check;

import io.github.jobsmith.generator.SchemaCompiler;
import io.github.jobsmith.generator.diagnostic.Diagnostic;
import io.github.jobsmith.generator.diagnostic.SchemaException;
import io.github.jobsmith.generator.option.CompilerOptions;
import io.github.jobsmith.generator.source.SchemaLoader;
import io.github.jobsmith.generator.source.SchemaSource;
import io.github.jobsmith.json.JsonWriter;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * Compiles the definitions of a schema by themselves, because some mistakes are found only in what
 * the root refers to, and the definitions of a library are for references from other documents.
 */
final class Definitions {
  private Definitions() {}

  /**
   * Returns what is reported about a document and its definitions.
   *
   * @param source a document that compiles
   * @param pointers of the schemas in it
   */
  static List<Diagnostic> check(
      SchemaSource source,
      Collection<String> pointers,
      SchemaLoader loader,
      CompilerOptions options) {
    List<String> definitions = pointers.stream().filter(Definitions::isDefinition).toList();
    List<Diagnostic> found = new ArrayList<>();
    if (definitions.isEmpty()) {
      return found;
    }
    try {
      new SchemaCompiler(options, found::add)
          .forValidators()
          .compile(references(source, definitions), loader(loader, source));
    } catch (SchemaException e) {
      found.addAll(e.diagnostics());
    }
    // A reference from outside does not reach a schema in another resource of the document.
    found.removeIf(each -> !each.location().source().equals(source.name()));
    return found;
  }

  /** Returns the URI of a schema in a document. */
  static String uri(String document, String pointer) {
    try {
      return document + new URI(null, null, pointer).toASCIIString();
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static boolean isDefinition(String pointer) {
    String parent = pointer.substring(0, Math.max(0, pointer.lastIndexOf('/')));
    return parent.endsWith("/$defs") || parent.endsWith("/definitions");
  }

  /** Returns a schema that refers to each of some schemas in a document. */
  static SchemaSource references(SchemaSource document, List<String> pointers) {
    JsonWriter json = new JsonWriter().startObject();
    json.name("$schema").string("https://json-schema.org/draft/2020-12/schema");
    json.name("properties").startObject();
    for (int i = 0; i < pointers.size(); i++) {
      json.name(Integer.toString(i)).startObject();
      json.name("$ref").string(uri(document.uri(), pointers.get(i))).endObject();
    }
    return SchemaSource.bytes(
        "definitions", "text:/definitions", json.endObject().endObject().toByteArray());
  }

  /** Returns a loader that also has a document. */
  static SchemaLoader loader(SchemaLoader loader, SchemaSource document) {
    return loader.besides(Map.of(document.uri(), document));
  }
}
