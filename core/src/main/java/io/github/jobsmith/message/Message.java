package io.github.jobsmith.message;

import io.github.jobsmith.excerpt.Sensitive;
import io.github.jobsmith.generated.check.Constraint;
import io.github.jobsmith.generated.check.CustomExpectation;
import io.github.jobsmith.generated.check.Expectation;
import io.github.jobsmith.generated.check.ExpectationVisitor;
import io.github.jobsmith.generated.check.Finding;
import io.github.jobsmith.generated.check.StoppedExpectation;
import io.github.jobsmith.json.JsonDocument;
import io.github.jobsmith.rule.Rule;
import io.github.jobsmith.text.FileReference;
import io.github.jobsmith.text.MessageKey;
import io.github.jobsmith.text.Printable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Formats the message of one finding about a value or the name of a member: what was found and what
 * is expected.
 */
public final class Message implements ExpectationVisitor<String> {
  /** If an unknown member resembles no known one, the known ones are listed up to this number. */
  private static final int FEW = 8;

  private final Words words;
  private final JsonDocument document;
  private final Finding finding;
  private final int node;
  private final boolean name;
  private final Constraint constraint;
  private final Rule rule;
  private final @Nullable String allowed;
  private final Sensitive sensitive;
  private final boolean hidden;

  /** How the message calls the value or the name. */
  private final String subject;

  private Message(
      Words words, JsonDocument document, Finding finding, Sensitive sensitive, boolean any) {
    this.words = words;
    this.document = document;
    this.finding = finding;
    this.node = finding.node();
    this.name = finding.name();
    this.constraint = finding.constraint();
    this.rule = constraint.rule();
    this.allowed = words.allowed(rule);
    this.sensitive = sensitive;
    this.hidden = Words.isHidden(finding, sensitive);
    this.subject = words.subject(document, finding, any);
  }

  /** Returns the message of a finding. */
  public static String of(
      Words words, JsonDocument document, Finding finding, Sensitive sensitive) {
    return of(words, document, finding, sensitive, false);
  }

  /**
   * Returns the message of a finding with {@code *} instead of indexes, which is equal for the same
   * violation in several items.
   */
  public static String ofAnyItem(
      Words words, JsonDocument document, Finding finding, Sensitive sensitive) {
    return of(words, document, finding, sensitive, true);
  }

  private static String of(
      Words words, JsonDocument document, Finding finding, Sensitive sensitive, boolean any) {
    String own = RuleWords.message(words, document, finding, sensitive, any);
    if (own != null) {
      return own;
    }
    String problem = words.problem(finding.constraint().rule());
    if (problem != null && (!finding.name() || finding.inside() != null)) {
      return problem;
    }
    Expectation expectation = finding.constraint().expectation();
    if (finding.detail() != null && !(expectation instanceof StoppedExpectation)) {
      return words.say(
          MessageKey.DETAIL,
          RuleWords.about(words, document, finding, any),
          Printable.escape(finding.detail()));
    }
    if (finding.matched() >= 0 && finding.constraint().keyword().equals("uniqueItems")) {
      String subject = words.subject(document, finding, any);
      return words.say(MessageKey.REPEATS, subject, finding.matched());
    }
    WrongPart part = WrongPart.of(words, document, finding, sensitive);
    if (part != null) {
      return part.message(words, words.subject(document, finding, any));
    }
    Message message = new Message(words, document, finding, sensitive, any);
    return CauseWords.with(words, document, finding, sensitive, expectation.accept(message));
  }

  @Override
  public String plain(Expectation.Plain plain) {
    if (plain instanceof Expectation.Size size) {
      String must = Phrases.of(words, size).infinitive();
      return words.say(MessageKey.MUST, size(size), must);
    } else if (plain instanceof Expectation.Required required) {
      return name ? unsaid() : missing(required);
    } else if (plain instanceof Expectation.Values values) {
      return meant(mustBe(found(), values), values);
    } else if (plain instanceof Expectation.Types && !name && !isFileReference()) {
      String kind = words.kind(document, node, hidden);
      return mustBe(words.say(MessageKey.FOUND, subject, kind), plain);
    }
    return mustBe(found(), plain);
  }

  private String size(Expectation.Size size) {
    int count = Words.size(document, finding, size);
    return count == 0
        ? words.say(MessageKey.IS_EMPTY, subject)
        : words.say(
            MessageKey.HAS_SIZE,
            subject,
            words.say(MessageKey.QUANTITY, count, words.noun(size.counted(), count == 1)));
  }

  private String missing(Expectation.Required required) {
    String member = Quoting.plainName(required.names().get(0));
    return node == 0
        ? words.say(MessageKey.MISSING, member)
        : words.say(MessageKey.MISSING_IN, member, subject);
  }

  private String meant(String message, Expectation.Values values) {
    List<String> bare = Quoting.bare(values.json());
    if (name) {
      return words.meant(message, document.name(node), bare);
    }
    boolean choice = document.isString(node) && !hidden && bare.size() > 1;
    return choice ? words.meant(message, document.string(node), bare) : message;
  }

