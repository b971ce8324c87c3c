package io.github.jobsmith.message;

import io.github.jobsmith.excerpt.Sensitive;
import io.github.jobsmith.generated.check.Constraint;
import io.github.jobsmith.generated.check.Expectation;
import io.github.jobsmith.generated.check.Finding;
import io.github.jobsmith.json.JsonDocument;
import io.github.jobsmith.rule.Rule;
import io.github.jobsmith.text.FileReference;
import io.github.jobsmith.text.Printable;
import java.util.List;

/**
 * Formats the message of one finding about a value or the name of a member: what was found and what
 * is expected.
 */
public final class Message implements Expectation.Visitor<String> {
  /** If an unknown member resembles no known one, the known ones are listed up to this number. */
  private static final int FEW = 8;

  private final JsonDocument document;
  private final Finding finding;
  private final int node;
  private final boolean name;
  private final Constraint constraint;
  private final Rule rule;
  private final boolean hidden;

  /** How the message calls the value or the name. */
  private final String subject;

  private Message(JsonDocument document, Finding finding, Sensitive sensitive, boolean any) {
    this.document = document;
    this.finding = finding;
    this.node = finding.node();
    this.name = finding.name();
    this.constraint = finding.constraint();
    this.rule = constraint.rule();
    this.hidden = Words.isHidden(finding, sensitive);
    this.subject = Words.subject(document, finding, any);
  }

  /** Returns the message of a finding. */
  public static String of(JsonDocument document, Finding finding, Sensitive sensitive) {
    return of(document, finding, sensitive, false);
  }

  /**
   * Returns the message of a finding with {@code *} instead of indexes, which is equal for the same
   * violation in several items.
   */
  public static String ofAnyItem(JsonDocument document, Finding finding, Sensitive sensitive) {
    return of(document, finding, sensitive, true);
  }

  private static String of(
      JsonDocument document, Finding finding, Sensitive sensitive, boolean any) {
    String problem = finding.constraint().rule().problem();
    if (problem != null && (!finding.name() || finding.inside() != null)) {
      return problem;
    }
    if (finding.detail() != null) {
      return (finding.name()
              ? "member " + Words.name(document, finding)
              : Words.subject(document, finding, any))
          + " "
          + Printable.escape(finding.detail());
    }
    WrongPart part = WrongPart.of(document, finding, sensitive);
    if (part != null) {
      return part.message(Words.subject(document, finding, any));
    }
    Message message = new Message(document, finding, sensitive, any);
    return finding.constraint().expectation().accept(message)
        + CauseWords.of(document, finding, sensitive);
  }

  @Override
  public String plain(Expectation.Plain plain) {
    if (plain instanceof Expectation.Size size) {
      return subject + size(size) + "; must " + Phrases.of(size).infinitive();
    } else if (plain instanceof Expectation.Required required) {
      return name ? subject + unsaid() : missing(required);
    } else if (plain instanceof Expectation.Values values) {
      return subject + found() + mustBe(values) + meant(values);
    } else if (plain instanceof Expectation.Types && !name) {
      return isFileReference()
          ? subject + found() + mustBe(plain)
          : subject + " is " + Words.kind(document, node, hidden) + mustBe(plain);
    }
    return subject + found() + mustBe(plain);
  }

  private String size(Expectation.Size size) {
    int count = Words.size(document, finding, size);
    String noun = Words.noun(size.counted());
    return count == 0 ? " is empty" : " has " + count + " " + (count == 1 ? noun : noun + "s");
  }

  private String missing(Expectation.Required required) {
    String member = Words.plainName(required.names().get(0));
    return member + " is missing" + (node == 0 ? "" : " in " + subject);
  }

  private String meant(Expectation.Values values) {
    List<String> bare = Words.bare(values.json());
    if (name) {
      return Words.meant(document.name(node), bare);
    }
    boolean choice = document.isString(node) && !hidden && bare.size() > 1;
    return choice ? Words.meant(document.string(node), bare) : "";
  }

