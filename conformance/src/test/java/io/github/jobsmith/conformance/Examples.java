package io.github.jobsmith.conformance;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Requests as data: a base request with changes. An entry has {@code base} (its name, by default
 * {@code minimal}), {@code set} (JSON Pointer to value, see {@link Words}), {@code remove} (JSON
 * Pointers), or {@code text} for literal text.
 */
public final class Examples {
  private static final JsonNode BASES = read("/examples/bases.json");

  /** The sections of the ledger, each a resource. */
  private static final List<String> LEDGER =
      List.of(
          "00-request",
          "01-job-id",
          "02-targets",
          "03-document",
          "04-template",
          "05-description-tags",
          "06-presigned",
          "07-rollout",
          "08-abort",
          "09-timeout",
          "10-retry",
          "11-schedule",
          "12-windows",
          "13-packages",
          "14-placeholders",
          "15-second-sweep");

  private Examples() {}

  /**
   * A request and the expected violations.
   *
   * @param found each rule with the pointer of its violation
   */
  public record Example(String name, String text, @Nullable Instant submitAt, Set<String> found) {
    /** Shown in the test report. */
    @Override
    public String toString() {
      return name;
    }
  }

  /** Returns requests without any violation, by name. */
  public static Stream<Map.Entry<String, JsonNode>> bases() {
    return BASES.propertyStream();
  }

  /** Returns the rows of the ledger, with their cases. */
  public static Stream<JsonNode> ledger() {
    return LEDGER.stream()
        .flatMap(section -> read("/ledger/" + section + ".json").get("rows").valueStream());
  }

  /**
   * Returns the entries of a resource: name to an entry, whose {@code found} maps rule ids to a
   * JSON Pointer or a list of them.
   */
  public static Stream<Example> of(String resource) {
    return read(resource).propertyStream().map(Examples::example);
  }

  private static Example example(Map.Entry<String, JsonNode> entry) {
    JsonNode data = entry.getValue();
    Set<String> found = new TreeSet<>();
    data.path("found")
        .properties()
        .forEach(
            rule ->
                (rule.getValue().isArray()
                        ? rule.getValue().valueStream()
                        : Stream.of(rule.getValue()))
                    .forEach(at -> found.add(ruleAt(rule.getKey(), at.asString()))));
    return new Example(
        entry.getKey(),
        text(data, data.path("base").asString("minimal")),
        data.has("submitAt") ? Instant.parse(data.get("submitAt").asString()) : null,
        found);
  }

  private static String ruleAt(String rule, String pointer) {
    return rule + " at \"" + pointer + '"';
  }

  private static String text(JsonNode data, String base) {
    return data.has("text") ? data.get("text").asString() : Json.pretty(request(base, data));
  }

  /** Returns the base request with the changes of the entry. */
  public static ObjectNode request(String base, JsonNode changes) {
    if (!BASES.has(base)) {
      throw new IllegalArgumentException("No base request is called " + base);
    }
    ObjectNode request = (ObjectNode) BASES.get(base).deepCopy();
    for (Map.Entry<String, JsonNode> edit : changes.path("set").properties()) {
      Edits.set(request, edit.getKey(), Words.expand(edit.getValue()));
    }
    changes.path("remove").forEach(pointer -> Edits.remove(request, pointer.asString()));
    return request;
  }

  /** Returns a resource of this module. */
  public static JsonNode read(String resource) {
    try (InputStream in = Examples.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException("No resource " + resource);
      }
      return Json.MAPPER.readTree(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
