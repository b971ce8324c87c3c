package io.github.jobsmith.conformance.site;

import static io.github.jobsmith.conformance.site.Page.escape;

import io.github.jobsmith.conformance.Catalog;
import io.github.jobsmith.jobs.JobSchemas;
import io.github.jobsmith.rule.Rule;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A page for each rule of the built-in schemas, and a list of them. */
final class RulePages {
  private static final Map<String, String> SUBJECTS = subjects();

  private final Map<String, Rule> rules = new TreeMap<>();
  private final Map<String, String> schemas = new TreeMap<>();
  private final List<String> withoutExample = new ArrayList<>();
  private final Map<String, RuleExamples> examples = new HashMap<>();

  RulePages() {
    for (String schema : SUBJECTS.keySet()) {
      for (Rule rule : JobSchemas.validator(schema).rules().rules()) {
        if (rules.putIfAbsent(rule.id(), rule) == null) {
          schemas.put(rule.id(), schema);
        }
      }
    }
    SUBJECTS.keySet().forEach(schema -> examples.put(schema, new RuleExamples(schema)));
  }

  private static Map<String, String> subjects() {
    Map<String, String> subjects = new LinkedHashMap<>();
    subjects.put(JobSchemas.CREATE_JOB, "requests of CreateJob");
    subjects.put(JobSchemas.JOB_DOCUMENT, "job documents of AWS's own agents");
    subjects.put(JobSchemas.CREATE_JOB_TEMPLATE, "requests of CreateJobTemplate");
    subjects.put(JobSchemas.CREATE_JOB_RESPONSE, "responses of CreateJob");
    return subjects;
  }

  /** Returns the rules without an invalid or without a valid example, after {@link #pages}. */
  List<String> withoutExample() {
    return List.copyOf(withoutExample);
  }

  List<Page> pages() throws IOException {
    List<Page> pages = new ArrayList<>();
    pages.add(index());
    for (Rule rule : rules.values()) {
      pages.add(page(rule));
    }
    return pages;
  }

  private Page index() {
    StringBuilder body =
        new StringBuilder("<h1>Rules</h1>\n<p>Each violation names the rule that is broken. ");
    body.append(
        "<code>jobsmith explain RULE</code> prints the reason, the hint and the sources.</p>\n");
    for (Map.Entry<String, String> subject : SUBJECTS.entrySet()) {
      body.append("<h2 id=\"").append(subject.getKey()).append("\">Of ");
      body.append(escape(subject.getValue())).append("</h2>\n<table>\n<thead><tr><th>rule</th>");
      body.append("<th class=\"word\">severity</th><th>requires</th></tr></thead>\n<tbody>\n");
      for (Rule rule : rules.values()) {
        if (subject.getKey().equals(schemas.get(rule.id()))) {
          body.append("<tr><td><a href=\"").append(rule.id()).append(".html\">").append(rule.id());
          body.append("</a></td><td class=\"word\">")
              .append(rule.severity().label())
              .append("</td><td>");
          body.append(escape(rule.title())).append("</td></tr>\n");
        }
      }
      body.append("</tbody>\n</table>\n");
    }
    return new Page("rules/index.html", "Rules", body.toString(), List.of());
  }

  private Page page(Rule rule) throws IOException {
    String id = rule.id();
    StringBuilder body = new StringBuilder("<h1>").append(escape(id)).append("</h1>\n");
    body.append("<p class=\"lead\"><strong class=\"").append(rule.severity().label()).append("\">");
    body.append(rule.severity().label()).append("</strong> ").append(escape(rule.title()));
    body.append("</p>\n<p>A <a href=\"index.html\">rule</a> of ");
    body.append(escape(SUBJECTS.get(schemas.get(id)))).append(".</p>\n");
    section(body, "Why", rule.reason());
    section(body, "How to fix it", rule.hint());
    if (!rule.hintIfEmpty().isEmpty()) {
      body.append("<p>If the value is empty: ").append(escape(rule.hintIfEmpty())).append("</p>\n");
    }
    examples(body, id, schemas.get(id));
    section(
        body,
        "What other tools do",
        schemas.get(id).equals(JobSchemas.CREATE_JOB_RESPONSE)
            ? "The AWS CLI and the SDKs do not check what the service answers."
            : OtherTools.of(rule, isOfAws(id)));
    if (!rule.sources().isEmpty()) {
      body.append("<h2>Documented in</h2>\n<ul>\n");
      rule.sources()
          .forEach(source -> body.append("<li>").append(escape(source)).append("</li>\n"));
      body.append("</ul>\n");
    }
    String text = String.join(" ", rule.title(), rule.reason(), rule.hint());
    return new Page(
        "rules/" + id + ".html",
        id,
        body.toString(),
        List.of(new Page.Section("", "Rule " + id, text)));
  }

  private void examples(StringBuilder body, String id, String schema) throws IOException {
    RuleExamples texts = examples.get(schema);
    Optional<String> bad = texts.bad(id);
    Optional<String> good = texts.good(id);
    if (bad.isEmpty() || good.isEmpty()) {
      withoutExample.add(id);
      return;
    }
    body.append("<h2>An invalid file</h2>\n");
    if (RuleExamples.isShort(bad.get())) {
      code(body, bad.get());
    } else {
      body.append("<p>The shortest file of the tests is too long to be shown: ");
      body.append(bad.get().length()).append(" characters.</p>\n");
    }
    body.append("<p><code>jobsmith validate");
    if (!schema.equals(JobSchemas.CREATE_JOB)) {
      body.append(" --schema ").append(schema);
    }
    texts.submitAt(id).ifPresent(at -> body.append(" --submit-at ").append(at));
    body.append(" job.json</code> prints:</p>\n");
    code(body, texts.output(id));
    body.append("<h2>A valid file</h2>\n");
    code(body, good.get());
  }

  /** Whether the rule is one of the schema, and not of the reader. */
  private boolean isOfAws(String id) {
    return !JobSchemas.CREATE_JOB.equals(schemas.get(id))
        || Catalog.SCHEMA.path("x-rule-catalog").has(id);
  }

  private static void section(StringBuilder body, String heading, String text) {
    if (!text.isEmpty()) {
      body.append("<h2>").append(heading).append("</h2>\n<p>").append(escape(text));
      body.append("</p>\n");
    }
  }

  private static void code(StringBuilder body, String text) {
    body.append("<pre tabindex=\"0\"><code>").append(escape(text.strip()));
    body.append("\n</code></pre>\n");
  }
}