  @Override
  public String nothing(Expectation.Nothing nothing) {
    if (node == 0) {
      return "no value is allowed";
    }
    return (name ? "member " + Words.name(document, finding) : subject) + " is not allowed here";
  }

  @Override
  public String closed(Expectation.Closed closed) {
    if (!name) {
      return byRule();
    }
    List<String> known = closed.names();
    String member = document.name(node);
    if (known.contains(member)) {
      return "member "
          + Words.quoted(member)
          + " is not allowed here: what allows it does not match";
    }
    String unknown = "unknown member " + Words.quoted(member);
    if (closed.hint(member) != null) {
      return unknown;
    }
    String meant =
        MeantName.of(document, node, closed)
            .map(word -> "; did you mean " + Words.plainName(word) + "?")
            .orElse("");
    if (!meant.isEmpty() || known.isEmpty() || known.size() > FEW) {
      return unknown + meant;
    }
    return unknown
        + "; known "
        + (known.size() == 1 ? "is " : "are ")
        + Words.listed(Words.plainNames(known));
  }

  @Override
  public String contains(Expectation.Contains contains) {
    return name || !rule.isGeneric()
        ? byRule()
        : ApplicatorWords.contains(document, finding, contains);
  }

  @Override
  public String not(Expectation.Not not) {
    return name || rule.isGeneric() ? ApplicatorWords.not(subject, not) : byRule();
  }

  @Override
  public String alternatives(Expectation.Alternatives alternatives) {
    return name || rule.isGeneric()
        ? ApplicatorWords.alternatives(document, finding, alternatives)
        : byRule();
  }

  @Override
  public String other(Expectation.Other other) {
    return byRule();
  }

  /** Returns a message made from the rule. */
  private String byRule() {
    if (name || rule.isGeneric()) {
      return subject + unsaid();
    }
    String title = uncapitalized(rule.title());
    if (node == 0) {
      return title;
    }
    if (rule.allowed() == null) {
      return subject + ": " + title;
    }
    boolean container = document.isObject(node) || document.isArray(node);
    return subject + (container ? "" : found() + ";") + " must be " + rule.allowed();
  }

  /** Returns a message for a keyword whose expectation cannot be described. */
  private String unsaid() {
    if (rule.allowed() != null) {
      return "; must be " + rule.allowed();
    }
    return constraint.keyword().equals("not")
        ? " must not match what \"not\" says"
        : " does not match what " + constraint.keyword() + " says";
  }

  /** Whether it is a reference of the AWS CLI, in a schema that has rules of its own. */
  private boolean isFileReference() {
    return !name
        && !hidden
        && !rule.isGeneric()
        && document.isString(node)
        && FileReference.begins(document.string(node));
  }

  private String found() {
    String reference = isFileReference() ? ", which is not read inside a file" : "";
    return name ? "" : " is " + Words.value(document, node, hidden) + reference;
  }

  private String mustBe(Expectation.Plain expectation) {
    if (rule.allowed() != null) {
      return "; must be " + rule.allowed();
    }
    Phrase phrase = Phrases.of(expectation);
    return (name ? "; must " + phrase.infinitive() : "; must be " + phrase.noun())
        + (expectation instanceof Expectation.Format format ? form(format.name()) : "");
  }

  /** Returns an example of a format, and what is wrong with the value. */
  private String form(String format) {
    boolean known = name || !hidden && document.isString(node);
    String text = known ? name ? document.name(node) : document.string(node) : "";
    return FormatWords.example(format) + FormatWords.fault(format, text);
  }

  private static String uncapitalized(String title) {
    boolean word =
        title.length() > 1
            && Character.isUpperCase(title.charAt(0))
            && !Character.isUpperCase(title.charAt(1));
    return word ? Character.toLowerCase(title.charAt(0)) + title.substring(1) : title;
  }
}
