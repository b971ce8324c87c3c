package io.github.jobsmith.conformance.mutant;

import java.util.stream.Stream;

/** Placeholders in the document. */
final class PlaceholderMutants {
  private static final String HOST = "https://s3.us-east-1.amazonaws.com/";
  private static final String NO_REGION = "https://s3.amazonaws.com/";
  private static final String V1 = "${aws:iot:s3-presigned-url:";
  private static final String V2 = "${aws:iot:s3-presigned-url-v2:";
  private static final String UPLOAD = "${aws:iot:s3-presigned-url-upload:";
  private static final String PACKAGE = "${aws:iot:package:app:version:1";

  private PlaceholderMutants() {}

  static Stream<Mutants> all() {
    return Stream.of(any(), presigned(), hosts(), packages(), role()).flatMap(m -> m);
  }

  private static Stream<Mutants> hosts() {
    return Stream.of(
        signed("placeholder-region")
            .inside("a region", draft -> member(draft, V1 + HOST + "bucket/k}"))
            .inside("none", draft -> member(draft, V1 + "https://s3.amazonaws.com/bucket/k}"))
            .outside("v1", draft -> member(draft, V1 + "https://s3.region.amazonaws.com/bucket/k}"))
            .outside(
                "v2", draft -> member(draft, V2 + "https://b-1.s3.region-code.amazonaws.com/k}"))
            .outside(
                "upload",
                draft -> member(draft, UPLOAD + "https://s3.region.amazonaws.com/buc/k}")),
        signed("presign-upload-region")
            .inside(
                "the targets' region",
                draft -> upload(draft, "eu-west-1", "s3.eu-west-1.amazonaws.com"))
            .inside("no region", draft -> upload(draft, "eu-west-1", "s3.amazonaws.com"))
            .outside(
                "another region", draft -> upload(draft, "eu-west-1", "s3.us-east-1.amazonaws.com"))
            .outside(
                "another region, dual stack",
                draft -> upload(draft, "eu-west-1", "s3.dualstack.eu-west-2.amazonaws.com")),
        signed("presign-v1-name")
            .inside("no number", draft -> member(draft, V1 + HOST + "bucket/k}"))
            .outside(
                "v1", draft -> member(draft, "${aws:iot:s3-presigned-url-v1:" + HOST + "bucket/k}"))
            .outside("v1, no URL", draft -> member(draft, "${aws:iot:s3-presigned-url-v1:...}")),
        signed("placeholder-escaped")
            .inside("none", draft -> member(draft, "$ " + V1 + HOST + "bucket/k}"))
            .outside("$$", draft -> member(draft, "$" + V1 + HOST + "bucket/k}"))
            .outside("a backslash", draft -> member(draft, "\\" + V1 + HOST + "bucket/k}")),
        plain("document-presigned-url")
            .inside("a plain URL", draft -> member(draft, HOST + "bucket/k?a=1&b=2"))
            .inside("no signature", draft -> member(draft, HOST + "k?a=1&X-Amz-Expires=60"))
            .outside(
                "version 4",
                draft -> member(draft, HOST + "bucket/k?X-Amz-Expires=60&X-Amz-Signature=0"))
            .outside(
                "version 2",
                draft -> member(draft, HOST + "b/k?AWSAccessKeyId=A&Signature=0&Expires=1")));
  }

  private static Draft upload(Draft draft, String region, String host) {
    String target = "arn:aws:iot:" + region + ":123456789012:thing/a";
    return member(
        draft.targets(false, "thing/a").json("/targets", "[\"" + target + "\"]").role(),
        UPLOAD + "https://" + host + "/bucket/k}");
  }

