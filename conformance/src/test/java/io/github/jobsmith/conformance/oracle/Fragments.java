package io.github.jobsmith.conformance.oracle;

import io.github.jobsmith.conformance.Json;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Pieces of job documents, each with the ledger row that it violates: documents are composed of
 * them, so that their errors are known.
 */
final class Fragments {
  private static final String HOST = "https://s3.us-east-1.amazonaws.com/";
  private static final String V1 = "${aws:iot:s3-presigned-url:";
  private static final String V2 = "${aws:iot:s3-presigned-url-v2:";
  private static final String UPLOAD = "${aws:iot:s3-presigned-url-upload:" + HOST;
  private static final String APP = "${aws:iot:package:app:version:1.0:";

  private Fragments() {}

  /**
   * A string of the document.
   *
   * @param row the row that it violates, or empty
   * @param whole whether it must be the only text
   */
  record Fragment(String text, String row, boolean whole) {}

  /**
   * A document with known errors.
   *
   * @param presigned whether it may contain a presigned URL
   * @param needsRole whether a placeholder requests a presigned URL, which requires a role
   *     (C-PH-ROLE)
   */
  record Composed(String document, boolean presigned, boolean needsRole, Set<String> rows) {}

  /** Documents for the packages app 1.0 and lib $default. */
  static Arbitrary<Composed> documents() {
    Arbitrary<Fragment> any =
        Arbitraries.frequencyOf(
            Tuple.of(2, Arbitraries.of(sound())), Tuple.of(1, Arbitraries.of(broken())));
    return Combinators.combine(
            any.list().ofMaxSize(8), Arbitraries.integers().between(0, 5).list().ofSize(8))
        .as(Fragments::compose);
  }

  private static Composed compose(List<Fragment> fragments, List<Integer> places) {
    ObjectNode document = Json.MAPPER.createObjectNode();
    ArrayNode steps = document.putArray("steps");
    Set<String> rows = new TreeSet<>();
    boolean presigned = false;
    boolean needsRole = false;
    for (int i = 0; i < fragments.size(); i++) {
      Fragment fragment = fragments.get(i);
      String text = fragment.text();
      switch (fragment.whole() ? places.get(i) % 3 : places.get(i)) {
        case 0 -> steps.add(text);
        case 1 -> document.putObject("o" + i).put("value", text);
        case 2 -> steps.addArray().addObject().putArray("x\u00e9").add(1.5).add(text);
        case 3 -> steps.add("before " + text);
        case 4 -> document.put("m" + i, "é😀 " + text + " after");
        default -> document.put(text, i);
      }
      if (!fragment.row().isEmpty()) {
        rows.add(new Row(fragment.row(), "/document").toString());
      }
      presigned |= mayPresign(text);
      needsRole |= presigns(text);
    }
    return new Composed(Json.compact(document), presigned, needsRole, rows);
  }

  /**
   * Version 1, version 2, upload and package artifact are presign placeholders, well-formed or not.
   */
  private static boolean presigns(String text) {
    return text.contains("${aws:iot:s3-presigned-url")
        || text.startsWith(APP) && text.contains(":artifact");
  }

  /** An attribute of a package may contain a presigned URL; for a malformed one this is unknown. */
  private static boolean mayPresign(String text) {
    return text.contains("${aws:")
        && !text.startsWith("${aws:iot:code-sign-signature:")
        && !text.equals("${aws:iot:parameter:command}");
  }

  private static List<Fragment> sound() {
    return List.of(
        ok("plain text"),
        ok("https://example.com/?a=1&Signature=2"),
        ok("$5 { } $ { $}"),
        ok(V1 + HOST + "bucket/k}"),
        ok(V1 + "https://my.bucket-1.s3.eu-west-1.amazonaws.com/a/b.bin}"),
        ok(V2 + HOST + "bucket/a%20b%3FversionId%3D3sL4}"),
        ok(V2 + HOST + "bucket/a%7Db}"),
        ok(UPLOAD + "bucket/log}"),
        ok(UPLOAD + "bucket/${thingName}/${thingName}/${jobId}/${executionNumber}}"),
        ok(APP + "attributes:size}"),
        new Fragment(APP + "attributes}", "", true),
        ok(APP + "artifact:s3-presigned-url}"),
        ok("${aws:iot:package:lib:version:$default:attributes:k}"),
        ok("${aws:iot:code-sign-signature:s3://us-east-1.bucket/app.bin@3sL4}"));
  }

