package io.github.jobsmith.cli.fix;

import io.github.jobsmith.json.JsonComments;
import io.github.jobsmith.json.JsonDocument;
import io.github.jobsmith.json.JsonLimits;
import io.github.jobsmith.json.JsonSyntaxException;
import io.github.jobsmith.json.JsonWriter;
import io.github.jobsmith.json.SourcePlaces;
import io.github.jobsmith.json.TextIndex;
import io.github.jobsmith.validation.Fix;
import io.github.jobsmith.validation.Fix.Edit;
import io.github.jobsmith.validation.Fix.Kind;
import io.github.jobsmith.validation.Span;
import io.github.jobsmith.validation.Violation;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Fixes of the member {@code document} of a CreateJob request: an object becomes the text that AWS
 * expects, and {@code file://} becomes the content of the file, which the AWS CLI would read only
 * for its option {@code --document}. Not thread-safe.
 */
public final class JobDocumentFixes implements Fixer.Source {
  private static final String OBJECT = "document-string";
  private static final String TEXT = "document-json";
  private static final String SCHEME = "file://";

  private final Path file;
  private final boolean yaml;
  private final Function<byte[], JsonDocument> reader;
  private @Nullable FileParts parts;

  /**
   * Creates an instance.
   *
   * @param file the job file, next to which files are searched
   * @param yaml whether it is YAML, and not JSON or JSON Lines
   * @param reader parses a document of it
   */
  public JobDocumentFixes(Path file, boolean yaml, Function<byte[], JsonDocument> reader) {
    this.file = file;
    this.yaml = yaml;
    this.reader = reader;
  }

  @Override
  public List<Fix> of(byte[] text, Violation violation) {
    String rule = violation.rule().id();
    if (!rule.equals(OBJECT) && !rule.equals(TEXT)) {
      return List.of();
    }
    FileParts known = parts;
    if (known == null || !known.isOf(text)) {
      known = new FileParts(text, yaml, reader);
      parts = known;
    }
    int place = violation.span().map(span -> span.start().offset()).orElse(0);
    FileParts.Part part = known.at(place);
    JsonDocument document = part == null ? null : part.document();
    if (part == null || document == null || !document.hasPlaces()) {
      return List.of();
    }
    int node = document.resolve(0, violation.pointer());
    if (node < 0) {
      return List.of();
    }
    try {
      Fix fix = rule.equals(OBJECT) ? asText(document, node) : content(document, node);
      return fix == null ? List.of() : List.of(part.inFile(fix));
    } catch (JsonSyntaxException e) {
      // The text would not be JSON.
      return List.of();
    }
  }

  private static @Nullable Fix asText(JsonDocument document, int node) {
    if (!document.isObject(node)) {
      return null;
    }
    String json = utf8(new JsonWriter().value(document, node));
    // Not JSON if it has comments, which the text could not keep.
    JsonDocument.parse(json);
    return fix(Kind.JSON_TEXT, document, node, json);
  }

  private @Nullable Fix content(JsonDocument document, int node) {
    String value = document.isString(node) ? document.string(node) : "";
    if (!value.startsWith(SCHEME)) {
      return withoutCommas(document, node);
    }
    byte[] content = NearbyFile.read(file, value.substring(SCHEME.length()));
    if (content == null) {
      return null;
    }
    JsonDocument.parse(content, JsonLimits.DEFAULT);
    return fix(Kind.FILE_CONTENT, document, node, new String(content, StandardCharsets.UTF_8));
  }

  /**
   * Deletes commas after the last member or item inside the text. The commas of the text are those
   * of the string, in the same order, unless one is written as an escape.
   */
  private static @Nullable Fix withoutCommas(JsonDocument document, int node) {
    byte[] text = document.isString(node) ? document.utf8(node) : new byte[0];
    int[] trailing = JsonComments.trailingCommas(text, 0);
    SourcePlaces source = document.source();
    int offset = document.offset(node);
    if (trailing == null || trailing.length == 0 || (source != null && source.isUsed(offset))) {
      return null;
    }
    int at = source == null ? offset : source.start(offset);
    int end = source == null ? document.endOffset(node) : source.end(offset);
    List<Edit> edits = new ArrayList<>();
    int next = 0;
    for (int i = 0; i < text.length; i++) {
      if (text[i] == ',') {
        while (at < end && (source == null ? document.byteAt(at) : source.byteAt(at)) != ',') {
          at++;
        }
        if (at == end) {
          return null;
        }
        if (next < trailing.length && i == trailing[next]) {
          Span comma =
              new Span(TextIndex.position(document, at), TextIndex.position(document, at + 1));
          edits.add(new Edit(comma, ""));
          next++;
        }
        at++;
      }
    }
    for (; at < end; at++) {
      if ((source == null ? document.byteAt(at) : source.byteAt(at)) == ',') {
        return null;
      }
    }
    return new Fix(Kind.TRAILING_COMMAS, true, edits);
  }

  /** Replaces a value by a string; null if its text must stay. */
  private static @Nullable Fix fix(Kind kind, JsonDocument document, int node, String content) {
    SourcePlaces source = document.source();
    int offset = document.offset(node);
    int start = source == null ? offset : source.start(offset);
    int end = source == null ? document.endOffset(node) : source.end(offset);
    if (source != null && (source.isUsed(offset) || hasComment(source, start, end))) {
      return null;
    }
    String string = utf8(new JsonWriter().string(content));
    boolean single =
        source != null && string.indexOf('\\') >= 0 && content.chars().noneMatch(c -> c < ' ');
    Span span = new Span(TextIndex.position(document, start), TextIndex.position(document, end));
    return new Fix(
        kind,
        true,
        List.of(new Edit(span, single ? "'" + content.replace("'", "''") + "'" : string)));
  }

  /** Whether a part of YAML may contain a comment, an anchor or a tag, which would be lost. */
  private static boolean hasComment(SourcePlaces source, int start, int end) {
    for (int at = start; at < end; at++) {
      byte b = source.byteAt(at);
      if (b == '#' || b == '&' || b == '!') {
        byte before = at == start ? (byte) ' ' : source.byteAt(at - 1);
        if (before == ' ' || before == '\t' || before == '\n' || before == '\r') {
          return true;
        }
      }
    }
    return false;
  }

  private static String utf8(JsonWriter writer) {
    return new String(writer.toByteArray(), StandardCharsets.UTF_8);
  }
}
