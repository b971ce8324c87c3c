package io.github.jobsmith.cli.fix;

import io.github.jobsmith.json.JsonDocument;
import io.github.jobsmith.json.JsonSyntaxException;
import io.github.jobsmith.json.TextIndex;
import io.github.jobsmith.validation.Fix;
import io.github.jobsmith.validation.Fix.Edit;
import io.github.jobsmith.validation.Span;
import io.github.jobsmith.yaml.part.TextPart;
import io.github.jobsmith.yaml.part.YamlStream;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The documents of a file: one, the lines of JSON Lines, or those of a YAML stream. Each is parsed
 * when it is needed, and the last one is kept. Not thread-safe.
 */
final class FileParts {
  private final byte[] text;
  private final Function<byte[], JsonDocument> reader;
  private final List<TextPart> several;
  private @Nullable Part last;
  private @Nullable TextIndex index;

  /** One of the documents. */
  final class Part {
    private final TextPart place;
    private final @Nullable JsonDocument document;

    private Part(TextPart place) {
      this.place = place;
      this.document = parsed(place.from() == 0 && place.to() == text.length ? text : place.bytes());
    }

    /** Returns the document; null if it is not valid. */
    @Nullable JsonDocument document() {
      return document;
    }

    /** Returns a fix of the document as one of the file. */
    Fix inFile(Fix fix) {
      List<Edit> edits = new ArrayList<>();
      for (Edit edit : fix.edits()) {
        edits.add(new Edit(inFile(edit.span()), edit.text()));
      }
      return place.from() == 0 ? fix : new Fix(fix.kind(), fix.isSafe(), edits);
    }

    private Span inFile(Span span) {
      TextIndex known = index;
      if (known == null) {
        known = TextIndex.of(text);
        index = known;
      }
      return new Span(
          known.position(place.from() + span.start().offset()),
          known.position(place.from() + span.end().offset()));
    }
  }

  /**
   * @param yaml whether it is YAML, and not JSON or JSON Lines
   * @param reader parses a document
   */
  FileParts(byte[] text, boolean yaml, Function<byte[], JsonDocument> reader) {
    this.text = text;
    this.reader = reader;
    TextPart whole = new TextPart(text, 0, text.length, 1);
    if (yaml) {
      this.several = YamlStream.matches(text) ? YamlStream.split(text) : List.of(whole);
    } else {
      Part one = new Part(whole);
      this.last = one;
      this.several = one.document() == null ? List.of() : List.of(whole);
    }
  }

  /** Whether these are the documents of this array. */
  boolean isOf(byte[] other) {
    return text == other;
  }

  /** Returns the document that contains an offset of the file; null if there is none. */
  @Nullable Part at(int offset) {
    Part known = last;
    if (known == null || offset < known.place.from() || offset >= known.place.to()) {
      known = null;
    }
    if (known == null || known.document() == null) {
      TextPart place = placeAt(offset);
      known = place == null ? null : new Part(place);
      last = known;
    }
    return known;
  }

  private @Nullable TextPart placeAt(int offset) {
    for (TextPart part : several) {
      if (part.from() <= offset && offset < part.to()) {
        return part;
      }
    }
    return several.isEmpty() ? line(offset) : null;
  }

  /** Returns the line around an offset, in a text that is not one JSON value. */
  private TextPart line(int offset) {
    int from = Math.min(offset, text.length);
    while (from > 0 && text[from - 1] != '\n') {
      from--;
    }
    int to = from;
    while (to < text.length && text[to] != '\n') {
      to++;
    }
    return new TextPart(text, from, to, 1);
  }

  private @Nullable JsonDocument parsed(byte[] bytes) {
    try {
      return reader.apply(bytes);
    } catch (JsonSyntaxException e) {
      return null;
    }
  }
}
