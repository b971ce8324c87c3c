package io.github.jobsmith.validation;

import io.github.jobsmith.generated.check.Constraint;
import io.github.jobsmith.generated.check.Expectation;
import io.github.jobsmith.json.JsonValue;
import io.github.jobsmith.json.Position;
import io.github.jobsmith.rule.Rule;
import io.github.jobsmith.rule.Severity;
import io.github.jobsmith.text.MessageKey;
import io.github.jobsmith.text.MessageTemplate;
import io.github.jobsmith.text.Printable;
import io.github.jobsmith.text.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One reported problem in a validated document. Immutable and thread-safe; pointer, location and
 * message are computed on demand.
 */
public final class Violation {
  private final Evidence evidence;
  private final Rule rule;
  private final Severity severity;
  private final Wording wording;
  private final String part;
  private final @Nullable PartStart start;

  /** All violations that this one is for, including itself; empty if it is only for itself. */
  private final List<Violation> same;

  private Violation(
      Evidence evidence,
      Rule rule,
      Severity severity,
      Wording wording,
      String part,
      @Nullable PartStart start,
      List<Violation> same) {
    this.evidence = evidence;
    this.rule = rule;
    this.severity = severity;
    this.wording = wording;
    this.part = part;
    this.start = start;
    this.same = List.copyOf(same);
  }

  /** Returns a violation that is not in a part of a file, and only for itself. */
  static Violation of(Evidence evidence, Rule rule, Severity severity, Wording wording) {
    return new Violation(evidence, rule, severity, wording, "", null, List.of());
  }

  /** Returns this violation as one for several items. */
  Violation withSame(List<Violation> all) {
    return new Violation(evidence, rule, severity, wording, part, start, all);
  }

  /** Returns this violation with another severity. */
  Violation with(Severity other) {
    return other == severity
        ? this
        : new Violation(evidence, rule, other, wording, part, start, same);
  }

  /**
   * Returns this violation as one in a part of a file, such as {@code request 2}.
   *
   * @param from where the part begins in the file, if it was validated as a text of its own
   */
  Violation about(String name, @Nullable PartStart from) {
    String whole = part.isEmpty() ? name : name + ", " + part;
    return new Violation(
        evidence,
        rule,
        severity,
        wording,
        whole,
        from == null ? start : from,
        same.stream().map(each -> each == this ? each : each.about(name, from)).toList());
  }

  /** Returns what was found. */
  Evidence evidence() {
    return evidence;
  }

  /** Returns the violated rule. */
  public Rule rule() {
    return rule;
  }

  /**
   * Returns the severity: that of the rule, unless relaxed limits or a configuration changed it.
   */
  public Severity severity() {
    return severity;
  }

  /**
   * Returns the JSON Pointer of the value; of the member itself if it is unknown or a duplicate; of
   * the object if a member is missing; empty for the root. For text that is not JSON, the pointer
   * of the string that contains the fault, or of the object if that string is the name of a member;
   * otherwise empty.
   */
  public String pointer() {
    return inFile(evidence.pointer());
  }

  private String inFile(String pointer) {
    return start == null ? pointer : start.pointer() + pointer;
  }

  /**
   * Returns in how many items of an array the same violation is: 1, unless many items have it and
   * it is reported once for all of them, at the first one.
   */
  public int count() {
    return Math.max(1, same.size());
  }

  /** Returns the places of all items that have the violation, in order; at least this one. */
  public List<Place> places() {
    return same.isEmpty()
        ? List.of(new Place(pointer(), line(), column()))
        : same.stream().map(each -> new Place(each.pointer(), each.line(), each.column())).toList();
  }

  /**
   * Returns the line, from 1, of the value, or of the part of it that the message names, or of the
   * member's name if the member is unknown or a duplicate; 0 if there is no source text.
   */
  public int line() {
    return position().line();
  }

  /** Returns the column in code points, from 1; 0 if there is no source text. */
  public int column() {
    return position().column();
  }

  private Position position() {
    Position position = evidence.position();
    return start == null ? position : start.inFile(position);
  }

  /**
   * Returns the byte offset of the place in the UTF-8 source text: the JSON text, or the text that
   * it was converted from.
   */
  public int offset() {
    return evidence.offset() + (start == null ? 0 : start.shift());
  }

  /**
   * Returns the name of the text that contains the place if the document was composed of several
   * texts, such as an option of a command line and a file; otherwise empty.
   */
  public String section() {
    return evidence.section();
  }

  /** Returns the byte offset of the place in the JSON text, by which violations are ordered. */
  int documentOffset() {
    return evidence.documentOffset();
  }

