package io.github.jobsmith.message;

import io.github.jobsmith.excerpt.Sensitive;
import io.github.jobsmith.generated.check.Expectation;
import io.github.jobsmith.generated.check.Finding;
import io.github.jobsmith.json.JsonDocument;
import io.github.jobsmith.json.SourcePlaces;
import io.github.jobsmith.rule.Rule;
import io.github.jobsmith.text.DidYouMean;
import io.github.jobsmith.text.MessageKey;
import io.github.jobsmith.text.MessageTemplate;
import io.github.jobsmith.text.Wording;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Describes places, values and choices in words of one language. Thread-safe; one for a validator,
 * since it keeps what all messages need.
 */
public final class Words {
  private final Wording wording;
  private final PartPatterns patterns = new PartPatterns();

  public Words(Wording wording) {
    this.wording = wording;
  }

  public Wording wording() {
    return wording;
  }

  /** Returns the compiled patterns of parts of rules. */
  PartPatterns patterns() {
    return patterns;
  }

  /** Returns a sentence or phrase; see {@link Wording#say}. */
  String say(MessageKey key, Object... values) {
    return wording.say(key, values);
  }

  /** Returns the template of a text of a rule in another language; null if there is none. */
  @Nullable MessageTemplate ofRule(Rule rule, String text) {
    return wording.ofRule(rule.id(), text);
  }

  /** Returns what a rule says is allowed; null if it does not. */
  @Nullable String allowed(Rule rule) {
    return ofRule(rule, "allowed", rule.allowed());
  }

  /** Returns the message that a rule has for all its violations; null if it has none. */
  @Nullable String problem(Rule rule) {
    return ofRule(rule, "problem", rule.problem());
  }

  private @Nullable String ofRule(Rule rule, String text, @Nullable String english) {
    MessageTemplate template = english == null ? null : ofRule(rule, text);
    return template == null ? english : template.fill(name -> "{" + name + "}");
  }

  /** Returns a statement about a value, of which the root is not named. */
  String statement(JsonDocument document, Finding finding, String statement) {
    boolean root = finding.node() == 0 && !finding.name();
    return root ? statement : say(MessageKey.STATEMENT, subject(document, finding), statement);
  }

  /** Describes the types of the keyword {@code type}. */
  String types(List<String> types) {
    List<String> described = new ArrayList<>(types.size());
    for (String type : types) {
      described.add(type(type));
    }
    return joined(described);
  }

  private String type(String type) {
    return switch (type) {
      case "null" -> say(MessageKey.NULL);
      case "boolean" -> say(MessageKey.TRUE_OR_FALSE);
      case "integer" -> say(MessageKey.A_WHOLE_NUMBER);
      case "number" -> say(MessageKey.A_NUMBER);
      case "string" -> say(MessageKey.A_STRING);
      case "array" -> say(MessageKey.AN_ARRAY);
      case "object" -> say(MessageKey.AN_OBJECT);
      default -> say(MessageKey.A_TYPE, type);
    };
  }

  /** Describes a value by its kind, followed by the value if it is short and not hidden. */
  String kind(JsonDocument document, int node, boolean hidden) {
    return switch (document.kind(node)) {
      case NULL -> "null";
      case BOOLEAN ->
          hidden ? say(MessageKey.A_BOOLEAN) : String.valueOf(document.booleanValue(node));
      case NUMBER -> hidden ? say(MessageKey.A_NUMBER) : Quoting.shortened(numeral(document, node));
      case STRING -> say(MessageKey.A_STRING);
      case ARRAY -> say(MessageKey.AN_ARRAY);
      case OBJECT -> say(MessageKey.AN_OBJECT);
    };
  }

  /** Returns a number as it is written in the source text, if it has no sign of another syntax. */
  private static String numeral(JsonDocument document, int node) {
    SourcePlaces source = document.source();
    String text = document.numberText(node);
    if (source == null) {
      return text;
    }
    int offset = document.offset(node);
    int length = source.end(offset) - source.start(offset);
    StringBuilder written = new StringBuilder(length);
    for (int i = source.start(offset); i < source.end(offset); i++) {
      char c = (char) (source.byteAt(i) & 0xFF);
      if (c != '.' && c != '+' && c != '-' && c != '_' && !isAlphanumeric(c)) {
        return text;
      }
      written.append(c);
    }
    return length == 0 ? text : written.toString();
  }

  private static boolean isAlphanumeric(char c) {
    return c >= '0' && c <= '9' || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }

  /** Describes a value; the content of a hidden string is left out. */
  String value(JsonDocument document, int node, boolean hidden) {
    if (document.isString(node)) {
      if (hidden) {
        return say(MessageKey.HIDDEN_STRING);
      }
      return document.start(node) == document.end(node)
          ? say(MessageKey.EMPTY)
          : quotedWithEdges(document.string(node));
    }
    return kind(document, node, hidden);
  }

  /**
   * Returns the name of the member, the name of the array with the index, or words for the root. A
   * name of digits is quoted and follows the name of its container.
   */
  String subject(JsonDocument document, int node) {
    return subject(document, node, false);
  }

