package io.github.jobsmith.conformance;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The rules, read from the schema file itself: which ledger rows a rule stands for, and how bad a
 * violation is.
 */
public final class Catalog {
  private static final String PLACE = "/io/github/jobsmith/schema/";

  /** The CreateJob schema of the schema module. */
  public static final ObjectNode SCHEMA = (ObjectNode) resource("create-job.schema.json");

  private Catalog() {}

  static JsonNode resource(String name) {
    try (InputStream in = Catalog.class.getResourceAsStream(PLACE + name)) {
      if (in == null) {
        throw new IllegalStateException("The schema module has no " + PLACE + name);
      }
      return Json.MAPPER.readTree(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** All rule ids, in the order of the schema. */
  public static Set<String> rules() {
    return new LinkedHashSet<>(SCHEMA.path("x-rule-catalog").propertyNames());
  }

  /** Severity of a rule of the schema. */
  public static String severity(String rule) {
    JsonNode found = SCHEMA.path("x-rule-catalog").path(rule);
    if (found.isMissingNode()) {
      throw new IllegalArgumentException("No rule " + rule + " in the catalog of the schema");
    }
    return found.path("severity").asString();
  }

  /** The ledger rows that a rule stands for. */
  public static List<String> rows(String rule) {
    return SCHEMA
        .path("x-rule-catalog")
        .path(rule)
        .path("ledger")
        .valueStream()
        .map(JsonNode::asString)
        .toList();
  }

  /** The rules that stand for a ledger row; empty when none does. */
  public static Set<String> rulesOf(String row) {
    Set<String> ids = new LinkedHashSet<>();
    for (String rule : rules()) {
      if (rows(rule).contains(row)) {
        ids.add(rule);
      }
    }
    return ids;
  }

  /** Ledger rows that are left out of the schema, each with the reason. */
  public static Map<String, String> leftOut() {
    Map<String, String> rows = new LinkedHashMap<>();
    for (JsonNode entry : resource("create-job.left-out.json")) {
      rows.put(entry.path("row").asString(), entry.path("why").asString());
    }
    return rows;
  }
}
