package io.github.jobsmith.jobs;

import io.github.jobsmith.generated.check.Constraint;
import io.github.jobsmith.generated.check.Finding;
import io.github.jobsmith.generated.check.Findings;
import io.github.jobsmith.json.JsonDocument;
import io.github.jobsmith.json.JsonSyntaxException;
import io.github.jobsmith.json.SourcePlaces;
import io.github.jobsmith.rule.Rule;
import io.github.jobsmith.text.TemplateTokens;
import io.github.jobsmith.validation.ValidationOptions;
import io.github.jobsmith.validation.Validator;
import io.github.jobsmith.yaml.YamlDocuments;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Template tokens without quotes in a request, which would be JSON or YAML without them: {@code
 * minutes: {{ n }}}. Each value with one has a violation, the only one about this value.
 */
final class LeftTokens {
  private static final String RULE = "template-token";
  private static final String NOT_REPLACED = "which was not replaced";

  /** Members whose content is not shown. */
  private static final Set<String> SENSITIVE = Set.of("document", "documentParameters");

  private final JsonDocument document;
  private final byte[] text;
  private final ValidationOptions options;
  private final Constraint constraint;
  private final List<Finding> found = new ArrayList<>();

  private LeftTokens(JsonDocument document, byte[] text, ValidationOptions options, Rule rule) {
    this.document = document;
    this.text = text;
    this.options = options;
    this.constraint = Constraint.of(rule, "", "");
  }

  /**
   * Reads a request with tokens.
   *
   * @param validator its placeholders are no tokens that were left
   * @param text that is neither JSON nor YAML
   * @return null if it is no request even without tokens, or if all of them are placeholders
   */
  static @Nullable LeftTokens read(Validator validator, byte[] text, boolean yaml) {
    Rule rule = validator.rules().find(RULE).orElse(null);
    if (rule == null) {
      return null;
    }
    ValidationOptions tokens = validator.options().withTemplateTokens();
    JsonDocument document;
    try {
      document = yaml ? YamlDocuments.read(text, tokens) : validator.with(tokens).read(text);
    } catch (JsonSyntaxException e) {
      return null;
    }
    boolean request =
        document.isObject(0)
            && DocumentForm.hasMemberOfRequest(document, 0)
            && Recognition.of(document) == Recognised.REQUEST;
    LeftTokens left = new LeftTokens(document, text, validator.options(), rule);
    if (request) {
      left.find();
    }
    return left.found.isEmpty() ? null : left;
  }

  /** Returns the request, in which values with tokens are unknown. */
  JsonDocument document() {
    return document;
  }

  /** Returns the number of values that are unknown because of a token that was left. */
  int count() {
    return found.size();
  }

  /** Adds the violations, although the values are unknown. */
  void addTo(Findings findings) {
    List<Finding> all = new ArrayList<>(findings.found());
    all.addAll(found);
    findings.replace(all);
  }

  private void find() {
    int shownFrom = 0;
    for (int node = 1; node < document.nodeCount(); node++) {
      if (document.isMember(node) && SENSITIVE.contains(document.name(node))) {
        shownFrom = document.next(node);
      }
      if (document.isUncertain(node)) {
        if (left(document.nameOffset(node), document.nameEndOffset(node)) != null) {
          found.add(finding(node, true, "is a token of a template, " + NOT_REPLACED));
        }
      } else if (document.isUnknown(node)) {
        String token = left(document.offset(node), document.endOffset(node));
        String shown = node < shownFrom ? "a token of a template" : token;
        if (token != null) {
          found.add(finding(node, false, "contains " + shown + ", " + NOT_REPLACED));
        }
      }
    }
  }

  private Finding finding(int node, boolean name, String detail) {
    return new Finding(node, name, constraint, detail, Finding.UNCOUNTED, null);
  }

  /**
   * Returns the first token in a part of the text that is no placeholder; null if there is none.
   */
  private @Nullable String left(int offset, int endOffset) {
    SourcePlaces source = document.source();
    int from = source == null ? offset : source.start(offset);
    int to = source == null ? endOffset : source.end(offset);
    String part = new String(text, from, to - from, StandardCharsets.UTF_8);
    for (int at = 0; at < part.length(); ) {
      int end = TemplateTokens.end(part, at);
      if (end > 0 && !options.isPlaceholder(part.substring(at, end))) {
        return part.substring(at, end);
      }
      at = Math.max(end, at + 1);
    }
    return null;
  }
}