  /**
   * Describes a value like {@link #subject(JsonDocument, int)}.
   *
   * @param any whether indexes are replaced by {@code *}
   */
  String subject(JsonDocument document, int node, boolean any) {
    if (node != 0 && document.isMember(node)) {
      String name = document.name(node);
      if (!isNumber(name)) {
        return Quoting.plainName(name);
      }
    }
    StringBuilder indexes = new StringBuilder();
    int at = node;
    while (at != 0) {
      int parent = document.parent(at);
      if (!document.isMember(at)) {
        String index = any ? "*" : Integer.toString(document.index(at));
        if (parent == 0) {
          return say(MessageKey.ITEM, index + indexes);
        }
        indexes.insert(0, "[" + index + "]");
      } else {
        String name = document.name(at);
        if (parent == 0 || !isNumber(name)) {
          return (isNumber(name) ? Quoting.quoted(name) : Quoting.plainName(name)) + indexes;
        }
        indexes.insert(0, "[" + Quoting.quoted(name) + "]");
      }
      at = parent;
    }
    return say(MessageKey.ROOT);
  }

  private static boolean isNumber(String name) {
    for (int i = 0; i < name.length(); i++) {
      if (name.charAt(i) < '0' || name.charAt(i) > '9') {
        return false;
      }
    }
    return !name.isEmpty();
  }

  /** Describes the subject of a finding: the value, or the name of a member. */
  String subject(JsonDocument document, Finding finding) {
    return subject(document, finding, false);
  }

  /** Describes the subject of a finding; {@code any} as in the method for values. */
  String subject(JsonDocument document, Finding finding, boolean any) {
    return finding.name()
        ? say(MessageKey.MEMBER_NAME, name(document, finding))
        : subject(document, finding.node(), any);
  }

  /**
   * Whether the subject of a finding must not be shown. A rule may be reported at a location other
   * than that of its constraint, so that location is checked, too.
   */
  static boolean isHidden(Finding finding, Sensitive sensitive) {
    return finding.constraint().isSensitive() || sensitive.covers(finding.node());
  }

  /** Whether a value, or a value below it, must not be shown. */
  static boolean isHiddenWithin(JsonDocument document, Finding finding, Sensitive sensitive) {
    if (isHidden(finding, sensitive)) {
      return true;
    }
    int end = finding.name() ? finding.node() : document.next(finding.node());
    for (int node = finding.node(); node < end; node++) {
      if (sensitive.covers(node)) {
        return true;
      }
    }
    return false;
  }

  /** Returns the quoted name of the member that a finding is about. */
  static String name(JsonDocument document, Finding finding) {
    return Quoting.quoted(document.name(finding.node()));
  }

  /** Returns the number of characters, items or members. */
  static int size(JsonDocument document, Finding finding, Expectation.Size size) {
    int node = finding.node();
    if (finding.name()) {
      String name = document.name(node);
      return name.codePointCount(0, name.length());
    }
    return size.counted() == Expectation.Size.Unit.CHARACTER
        ? document.codePointLength(node)
        : document.size(node);
  }

  /** Returns the noun for what is counted. */
  String noun(Expectation.Size.Unit counted, boolean one) {
    return say(
        switch (counted) {
          case CHARACTER -> one ? MessageKey.CHARACTER : MessageKey.CHARACTERS;
          case ITEM -> one ? MessageKey.ITEM_NOUN : MessageKey.ITEMS;
          case MEMBER -> one ? MessageKey.MEMBER_NOUN : MessageKey.MEMBERS;
        });
  }

  /** {@code "a ", with a space at the end}; without a clause if no white space is at an end. */
  String quotedWithEdges(String text) {
    String quoted = Quoting.quoted(text);
    boolean start = !text.isBlank() && Character.isWhitespace(text.charAt(0));
    boolean end = !text.isBlank() && Character.isWhitespace(text.charAt(text.length() - 1));
    if (start && end) {
      return say(MessageKey.WHITE_SPACE_AT_BOTH_ENDS, quoted);
    } else if (start) {
      boolean space = text.charAt(0) == ' ';
      return say(space ? MessageKey.SPACE_AT_START : MessageKey.WHITE_SPACE_AT_START, quoted);
    } else if (end) {
      boolean space = text.charAt(text.length() - 1) == ' ';
      return say(space ? MessageKey.SPACE_AT_END : MessageKey.WHITE_SPACE_AT_END, quoted);
    }
    return quoted;
  }

  /** Returns {@code message; did you mean x?}, or the message. */
  String meant(String message, String text, List<String> known) {
    return DidYouMean.closest(text, known)
        .map(word -> say(MessageKey.MEANT, message, Quoting.plainName(word)))
        .orElse(message);
  }

  /** {@code a, b or c}. */
  String joined(List<String> words) {
    return joined(words, MessageKey.OR);
  }

  /** {@code a, b and c}. */
  String listed(List<String> words) {
    return joined(words, MessageKey.AND);
  }

  private String joined(List<String> words, MessageKey last) {
    int before = words.size() - 1;
    return before == 0
        ? words.get(0)
        : say(last, String.join(", ", words.subList(0, before)), words.get(before));
  }
}
