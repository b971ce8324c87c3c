package io.github.jobsmith.unknown;

import io.github.jobsmith.generated.pattern.PatternBudgetException;
import io.github.jobsmith.generated.pattern.TextPattern;
import io.github.jobsmith.json.DocumentView;
import io.github.jobsmith.json.JsonDocument;
import io.github.jobsmith.json.JsonLimits;
import io.github.jobsmith.json.JsonSyntaxException;
import io.github.jobsmith.text.TemplateTokens;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads text that is JSON once placeholders outside of strings are replaced by values: {@code {"n":
 * {{ n }}}}. A placeholder is a token as {@link TemplateTokens} knows them, a word, or several of
 * them without a space in between, in which a pattern finds a match.
 */
public final class UnquotedPlaceholders {
  private static final int SHORTEST = 2;

  private final byte[] json;

  /** The text as ISO 8859-1, for offsets in bytes. */
  private final String text;

  private final List<TextPattern> patterns;
  private final BitSet starts = new BitSet();

  private UnquotedPlaceholders(byte[] json, List<TextPattern> patterns) {
    this.json = json;
    this.text = new String(json, StandardCharsets.ISO_8859_1);
    this.patterns = patterns;
  }

  /**
   * Returns the document, in which these values are unknown and members with such a name may be
   * absent; null if the text is not JSON even then.
   */
  public static @Nullable JsonDocument read(
      byte[] json, JsonLimits limits, List<TextPattern> patterns) {
    try {
      return new UnquotedPlaceholders(json, patterns).read(limits);
    } catch (JsonSyntaxException | PatternBudgetException e) {
      return null;
    }
  }

  private @Nullable JsonDocument read(JsonLimits limits) {
    byte[] quoted = quoted();
    if (starts.isEmpty()) {
      return null;
    }
    JsonDocument document = JsonDocument.parse(quoted, limits);
    DocumentView view = DocumentView.of(document).text(json);
    for (int node = 0; node < document.nodeCount(); node++) {
      if (document.isMember(node) && starts.get(document.nameOffset(node))) {
        view.uncertain(node);
      } else if (starts.get(document.offset(node))) {
        view.unknown(node);
      }
    }
    return view.build();
  }

  /** Returns the text with strings instead of the placeholders: their content, in quotes. */
  private byte[] quoted() {
    byte[] quoted = json.clone();
    for (int at = 0; at < json.length; ) {
      int end = json[at] == '"' ? endOfString(at) : endOfPlaceholder(at);
      if (json[at] != '"' && end - at >= SHORTEST && isPlaceholder(at, end)) {
        starts.set(at);
        for (int inner = at + 1; inner < end - 1; inner++) {
          boolean plain = json[inner] < 0 || json[inner] >= ' ';
          quoted[inner] =
              plain && json[inner] != '"' && json[inner] != '\\' ? json[inner] : (byte) ' ';
        }
        quoted[at] = '"';
        quoted[end - 1] = '"';
      }
      at = Math.max(end, at + 1);
    }
    return quoted;
  }

  private int endOfString(int from) {
    int at = from + 1;
    while (at < json.length && json[at] != '"') {
      at += json[at] == '\\' ? 2 : 1;
    }
    return Math.min(at + 1, json.length);
  }

  private int endOfPlaceholder(int from) {
    int end = from;
    for (int next = endOfPiece(end); next > end; next = end < json.length ? endOfPiece(end) : end) {
      end = next;
    }
    return end;
  }

  private int endOfPiece(int from) {
    int token = TemplateTokens.end(text, from);
    if (token > from) {
      return token;
    }
    int end = from;
    while (end < json.length && isOfWord(json[end])) {
      end++;
    }
    return end;
  }

  private static boolean isOfWord(byte b) {
    return b >= 'a' && b <= 'z'
        || b >= 'A' && b <= 'Z'
        || b >= '0' && b <= '9'
        || "_$.-".indexOf(b) >= 0;
  }

  private boolean isPlaceholder(int from, int end) {
    for (TextPattern pattern : patterns) {
      if (pattern.matches(json, from, end)) {
        return true;
      }
    }
    return false;
  }
}
