package io.github.jobsmith.report;

import io.github.jobsmith.validation.Rule;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The rules of a SARIF log, to which results refer by index. Immutable. */
final class SarifRules {
  private static final Pattern URL = Pattern.compile("https?://[^\\s<>\"]+");
  private static final Pattern RFC = Pattern.compile("\\bRFC (\\d{1,5})\\b");

  private final List<Rule> rules;
  private final String schemaId;
  private final Map<String, Integer> indexes = new HashMap<>();

  SarifRules(List<Rule> rules, String schemaId) {
    this.rules = List.copyOf(rules);
    this.schemaId = schemaId;
    for (Rule rule : rules) {
      indexes.put(rule.id(), indexes.size());
    }
  }

  /** The index of a rule; -1 when it is not listed. */
  int indexOf(String id) {
    return indexes.getOrDefault(id, -1);
  }

  void append(JsonText json) {
    json.open('[');
    rules.forEach(rule -> append(json.item(), rule));
    json.close(']');
  }

  private void append(JsonText json, Rule rule) {
    json.open('{').member("id").string(rule.id());
    text(json.member("shortDescription"), sentence(rule.title()));
    text(
        json.member("fullDescription"),
        rule.reason().isEmpty() ? sentence(rule.title()) : rule.reason());
    if (!rule.hint().isEmpty()) {
      text(json.member("help"), rule.hint());
    }
    String uri = helpUri(rule);
    if (!uri.isEmpty()) {
      json.member("helpUri").string(uri);
    }
    json.member("defaultConfiguration").open('{').member("level");
    json.string(SarifRenderer.level(rule.severity())).close('}');
    if (!rule.sources().isEmpty()) {
      json.member("properties").open('{').member("sources").strings(rule.sources()).close('}');
    }
    json.close('}');
  }

  private static void text(JsonText json, String text) {
    json.open('{').member("text").string(text).close('}');
  }

  /** Titles are parts of sentences; code scanning shows them as sentences. */
  private static String sentence(String title) {
    return title.endsWith(".") ? title : title + ".";
  }

  /** The first source that has an address, else the schema, where the rule is written down. */
  private String helpUri(Rule rule) {
    for (String source : rule.sources()) {
      Matcher url = URL.matcher(source);
      if (url.find()) {
        return url.group();
      }
      Matcher rfc = RFC.matcher(source);
      if (rfc.find()) {
        return "https://www.rfc-editor.org/rfc/rfc" + rfc.group(1);
      }
    }
    return URL.matcher(schemaId).matches() ? schemaId : "";
  }
}
