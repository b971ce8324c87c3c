package io.github.jobsmith.validation;

import io.github.jobsmith.excerpt.MalformedText;
import io.github.jobsmith.generated.check.Expectation;
import io.github.jobsmith.generated.check.Finding;
import io.github.jobsmith.json.JsonComments;
import io.github.jobsmith.json.JsonDocument;
import io.github.jobsmith.json.JsonSyntaxException;
import io.github.jobsmith.json.SourcePlaces;
import io.github.jobsmith.json.SourcePlaces.Form;
import io.github.jobsmith.json.TextIndex;
import io.github.jobsmith.message.MeantMember;
import io.github.jobsmith.validation.Fix.Edit;
import io.github.jobsmith.validation.Fix.Kind;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Makes the fixes of violations. */
final class Fixes {
  private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
  private static final Pattern INTEGER = Pattern.compile("-?(?:0|[1-9][0-9]{0,99})");

  /** Without an exponent, which not every reader of YAML takes for part of a number. */
  private static final Pattern NUMBER =
      Pattern.compile("-?(?:0|[1-9][0-9]{0,99})(?:\\.[0-9]{1,99})?");

  private static final Pattern WORD = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");

  private Fixes() {}

  /** Returns the fix for a text that cannot be parsed; null if there is none. */
  static @Nullable Fix of(JsonSyntaxException fault, MalformedText malformed) {
    byte[] text = malformed.bytes();
    boolean marked = isMarked(text);
    if (malformed.mask() != null || fault.kind() == JsonSyntaxException.Kind.LIMIT) {
      return null;
    }
    int[] commas = JsonComments.trailingCommas(text, marked ? MARK.length : 0);
    if (commas == null || (!marked && commas.length == 0)) {
      return null;
    }
    TextIndex index = TextIndex.of(text);
    List<Edit> edits = new ArrayList<>();
    if (marked) {
      edits.add(new Edit(new Span(index.position(0), index.position(MARK.length)), ""));
    }
    for (int comma : commas) {
      edits.add(new Edit(new Span(index.position(comma), index.position(comma + 1)), ""));
    }
    return new Fix(marked ? Kind.BYTE_ORDER_MARK : Kind.TRAILING_COMMAS, true, edits);
  }

  private static boolean isMarked(byte[] text) {
    return text.length > MARK.length
        && text[0] == MARK[0]
        && text[1] == MARK[1]
        && text[2] == MARK[2];
  }

  /** Returns the fix for a finding; null if there is none. */
  static @Nullable Fix of(JsonDocument document, Finding finding, FindingPlace place) {
    int node = finding.node();
    SourcePlaces source = document.source();
    int offset = finding.name() ? document.nameOffset(node) : document.offset(node);
    boolean elsewhere = source != null && source.isUsed(offset);
    if (!document.hasPlaces() || elsewhere || !place.section().isEmpty()) {
      return null;
    }
    Span span = place.span();
    if (span == null || span.start().offset() == span.end().offset()) {
      return null;
    }
    Written written = new Written(document, source, offset, span);
    Expectation expectation = finding.constraint().expectation();
    if (finding.name() && expectation instanceof Expectation.Closed closed) {
      return renamed(document, node, closed, written);
    } else if (!finding.name() && expectation instanceof Expectation.Types types) {
      return retyped(document, node, Set.copyOf(types.names()), written);
    } else if (!finding.name() && expectation instanceof Expectation.Values values) {
      return respelled(document, node, values, written);
    } else if (finding.constraint().keyword().equals("quotes") && written.isPlain()) {
      return written.quoted();
    }
    return null;
  }

  private static @Nullable Fix renamed(
      JsonDocument document, int node, Expectation.Closed closed, Written written) {
    MeantMember meant = MeantMember.of(document, node, closed);
    return meant == null ? null : written.word(Kind.MEMBER_NAME, meant.isCertain(), meant.name());
  }

  /** Returns a fix if the value differs from only one of the allowed values, and only in case. */
  private static @Nullable Fix respelled(
      JsonDocument document, int node, Expectation.Values values, Written written) {
    String text = document.isString(node) ? document.string(node) : "";
    String meant = null;
    for (String json : values.json()) {
      if (json.length() == text.length() + 2
          && json.regionMatches(true, 1, text, 0, text.length())) {
        if (meant != null) {
          return null;
        }
        meant = json.substring(1, json.length() - 1);
      }
    }
    return meant == null ? null : written.word(Kind.VALUE, true, meant);
  }

  private static @Nullable Fix retyped(
      JsonDocument document, int node, Set<String> types, Written written) {
    if (document.isString(node)) {
      String text = document.string(node);
      boolean number =
          (types.contains("integer") && INTEGER.matcher(text).matches())
              || (types.contains("number") && NUMBER.matcher(text).matches());
      boolean truth = types.contains("boolean") && (text.equals("true") || text.equals("false"));
      return (number || truth) && written.isQuoted()
          ? written.fix(Kind.UNQUOTED, true, text)
          : null;
    }
    boolean scalar = document.isNumber(node) || document.isBoolean(node);
    boolean text =
        types.contains("string")
            && !types.contains("number")
            && !types.contains("integer")
            && !types.contains("boolean");
    return scalar && text && (written.isJson() || written.isPlain()) ? written.quoted() : null;
  }

  /** How a name or a value is written. */
  private record Written(
      JsonDocument document, @Nullable SourcePlaces source, int offset, Span span) {
    boolean isJson() {
      return source == null;
    }

    boolean isPlain() {
      return source != null && source.form(offset) == Form.PLAIN;
    }

    char first() {
      return (char) byteAt(start());
    }

    boolean isQuoted() {
      char first = first();
      return (first == '"' || first == '\'') && byteAt(end() - 1) == first;
    }

    private int start() {
      return source == null ? offset : source.start(offset);
    }

    private int end() {
      return source == null ? start() + size() : source.end(offset);
    }

    private int size() {
      return span.end().offset() - span.start().offset();
    }

    private byte byteAt(int at) {
      return source == null ? document.byteAt(at) : source.byteAt(at);
    }

    /** Puts the text in quotes as it is written; null if it has several lines. */
    @Nullable Fix quoted() {
      byte[] bytes = new byte[end() - start()];
      for (int i = 0; i < bytes.length; i++) {
        bytes[i] = byteAt(start() + i);
      }
      String text = new String(bytes, StandardCharsets.UTF_8);
      if (text.isEmpty() || text.chars().anyMatch(Character::isISOControl)) {
        return null;
      }
      boolean escapes = text.indexOf('"') >= 0 || text.indexOf('\\') >= 0;
      return fix(
          Kind.QUOTED, true, escapes ? "'" + text.replace("'", "''") + "'" : '"' + text + '"');
    }

    /** Writes a word in the quotes that are there; null for another style, or if it is no word. */
    @Nullable Fix word(Kind kind, boolean safe, String word) {
      String quote = isQuoted() ? String.valueOf(first()) : "";
      boolean plain = quote.isEmpty() && WORD.matcher(String.valueOf(first())).matches();
      return (plain || !quote.isEmpty()) && WORD.matcher(word).matches()
          ? fix(kind, safe, quote + word + quote)
          : null;
    }

    Fix fix(Kind kind, boolean safe, String text) {
      return new Fix(kind, safe, List.of(new Edit(span, text)));
    }
  }
}
