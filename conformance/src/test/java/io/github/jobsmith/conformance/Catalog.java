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

/** The rules, read from the schema file itself: the ledger rows of each rule, and its severity. */
public final class Catalog {
  private static final String PLACE = "/io/github/jobsmith/schema/";

  /** The CreateJob schema of the schema module. */
  public static final ObjectNode SCHEMA = (ObjectNode) resource("create-job.schema.json");

  private Catalog() {}

  /** Returns a document of the schema module. */
  public static JsonNode resource(String name) {
    try (InputStream in = Catalog.class.getResourceAsStream(PLACE + name)) {
      if (in == null) {
        throw new IllegalStateException("The schema module has no " + PLACE + name);
      }
      return Json.MAPPER.readTree(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns all rule ids, in the order of the schema. */
  public static Set<String> rules() {
    return new LinkedHashSet<>(SCHEMA.path("x-rule-catalog").propertyNames());
  }

  /** Returns the severity of a rule of the schema. */
  public static String severity(String rule) {
    JsonNode found = SCHEMA.path("x-rule-catalog").path(rule);
    if (found.isMissingNode()) {
      throw new IllegalArgumentException("No rule " + rule + " in the catalog of the schema");
    }
    return found.path("severity").asString();
  }

  /** Whether violations of a rule are at a part of the value. */
  public static boolean hasParts(String rule) {
    return SCHEMA.path("x-rule-catalog").path(rule).has("parts")
        || rule.endsWith("-same-account")
        || rule.endsWith("-same-region");
  }

  /** Returns the ledger rows of a rule. */
  public static List<String> rows(String rule) {
    return SCHEMA
        .path("x-rule-catalog")
        .path(rule)
        .path("ledger")
        .valueStream()
        .map(JsonNode::asString)
        .toList();
  }

  /** Returns the rules for a ledger row; empty if there are none. */
  public static Set<String> rulesOf(String row) {
    Set<String> ids = new LinkedHashSet<>();
    for (String rule : rules()) {
      if (rows(rule).contains(row)) {
        ids.add(rule);
      }
    }
    return ids;
  }

  /** Returns the ledger rows that the schema leaves out, each with the reason. */
  public static Map<String, String> leftOut() {
    return leftOut("create-job");
  }

  /** Returns the ledger rows that a built-in schema leaves out, each with the reason. */
  public static Map<String, String> leftOut(String schema) {
    Map<String, String> rows = new LinkedHashMap<>();
    for (JsonNode entry : resource(schema + ".left-out.json")) {
      rows.put(entry.path("row").asString(), entry.path("why").asString());
    }
    return rows;
  }
}
