package io.github.jobsmith.unknown;

import io.github.jobsmith.generated.check.Constraint;
import io.github.jobsmith.generated.check.Expectation;
import io.github.jobsmith.generated.check.Finding;
import io.github.jobsmith.generated.check.Findings;
import io.github.jobsmith.generated.check.Inside;
import io.github.jobsmith.json.DocumentView;
import io.github.jobsmith.json.JsonDocument;
import io.github.jobsmith.rule.Rule;
import io.github.jobsmith.rule.Severity;
import io.github.jobsmith.text.GeneralCategory;
import io.github.jobsmith.text.TemplateTokens;
import io.github.jobsmith.text.TemplateTokens.Token;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/**
 * The strings of a document that are wrong because they contain a template token. Whether a string
 * is wrong is for the schema to say: {@code <b>} in a description is a token only if descriptions
 * must not contain it.
 */
public final class TokenValues {
  /** Keywords about the form of a string, as opposed to its length or its relation to others. */
  private static final Set<String> FORM =
      Set.of(
          "type", "enum", "const", "pattern", "format", "not", "then", "else", "anyOf", "oneOf",
          "x-cron");

  private static final String AWS = "${aws:";
  private static final String DOCUMENT = "x-job-document/";

  /** Aspects of an embedded job document that a token inside it cannot bring about. */
  private static final Set<String> INDEPENDENT =
      Set.of(
          "object",
          "count",
          "unterminated",
          "local",
          "unknown",
          "nested",
          "parameter",
          "config-unused",
          "role",
          "package-unlisted",
          "package-empty-pair",
          "artifact-location",
          "presign-v1-name",
          "presigned-url",
          "escaped");

  /** Aspects that describe a word in the host of a URL by themselves. */
  private static final Set<String> WORDS = Set.of("host-region", "bucket");

  private final JsonDocument document;
  private final Constraint constraint;

  /** The tokens of strings that are wrong as a whole, by node. */
  private final Map<Integer, Token> values = new TreeMap<>();

  private TokenValues(JsonDocument document, Constraint constraint) {
    this.document = document;
    this.constraint = constraint;
  }

  /**
   * Whether a token may be the reason for any finding: that none is for advice about other things
   * than job documents is known at once.
   */
  public static boolean mayExplain(Findings findings) {
    for (Finding finding : findings.found()) {
      Constraint constraint = finding.constraint();
      if (constraint.rule().severity() == Severity.ERROR
          || constraint.keyword().startsWith(DOCUMENT)) {
        return true;
      }
    }
    return false;
  }

  /** Returns those among the values that findings are about. */
  public static TokenValues of(JsonDocument document, Constraint constraint, Findings findings) {
    TokenValues tokens = new TokenValues(document, constraint);
    for (Finding finding : findings.found()) {
      int node = finding.node();
      if (isForm(finding, document) && !tokens.values.containsKey(node)) {
        String text = document.string(node);
        String keyword = keyword(finding.constraint());
        if (keyword.equals("pattern") && hasInvisible(text)) {
          continue; // more likely the reason than a token
        }
        Optional<Token> first =
            switch (keyword) {
              case "not" -> TemplateTokens.firstInHost(text);
              case "maxLength" -> TemplateTokens.firstInText(text);
              default -> TemplateTokens.first(text);
            };
        first.ifPresent(token -> tokens.values.put(node, token));
      }
    }
    return tokens;
  }

  private static boolean isForm(Finding finding, JsonDocument document) {
    return !finding.name()
        && finding.constraint().rule().severity() == Severity.ERROR
        && document.isString(finding.node())
        && (FORM.contains(keyword(finding.constraint()))
            || isLength(finding.constraint(), document, finding.node()));
  }

