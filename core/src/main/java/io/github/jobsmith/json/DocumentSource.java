package io.github.jobsmith.json;

import org.jspecify.annotations.Nullable;

/**
 * What a {@link JsonDocument} knows of the text that the user wrote: lines and columns, and names.
 * A document that was converted from another format, or that is a view, differs from that text.
 */
abstract sealed class DocumentSource extends DocumentValues permits JsonDocument {
  final boolean places;
  final @Nullable SourcePlaces source;
  final @Nullable ViewOrigin origin;
  private volatile @Nullable Places lines;

  DocumentSource(
      byte[] bytes,
      int[] nodes,
      int[] duplicates,
      boolean places,
      @Nullable SourcePlaces source,
      @Nullable ViewOrigin origin) {
    super(bytes, nodes, duplicates);
    this.places = places;
    this.source = source;
    this.origin = origin;
  }

  /**
   * Returns where the parts are in the text that this document was converted from; null if it was
   * not converted.
   */
  public final @Nullable SourcePlaces source() {
    return source;
  }

  /** Whether the document has a source text, so that positions are meaningful to the user. */
  public final boolean hasPlaces() {
    return places;
  }

  /** Whether the bytes of this document are the source text. */
  public final boolean hasText() {
    return places && source == null;
  }

  // ---- names

  /** Returns the decoded name of a member; empty for a node without a name. */
  public final String name(int node) {
    return origin == null ? textName(node) : origin.name(node);
  }

  /** Whether some values are unknown; see {@link DocumentView}. */
  public final boolean hasUnknown() {
    return origin != null && origin.hasUnknown();
  }

  /** Returns the name by which schemas know a member that the text spells like this. */
  public final String nameInSchema(String spelling) {
    return origin == null ? spelling : origin.nameInSchema(spelling);
  }

  /**
   * Returns the name by which schemas know a member: its {@link #name}, unless this document is a
   * {@link DocumentView} that translates names.
   */
  public final String schemaName(int node) {
    return textName(node);
  }

  /** Whether schemas know members under other names than the text. */
  public final boolean translatesNames() {
    return origin != null && origin.translatesNames();
  }

  /**
   * Returns how the text spells the name of a member that a schema knows under another name; empty
   * if the text cannot have that member, and the same name unless this document is a {@link
   * DocumentView} that translates names.
   */
  public final String spelling(String schemaName) {
    return origin == null ? schemaName : origin.spelling(schemaName);
  }

  // ---- positions

  /** Whether the name of a member contains escapes where the text has it. */
  public final boolean nameHasEscapes(int member) {
    return origin == null ? nameEscaped(member) : origin.nameHasEscapes(member);
  }

  /** Returns the offset of the opening quote of a member's name; -1 if the node has no name. */
  public final int nameOffset(int node) {
    if (origin != null) {
      return origin.nameOffset(node);
    }
    return isMember(node) ? nameStart(node) - 1 : -1;
  }

  /** Returns the offset after the closing quote of a member's name; -1 if the node has no name. */
  public final int nameEndOffset(int node) {
    if (origin != null) {
      return origin.nameEndOffset(node);
    }
    return isMember(node) ? nameEnd(node) + 1 : -1;
  }

  /**
   * Returns the line and column of a byte. The first call scans the text once; ascending offsets
   * are cheap.
   *
   * @throws IndexOutOfBoundsException if the offset is negative or greater than the size of the
   *     text
   */
  public final Position position(int byteOffset) {
    if (source != null) {
      return source.position(byteOffset);
    }
    return lines == null && origin == null && byteOffset <= Places.NEAR
        ? Places.near(bytes, byteOffset)
        : places().position(byteOffset);
  }

  /** Returns the lines of the text; of a view, those of the original text. */
  final Places places() {
    if (origin != null) {
      return origin.whole().places();
    }
    Places known = lines;
    if (known == null) {
      known = new Places(bytes);
      lines = known;
    }
    return known;
  }
}