  /**
   * Returns the length of the place in bytes, for a mark on one line: 1 for an object, an array and
   * text that is not JSON; for a value of several lines, the length on its first line. {@link
   * #span} returns the whole place.
   */
  public int length() {
    return evidence.length();
  }

  /**
   * Returns the place in the source text, in all units that programs use: from {@link #line} and
   * {@link #column} to the end of the value, which can be on a later line; to the end of the
   * member's name if the member is unknown or a duplicate, or of the part of the value that is
   * wrong. For text that is not JSON, the character with the fault, or nothing at the end of the
   * text.
   *
   * <p>The source text is the JSON or YAML text that was validated, in UTF-8; in {@link #section()}
   * if the document was composed of several texts. In YAML, the place includes quotes and block
   * indicators as they are written, and is that of the anchored value if an alias put it here.
   * Empty if there is no source text: for a document made of objects, and for a text that was
   * rejected before it was read.
   */
  public Optional<Span> span() {
    Span span = evidence.span();
    return Optional.ofNullable(span == null || start == null ? span : start.inFile(span));
  }

  /**
   * Returns the beginning of the text in the {@linkplain #span place} as it is written, such as
   * {@code "abc"} with its quotes; of a document without source text, the value as JSON. Sensitive
   * values in it are replaced by {@code …}; everything else is unchanged, so control characters are
   * not escaped.
   *
   * @param most maximum number of code points, at least 1
   * @return empty if the value is sensitive, and for text that is not JSON
   * @throws IllegalArgumentException if {@code most} is less than 1
   */
  public Optional<String> text(int most) {
    if (most < 1) {
      throw new IllegalArgumentException(most + "; must be at least 1");
    }
    return Optional.ofNullable(evidence.text(most));
  }

  /**
   * Returns proposals to change the source text so that the violation disappears: one for each of
   * its {@linkplain #places places}, in order, and none for a place for which none is known. What a
   * fix writes is taken from the text and can be sensitive.
   */
  public List<Fix> fixes() {
    List<Fix> fixes = new ArrayList<>();
    for (Violation each : same.isEmpty() ? List.of(this) : same) {
      Fix fix = each.evidence.fix();
      if (fix != null) {
        fixes.add(each.start == null ? fix : each.start.inFile(fix));
      }
    }
    return fixes;
  }

  /**
   * Returns the JSON Pointer of the member that is missing, unknown, not allowed or a duplicate, or
   * whose name is wrong; for a missing member, where it would be. Empty if the violation is not
   * about one member.
   */
  public Optional<String> memberPointer() {
    return Optional.ofNullable(evidence.memberPointer()).map(this::inFile);
  }

  /**
   * Returns the part of the file that contains the violation, such as {@code request 2}; empty if
   * the file is one document.
   */
  public String part() {
    return part;
  }

  /**
   * Returns what was found and what is expected, on one line, after the part of the file if there
   * is one; control characters are escaped and sensitive values are left out.
   */
  public String message() {
    return part.isEmpty() ? said() : Printable.escape(part) + ": " + said();
  }

  private String said() {
    String message = evidence.message();
    int more = count() - 1;
    if (more == 0) {
      return message;
    }
    return more == 1
        ? wording.say(MessageKey.SAME_IN_ONE, message)
        : wording.say(MessageKey.SAME_IN, message, more);
  }

  /**
   * If no alternative of {@code oneOf} or {@code anyOf} matches, returns the nearest alternatives
   * with the reasons, the nearest first; the message contains only one reason. Otherwise empty.
   */
  public List<Alternative> alternatives() {
    return evidence.alternatives();
  }

  /**
   * Returns the allowed values as JSON text if the keyword is {@code enum} or {@code const};
   * otherwise empty.
   */
  public List<String> allowedValues() {
    Constraint constraint = evidence.constraint();
    return constraint != null && constraint.expectation() instanceof Expectation.Values values
        ? values.json()
        : List.of();
  }

