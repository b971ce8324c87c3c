package io.github.jobsmith.conformance.request;

import io.github.jobsmith.conformance.Json;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Inline job documents: plain, with presigned URLs, with software packages. */
final class DocumentParts {
  private DocumentParts() {}

  /** A document without a placeholder. */
  static Arbitrary<Part> plain() {
    Arbitrary<Map<String, String>> members =
        Arbitraries.maps(
                Texts.printable(1, 10),
                Texts.printable(0, 40).map(text -> text.replace("${", "$ {")))
            .ofMaxSize(5);
    Arbitrary<Part> small =
        members.map(
            texts -> {
              ObjectNode document = Json.MAPPER.createObjectNode();
              texts.forEach((name, text) -> document.put(name.replace("${", "$ {"), text));
              document.putObject("nested").putArray("list").add(1.50).add(true).addNull();
              return put(Json.compact(document));
            });
    Arbitrary<Part> full =
        Arbitraries.of(31_999, 32_000)
            .map(length -> put("{\"a\":\"" + "x".repeat(length - 8) + "\"}"));
    return Arbitraries.frequencyOf(
        net.jqwik.api.Tuple.of(9, small), net.jqwik.api.Tuple.of(1, full));
  }

  /** A document with up to ten presigned URLs, and the role that they require. */
  static Arbitrary<Part> presigned(Origin origin) {
    Arbitrary<String> link = Links.any(origin);
    Arbitrary<String> placeholder =
        Arbitraries.oneOf(
            link.map(url -> "${aws:iot:s3-presigned-url:" + url + "}"),
            link.map(url -> "${aws:iot:s3-presigned-url-v2:" + url + "}"),
            link.map(url -> "${aws:iot:s3-presigned-url-v2:" + url + "%3FversionId%3D3sL4k}"),
            Links.uploads(origin).map(url -> "${aws:iot:s3-presigned-url-upload:" + url + "}"));
    return Combinators.combine(placeholder.list().ofMinSize(1).ofMaxSize(10), role(origin))
        .as((texts, role) -> both(put(document(texts)), role));
  }

  /** Packages, and a document that refers to some of them. */
  static Arbitrary<Part> packages(Origin origin) {
    Arbitrary<String> version = Arbitraries.oneOf(Texts.versions(), Arbitraries.just("$default"));
    Arbitrary<Map<String, String>> list =
        Arbitraries.maps(
                Texts.versions().map(text -> "p" + text).filter(t -> t.length() < 60), version)
            .ofMinSize(1)
            .ofMaxSize(25);
    return Combinators.combine(list, Arbitraries.integers().between(0, 10), role(origin))
        .as((named, count, role) -> packages(origin, new LinkedHashMap<>(named), count, role));
  }

  private static Part packages(Origin origin, Map<String, String> named, int count, Part role) {
    List<String> placeholders = new ArrayList<>();
    boolean artifact = false;
    for (Map.Entry<String, String> entry : named.entrySet()) {
      if (placeholders.size() == count) {
        break;
      }
      String start = "${aws:iot:package:" + entry.getKey() + ":version:" + entry.getValue();
      switch (placeholders.size() % 4) {
        case 0 -> placeholders.add(start + ":attributes}");
        case 1 -> placeholders.add("size " + start + ":attributes:size} bytes");
        case 2 -> placeholders.add(start + ":attributes:a_b}");
        default -> {
          placeholders.add(start + ":artifact:s3-presigned-url}");
          artifact = true;
        }
      }
    }
    if (named.size() == 1 && count > 1) {
      placeholders.add("${aws:iot:package::version::attributes:x}");
    }
    Part content = put(document(placeholders));
    Part versions =
        request -> {
          ArrayNode array = request.putArray("destinationPackageVersions");
          named.forEach(
              (name, version) -> array.add(origin.arn("package/" + name + "/version/" + version)));
        };
    return artifact ? both(both(content, versions), role) : both(content, versions);
  }

  /** A list of packages that no document refers to. */
  static Arbitrary<Part> unnamedPackages(Origin origin) {
    Arbitrary<String> version =
        Arbitraries.oneOf(Texts.versions(), Arbitraries.of("$default", "$null"));
    return Combinators.combine(Arbitraries.integers().between(0, 25), version)
        .as(
            (count, first) ->
                request -> {
                  ArrayNode array = request.putArray("destinationPackageVersions");
                  for (int i = 0; i < count; i++) {
                    array.add(origin.arn("package/p." + i + "/version/" + first));
                  }
                });
  }

  /** The configuration of presigned URLs with a role. */
  static Arbitrary<Part> role(Origin origin) {
    return Combinators.combine(
            Arbitraries.of("r", "service-role/iot-jobs", "a/b/c/x_+=,.@-", "n".repeat(64)),
            Arbitraries.integers().between(60, 3600).injectNull(0.3))
        .as(
            (name, expires) ->
                request -> {
                  ObjectNode config = request.putObject("presignedUrlConfig");
                  config.put("roleArn", origin.role(name));
                  if (expires != null) {
                    config.put("expiresInSec", expires);
                  }
                });
  }

  private static String document(List<String> texts) {
    ObjectNode document = Json.MAPPER.createObjectNode();
    ArrayNode steps = document.putArray("steps");
    texts.forEach(text -> steps.addObject().put("value", text));
    return Json.compact(document);
  }

  private static Part put(String document) {
    return request -> request.put("document", document);
  }

  static Part both(Part first, Part second) {
    return request -> {
      first.addTo(request);
      second.addTo(request);
    };
  }
}