  private static Stream<Mutants> any() {
    return Stream.of(
        plain("placeholder-unterminated")
            .inside("none", draft -> {})
            .outside("cut off", draft -> member(draft, "${aws:iot:"))
            .outside("cut off within a name", draft -> member(draft, "x ${aws:iot:parameter:p")),
        plain("placeholder-count")
            .with(draft -> packaged(draft, ""))
            .inside("10", draft -> member(draft, (PACKAGE + ":attributes:k}").repeat(10)))
            .outside("11", draft -> member(draft, (PACKAGE + ":attributes:k}").repeat(11)))
            .outside("300", draft -> member(draft, (PACKAGE + ":attributes:k}").repeat(300))),
        plain("placeholder-local")
            .inside("the bare word", draft -> member(draft, "thingName"))
            .outside("${thingName}", draft -> member(draft, "${thingName}"))
            .outside("${jobId}", draft -> member(draft, "x ${jobId} y"))
            .outside("${executionNumber}", draft -> member(draft, "${executionNumber}"))
            .outside("as a name", draft -> draft.text("/document", "{\"${jobId}\":1}")),
        plain("placeholder-unknown")
            .inside("a dollar sign", draft -> member(draft, "$5 $ {x} {y} $"))
            .outside("${HOME}", draft -> member(draft, "ls ${HOME}"))
            .outside("${aws:thingName}", draft -> member(draft, "${aws:thingName}"))
            .outside("${aws:iot:foo:x}", draft -> member(draft, "${aws:iot:foo:x}"))
            .outside("${}", draft -> member(draft, "${}")),
        plain("placeholder-parameter")
            .inside("none", draft -> {})
            .outside("a parameter", draft -> member(draft, "${aws:iot:parameter:p}")),
        plain("placeholder-code-sign")
            .inside("whole", draft -> member(draft, sign("s3://us-east-1.bucket/a/b.bin@3sL4")))
            .outside("no version", draft -> member(draft, sign("s3://us-east-1.bucket/b.bin")))
            .outside("https", draft -> member(draft, sign("https://x/b@1")))
            .outside("no region", draft -> member(draft, sign("s3://bucket/b.bin@1")))
            .outside("no file", draft -> member(draft, sign("s3://us-east-1.bucket@1"))));
  }

  private static Stream<Mutants> presigned() {
    return Stream.of(
        signed("presign-url")
            .inside("path style", draft -> member(draft, V1 + HOST + "bucket/k}"))
            .inside(
                "virtual-hosted", draft -> member(draft, V1 + "https://bucket.s3.amazonaws.com/k}"))
            .outside("not S3", draft -> member(draft, V1 + "https://example.com/k}"))
            .outside("no key", draft -> member(draft, V1 + HOST + "bucket}"))
            .outside("a version", draft -> member(draft, V1 + HOST + "bucket/k?versionId=1}")),
        signed("presign-short-form")
            .inside("the URL", draft -> member(draft, V1 + HOST + "bucket/k}"))
            .outside("BUCKET/KEY", draft -> member(draft, V1 + "bucket/a/k.bin}")),
        signed("presign-v2-url")
            .inside("encoded", draft -> member(draft, V2 + HOST + "bucket/a%20b%3FversionId%3D1}"))
            .inside("an encoded brace", draft -> member(draft, V2 + HOST + "bucket/a%7Db}"))
            .outside("a raw version", draft -> member(draft, V2 + HOST + "bucket/k?versionId=1}"))
            .outside("a raw space", draft -> member(draft, V2 + HOST + "bucket/a b}"))
            .outside("not S3", draft -> member(draft, V2 + "https://example.com/k}"))
            .outside("no URL", draft -> member(draft, V2 + "bucket/k}")),
        signed("presign-upload")
            .inside(
                "two of each",
                draft -> member(draft, UPLOAD + NO_REGION + "bucket/" + locals(2) + "}"))
            .inside("none", draft -> member(draft, UPLOAD + NO_REGION + "bucket/k}"))
            .outside(
                "three",
                draft -> member(draft, UPLOAD + NO_REGION + "bucket/" + "${jobId}".repeat(3) + "}"))
            .outside(
                "twenty",
                draft ->
                    member(draft, UPLOAD + NO_REGION + "bucket/" + "${jobId}".repeat(20) + "}"))
            .outside("unknown", draft -> member(draft, UPLOAD + NO_REGION + "bucket/${foo}}"))
            .outside("in the bucket", draft -> member(draft, UPLOAD + NO_REGION + "b-${jobId}/k}"))
            .outside("not S3", draft -> member(draft, UPLOAD + "https://example.com/k}")),
        signed("placeholder-nested")
            .inside(
                "a local one", draft -> member(draft, UPLOAD + NO_REGION + "bucket/${thingName}}"))
            .outside(
                "in v1", draft -> member(draft, V1 + HOST + "bucket/" + V1 + HOST + "bucket/k}}"))
            .outside(
                "an artifact in an upload",
                draft ->
                    packaged(draft, "")
                        .text(
                            "/document",
                            Draft.member(
                                UPLOAD
                                    + NO_REGION
                                    + "bucket/"
                                    + PACKAGE
                                    + ":artifact:s3-presigned-url}}"))
                        .role()),
        signed("placeholder-bucket")
            .inside("3 characters", draft -> member(draft, V1 + HOST + "abc/k}"))
            .inside("63 characters", draft -> member(draft, V1 + HOST + "b".repeat(63) + "/k}"))
            .outside("2 characters", draft -> member(draft, V1 + HOST + "ab/k}"))
            .outside("64 characters", draft -> member(draft, V1 + HOST + "b".repeat(64) + "/k}"))
            .outside("YOUR_BUCKET", draft -> member(draft, V1 + HOST + "YOUR_BUCKET/k}"))
            .outside("a hyphen at the end", draft -> member(draft, V2 + HOST + "bucket-/k}")));
  }