  private static List<Fragment> broken() {
    return List.of(
        bad("C-PH-CLOSE", "${aws:iot:parameter:p", true),
        bad("C-PH-V1", V1 + "https://example.com/k}", false),
        bad("C-PH-V1", V1 + HOST + "bucket}", false),
        bad("C-PH-V1", V1 + HOST + "bucket/k?versionId=1}", false),
        bad("C-PH-V1SHORT", V1 + "bucket/key}", false),
        bad("C-PH-V2", V2 + HOST + "bucket/k?versionId=1}", false),
        bad("C-PH-V2", V2 + HOST + "bucket/a b}", false),
        bad("C-PH-V2", V2 + "https://example.com/k}", false),
        bad("C-PH-UP", UPLOAD + "bucket/${jobId}${jobId}${jobId}}", false),
        bad("C-PH-UP", UPLOAD + "bucket/${nobody}}", false),
        bad("C-PH-UP", UPLOAD + "b-${thingName}/k}", false),
        bad("C-PH-LOCAL", "${thingName}", false),
        bad("C-PH-LOCAL", "${jobId}", false),
        bad("C-PH-LOCAL", "${executionNumber}", false),
        bad("C-PH-UNKNOWN", "${HOME}", false),
        bad("C-PH-UNKNOWN", "${aws:thingName}", false),
        bad("C-PH-UNKNOWN", "${aws:iot:unheard-of:x}", false),
        bad("C-PH-NEST", UPLOAD + "bucket/" + APP + "artifact:s3-presigned-url}}", false),
        bad("C-PH-NEST", V1 + HOST + "bucket/" + APP + "attributes:k}}", false),
        bad("C-PH-PKG", "x" + APP + "attributes}", true),
        bad("C-PH-PKG", APP + "attributes} ", true),
        bad("C-PH-PKG", "${aws:iot:package:app:version:1.0}", false),
        bad("C-PH-PKG", "${aws:iot:package:app:attributes:k}", false),
        bad("C-PH-ART", APP + "artifact-location:s3-presigned-url}", false),
        bad("C-PH-HOSTREGION", V1 + "https://s3.region.amazonaws.com/bucket/k}", false),
        bad("C-PH-HOSTREGION", V2 + "https://bucket.s3.region-code.amazonaws.com/k}", false),
        bad("C-PH-UP-REGION", UPLOAD.replace("us-east-1", "eu-west-1") + "bucket/k}", false),
        bad("C-PH-V1NAME", V1.replace("url:", "url-v1:") + HOST + "bucket/k}", false),
        bad("C-PH-ESCAPED", "$" + V1 + HOST + "bucket/k}", false),
        bad("C-PH-ESCAPED", "\\" + V2 + HOST + "bucket/k}", false),
        bad("C-PH-BAKED", HOST + "bucket/k?X-Amz-Expires=60&X-Amz-Signature=0", false),
        bad(
            "C-PH-BAKED",
            "https://b.s3.amazonaws.com/k?AWSAccessKeyId=A&Expires=1&Signature=0",
            false),
        bad("C-PH-SIGN", "${aws:iot:code-sign-signature:s3://us-east-1.bucket/app.bin}", false),
        bad("C-PH-SIGN", "${aws:iot:code-sign-signature:https://x/y@1}", false),
        bad("C-PH-PARAM", "${aws:iot:parameter:command}", false),
        bad("C-PH-BUCKET", V1 + HOST + "YOUR_BUCKET/k}", false),
        bad("C-PH-BUCKET", V2 + HOST + "ab/k}", false),
        bad("C-PKG-MATCH", "${aws:iot:package:app:version:1.1:attributes:k}", false),
        bad("C-PKG-MATCH", "${aws:iot:package:lib:version:2:attributes:k}", false),
        bad("C-PKG-MATCH", "${aws:iot:package:other:version:1.0:attributes:k}", false),
        bad("C-PKG-EMPTYPAIR", "${aws:iot:package::version:1.0:attributes:k}", false),
        bad("C-PKG-EMPTYPAIR", "${aws:iot:package:app:version::attributes:k}", false),
        bad("C-PKG-EMPTYPAIR", "${aws:iot:package::version::attributes:k}", false),
        bad("C-PKG-NULLDOC", "${aws:iot:package:app:version:$null:attributes:k}", false));
  }

  private static Fragment ok(String text) {
    return new Fragment(text, "", false);
  }

  private static Fragment bad(String row, String text, boolean whole) {
    return new Fragment(text, row, whole);
  }
}
