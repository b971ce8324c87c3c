package io.github.jobsmith.validation;

import io.github.jobsmith.excerpt.ExcerptText;
import io.github.jobsmith.excerpt.PartPlace;
import io.github.jobsmith.excerpt.Sensitive;
import io.github.jobsmith.excerpt.SourceText;
import io.github.jobsmith.excerpt.SpanText;
import io.github.jobsmith.generated.check.Finding;
import io.github.jobsmith.generated.check.Inside;
import io.github.jobsmith.json.JsonDocument;
import io.github.jobsmith.json.Position;
import io.github.jobsmith.json.SourcePlaces;
import io.github.jobsmith.json.TextIndex;
import io.github.jobsmith.message.Words;
import io.github.jobsmith.message.WrongPart;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where a finding is in the text of its document. Everything is computed on demand. Immutable and
 * thread-safe.
 */
final class FindingPlace {
  private final Words words;
  private final JsonDocument document;
  private final Finding finding;
  private final Sensitive sensitive;

  /** Racy single-check: threads may compute it more than once, with equal results. */
  private volatile @Nullable Position position;

  /** Racy single-check, like {@link #position}; empty if the place is the whole value. */
  private volatile @Nullable Optional<PartPlace> part;

  FindingPlace(Words words, JsonDocument document, Finding finding, Sensitive sensitive) {
    this.words = words;
    this.document = document;
    this.finding = finding;
    this.sensitive = sensitive;
  }

  /** Returns line and column; 0 and 0 if there is no source text. */
  Position position() {
    Position known = position;
    if (known == null) {
      PartPlace place = partPlace();
      known =
          !document.hasPlaces()
              ? new Position(0, 0)
              : place == null ? document.position(documentOffset()) : place.position(document);
      position = known;
    }
    return known;
  }

  /** Returns the place of the part of the value that is wrong; null if it is the whole value. */
  private @Nullable PartPlace partPlace() {
    Optional<PartPlace> known = part;
    if (known == null) {
      known = Optional.ofNullable(findPart());
      part = known;
    }
    return known.orElse(null);
  }

  private @Nullable PartPlace findPart() {
    if (!document.hasPlaces()) {
      return null;
    }
    int node = finding.node();
    Inside inside = finding.inside();
    if (inside != null && inside.length() != Inside.TO_END && document.isString(node)) {
      byte[] content = document.utf8(node);
      int from = characters(content, inside.offset());
      return PartPlace.of(
          document, node, from, characters(content, inside.offset() + inside.length()));
    }
    WrongPart wrong = WrongPart.of(words, document, finding, sensitive);
    return wrong == null ? null : PartPlace.of(document, node, wrong.start(), wrong.end());
  }

  /** Returns the number of characters in the first bytes of a string. */
  private static int characters(byte[] content, int bytes) {
    return new String(content, 0, Math.min(bytes, content.length), StandardCharsets.UTF_8).length();
  }

  /** Returns the byte offset in the section of the source text. */
  int offset() {
    SourcePlaces source = document.source();
    return textOffset() - (source == null ? 0 : source.sectionStart(documentOffset()));
  }

  /** Returns the byte offset in the text from which excerpts are cut. */
  int textOffset() {
    PartPlace place = partPlace();
    if (place != null) {
      return place.offset();
    }
    SourcePlaces source = document.source();
    return source == null ? documentOffset() : source.start(documentOffset());
  }

  /** Returns the name of the section of the source text; empty if it has none. */
  String section() {
    SourcePlaces source = document.source();
    return source == null ? "" : source.sectionName(documentOffset());
  }

  private int documentOffset() {
    return documentOffset(document, finding);
  }

  /** Returns the byte offset of a finding in the JSON text, by which violations are ordered. */
  static int documentOffset(JsonDocument document, Finding finding) {
    int inside = inside(document, finding);
    if (inside >= 0) {
      return inside;
    }
    return finding.name() ? document.nameOffset(finding.node()) : document.offset(finding.node());
  }

  private int inside() {
    return inside(document, finding);
  }

  /** Returns the offset of a place inside a string or name, or -1 if there is none. */
  private static int inside(JsonDocument document, Finding finding) {
    Inside inside = finding.inside();
    int node = finding.node();
    if (inside == null || !document.hasText()) {
      return -1;
    }
    if (finding.name()) {
      int start = document.nameOffset(node) + 1;
      int bytes = document.name(node).getBytes(StandardCharsets.UTF_8).length;
      return document.nameEndOffset(node) - 1 - start == bytes ? start + inside.offset() : -1;
    }
    return document.isString(node) && !document.hasEscapes(node)
        ? document.start(node) + inside.offset()
        : -1;
  }

  /** Returns the number of bytes to mark; see {@link Violation#length()}. */
  int length() {
    int node = finding.node();
    boolean whole = partPlace() == null && inside() < 0;
    if (whole && !finding.name() && (document.isObject(node) || document.isArray(node))) {
      return 1;
    }
    SourcePlaces source = document.source();
    return whole && source != null
        ? SourceText.marked(source, documentOffset())
        : Math.max(1, endOffset() - textOffset());
  }

  /** Returns the byte offset after the last byte of the place in its text. */
  private int endOffset() {
    PartPlace place = partPlace();
    if (place != null) {
      return place.offset() + place.length();
    }
    int node = finding.node();
    SourcePlaces source = document.source();
    if (inside() >= 0) {
      return finding.name() ? document.nameEndOffset(node) - 1 : document.end(node);
    } else if (source != null) {
      return source.end(documentOffset());
    }
    return finding.name() ? document.nameEndOffset(node) : document.endOffset(node);
  }

  /** Returns the place in every unit; null if there is no source text. */
  @Nullable Span span() {
    return document.hasPlaces()
        ? new Span(
            TextIndex.position(document, textOffset()),
            TextIndex.position(document, endOfCharacter()))
        : null;
  }

  /** Returns the end of the place, which a part without characters would leave inside of one. */
  private int endOfCharacter() {
    ExcerptText text = ExcerptText.of(document, sensitive);
    int end = Math.min(endOffset(), text.size());
    while (end < text.size() && (text.byteAt(end) & 0xC0) == 0x80) {
      end++;
    }
    return end;
  }

  /**
   * Returns the beginning of the text of the place, or of the JSON text of a document without
   * source text; null if it must not be shown.
   */
  @Nullable String text(int most) {
    boolean hidden =
        !finding.name() && (finding.constraint().isSensitive() || sensitive.covers(finding.node()));
    return hidden
        ? null
        : SpanText.of(ExcerptText.of(document, sensitive), textOffset(), endOfCharacter(), most);
  }
}
