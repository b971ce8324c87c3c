package io.github.jobsmith.text;

import java.util.List;

/**
 * A sentence or phrase that is not in a language yet. Immutable.
 *
 * @param key the template
 * @param values texts, numbers and further phrases, in the order of the parameters of the English
 *     template
 */
public record Sentence(MessageKey key, List<Object> values) {
  public Sentence {
    values = List.copyOf(values);
  }

  /** Returns a sentence. */
  public static Sentence of(MessageKey key, Object... values) {
    return new Sentence(key, List.of(values));
  }

  /** Returns the text in a language. */
  public String in(Wording wording) {
    return wording.say(
        key,
        values.stream()
            .map(each -> each instanceof Sentence phrase ? phrase.in(wording) : each)
            .toArray());
  }
}
