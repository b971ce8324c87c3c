package io.github.jobsmith.report;

import io.github.jobsmith.rule.Rule;
import io.github.jobsmith.rule.StandardRules;
import io.github.jobsmith.text.UriFragment;
import io.github.jobsmith.validation.Alternative;
import io.github.jobsmith.validation.Place;
import io.github.jobsmith.validation.Report;
import io.github.jobsmith.validation.Violation;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Writes one JSON object for programs; see {@code docs/json-output.md}. The order of members is
 * fixed, and while {@code version} is 1, members are only added. Control and other unprintable
 * characters are escaped, so that the output is safe on a terminal.
 */
public final class JsonRenderer implements ReportRenderer {
  private final Appendable out;
  private final String schemaId;
  private boolean first = true;

  private JsonRenderer(Appendable out, String schemaId) {
    this.out = out;
    this.schemaId = schemaId;
  }

  /**
   * Returns a renderer.
   *
   * @param schemaId URI of the schema, to which schema locations are fragments; may be empty
   */
  public static JsonRenderer to(Appendable out, String schemaId) {
    return new JsonRenderer(
        Objects.requireNonNull(out, "out"), Objects.requireNonNull(schemaId, "schemaId"));
  }

  @Override
  public void begin() throws IOException {
    out.append("{\n  \"version\": 1,\n  \"files\": [");
  }

  @Override
  public void file(FileReport file) throws IOException {
    JsonText json = new JsonText(2);
    json.open('{').member("path").string(file.path());
    FileSchema own = file.schema();
    if (own != null) {
      json.member("schema").string(own.name());
    }
    String id = own == null ? schemaId : own.id();
    Report report = file.report();
    if (report == null) {
      json.member("error").string(Objects.requireNonNull(file.error()));
      json.member("violations").open('[').close(']').member("notRun").open('[').close(']');
    } else {
      json.member("violations").open('[');
      for (Violation violation : report.violations()) {
        append(json.item(), violation, id);
      }
      json.close(']').member("notRun").strings(ids(report.rulesNotRun()));
      if (report.unknownValues() > 0) {
        json.member("unknownValues").literal(Integer.toString(report.unknownValues()));
      }
      if (report.isTruncated()) {
        json.member("truncated").literal("true");
      }
    }
    json.close('}');
    out.append(first ? "\n    " : ",\n    ").append(json.text());
    first = false;
  }

  private static void append(JsonText json, Violation violation, String schemaId) {
    json.open('{');
    json.member("rule").string(violation.rule().id());
    json.member("severity").string(violation.severity().label());
    json.member("pointer").string(violation.pointer());
    json.member("line").literal(place(violation.line()));
    json.member("column").literal(place(violation.column()));
    json.member("message").string(violation.message());
    if (!violation.part().isEmpty()) {
      json.member("part").string(violation.part());
    }
    json.member("reason").string(violation.reason());
    json.member("hint").string(violation.hint());
    json.member("keyword").string(violation.keyword());
    json.member("schemaLocation").string(schemaLocation(violation, schemaId));
    json.member("sources").strings(violation.sources());
    json.member("noticedBy").strings(violation.noticedBy());
    ViolationFacts.allowed(json, violation.allowedValues());
    if (!violation.alternatives().isEmpty()) {
      json.member("alternatives").open('[');
      for (Alternative alternative : violation.alternatives()) {
        json.item().open('{').member("name").string(alternative.name());
        json.member("messages").strings(alternative.messages()).close('}');
      }
      json.close(']');
    }
    if (violation.count() > 1) {
      json.member("count").literal(Integer.toString(violation.count()));
      json.member("places").open('[');
      for (Place place : violation.places()) {
        json.item().open('{').member("pointer").string(place.pointer());
        json.member("line").literal(place(place.line()));
        json.member("column").literal(place(place.column())).close('}');
      }
      json.close(']');
    }
    ViolationFacts.append(json, violation);
    json.close('}');
  }

  /** Returns the schema location; empty if the violation does not come from a keyword. */
  private static String schemaLocation(Violation violation, String schemaId) {
    Rule rule = violation.rule();
    boolean ofReader =
        violation.keyword().isEmpty()
            || rule == StandardRules.DUPLICATE_MEMBER
            || rule == StandardRules.PATTERN_BUDGET
            || rule == StandardRules.TOO_DEEP
            || rule == StandardRules.STOPPED;
    if (ofReader) {
      return "";
    }
    String resource = violation.schemaResource();
    return (resource.isEmpty() ? schemaId : resource)
        + "#"
        + UriFragment.encode(violation.schemaPointer());
  }

  private static String place(int number) {
    return number == 0 ? "null" : Integer.toString(number);
  }

  private static List<String> ids(List<Rule> rules) {
    List<String> ids = new ArrayList<>(rules.size());
    for (Rule rule : rules) {
      ids.add(rule.id());
    }
    return ids;
  }

  @Override
  public void end(RunSummary summary) throws IOException {
    JsonText json = new JsonText(1);
    json.open('{');
    json.member("files").literal(Long.toString(summary.files()));
    json.member("errors").literal(Long.toString(summary.errors()));
    json.member("warnings").literal(Long.toString(summary.warnings()));
    json.member("infos").literal(Long.toString(summary.infos()));
    json.member("clean").literal(Long.toString(summary.clean()));
    json.member("unreadable").literal(Long.toString(summary.unreadable()));
    json.member("notRun").strings(summary.notRun());
    if (summary.unknownValues() > 0) {
      json.member("unknownValues").literal(Long.toString(summary.unknownValues()));
    }
    HiddenCounts hidden = summary.hidden();
    if (hidden.any()) {
      json.member("hidden").open('{');
      json.member("warnings").literal(Long.toString(hidden.warnings()));
      json.member("infos").literal(Long.toString(hidden.infos()));
      if (hidden.known() > 0) {
        json.member("known").literal(Long.toString(hidden.known()));
      }
      if (hidden.ignored() > 0) {
        json.member("ignored").literal(Long.toString(hidden.ignored()));
      }
      json.close('}');
    }
    if (!summary.disabled().isEmpty()) {
      json.member("disabled").strings(summary.disabled());
    }
    if (summary.truncated()) {
      json.member("truncated").literal("true");
    }
    json.close('}');
    out.append(first ? "],\n" : "\n  ],\n").append("  \"summary\": ");
    out.append(json.text()).append("\n}\n");
  }
}
