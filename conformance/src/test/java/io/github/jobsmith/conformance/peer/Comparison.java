package io.github.jobsmith.conformance.peer;

import io.github.jobsmith.conformance.Json;
import io.github.jobsmith.json.JsonDocument;
import io.github.jobsmith.json.JsonWriter;
import io.github.jobsmith.rule.Severity;
import io.github.jobsmith.validation.Report;
import io.github.jobsmith.validation.Validator;
import io.github.jobsmith.validation.Violation;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/** Collects disagreements of generated validators and networknt. */
final class Comparison {
  private final List<Disagreement> disagreements = new ArrayList<>();
  private int compared;

  List<Disagreement> disagreements() {
    return List.copyOf(disagreements);
  }

  /** Returns how many instances both have validated. */
  int compared() {
    return compared;
  }

  /** Validates an instance with both. */
  void compare(String name, Validator ours, PeerSchema theirs, JsonDocument document) {
    compared++;
    Report report = ours.validate(document);
    Complaints complaints;
    try {
      complaints = theirs.validate(tree(document));
    } catch (RuntimeException | StackOverflowError e) {
      disagreements.add(new Disagreement(name, "throws", String.valueOf(e)));
      return;
    }
    if (report.isValid() != complaints.isEmpty()) {
      String says = complaints.isEmpty() ? "accepts" : "rejects";
      String detail = complaints.isEmpty() ? report.toString() : complaints.toString();
      disagreements.add(new Disagreement(name, says, detail));
      return;
    }
    Set<String> places = places(report);
    if (!complaints.agreesWith(places)) {
      String detail = complaints + ", Jobsmith at " + places;
      disagreements.add(new Disagreement(name, "other locations", detail));
    }
  }

  private static JsonNode tree(JsonDocument document) {
    byte[] text = new JsonWriter().value(document, 0).toByteArray();
    return Json.parse(new String(text, StandardCharsets.UTF_8));
  }

  private static Set<String> places(Report report) {
    Set<String> places = new TreeSet<>();
    for (Violation violation : report.violations()) {
      if (violation.severity() == Severity.ERROR) {
        violation.places().forEach(each -> places.add(place(violation, each.pointer())));
      }
    }
    return places;
  }

  /** networknt reports a duplicate item at its array. */
  private static String place(Violation violation, String pointer) {
    return violation.keyword().equals("uniqueItems")
        ? pointer.substring(0, pointer.lastIndexOf('/'))
        : pointer;
  }
}
