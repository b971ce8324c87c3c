package io.github.jobsmith.conformance.output;

import io.github.jobsmith.compiler.output.OutputFormat;
import io.github.jobsmith.compiler.output.StandardOutput;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What JSON Schema 2020-12 (Core, section 12) requires of an output in a format. */
public final class OutputForm {
  private static final JsonMapper JSON = JsonMapper.shared();

  private final List<String> faults = new ArrayList<>();
  private final OutputFormat format;

  private OutputForm(OutputFormat format) {
    this.format = format;
  }

  /** Returns what is wrong with the JSON of an output. */
  public static List<String> faults(StandardOutput output) {
    OutputForm form = new OutputForm(output.format());
    JsonNode root = JSON.readTree(output.toJson());
    if (root.path("valid").asBoolean() != output.isValid()) {
      form.faults.add("the verdict of the root differs");
    }
    if (output.format() == OutputFormat.FLAG) {
      if (root.size() != 1) {
        form.faults.add("a flag has other members: " + root);
      }
    } else {
      form.check(root, root.path("valid").asBoolean(), true);
    }
    return form.faults;
  }

  private void check(JsonNode unit, boolean verdict, boolean isRoot) {
    boolean valid = unit.path("valid").asBoolean();
    for (String member : List.of("keywordLocation", "instanceLocation")) {
      if (!unit.path(member).isString()) {
        faults.add("no " + member + ": " + unit);
      }
    }
    if (!valid && !unit.has("error") && !unit.has("errors")) {
      faults.add("invalid without a reason: " + unit);
    }
    if (valid && (unit.has("error") || unit.has("errors"))
        || !valid && (unit.has("annotation") || unit.has("annotations"))) {
      faults.add("an error of a valid unit or an annotation of an invalid one: " + unit);
    }
    String location = unit.path("keywordLocation").asString();
    boolean referred = location.contains("/$ref/") || location.contains("/$dynamicRef/");
    if (referred && !unit.has("absoluteKeywordLocation")) {
      faults.add("no absolute location after a reference: " + unit);
    }
    if (unit.path("error").asString("x").isBlank()) {
      faults.add("an empty error: " + unit);
    }
    JsonNode details = unit.path(valid ? "annotations" : "errors");
    if (format == OutputFormat.BASIC && isRoot != details.isArray()) {
      faults.add("a list is flat: " + unit);
    }
    boolean speaks = unit.has("error") || unit.has("annotation");
    if (format == OutputFormat.DETAILED && !isRoot && !speaks && details.size() < 2) {
      faults.add("a unit that contains only one other is replaced by it: " + unit);
    }
    for (JsonNode detail : details) {
      if (format != OutputFormat.VERBOSE && detail.path("valid").asBoolean() != verdict) {
        faults.add("a unit that does not explain the verdict: " + detail);
      }
      check(detail, verdict, false);
    }
  }
}
