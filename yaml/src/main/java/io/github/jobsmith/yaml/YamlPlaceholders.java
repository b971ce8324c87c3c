package io.github.jobsmith.yaml;

import io.github.jobsmith.json.DocumentView;
import io.github.jobsmith.json.JsonDocument;
import io.github.jobsmith.json.JsonSyntaxException;
import io.github.jobsmith.json.SourcePlaces;
import io.github.jobsmith.json.SourcePlaces.Form;
import io.github.jobsmith.text.TemplateTokens;
import io.github.jobsmith.validation.ValidationOptions;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads text that is YAML once template tokens are replaced: {@code minutes: {{ n }}}. The parser
 * gets letters instead of each token, as many as it has, so that all places remain the same.
 */
final class YamlPlaceholders {
  /** The letter of the first token; each has its own, of those for private use. */
  private static final char FIRST = '\uE000';

  private static final int MOST = 6000;

  private final String original;
  private final StringBuilder masked;
  private final List<String> tokens = new ArrayList<>();

  /** The indexes of the code points at which tokens begin. */
  private final BitSet starts = new BitSet();

  private YamlPlaceholders(String original) {
    this.original = original;
    this.masked = new StringBuilder(original);
  }

  /**
   * Returns the document, in which values with a token are unknown and members with such a key may
   * be absent; null if the text is not YAML even then.
   */
  static @Nullable JsonDocument read(byte[] yaml, ValidationOptions options) {
    try {
      YamlText text = new YamlText(yaml);
      YamlPlaceholders placeholders = new YamlPlaceholders(text.characters());
      return placeholders.mask(options) ? placeholders.read(text, options) : null;
    } catch (JsonSyntaxException e) {
      return null;
    }
  }

  /** Replaces the tokens that are placeholders; returns whether there are any. */
  private boolean mask(ValidationOptions options) {
    int codePoint = 0;
    for (int at = 0; at < original.length(); ) {
      int end = isFirst(original.charAt(at)) ? TemplateTokens.end(original, at) : 0;
      boolean single = end > at && original.codePointCount(at, end) == end - at;
      if (single && options.isPlaceholder(original.substring(at, end))) {
        char letter = (char) (FIRST + tokens.size());
        if (tokens.size() == MOST || original.indexOf(letter) >= 0) {
          return false;
        }
        starts.set(codePoint);
        codePoint += end - at;
        tokens.add(original.substring(at, end));
        while (at < end) {
          masked.setCharAt(at++, letter);
        }
      } else {
        at += Character.charCount(original.codePointAt(at));
        codePoint++;
      }
    }
    return !tokens.isEmpty();
  }

  /** Whether YAML cannot read a token with this character at its beginning as text. */
  private static boolean isFirst(char c) {
    return c == '{' || c == '%' || c == '@';
  }

  private @Nullable JsonDocument read(YamlText text, ValidationOptions options) {
    YamlText read = text.showing(masked.toString());
    YamlNode root = new YamlComposer(read, options.limits(), this::restored).compose();
    if (root == null) {
      return null;
    }
    JsonDocument document = new YamlTranslation(read, options.limits()).document(root);
    SourcePlaces places = document.source();
    if (places == null) {
      return null;
    }
    BitSet offsets = new BitSet();
    starts.stream().forEach(start -> offsets.set(text.offset(start)));
    DocumentView view = DocumentView.of(document);
    for (int node = 0; node < document.nodeCount(); node++) {
      if (document.isMember(node) && isPlain(offsets, places, document.nameOffset(node))) {
        view.uncertain(node);
      } else if (document.isString(node) && isPlain(offsets, places, document.offset(node))) {
        view.unknown(node);
      }
    }
    return view.build();
  }

  /** Whether a scalar without quotes contains a token; one in quotes is read like any other. */
  private static boolean isPlain(BitSet offsets, SourcePlaces places, int offset) {
    int found = offsets.nextSetBit(places.start(offset));
    return found >= 0 && found < places.end(offset) && places.form(offset) == Form.PLAIN;
  }

  /** Returns the value of a scalar with its tokens. */
  private String restored(String value) {
    StringBuilder restored = new StringBuilder();
    for (int at = 0; at < value.length(); ) {
      int token = value.charAt(at) - FIRST;
      if (token >= 0 && token < tokens.size()) {
        restored.append(tokens.get(token));
        at += tokens.get(token).length();
      } else {
        restored.append(value.charAt(at++));
      }
    }
    return restored.toString();
  }
}
