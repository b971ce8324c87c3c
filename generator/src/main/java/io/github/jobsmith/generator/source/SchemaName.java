package io.github.jobsmith.generator.source;

import java.util.function.Predicate;

/**
 * A schema as users name it: a document, and where in it the schema is, as in {@code
 * api.yaml#/components/schemas/Pet}.
 *
 * @param document a file, a URI without fragment, or another name
 * @param fragment a JSON Pointer or an anchor, decoded; empty for the document itself
 */
public record SchemaName(String document, String fragment) {
  /**
   * Splits a name at its first {@code #}.
   *
   * @param isDocument whether a name with {@code #} is that of a document, such as a file
   * @throws IllegalArgumentException if the fragment has a malformed percent-encoding, with a
   *     message for the user
   */
  public static SchemaName of(String text, Predicate<String> isDocument) {
    int hash = text.indexOf('#');
    if (hash < 0 || isDocument.test(text)) {
      return new SchemaName(text, "");
    }
    String fragment = UriReference.decode(text.substring(hash + 1));
    if (fragment == null) {
      throw new IllegalArgumentException(
          "the part after # has a malformed percent-encoding: " + text);
    }
    return new SchemaName(text.substring(0, hash), fragment);
  }
}