  /**
   * Returns the data of the message by name, for programs that write or translate messages
   * themselves. Parameters that do not apply or must not be shown are absent. Empty for text that
   * is not JSON.
   *
   * <table>
   * <caption>Parameters by {@linkplain #keyword keyword}</caption>
   * <tr><th>keyword<th>parameters
   * <tr><td>any about a number, a string or a boolean<td>{@code actual}: the value
   * <tr><td>any about the name of a member<td>{@code member}: the name
   * <tr><td>{@code type}<td>{@code types}: what is allowed; {@code actualType}
   * <tr><td>{@code enum}, {@code const}<td>{@code allowed}: the values
   * <tr><td>{@code minimum}, {@code maximum}, {@code exclusiveMinimum}, {@code
   *     exclusiveMaximum}<td>{@code limit}: the violated bound; {@code minimum}, {@code maximum}:
   *     both if the schema has both; {@code unit}
   * <tr><td>{@code minLength}, {@code maxLength}, {@code minItems}, {@code maxItems}, {@code
   *     minProperties}, {@code maxProperties}<td>as above; {@code actual} is the length or count
   * <tr><td>{@code minContains}, {@code maxContains}, {@code contains}<td>{@code limit}, {@code
   *     minimum}, {@code maximum}; {@code actual}: how many items match, if too few
   * <tr><td>{@code multipleOf}<td>{@code divisor}
   * <tr><td>{@code pattern}<td>{@code pattern}
   * <tr><td>{@code format}, {@code contentEncoding}, {@code contentMediaType}<td>{@code format}
   * <tr><td>{@code required}, {@code dependentRequired}, {@code dependencies}<td>{@code missing}:
   *     the name of the member
   * <tr><td>{@code additionalProperties}, {@code unevaluatedProperties}<td>{@code member}; {@code
   *     known}: the known names; {@code suggestion}: the name that was probably meant
   * <tr><td>{@code uniqueItems}<td>{@code repeats}: the index of the earlier item
   * <tr><td>{@code anyOf}, {@code oneOf}<td>{@code alternatives}: their names; {@code members}: the
   *     members that each requires, if they require nothing else
   * <tr><td>any about a string of which only a part is wrong, such as the account of an
   *     ARN<td>{@code part}: what it is; {@code actualPart}: its text, absent if it is missing
   * <tr><td>keywords of a vocabulary<td>{@code minimum}, {@code maximum}, as strings if they are
   *     not numbers
   * </table>
   */
  public Map<String, JsonValue> parameters() {
    return evidence.parameters();
  }

  /** Returns how to fix the violation; empty if not known. */
  public String hint() {
    String own = evidence.hint();
    if (own != null) {
      return own;
    }
    return !rule.hintIfEmpty().isEmpty() && evidence.isEmptyText()
        ? ofRule("hint-if-empty", rule.hintIfEmpty())
        : ofRule("hint", rule.hint());
  }

  /**
   * Returns the violated keyword, followed by {@code /aspect} if it has several; empty for text
   * that is not JSON.
   */
  public String keyword() {
    Constraint constraint = evidence.constraint();
    return constraint == null ? "" : constraint.keyword();
  }

  /**
   * Returns the JSON Pointer of the keyword in its schema resource; empty for text that is not
   * JSON.
   */
  public String schemaPointer() {
    Constraint constraint = evidence.constraint();
    return constraint == null ? "" : constraint.schemaPointer();
  }

  /**
   * Returns the URI of the schema resource that {@link #schemaPointer()} refers to, possibly
   * relative to the root resource; empty for the root resource.
   */
  public String schemaResource() {
    Constraint constraint = evidence.constraint();
    return constraint == null ? "" : constraint.schemaResource();
  }

  /**
   * Returns why the rule exists, that is, {@code rule().reason()}, or what a {@link MessageBundle}
   * has in its place; empty if not known.
   */
  public String reason() {
    return ofRule("reason", rule.reason());
  }

  private String ofRule(String text, String english) {
    MessageTemplate template = wording.ofRule(rule.id(), text);
    return template == null ? english : template.fill(name -> "{" + name + "}");
  }

  /** Returns where the rule is documented, that is, {@code rule().sources()}; may be empty. */
  public List<String> sources() {
    return rule.sources();
  }

  /**
   * Returns the other tools that detect this violation on their own. A tool that a rule names for
   * one keyword only ({@code aws-cli/minLength}) is included if that keyword is violated.
   */
  public List<String> noticedBy() {
    List<String> tools = new ArrayList<>();
    for (String entry : rule.noticedBy()) {
      int slash = entry.indexOf('/');
      if (slash < 0) {
        tools.add(entry);
      } else if (entry.substring(slash + 1).equals(keyword())) {
        tools.add(entry.substring(0, slash));
      }
    }
    return List.copyOf(tools);
  }

  /**
   * Returns the line of the source text that contains the place, safe to print; empty if there is
   * no source text.
   */
  public Optional<Excerpt> excerpt() {
    return evidence.excerpt();
  }

  /**
   * Returns {@code line:column: severity: message [rule]}, with the pointer in place of line and
   * column if there is no source text. The name of the severity is English in every language.
   */
  @Override
  public String toString() {
    Position position = position();
    String place = position.line() == 0 ? pointer() : position.line() + ":" + position.column();
    return (place.isEmpty() ? "" : place + ": ")
        + severity.label()
        + ": "
        + message()
        + " ["
        + rule.id()
        + "]";
  }
}
