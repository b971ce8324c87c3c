package io.github.jobsmith.message;

import io.github.jobsmith.generated.check.Expectation;
import io.github.jobsmith.generated.check.Fact;
import io.github.jobsmith.message.Phrase.Verb;
import io.github.jobsmith.text.Printable;
import java.util.List;

/** Describes the expectation of a keyword as a phrase. */
final class Phrases implements Expectation.PlainVisitor<Phrase> {
  /** Up to this many values are listed completely. */
  private static final int SHOWN_VALUES = 30;

  /** How many values are listed if there are more than {@link #SHOWN_VALUES}. */
  private static final int FIRST_VALUES = 20;

  private static final Phrases MUST = new Phrases(false);
  private static final Phrases FACT = new Phrases(true);

  /** Whether strings are quoted. */
  private final boolean quoted;

  private Phrases(boolean quoted) {
    this.quoted = quoted;
  }

  /** Returns a phrase about the value that the message is about. */
  static Phrase of(Expectation.Plain expectation) {
    return expectation.acceptPlain(MUST);
  }

  /** Returns a phrase about another value or a member. */
  static Phrase of(Fact fact) {
    Phrase phrase = ofFact(fact.expectation());
    String member = fact.member();
    if (member == null) {
      return phrase;
    }
    String name = Words.plainName(member);
    return fact.expectation() instanceof Expectation.Values
        ? new Phrase(Verb.HAVE, name + " " + phrase.rest())
        : new Phrase(Verb.HAVE, name + " that " + phrase.singular());
  }

  /** Returns a phrase for a fact, without its member. */
  static Phrase ofFact(Expectation.Plain expectation) {
    return expectation.acceptPlain(FACT);
  }

  /** Whether there are too many values to list them all. */
  static boolean isLong(List<String> json) {
    return json.size() > SHOWN_VALUES;
  }

  /** Returns values as JSON text: {@code a, b or c}, or the first of them if there are many. */
  static String choices(List<String> json) {
    List<String> bare = Words.printable(Words.bare(json));
    return isLong(bare)
        ? "one of "
            + bare.size()
            + " values: "
            + String.join(", ", bare.subList(0, FIRST_VALUES))
            + ", \u2026"
        : Words.joined(bare);
  }

  @Override
  public Phrase types(Expectation.Types types) {
    return new Phrase(Verb.BE, Words.types(types.names()));
  }

  @Override
  public Phrase values(Expectation.Values values) {
    return new Phrase(
        Verb.BE, quoted ? Words.joined(Words.printable(values.json())) : choices(values.json()));
  }

  @Override
  public Phrase range(Expectation.Range range) {
    String unit = range.unit() == null ? "" : " " + Printable.escape(range.unit());
    String minimum = range.minimum();
    String maximum = range.maximum();
    String bounds;
    if (minimum != null && maximum != null) {
      bounds = minimum + " to " + maximum;
    } else if (minimum != null) {
      bounds = (range.exclusive() ? "more than " : "at least ") + minimum;
    } else {
      bounds = (range.exclusive() ? "less than " : "at most ") + maximum;
    }
    return new Phrase(Verb.BE, bounds + unit);
  }

  @Override
  public Phrase multipleOf(Expectation.MultipleOf multipleOf) {
    return new Phrase(Verb.BE, "a multiple of " + multipleOf.divisor());
  }

  @Override
  public Phrase size(Expectation.Size size) {
    Integer minimum = size.minimum();
    Integer maximum = size.maximum();
    String bounds;
    if (minimum != null && maximum != null) {
      bounds = minimum.equals(maximum) ? minimum.toString() : minimum + " to " + maximum;
    } else {
      bounds = minimum != null ? "at least " + minimum : "at most " + maximum;
    }
    Integer last = maximum != null ? maximum : minimum;
    boolean one = last != null && last == 1;
    String noun = Words.noun(size.counted());
    String many = size.unit() == null ? noun + "s" : Printable.escape(size.unit());
    return new Phrase(Verb.HAVE, bounds + " " + (one ? noun : many));
  }

  @Override
  public Phrase pattern(Expectation.Pattern pattern) {
    return new Phrase(Verb.MATCH, Printable.escape(pattern.regex()));
  }

  @Override
  public Phrase format(Expectation.Format format) {
    return new Phrase(Verb.BE, "a valid " + Printable.escape(format.name()));
  }

  @Override
  public Phrase schema(Expectation.Schema schema) {
    return new Phrase(Verb.BE, "a valid " + Printable.escape(schema.name()));
  }

  @Override
  public Phrase required(Expectation.Required required) {
    return new Phrase(Verb.HAVE, Words.listed(Words.plainNames(required.names())));
  }
}
