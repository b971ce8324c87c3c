package io.github.jobsmith.validation;

import io.github.jobsmith.excerpt.Sensitive;
import io.github.jobsmith.generated.check.Finding;
import io.github.jobsmith.json.JsonDocument;
import io.github.jobsmith.json.JsonLimits;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The document that the violations of a report are about. If a reader needs its memory for the next
 * text, the document is read again when something is asked about a violation: programs seldom look
 * at the advice about a valid document. Immutable and thread-safe.
 */
final class CheckedDocument {
  /**
   * What is needed to read a document again.
   *
   * @param json not copied
   * @param root the validated value
   * @param sensitivePointers of the schema
   */
  record Text(
      byte[] json,
      JsonLimits limits,
      int root,
      List<String> sensitivePointers,
      List<Finding> findings) {
    private Known read() {
      JsonDocument document = JsonDocument.parse(json, limits);
      return new Known(document, sensitive(document, root, sensitivePointers, findings));
    }
  }

  private record Known(JsonDocument document, Sensitive sensitive) {}

  private final @Nullable Text text;

  /** Racy single-check: threads may read the text more than once, with equal results. */
  private volatile @Nullable Known known;

  private CheckedDocument(@Nullable Text text, @Nullable Known known) {
    this.text = text;
    this.known = known;
  }

  /** Returns a document that is independent of a reader. */
  static CheckedDocument of(JsonDocument document, Sensitive sensitive) {
    return new CheckedDocument(null, new Known(document, sensitive));
  }

  /** Returns a document that is read when it is needed. */
  static CheckedDocument of(Text text) {
    return new CheckedDocument(text, null);
  }

  /** Returns the sensitive values of a document. */
  static Sensitive sensitive(
      JsonDocument document, int root, List<String> pointers, Iterable<Finding> findings) {
    return pointers.isEmpty()
        ? new Sensitive(document, root, pointers)
        : new Sensitive(document, root, pointers, Unchecked.values(document, findings));
  }

  JsonDocument document() {
    return known().document();
  }

  Sensitive sensitive() {
    return known().sensitive();
  }

  private Known known() {
    Known read = known;
    if (read == null) {
      read = Objects.requireNonNull(text).read();
      known = read;
    }
    return read;
  }
}