  @Override
  public String nothing(Expectation.Nothing nothing) {
    if (node == 0) {
      return words.say(MessageKey.NO_VALUE);
    }
    String what = name ? words.say(MessageKey.MEMBER, Words.name(document, finding)) : subject;
    return words.say(MessageKey.NOT_ALLOWED, what);
  }

  @Override
  public String closed(Expectation.Closed closed) {
    if (!name) {
      return byRule();
    }
    List<String> known = closed.names();
    String member = document.name(node);
    if (known.contains(member)) {
      return words.say(MessageKey.NOT_ALLOWED_MEMBER, Quoting.quoted(member));
    }
    String unknown = words.say(MessageKey.UNKNOWN_MEMBER, Quoting.quoted(member));
    if (closed.hint(member) != null) {
      return unknown;
    }
    String meant =
        MeantName.of(document, node, closed)
            .map(word -> words.say(MessageKey.MEANT, unknown, Quoting.plainName(word)))
            .orElse(unknown);
    if (!meant.equals(unknown) || known.isEmpty() || known.size() > FEW) {
      return meant;
    }
    return words.say(
        known.size() == 1 ? MessageKey.KNOWN_IS : MessageKey.KNOWN_ARE,
        unknown,
        words.listed(Quoting.plainNames(known)));
  }

  @Override
  public String contains(Expectation.Contains contains) {
    return name || !rule.isGeneric()
        ? byRule()
        : ApplicatorWords.contains(words, document, finding, contains);
  }

  @Override
  public String not(Expectation.Not not) {
    return name || rule.isGeneric()
        ? ApplicatorWords.not(words, document, finding, subject, not)
        : byRule();
  }

  @Override
  public String alternatives(Expectation.Alternatives alternatives) {
    return name || rule.isGeneric()
        ? ApplicatorWords.alternatives(words, document, finding, alternatives)
        : byRule();
  }

  @Override
  public String custom(CustomExpectation custom) {
    if (custom.isWhole()) {
      return Printable.escape(custom.message());
    }
    return Words.isHiddenWithin(document, finding, sensitive)
        ? unsaid()
        : words.say(MessageKey.DETAIL, subject, Printable.escape(custom.message()));
  }

  @Override
  public String stopped(StoppedExpectation stopped) {
    return switch (stopped.cause()) {
      case STEPS ->
          stopped.maxSteps() == 1
              ? words.say(MessageKey.STOPPED_AFTER_STEP, subject)
              : words.say(MessageKey.STOPPED_AFTER_STEPS, subject, stopped.maxSteps());
      case DEADLINE -> words.say(MessageKey.STOPPED_BY_DEADLINE, subject);
      case INTERRUPTION -> words.say(MessageKey.STOPPED_BY_INTERRUPTION, subject);
    };
  }

  @Override
  public String other(Expectation.Other other) {
    return byRule();
  }

  /** Returns a message made from the rule. */
  private String byRule() {
    if (name || rule.isGeneric()) {
      return unsaid();
    }
    String title = uncapitalized(rule.title());
    if (node == 0) {
      return title;
    }
    if (allowed == null) {
      return words.say(MessageKey.RULE, subject, title);
    }
    boolean container = document.isObject(node) || document.isArray(node);
    return container
        ? words.say(MessageKey.RULE_ALLOWED, subject, allowed)
        : words.say(MessageKey.MUST_BE, found(), allowed);
  }

  /** Returns a message for a keyword whose expectation cannot be described. */
  private String unsaid() {
    if (allowed != null) {
      return words.say(MessageKey.MUST_BE, subject, allowed);
    }
    return constraint.keyword().equals("not")
        ? words.say(MessageKey.NOT_UNSAID, subject)
        : words.say(MessageKey.UNSAID, subject, constraint.keyword());
  }

  /** Whether it is a reference of the AWS CLI, in a schema that has rules of its own. */
  private boolean isFileReference() {
    return !name
        && !hidden
        && !rule.isGeneric()
        && document.isString(node)
        && FileReference.begins(document.string(node));
  }

  /** Returns the subject, with its value unless it is a name. */
  private String found() {
    return name
        ? subject
        : words.say(
            isFileReference() ? MessageKey.FILE_REFERENCE : MessageKey.FOUND,
            subject,
            words.value(document, node, hidden));
  }

  private String mustBe(String message, Expectation.Plain expectation) {
    if (allowed != null) {
      return words.say(MessageKey.MUST_BE, message, allowed);
    }
    Phrase phrase = Phrases.of(words, expectation);
    String whole =
        name
            ? words.say(MessageKey.MUST, message, phrase.infinitive())
            : words.say(MessageKey.MUST_BE, message, phrase.noun());
    if (!(expectation instanceof Expectation.Format format)) {
      return whole;
    }
    boolean known = name || !hidden && document.isString(node);
    String text = known ? name ? document.name(node) : document.string(node) : "";
    return new FormatWords(words).message(whole, format.name(), text);
  }

  private static String uncapitalized(String title) {
    boolean word =
        title.length() > 1
            && Character.isUpperCase(title.charAt(0))
            && !Character.isUpperCase(title.charAt(1));
    return word ? Character.toLowerCase(title.charAt(0)) + title.substring(1) : title;
  }
}
