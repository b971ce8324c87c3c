package io.github.jobsmith.generator.source;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Jobsmith's own documents, the resources of module {@code schema} on the class path: the built-in
 * schemas, and the meta-schemas.
 */
public final class OwnDocuments {
  private static final String DIRECTORY = "io/github/jobsmith/schema/";
  private static final String OWN = "https://jobsmith.github.io/";
  private static final String BUILT_IN = OWN + "schema/aws-iot/";
  private static final String SUFFIX = ".schema.json";

  private OwnDocuments() {}

  /** The names of the built-in schemas, such as {@code create-job}; the default is the first. */
  public static List<String> builtIn() {
    return Names.ALL;
  }

  /**
   * Returns a built-in schema.
   *
   * @param name one of {@link #builtIn()}
   * @throws IllegalArgumentException if there is no built-in schema with that name
   */
  public static SchemaSource builtIn(String name) {
    if (!Names.ALL.contains(name)) {
      throw new IllegalArgumentException(
          "no built-in schema " + name + "; must be one of " + String.join(", ", Names.ALL));
    }
    return document(name + SUFFIX);
  }

  /** Whether a document is one of Jobsmith's own; these change only with its version. */
  public static boolean has(SchemaSource source) {
    return source.uri().startsWith("classpath:/" + DIRECTORY);
  }

  /** Returns the meta-schemas of the dialect and of the vocabulary, by URI. */
  public static Map<String, SchemaSource> metaSchemas() {
    Map<String, SchemaSource> schemas = new LinkedHashMap<>();
    schemas.put("https://jobsmith.github.io/dialect/2020-12", document("dialect-2020-12" + SUFFIX));
    schemas.put("https://jobsmith.github.io/vocab/constraints", document("vocabulary" + SUFFIX));
    return schemas;
  }

  /** Returns the document with a URI, or null. Reads nothing for a URI that is not Jobsmith's. */
  static @Nullable SchemaSource find(String uri) {
    if (!uri.startsWith(OWN)) {
      return null;
    }
    if (uri.startsWith(BUILT_IN) && uri.endsWith(SUFFIX)) {
      String name = uri.substring(BUILT_IN.length(), uri.length() - SUFFIX.length());
      return Names.ALL.contains(name) ? document(name + SUFFIX) : null;
    }
    return metaSchemas().get(uri);
  }

  /** Returns a resource of module {@code schema}, by its path below Jobsmith's directory. */
  static SchemaSource document(String file) {
    return SchemaSource.resource(OwnDocuments.class.getClassLoader(), DIRECTORY + file);
  }

  /** Read once, when first needed. */
  private static final class Names {
    static final List<String> ALL = read();

    private static List<String> read() {
      try {
        byte[] text = document("built-in-schemas.txt").read(SchemaLoader.LIMITS);
        return List.copyOf(new String(text, StandardCharsets.UTF_8).lines().toList());
      } catch (IOException e) {
        throw new UncheckedIOException("the list of built-in schemas cannot be read", e);
      }
    }
  }
}