  private static boolean hasInvisible(String text) {
    int codePoint;
    for (int i = 0; i < text.length(); i += Character.charCount(codePoint)) {
      codePoint = text.codePointAt(i);
      if (isInvisible(codePoint)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a character is of Unicode's category C, such as a line break. */
  private static boolean isInvisible(int codePoint) {
    return switch (GeneralCategory.of(codePoint)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED ->
          true;
      default -> false;
    };
  }

  /** Returns the keyword of a constraint without its aspect. */
  private static String keyword(Constraint constraint) {
    String keyword = constraint.keyword();
    int slash = keyword.indexOf('/');
    return slash < 0 ? keyword : keyword.substring(0, slash);
  }

  /** Whether the length of a string is wrong only because of the tokens in it. */
  private static boolean isLength(Constraint constraint, JsonDocument document, int node) {
    if (!(constraint.expectation() instanceof Expectation.Size size)) {
      return false;
    }
    String known = TemplateTokens.removed(document.string(node));
    Integer most = size.maximum();
    return most == null || known.codePointCount(0, known.length()) <= most;
  }

  /** Whether there are none. */
  public boolean isEmpty() {
    return values.isEmpty();
  }

  /** Returns the document in which these strings are unknown. */
  public JsonDocument unknown() {
    DocumentView view = DocumentView.of(document);
    values.keySet().forEach(view::unknown);
    return view.build();
  }

  /**
   * Replaces findings that a token explains.
   *
   * @param findings those about {@link #unknown}; changed
   * @param sensitive whether a value must not be shown
   */
  public void explain(Findings findings, IntPredicate sensitive) {
    List<Finding> explained = new ArrayList<>();
    values.forEach(
        (node, token) ->
            explained.add(told(node, constraint, sensitive.test(node) ? null : token)));
    boolean changed = !values.isEmpty();
    for (Finding finding : findings.found()) {
      Token token = inJobDocument(finding);
      explained.add(token == null ? finding : told(finding, token));
      changed |= token != null;
    }
    if (changed) {
      findings.replace(explained);
    }
  }

  /** Returns the token that explains a finding about a job document in a string, or null. */
  private @Nullable Token inJobDocument(Finding finding) {
    String keyword = finding.constraint().keyword();
    int node = finding.node();
    if (!keyword.startsWith(DOCUMENT) || !document.isString(node)) {
      return null;
    }
    String aspect = keyword.substring(DOCUMENT.length());
    String text = document.string(node);
    if (INDEPENDENT.contains(aspect)) {
      return null;
    }
    return aspect.equals("json")
        ? TemplateTokens.firstInBraces(text).orElse(null)
        : TemplateTokens.firstInPlaceholder(placeholder(text, finding), !WORDS.contains(aspect))
            .orElse(null);
  }

  /**
   * Returns a placeholder of AWS without <code>${</code>, up to the next one or to the end of the
   * string in which it is, because its own end is unknown if there are braces in it.
   */
  private static String placeholder(String text, Finding finding) {
    Inside inside = finding.inside();
    byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
    String rest =
        inside == null || inside.offset() > utf8.length
            ? text
            : new String(
                utf8, inside.offset(), utf8.length - inside.offset(), StandardCharsets.UTF_8);
    int from = rest.indexOf(AWS);
    if (from < 0) {
      return "";
    }
    int end = from + 2;
    while (end < rest.length() && rest.charAt(end) != '"' && !rest.startsWith(AWS, end)) {
      end++;
    }
    return rest.substring(from + 2, end);
  }

  /** Returns the constraint with the severity of another. */
  private Constraint like(Constraint other) {
    Rule rule = constraint.rule();
    return other.rule().severity() == Severity.ERROR
        ? constraint
        : new Constraint(
            rule.severity(other.rule().severity()),
            constraint.location(),
            constraint.keyword(),
            constraint.expectation(),
            constraint.at(),
            constraint.cause(),
            constraint.isSensitive(),
            constraint.isDemotable());
  }

  /** The content of a job document is not shown. */
  private Finding told(Finding finding, Token token) {
    Inside inside = finding.inside();
    String where = inside == null ? "" : inside.words();
    String detail =
        token.isEllipsis()
            ? "has an ellipsis" + where + ", where a part of a placeholder was left out"
            : "contains a token of a template" + where + ", which was not replaced";
    Constraint like = like(finding.constraint());
    return new Finding(finding.node(), false, like, detail, Finding.UNCOUNTED, null, inside);
  }

  private static Finding told(int node, Constraint constraint, @Nullable Token token) {
    return new Finding(node, false, constraint, words(token), Finding.UNCOUNTED, null, null);
  }

  private static String words(@Nullable Token token) {
    if (token == null) {
      return "contains a token of a template, which was not replaced";
    }
    if (token.isEllipsis()) {
      return "contains " + token.text() + ", where a part was left out";
    }
    return token.part().isEmpty()
        ? "contains " + token.text() + ", which was not replaced"
        : "has " + token.text() + " as the " + token.part() + ", which was not filled in";
  }
}
