package io.github.jobsmith.jobs;

import io.github.jobsmith.json.JsonDocument;
import io.github.jobsmith.json.JsonLimits;
import io.github.jobsmith.json.JsonWriter;
import java.util.List;

/** A request that contains a job document, so that the rules of requests apply to the document. */
final class DocumentRequest {
  /** A role, for a request that is known or assumed to have one. */
  private static final String ROLE = "arn:aws:iam::123456789012:role/assumed";

  /** A malformed entry: the rules about listed packages then assume that the package is listed. */
  private static final List<String> ANY_PACKAGE = List.of("?");

  /** A region in which nothing else is. */
  private static final String NOWHERE = "arn:aws:iot:xx-nowhere-1:123456789012:thing/assumed";

  private DocumentRequest() {}

  /** Returns a request in which all that is not known is as the document needs it. */
  static JsonDocument lenient(String document, RequestFacts facts) {
    return request(
        document,
        facts.role().orElse(true),
        facts.packageVersions().orElse(ANY_PACKAGE),
        facts.target().orElse(""));
  }

  /** Returns a request in which all that is not known is missing. */
  static JsonDocument strict(String document, RequestFacts facts) {
    return request(
        document,
        facts.role().orElse(false),
        facts.packageVersions().orElse(List.of()),
        facts.target().orElse(NOWHERE));
  }

  private static JsonDocument request(
      String document, boolean role, List<String> packageVersions, String target) {
    JsonWriter out = new JsonWriter();
    out.startObject();
    out.name("document");
    out.string(document);
    if (role) {
      out.name("presignedUrlConfig");
      out.startObject();
      out.name("roleArn");
      out.string(ROLE);
      out.endObject();
    }
    if (!packageVersions.isEmpty()) {
      out.name("destinationPackageVersions");
      out.startArray();
      packageVersions.forEach(out::string);
      out.endArray();
    }
    if (!target.isEmpty()) {
      out.name("targets");
      out.startArray();
      out.string(target);
      out.endArray();
    }
    out.endObject();
    return JsonDocument.parse(out.toByteArray(), limits());
  }

  /** The document has been read within the limits; escapes make it longer. */
  private static JsonLimits limits() {
    return JsonLimits.DEFAULT
        .withMaxBytes(Integer.MAX_VALUE - 8)
        .withMaxStringBytes(Integer.MAX_VALUE - 8);
  }
}
