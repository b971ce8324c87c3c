package io.github.jobsmith.generator.link;

import io.github.jobsmith.generator.source.SchemaSource;
import io.github.jobsmith.generator.source.UriReference;
import io.github.jobsmith.text.Printable;
import java.util.Optional;

/**
 * What is said about a reference to a document that nobody has.
 *
 * @param uri of the document
 * @param text the reference as written
 * @param referrer the document that it stands in
 */
record MissingDocument(String uri, String text, SchemaSource referrer) {
  String problem() {
    return isFile()
        ? "points to a file that is not there, seen from " + Printable.escape(referrer.name())
        : "points to a document that is not there: " + Printable.escape(uri);
  }

  String wayOut() {
    if (isFile()) {
      return referrer
          .similar(uri)
          .map(name -> "did you mean " + Printable.escape(name) + "?")
          .orElse("check the path");
    }
    return beside().orElse("add it to the catalogue; the network is never used");
  }

  private boolean isFile() {
    return uri.startsWith("file:") && referrer.uri().startsWith("file:");
  }

  /**
   * A file next door is not looked at when the schema says that it comes from elsewhere, which
   * people do not expect.
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
                    + " is there, but the schema names itself with another base; a catalogue"
                    + " leads to it: {\""
                    + Printable.escape(uri)
                    + "\": \""
                    + Printable.escape(reference.path())
                    + "\"}");
  }
}
