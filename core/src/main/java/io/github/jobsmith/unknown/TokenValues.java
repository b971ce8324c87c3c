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
import io.github.jobsmith.text.TemplateTokens;
import io.github.jobsmith.text.TemplateTokens.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
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
          "type", "enum", "const", "pattern", "format", "then", "else", "anyOf", "oneOf", "x-cron");

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
          "package-empty-pair");

  private final JsonDocument document;
  private final Constraint constraint;

  /** The tokens of strings that are wrong as a whole, by node. */
  private final Map<Integer, Token> values = new TreeMap<>();

  private TokenValues(JsonDocument document, Constraint constraint) {
    this.document = document;
    this.constraint = constraint;
  }

  /** Returns those among the values that findings are about. */
  public static TokenValues of(JsonDocument document, Constraint constraint, Findings findings) {
    TokenValues tokens = new TokenValues(document, constraint);
    for (Finding finding : findings.found()) {
      int node = finding.node();
      if (isForm(finding, document) && !tokens.values.containsKey(node)) {
        TemplateTokens.first(document.string(node))
            .ifPresent(token -> tokens.values.put(node, token));
      }
    }
    return tokens;
  }

  private static boolean isForm(Finding finding, JsonDocument document) {
    String keyword = finding.constraint().keyword();
    int slash = keyword.indexOf('/');
    return !finding.name()
        && finding.constraint().rule().severity() == Severity.ERROR
        && document.isString(finding.node())
        && (FORM.contains(slash < 0 ? keyword : keyword.substring(0, slash))
            || isLength(finding.constraint(), document, finding.node()));
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
            explained.add(told(node, constraint, sensitive.test(node) ? null : token, null)));
    for (Finding finding : findings.found()) {
      explained.add(inJobDocument(finding) ? told(finding) : finding);
    }
    findings.replace(explained);
  }

  /** Whether a token explains a finding about a job document in a string. */
  private boolean inJobDocument(Finding finding) {
    String keyword = finding.constraint().keyword();
    int node = finding.node();
    if (!keyword.startsWith(DOCUMENT)
        || INDEPENDENT.contains(keyword.substring(DOCUMENT.length()))
        || !document.isString(node)) {
      return false;
    }
    String text = document.string(node);
    boolean whole = keyword.equals(DOCUMENT + "json");
    return TemplateTokens.firstInBraces(whole ? text : placeholders(text)).isPresent();
  }

  /** Returns the text from the first placeholder of AWS on, up to the end of the last one. */
  private static String placeholders(String text) {
    int from = text.indexOf("${aws:");
    int to = text.lastIndexOf('}');
    return from < 0 || to < from ? "" : text.substring(from, to + 1);
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
  private Finding told(Finding finding) {
    return told(finding.node(), like(finding.constraint()), null, finding.inside());
  }

  private static Finding told(
      int node, Constraint constraint, @Nullable Token token, @Nullable Inside inside) {
    String detail = "contains a token of a template, which was not replaced";
    if (token != null && token.part().isEmpty()) {
      detail = "contains " + token.text() + ", which was not replaced";
    } else if (token != null) {
      detail = "has " + token.text() + " as the " + token.part() + ", which was not filled in";
    }
    return new Finding(node, false, constraint, detail, Finding.UNCOUNTED, null, inside);
  }
}
