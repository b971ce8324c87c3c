package io.github.jobsmith.message;

/**
 * A verb and its complement, such as {@code is} and {@code a string}, in the forms that messages
 * need.
 */
record Phrase(Verb verb, String rest) {
  /** The verbs of messages. */
  enum Verb {
    BE("is", "are", "be"),
    HAVE("has", "have", "have"),
    MATCH("matches", "match", "match");

    private final String singular;
    private final String plural;
    private final String infinitive;

    Verb(String singular, String plural, String infinitive) {
      this.singular = singular;
      this.plural = plural;
      this.infinitive = infinitive;
    }
  }

  /** {@code is a string}. */
  String singular() {
    return verb.singular + " " + rest;
  }

  /** {@code are a string}. */
  String plural() {
    return verb.plural + " " + rest;
  }

  /** {@code be a string}. */
  String infinitive() {
    return verb.infinitive + " " + rest;
  }

  /** Returns the words that follow "must be": {@code a string}, {@code text that matches ^a}. */
  String noun() {
    return verb == Verb.BE ? rest : "text that " + singular();
  }
}
