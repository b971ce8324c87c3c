package io.github.jobsmith.excerpt;

import io.github.jobsmith.json.JsonDocument;
import io.github.jobsmith.json.SourcePlaces;
import java.util.List;

/** A text from which excerpts are cut. */
public interface ExcerptText {
  /** Returns its size in bytes. */
  int size();

  byte byteAt(int index);

  /** Returns the parts of the bytes {@code [from, to)} that must not be shown, in order. */
  List<HiddenPart> hidden(int from, int to);

  /** Returns the text of a document, or the text that it was converted from. */
  static ExcerptText of(JsonDocument document, Sensitive sensitive) {
    SourcePlaces source = document.source();
    return source == null ? ofJson(document, sensitive) : new SourceText(source, sensitive);
  }

  private static ExcerptText ofJson(JsonDocument document, Sensitive sensitive) {
    return new ExcerptText() {
      @Override
      public int size() {
        return document.endOffset(0);
      }

      @Override
      public byte byteAt(int index) {
        return document.byteAt(index);
      }

      @Override
      public List<HiddenPart> hidden(int from, int to) {
        return sensitive.within(from, to);
      }
    };
  }
}
