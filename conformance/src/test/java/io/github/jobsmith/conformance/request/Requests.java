package io.github.jobsmith.conformance.request;

import io.github.jobsmith.conformance.Json;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Arbitrary requests with many members and without errors and warnings. */
public final class Requests {
  private Requests() {}

  public static Arbitrary<Request> valid() {
    return Combinators.combine(Origin.any(), instants(), Arbitraries.of(true, false))
        .flatAs(
            (origin, submitAt, continuous) ->
                Combinators.combine(parts(origin, submitAt, continuous))
                    .as(parts -> assemble(parts, submitAt)));
  }

  private static Request assemble(List<Part> parts, Instant submitAt) {
    ObjectNode request = Json.MAPPER.createObjectNode();
    parts.forEach(part -> part.addTo(request));
    return new Request(request, submitAt);
  }

  private static List<Arbitrary<Part>> parts(Origin origin, Instant submitAt, boolean continuous) {
    return List.of(
        Texts.names(1, 64).map(id -> request -> request.put("jobId", id)),
        targets(origin, continuous),
        content(origin),
        Part.optional(
            Texts.printable(1, 2028).map(text -> request -> request.put("description", text))),
        Part.optional(ControlParts.rollout()),
        Part.optional(ControlParts.abort()),
        Part.optional(ControlParts.timeout()),
        Part.optional(ControlParts.retry()),
        Part.optional(tags()),
        Part.optional(Texts.names(1, 64).map(id -> request -> request.put("namespaceId", id))),
        Part.optional(ScheduleParts.schedule(submitAt, continuous)));
  }

  /** Times over half a century, with seconds, and around a leap day. */
  private static Arbitrary<Instant> instants() {
    return Arbitraries.oneOf(
        Arbitraries.longs()
            .between(
                Instant.parse("2020-01-01T00:00:00Z").getEpochSecond(),
                Instant.parse("2069-12-31T23:59:59Z").getEpochSecond())
            .map(Instant::ofEpochSecond),
        Arbitraries.of(
            Instant.parse("2028-02-29T12:00:00Z"),
            Instant.parse("2027-07-01T00:00:00Z"),
            Instant.parse("2027-12-31T23:59:59Z")));
  }

  private static Arbitrary<Part> targets(Origin origin, boolean continuous) {
    Arbitrary<String> name =
        Arbitraries.oneOf(Texts.names(1, 30), Texts.names(1, 5).map(text -> text + ":x:"));
    Arbitrary<Integer> sizes =
        Arbitraries.frequency(Tuple.of(8, 3), Tuple.of(1, 1), Tuple.of(1, 100));
    return Combinators.combine(name, sizes, Arbitraries.of(true, false, false))
        .as(
            (text, size, group) ->
                request -> {
                  ArrayNode targets = request.putArray("targets");
                  for (int i = 0; i < size; i++) {
                    boolean thingGroup = continuous ? i % 2 == 0 : group;
                    targets.add(origin.arn((thingGroup ? "thinggroup/" : "thing/") + text + i));
                  }
                  if (continuous) {
                    request.put("targetSelection", "CONTINUOUS");
                  } else if (size > 1) {
                    request.put("targetSelection", "SNAPSHOT");
                  }
                });
  }

  private static Arbitrary<Part> content(Origin origin) {
    Arbitrary<Part> source =
        Links.any(origin).map(url -> request -> request.put("documentSource", url));
    Arbitrary<Part> withPackages =
        Combinators.combine(
                Arbitraries.oneOf(DocumentParts.plain(), source, TemplateParts.custom(origin)),
                DocumentParts.unnamedPackages(origin))
            .as(DocumentParts::both);
    Arbitrary<Part> sourceAndRole =
        Combinators.combine(source, DocumentParts.role(origin)).as(DocumentParts::both);
    return Arbitraries.oneOf(
        DocumentParts.plain(),
        DocumentParts.presigned(origin),
        DocumentParts.packages(origin),
        source,
        sourceAndRole,
        withPackages,
        TemplateParts.custom(origin),
        TemplateParts.managed(origin),
        TemplateParts.laterVersion(origin));
  }

  private static Arbitrary<Part> tags() {
    Arbitrary<Map<String, String>> tags =
        Arbitraries.maps(Texts.tag(1, 127), Texts.tag(0, 255)).ofMaxSize(50);
    return tags.map(
        pairs ->
            request -> {
              ArrayNode array = request.putArray("tags");
              pairs.forEach(
                  (key, value) -> {
                    ObjectNode tag = array.addObject().put("Key", key);
                    if (!value.equals(" ")) {
                      tag.put("Value", value);
                    }
                  });
            });
  }
}