  private static Stream<Mutants> packages() {
    return Stream.of(
        plain("placeholder-package")
            .inside("all attributes", draft -> packaged(draft, PACKAGE + ":attributes}"))
            .inside("one within text", draft -> packaged(draft, "x" + PACKAGE + ":attributes:k} y"))
            .outside("all behind text", draft -> packaged(draft, "x" + PACKAGE + ":attributes}"))
            .outside("all before a space", draft -> packaged(draft, PACKAGE + ":attributes} "))
            .outside("nothing asked for", draft -> packaged(draft, PACKAGE + "}"))
            .outside("no version", draft -> packaged(draft, "${aws:iot:package:app:attributes:k}")),
        plain("placeholder-artifact")
            .inside(
                "artifact",
                draft -> packaged(draft, PACKAGE + ":artifact:s3-presigned-url}").role())
            .outside(
                "artifact-location",
                draft -> packaged(draft, PACKAGE + ":artifact-location:s3-presigned-url}").role()));
  }

  private static Stream<Mutants> role() {
    return Stream.of(
        plain("placeholder-role")
            .inside("a role", draft -> draft.presigned(V1 + HOST + "bucket/k}"))
            .inside("attributes need none", draft -> packaged(draft, PACKAGE + ":attributes:k}"))
            .outside("v1", draft -> member(draft, V1 + HOST + "bucket/k}"))
            .outside("v2", draft -> member(draft, V2 + HOST + "bucket/k}"))
            .outside("upload", draft -> member(draft, UPLOAD + NO_REGION + "bucket/k}"))
            .outside("artifact", draft -> packaged(draft, PACKAGE + ":artifact:s3-presigned-url}"))
            .outside(
                "only expiresInSec",
                draft ->
                    member(draft, V1 + HOST + "bucket/k}")
                        .json("/presignedUrlConfig", "{\"expiresInSec\": 60}")));
  }

  private static Mutants plain(String rule) {
    return Mutants.of(rule, "/document").with(draft -> draft.document("{}"));
  }

  private static Mutants signed(String rule) {
    return Mutants.of(rule, "/document").with(draft -> draft.document("{}").role());
  }

  private static Draft member(Draft draft, String value) {
    return draft.text("/document", Draft.member(value));
  }

  private static Draft packaged(Draft draft, String value) {
    return draft.document(Draft.member(value)).packages("app/version/1");
  }

  private static String sign(String file) {
    return "${aws:iot:code-sign-signature:" + file + "}";
  }

  private static String locals(int times) {
    return ("${thingName}" + "${jobId}" + "${executionNumber}").repeat(times);
  }
}
