package io.github.jobsmith.validation;

import io.github.jobsmith.excerpt.Sensitive;
import io.github.jobsmith.generated.check.Finding;
import io.github.jobsmith.json.JsonDocument;
import io.github.jobsmith.message.Message;
import io.github.jobsmith.message.Words;
import io.github.jobsmith.text.Wording;
import java.util.List;

/**
 * The messages of single findings, for code that evaluates a schema keyword by keyword instead of
 * asking for a {@link Report}. A message is that of a {@link Violation} in English, but
 * alternatives are not explained and a misspelt member has no influence on other messages.
 * Immutable and thread-safe.
 */
public final class FindingMessages {
  private final JsonDocument document;
  private final Sensitive sensitive;
  private final Words words = new Words(Wording.ENGLISH);

  /**
   * Creates the messages for one document.
   *
   * @param sensitivePointers the locations of values that must not appear, as from {@link
   *     io.github.jobsmith.generated.check.CompiledSchema#sensitivePointers()}
   */
  public FindingMessages(JsonDocument document, List<String> sensitivePointers) {
    this.document = document;
    this.sensitive = new Sensitive(document, 0, sensitivePointers);
  }

  /** Returns what was found and what is expected, on one line, without control characters. */
  public String of(Finding finding) {
    return Message.of(words, document, finding, sensitive);
  }
}
