package io.github.jobsmith.message;

import io.github.jobsmith.generated.check.Expectation;
import io.github.jobsmith.generated.check.Finding;
import io.github.jobsmith.json.JsonDocument;
import io.github.jobsmith.json.JsonKind;
import io.github.jobsmith.json.SourcePlaces;
import io.github.jobsmith.text.MessageKey;
import org.jspecify.annotations.Nullable;

/** Hints for values whose form in the source text, not their content, is the mistake. */
public final class FormHints {
  private FormHints() {}

  /** Returns the hint for a finding, or null if the form of the value is not the mistake. */
  public static @Nullable String of(Words words, JsonDocument document, Finding finding) {
    SourcePlaces source = document.source();
    if (source == null || finding.name()) {
      return null;
    }
    int node = finding.node();
    int offset = document.offset(node);
    return switch (source.form(offset)) {
      case PLAIN -> isTextWanted(document, finding) ? quotes(words, source, offset) : null;
      case BLOCK -> isSpoiltByLineBreak(document, finding) ? strip(words, source, offset) : null;
      case OTHER, TAGGED -> null;
    };
  }

  private static boolean isTextWanted(JsonDocument document, Finding finding) {
    JsonKind kind = document.kind(finding.node());
    boolean scalar = kind == JsonKind.NUMBER || kind == JsonKind.BOOLEAN || kind == JsonKind.NULL;
    return scalar
        && finding.constraint().expectation() instanceof Expectation.Types types
        && types.names().contains("string");
  }

  private static @Nullable String quotes(Words words, SourcePlaces source, int offset) {
    return source.start(offset) == source.end(offset) ? null : words.say(MessageKey.HINT_QUOTES);
  }

  private static boolean isSpoiltByLineBreak(JsonDocument document, Finding finding) {
    Expectation expectation = finding.constraint().expectation();
    return document.isString(finding.node())
        && document.string(finding.node()).endsWith("\n")
        && (expectation instanceof Expectation.Pattern
            || expectation instanceof Expectation.Format
            || expectation instanceof Expectation.Values);
  }

  private static String strip(Words words, SourcePlaces source, int offset) {
    char header = (char) source.byteAt(source.start(offset));
    return words.say(MessageKey.HINT_STRIP, header);
  }
}
