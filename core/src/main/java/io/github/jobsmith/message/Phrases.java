package io.github.jobsmith.message;

import io.github.jobsmith.generated.check.Expectation;
import io.github.jobsmith.generated.check.Fact;
import io.github.jobsmith.generated.check.PlainVisitor;
import io.github.jobsmith.message.Phrase.Verb;
import io.github.jobsmith.text.MessageKey;
import io.github.jobsmith.text.Printable;
import java.util.List;

/** Describes the expectation of a keyword as a phrase. */
final class Phrases implements PlainVisitor<Phrase> {
  /** Up to this many values are listed completely. */
  private static final int SHOWN_VALUES = 30;

  /** How many values are listed if there are more than {@link #SHOWN_VALUES}. */
  private static final int FIRST_VALUES = 20;

  private final Words words;

  /** Whether strings are quoted. */
  private final boolean quoted;

  private Phrases(Words words, boolean quoted) {
    this.words = words;
    this.quoted = quoted;
  }

  /** Returns a phrase about the value that the message is about. */
  static Phrase of(Words words, Expectation.Plain expectation) {
    return expectation.acceptPlain(new Phrases(words, false));
  }

  /** Returns a phrase about another value or a member. */
  static Phrase of(Words words, Fact fact) {
    Phrase phrase = ofFact(words, fact.expectation());
    String member = fact.member();
    if (member == null) {
      return phrase;
    }
    String name = Quoting.plainName(member);
    String has =
        fact.expectation() instanceof Expectation.Values
            ? words.say(MessageKey.MEMBER_VALUE, name, phrase.rest())
            : words.say(MessageKey.MEMBER_THAT, name, phrase.singular());
    return new Phrase(words, Verb.HAVE, has);
  }

  /** Returns a phrase for a fact, without its member. */
  static Phrase ofFact(Words words, Expectation.Plain expectation) {
    return expectation.acceptPlain(new Phrases(words, true));
  }

  /** Whether there are too many values to list them all. */
  static boolean isLong(List<String> json) {
    return json.size() > SHOWN_VALUES;
  }

  /** Returns values as JSON text: {@code a, b or c}, or the first of them if there are many. */
  static String choices(Words words, List<String> json) {
    return isLong(json)
        ? words.say(
            MessageKey.MANY_VALUES,
            json.size(),
            String.join(", ", Quoting.printable(Quoting.bare(json.subList(0, FIRST_VALUES)))))
        : words.joined(Quoting.printable(Quoting.bare(json)));
  }

  private Phrase phrase(Verb verb, String rest) {
    return new Phrase(words, verb, rest);
  }

  @Override
  public Phrase types(Expectation.Types types) {
    return phrase(Verb.BE, words.types(types.names()));
  }

  @Override
  public Phrase values(Expectation.Values values) {
    List<String> json = values.json();
    return phrase(Verb.BE, quoted ? words.joined(Quoting.printable(json)) : choices(words, json));
  }

  @Override
  public Phrase range(Expectation.Range range) {
    String minimum = range.minimum();
    String maximum = range.maximum();
    String bounds;
    if (minimum != null && maximum != null) {
      bounds = words.say(MessageKey.BETWEEN, minimum, maximum);
    } else if (minimum != null) {
      bounds = words.say(range.exclusive() ? MessageKey.MORE_THAN : MessageKey.AT_LEAST, minimum);
    } else {
      bounds =
          words.say(
              range.exclusive() ? MessageKey.LESS_THAN : MessageKey.AT_MOST,
              String.valueOf(maximum));
    }
    String unit = range.unit();
    return phrase(
        Verb.BE,
        unit == null ? bounds : words.say(MessageKey.QUANTITY, bounds, Printable.escape(unit)));
  }

  @Override
  public Phrase multipleOf(Expectation.MultipleOf multipleOf) {
    return phrase(Verb.BE, words.say(MessageKey.MULTIPLE, multipleOf.divisor()));
  }

  @Override
  public Phrase size(Expectation.Size size) {
    Integer minimum = size.minimum();
    Integer maximum = size.maximum();
    String bounds;
    if (minimum != null && maximum != null) {
      bounds =
          minimum.equals(maximum)
              ? minimum.toString()
              : words.say(MessageKey.BETWEEN, minimum, maximum);
    } else {
      bounds =
          minimum != null
              ? words.say(MessageKey.AT_LEAST, minimum)
              : words.say(MessageKey.AT_MOST, String.valueOf(maximum));
    }
    Integer last = maximum != null ? maximum : minimum;
    boolean one = last != null && last == 1;
    String unit = size.unit();
    String noun = one || unit == null ? words.noun(size.counted(), one) : Printable.escape(unit);
    return phrase(Verb.HAVE, words.say(MessageKey.QUANTITY, bounds, noun));
  }

  @Override
  public Phrase pattern(Expectation.Pattern pattern) {
    return phrase(Verb.MATCH, Printable.escape(pattern.regex()));
  }

  @Override
  public Phrase format(Expectation.Format format) {
    String description =
        format.description().isEmpty() ? "" : " (" + Printable.escape(format.description()) + ")";
    return phrase(
        Verb.BE, words.say(MessageKey.VALID, Printable.escape(format.name()) + description));
  }

  @Override
  public Phrase schema(Expectation.Schema schema) {
    return phrase(Verb.BE, words.say(MessageKey.VALID, Printable.escape(schema.name())));
  }

  @Override
  public Phrase required(Expectation.Required required) {
    return phrase(Verb.HAVE, words.listed(Quoting.plainNames(required.names())));
  }
}
