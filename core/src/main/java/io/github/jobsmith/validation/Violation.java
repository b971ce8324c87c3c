package io.github.jobsmith.validation;

import io.github.jobsmith.excerpt.Cut;
import io.github.jobsmith.excerpt.ExcerptCutter;
import io.github.jobsmith.excerpt.ExcerptText;
import io.github.jobsmith.excerpt.MalformedText;
import io.github.jobsmith.excerpt.PartPlace;
import io.github.jobsmith.excerpt.Sensitive;
import io.github.jobsmith.excerpt.SourceText;
import io.github.jobsmith.generated.check.Constraint;
import io.github.jobsmith.generated.check.Expectation;
import io.github.jobsmith.generated.check.Finding;
import io.github.jobsmith.generated.check.Inside;
import io.github.jobsmith.json.JsonDocument;
import io.github.jobsmith.json.JsonSyntaxException;
import io.github.jobsmith.json.JsonValue;
import io.github.jobsmith.json.Position;
import io.github.jobsmith.json.SourcePlaces;
import io.github.jobsmith.message.FormHints;
import io.github.jobsmith.message.Message;
import io.github.jobsmith.message.Parameters;
import io.github.jobsmith.message.Told;
import io.github.jobsmith.message.WrongPart;
import io.github.jobsmith.rule.Rule;
import io.github.jobsmith.rule.Severity;
import io.github.jobsmith.rule.StandardRules;
import io.github.jobsmith.text.Printable;
import java.nio.charset.StandardCharsets;
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
  private final @Nullable JsonDocument document;
  private final @Nullable Finding finding;
  private final @Nullable Told told;
  private final @Nullable Sensitive sensitive;
  private final @Nullable JsonSyntaxException fault;
  private final @Nullable MalformedText malformedText;
  private final Rule rule;
  private final Severity severity;
  private final String part;
  private final int partOffset;

  /** All violations that this one is for, including itself; empty if it is only for itself. */
  private final List<Violation> same;

  private Violation(
      @Nullable JsonDocument document,
      @Nullable Told told,
      @Nullable Sensitive sensitive,
      @Nullable JsonSyntaxException fault,
      @Nullable MalformedText malformedText,
      Rule rule,
      Severity severity,
      String part,
      int partOffset,
      List<Violation> same) {
    this.same = List.copyOf(same);
    this.document = document;
    this.told = told;
    this.finding = told == null ? null : told.finding();
    this.sensitive = sensitive;
    this.fault = fault;
    this.malformedText = malformedText;
    this.rule = rule;
    this.severity = severity;
    this.part = part;
    this.partOffset = partOffset;
  }

  static Violation of(JsonDocument document, Told told, boolean relaxed, Sensitive sensitive) {
    Constraint constraint = told.finding().constraint();
    return new Violation(
        document,
        told,
        sensitive,
        null,
        null,
        constraint.rule(),
        constraint.severity(relaxed),
        "",
        0,
        List.of());
  }

  /** Returns this violation as one for several items. */
  Violation withSame(List<Violation> all) {
    return new Violation(
        document, told, sensitive, fault, malformedText, rule, severity, part, partOffset, all);
  }

  static Rule ruleOf(JsonSyntaxException fault) {
    return switch (fault.kind()) {
      case SYNTAX -> StandardRules.JSON_SYNTAX;
      case ENCODING -> StandardRules.JSON_ENCODING;
      case LIMIT -> StandardRules.JSON_LIMIT;
    };
  }

  static Violation malformed(JsonSyntaxException fault, @Nullable MalformedText text, Rule rule) {
    return new Violation(null, null, null, fault, text, rule, rule.severity(), "", 0, List.of());
  }

  /**
   * Returns this violation as one in a part of a file, such as {@code request 2}.
   *
   * @param offset what to add to its offset
   */
  Violation about(String name, int offset) {
    String whole = part.isEmpty() ? name : name + ", " + part;
    return new Violation(
        document,
        told,
        sensitive,
        fault,
        malformedText,
        rule,
        severity,
        whole,
        partOffset + offset,
        same.stream().map(each -> each == this ? each : each.about(name, offset)).toList());
  }

  /** Returns the violated rule. */
  public Rule rule() {
    return rule;
  }

  /** Returns the severity: that of the rule, or a warning if relaxed limits lowered it. */
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
    if (fault != null) {
      return fault.pointer();
    }
    return document == null || finding == null ? "" : document.pointer(finding.node());
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

  /** Whether the place is an item of an array or inside one. */
  boolean isInItem() {
    if (document != null && finding != null) {
      for (int at = finding.node(); at != 0; at = document.parent(at)) {
        if (!document.isMember(at)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Returns an object that is equal for violations of one constraint in the same part of items. */
  Object kind() {
    StringBuilder path = new StringBuilder();
    if (document != null && finding != null) {
      for (int at = finding.node(); at != 0; at = document.parent(at)) {
        path.append('/').append(document.isMember(at) ? '"' + document.name(at) : "*");
      }
      return List.of(finding.constraint(), finding.name(), path.toString(), section());
    }
    return path;
  }

  /** Returns the message with {@code *} instead of the index of an item. */
  String messageOfAnyItem() {
    if (document == null || finding == null || sensitive == null || told == null) {
      return message();
    }
    String message = told.message();
    return (message == null ? Message.ofAnyItem(document, finding, sensitive) : message)
        + told.wayWords();
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
    if (fault != null) {
      return new Position(fault.line(), fault.column());
    }
    if (document == null || !document.hasPlaces()) {
      return new Position(0, 0);
    }
    PartPlace place = partPlace();
    return place == null ? document.position(documentOffset()) : place.position(document);
  }

  /** Returns the place of the part of the value that is wrong; null if it is the whole value. */
  private @Nullable PartPlace partPlace() {
    if (document == null || finding == null || sensitive == null || !document.hasPlaces()) {
      return null;
    }
    int node = finding.node();
    Inside inside = finding.inside();
    if (inside != null && inside.length() != Inside.TO_END && document.isString(node)) {
      byte[] content = document.utf8(node);
      int from = characters(content, inside.offset());
      return PartPlace.of(
          document, node, from, characters(content, inside.offset() + inside.length()));
    }
    WrongPart wrong = WrongPart.of(document, finding, sensitive);
    return wrong == null ? null : PartPlace.of(document, node, wrong.start(), wrong.end());
  }

  /** Returns the number of characters in the first bytes of a string. */
  private static int characters(byte[] content, int bytes) {
    return new String(content, 0, Math.min(bytes, content.length), StandardCharsets.UTF_8).length();
  }

  /**
   * Returns the byte offset of the place in the UTF-8 source text: the JSON text, or the text that
   * it was converted from.
   */
  public int offset() {
    SourcePlaces source = document == null ? null : document.source();
    int section = source == null ? 0 : source.sectionStart(documentOffset());
    return textOffset() - section + partOffset;
  }

  /** Returns the byte offset in the text from which excerpts are cut. */
  private int textOffset() {
    if (fault != null) {
      return fault.offset();
    }
    PartPlace place = partPlace();
    if (place != null) {
      return place.offset();
    }
    SourcePlaces source = document == null ? null : document.source();
    return source == null ? documentOffset() : source.start(documentOffset());
  }

  /**
   * Returns the name of the text that contains the place if the document was composed of several
   * texts, such as an option of a command line and a file; otherwise empty.
   */
  public String section() {
    SourcePlaces source = document == null ? null : document.source();
    return source == null ? "" : source.sectionName(documentOffset());
  }

  /** Returns the byte offset of the place in the JSON text, by which violations are ordered. */
  int documentOffset() {
    if (document == null || finding == null) {
      return 0;
    }
    int inside = inside(document, finding);
    if (inside >= 0) {
      return inside;
    }
    return finding.name() ? document.nameOffset(finding.node()) : document.offset(finding.node());
  }

  /** Returns the offset of a place inside a string or name, or -1 if there is none. */
  private static int inside(JsonDocument document, Finding finding) {
    Inside inside = finding.inside();
    int node = finding.node();
    if (inside == null || !document.hasText()) {
      return -1;
    }
    if (finding.name()) {
      int start = document.nameOffset(node) + 1;
      int bytes = document.name(node).getBytes(StandardCharsets.UTF_8).length;
      return document.nameEndOffset(node) - 1 - start == bytes ? start + inside.offset() : -1;
    }
    return document.isString(node) && !document.hasEscapes(node)
        ? document.start(node) + inside.offset()
        : -1;
  }

  /**
   * Returns the length of the place in bytes: 1 for an object, an array and text that is not JSON;
   * for a value of several lines, the length on its first line.
   */
  public int length() {
    if (document == null || finding == null) {
      return 1;
    }
    int node = finding.node();
    PartPlace place = partPlace();
    if (place != null) {
      return place.length();
    }
    int inside = inside(document, finding);
    if (inside >= 0) {
      int end = finding.name() ? document.nameEndOffset(node) - 1 : document.end(node);
      return Math.max(1, end - inside);
    }
    SourcePlaces source = document.source();
    if (!finding.name() && (document.isObject(node) || document.isArray(node))) {
      return 1;
    }
    if (source != null) {
      return SourceText.marked(source, documentOffset());
    }
    if (finding.name()) {
      return document.nameEndOffset(node) - document.nameOffset(node);
    }
    return document.endOffset(node) - document.offset(node);
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
    if (fault != null) {
      return Printable.escape(String.valueOf(fault.getMessage()));
    }
    if (document == null || finding == null || sensitive == null) {
      return rule.title();
    }
    String message = told == null ? null : told.message();
    return (message == null ? Message.of(document, finding, sensitive) : message)
        + (told == null ? "" : told.wayWords())
        + use(document)
        + others();
  }

  /**
   * If no alternative of {@code oneOf} or {@code anyOf} matches, returns the nearest alternatives
   * with the reasons, the nearest first; the message contains only one reason. Otherwise empty.
   */
  public List<Alternative> alternatives() {
    return told == null
        ? List.of()
        : told.alternatives().stream()
            .map(option -> new Alternative(option.name(), option.messages()))
            .toList();
  }

  /**
   * Returns the allowed values as JSON text if the keyword is {@code enum} or {@code const};
   * otherwise empty.
   */
  public List<String> allowedValues() {
    return finding != null
            && finding.constraint().expectation() instanceof Expectation.Values values
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
   * <tr><td>{@code anyOf}, {@code oneOf}<td>{@code alternatives}: their names
   * <tr><td>keywords of a vocabulary<td>{@code minimum}, {@code maximum}, as strings if they are
   *     not numbers
   * </table>
   */
  public Map<String, JsonValue> parameters() {
    return document == null || finding == null || sensitive == null
        ? Map.of()
        : Parameters.of(document, finding, sensitive);
  }

  private String others() {
    int more = count() - 1;
    return more == 0 ? "" : " (the same in " + more + (more == 1 ? " more item)" : " more items)");
  }

  /**
   * If an alias put the value here, the place is that of its text, and this is the place of the
   * alias.
   */
  private String use(JsonDocument found) {
    SourcePlaces source = found.source();
    if (source == null || !source.isUsed(documentOffset())) {
      return "";
    }
    Position use = source.use(documentOffset());
    return " (used at " + use.line() + ":" + use.column() + ")";
  }

  /** Returns how to fix the violation; empty if not known. */
  public String hint() {
    String form = document == null || finding == null ? null : FormHints.of(document, finding);
    if (form != null) {
      return form;
    }
    if (document != null && finding != null && finding.name()) {
      String known =
          finding.constraint().expectation() instanceof Expectation.Closed closed
              ? closed.hint(document.name(finding.node()))
              : null;
      if (known != null) {
        return known;
      }
    }
    return isEmptyText() && !rule.hintIfEmpty().isEmpty() ? rule.hintIfEmpty() : rule.hint();
  }

  private boolean isEmptyText() {
    return document != null
        && finding != null
        && !finding.name()
        && document.isString(finding.node())
        && document.start(finding.node()) == document.end(finding.node());
  }

  /**
   * Returns the violated keyword, followed by {@code /aspect} if it has several; empty for text
   * that is not JSON.
   */
  public String keyword() {
    return finding == null ? "" : finding.constraint().keyword();
  }

  /**
   * Returns the JSON Pointer of the keyword in its schema resource; empty for text that is not
   * JSON.
   */
  public String schemaPointer() {
    if (finding == null) {
      return "";
    }
    return finding.constraint().schemaPointer();
  }

  /**
   * Returns the URI of the schema resource that {@link #schemaPointer()} refers to, possibly
   * relative to the root resource; empty for the root resource.
   */
  public String schemaResource() {
    return finding == null ? "" : finding.constraint().schemaResource();
  }

  /** Returns why the rule exists, that is, {@code rule().reason()}; empty if not known. */
  public String reason() {
    return rule.reason();
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
    if (fault != null) {
      return malformedText == null
          ? Optional.empty()
          : ExcerptCutter.malformed(malformedText, fault.offset()).map(Violation::excerpt);
    }
    if (document == null || sensitive == null || !document.hasPlaces()) {
      return Optional.empty();
    }
    return Optional.of(
        excerpt(ExcerptCutter.of(ExcerptText.of(document, sensitive), textOffset(), length())));
  }

  private static Excerpt excerpt(Cut cut) {
    return new Excerpt(cut.text(), cut.start(), cut.length());
  }

  /** Returns {@code line:column: severity: message [rule] (pointer)}. */
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
