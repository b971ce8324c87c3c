package io.github.jobsmith.conformance.mutant;

import java.util.stream.Stream;

/** documentSource. */
final class SourceMutants {
  private static final String PATH = "https://s3.us-east-1.amazonaws.com/";
  private static final String HOST = "https://bucket-1.s3.us-east-1.amazonaws.com/";

  private SourceMutants() {}

  static Stream<Mutants> all() {
    return Stream.of(
        of("document-source-length")
            .outside("")
            .lengthAtMost(1350, length -> TargetMutants.pad(HOST, length, "")),
        of("document-source-url")
            .inside(PATH + "bucket/k", HOST + "k", "https://s3.amazonaws.com/bucket/a/b/c")
            .inside(
                "https://bucket.s3.amazonaws.com/k", "https://s3-eu-west-1.amazonaws.com/bucket/k")
            .inside("https://s3.cn-north-1.amazonaws.com.cn/bucket/k")
            .inside("https://b.c.d.s3.cn-north-1.amazonaws.com.cn/k")
            .inside("https://s3.dualstack.us-east-1.amazonaws.com/bucket/k")
            .outside(
                "ftp" + PATH.substring(5) + "bucket/k", "http" + PATH.substring(5) + "bucket/k")
            .outside("https://example.com/x", PATH, PATH + "bucket", PATH + "bucket/", HOST, "x")
            .outside("https://s3.us-east-1.amazonaws.com.example.com/bucket/k")
            .outside("https://example.com/https://s3.amazonaws.com/bucket/k")
            .outside("job_document_url", "s3:bucket/key", "s3://bucket", "s3://bucket/")
            .outside("https://s3.us-east-1.amazonaws.org/bucket/k", " " + PATH + "bucket/k"),
        of("document-source-placeholder")
            .inside(PATH + "bucket/$k", PATH + "bucket/k$")
            .outside(
                "${aws:iot:s3-presigned-url:" + PATH + "bucket/k}", PATH + "bucket/${thingName}")
            .outside("${"),
        of("document-source-s3-scheme").inside(PATH + "bucket/k").outside("s3://bucket/k"),
        of("document-source-bucket")
            .inside(PATH + "abc/k", PATH + "b".repeat(63) + "/k", PATH + "a.b-c.1/k")
            .outside(PATH + "ab/k", PATH + "b".repeat(64) + "/k", PATH + "Bucket/k")
            .outside(PATH + "YOUR_BUCKET/k", PATH + "-bucket/k", PATH + "bucket-/k"),
        of("document-source-region")
            .inside(PATH + "bucket/k", "https://s3.mx-central-1.amazonaws.com/bucket/k")
            .inside("https://bucket.s3.amazonaws.com/k", "https://s3-eu-west-1.amazonaws.com/buc/k")
            .inside("https://s3.dualstack.us-east-1.amazonaws.com/bucket/k")
            .inside("https://s3-external-1.amazonaws.com/bucket/k")
            .inside("https://bucket.s3-accelerate.amazonaws.com/k")
            .inside("https://s3.cn-north-1.amazonaws.com.cn/bucket/k")
            .outside("https://s3.region-code.amazonaws.com/bucket/k")
            .outside("https://s3.region.amazonaws.com/bucket/k")
            .outside("https://bucket.s3.us-east.amazonaws.com/k")
            .outside("https://s3-region.amazonaws.com/bucket/k"),
        of("document-source-encoding")
            .inside(PATH + "bucket/a%20b+c(d)!*'~@$&=:,;", PATH + "bucket/k?versionId=3sL4")
            .outside(PATH + "bucket/a b", PATH + "bucket/ä", PATH + "bucket/a\tb")
            .outside(PATH + "bucket/a<b>", PATH + "bucket/a{b}", PATH + "bucket/a\"b"),
        of("document-source-presigned")
            .inside(PATH + "bucket/k?x=1", PATH + "bucket/X-Amz-Signature")
            .outside(PATH + "bucket/k?X-Amz-Signature=1")
            .outside(PATH + "bucket/k?a=1&X-Amz-Credential=1"));
  }

  private static Mutants of(String rule) {
    return Mutants.of(rule, "/documentSource").with(draft -> draft.source(HOST + "k"));
  }
}
