package io.github.jobsmith.report;

import io.github.jobsmith.rule.Rule;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The rules that results of a SARIF log refer to by index. Not thread-safe. */
final class SarifRules {
  private static final Pattern URL = Pattern.compile("https?://[^\\s<>\"]+");
  private static final Pattern RFC = Pattern.compile("\\bRFC (\\d{1,5})\\b");

  private record Listed(int index, Rule rule, String page) {}

  private final Map<String, Listed> rules = new LinkedHashMap<>();

  /**
   * Returns the index of a rule, which is added if necessary.
   *
   * @param page the URL of its page; empty if there is none
   */
  int indexOf(Rule rule, String page) {
    return rules.computeIfAbsent(rule.id(), id -> new Listed(rules.size(), rule, page)).index();
  }

  void append(JsonText json) {
    json.open('[');
    rules.values().forEach(listed -> append(json.item(), listed));
    json.close(']');
  }

  private static void append(JsonText json, Listed listed) {
    Rule rule = listed.rule();
    json.open('{').member("id").string(rule.id()).member("name").string(name(rule.id()));
    json.member("shortDescription").open('{').member("text");
    json.string(sentence(rule.title())).close('}');
    json.member("fullDescription").open('{').member("text");
    json.string(rule.reason().isEmpty() ? sentence(rule.title()) : rule.reason()).close('}');
    help(json.member("help"), rule);
    String uri = listed.page().isEmpty() ? source(rule) : listed.page();
    if (!uri.isEmpty()) {
      json.member("helpUri").string(uri);
    }
    json.member("defaultConfiguration").open('{').member("level");
    json.string(SarifResult.level(rule.severity())).close('}');
    if (!rule.sources().isEmpty()) {
      json.member("properties").open('{').member("sources").strings(rule.sources()).close('}');
    }
    json.close('}');
  }

  /**
   * Returns {@code JobIdLength} for {@code job-id-length}, as services show it, and {@code
   * RequiredRule} for {@code required}: a name must differ from the id in more than its case.
   */
  private static String name(String id) {
    StringBuilder name = new StringBuilder();
    boolean upper = true;
    for (char c : id.toCharArray()) {
      if (Character.isLetterOrDigit(c)) {
        name.append(upper ? Character.toUpperCase(c) : c);
        upper = false;
      } else {
        upper = true;
      }
    }
    return name.isEmpty() ? id : name.toString().equalsIgnoreCase(id) ? name + "Rule" : name + "";
  }

  /** Writes the details of a rule that code scanning shows beside a result. */
  private static void help(JsonText json, Rule rule) {
    String title = sentence(rule.title());
    String hint = rule.hint().isEmpty() ? rule.reason() : rule.hint();
    StringBuilder markdown = new StringBuilder(hint.isEmpty() ? escape(title) : "");
    if (!rule.reason().isEmpty()) {
      markdown.append("**Why:** ").append(escape(rule.reason()));
    }
    if (!rule.hint().isEmpty()) {
      markdown.append(markdown.isEmpty() ? "" : "\n\n");
      markdown.append("**Hint:** ").append(escape(rule.hint()));
    }
    if (!rule.sources().isEmpty()) {
      markdown.append("\n\n**Documented in:** ").append(escape(String.join("; ", rule.sources())));
    }
    json.open('{').member("text").string(hint.isEmpty() ? title : hint);
    json.member("markdown").string(markdown.toString()).close('}');
  }

  /** Escapes text of a schema, which is not Markdown. */
  private static String escape(String text) {
    return text.replaceAll("[\\\\`*_{}\\[\\]<>#|~]", "\\\\$0");
  }

  /** Titles are parts of sentences, but code scanning shows them as sentences. */
  private static String sentence(String title) {
    return title.endsWith(".") ? title : title + ".";
  }

  /** Returns the first source that is a URL; empty if there is none. */
  private static String source(Rule rule) {
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
    return "";
  }
}
