package io.github.jobsmith.generator.link;

import io.github.jobsmith.generator.source.SchemaSource;
import io.github.jobsmith.generator.source.UriReference;
import io.github.jobsmith.text.Printable;
import java.util.Optional;

/**
 * The diagnostic for a reference to a document that cannot be found.
 *
 * @param uri of the document
 * @param text the reference as written
 * @param referrer the document that contains the reference
 */
record MissingDocument(String uri, String text, SchemaSource referrer) {
  String message() {
    String missing = isFile() ? UriReference.parse(text).withoutFragment().toString() : uri;
    return "cannot find "
        + Printable.escape(missing)
        + ", referenced from "
        + Printable.escape(referrer.name());
  }

  String hint() {
    if (isFile()) {
      return referrer
          .similar(uri)
          .map(name -> "did you mean " + Printable.escape(name) + "?")
          .orElse("check the path");
    }
    String file =
        referrer.uri().startsWith("file:")
            ? "put a file with this $id next to the schema, or "
            : "";
    return beside().orElse(file + "add it to the catalogue; the network is not used by default");
  }

  private boolean isFile() {
    return uri.startsWith("file:") && referrer.uri().startsWith("file:");
  }

  /**
   * A schema whose {@code $id} has another base does not find a file in its own directory, which is
   * unexpected.
   */
  private Optional<String> beside() {
    UriReference reference = UriReference.parse(text).withoutFragment();
    int slash = uri.lastIndexOf('/');
    if (reference.scheme() != null || reference.authority() != null || slash < 0) {
      return Optional.empty();
    }
    String near = UriReference.parse(referrer.uri()).resolve(reference).toString();
    return referrer
        .near(near)
        .map(
            file ->
                Printable.escape(file.name())
                    + " exists, but the $id of the schema sets another base URI; map the URI in a"
                    + " catalogue: {\""
                    + Printable.escape(uri)
                    + "\": \""
                    + Printable.escape(reference.path())
                    + "\"}");
  }
}
