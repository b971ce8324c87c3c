package io.github.jobsmith.message;

import io.github.jobsmith.text.MessageKey;

/**
 * A verb and its complement, such as {@code is} and {@code a string}, in the forms that messages
 * need.
 */
record Phrase(Words words, Verb verb, String rest) {
  /** The verbs of messages. */
  enum Verb {
    BE(MessageKey.IS, MessageKey.ARE, MessageKey.TO_BE),
    HAVE(MessageKey.HAS, MessageKey.PLURAL_HAVE, MessageKey.TO_HAVE),
    MATCH(MessageKey.MATCHES, MessageKey.PLURAL_MATCH, MessageKey.TO_MATCH);

    private final MessageKey singular;
    private final MessageKey plural;
    private final MessageKey infinitive;

    Verb(MessageKey singular, MessageKey plural, MessageKey infinitive) {
      this.singular = singular;
      this.plural = plural;
      this.infinitive = infinitive;
    }
  }

  /** {@code is a string}. */
  String singular() {
    return words.say(verb.singular, rest);
  }

  /** {@code are a string}. */
  String plural() {
    return words.say(verb.plural, rest);
  }

  /** {@code be a string}. */
  String infinitive() {
    return words.say(verb.infinitive, rest);
  }

  /** Returns the words that follow "must be": {@code a string}, {@code text that matches ^a}. */
  String noun() {
    return switch (verb) {
      case BE -> rest;
      case HAVE -> words.say(MessageKey.TEXT_THAT_HAS, rest);
      case MATCH -> words.say(MessageKey.TEXT_THAT_MATCHES, rest);
    };
  }
}
