package io.github.jobsmith.conformance.request;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** URLs of S3 objects, in every form that AWS documents. */
final class Links {
  private Links() {}

  static Arbitrary<String> any(Origin origin) {
    return Combinators.combine(Texts.buckets(), Texts.keys(), hosts(origin), pathStyle())
        .as((bucket, key, host, path) -> url(bucket, key, host, path));
  }

  private static String url(String bucket, String key, String host, boolean path) {
    return path
        ? "https://" + host + "/" + bucket + "/" + key
        : "https://" + bucket + "." + host + "/" + key;
  }

  private static Arbitrary<Boolean> pathStyle() {
    return Arbitraries.of(true, false);
  }

  private static Arbitrary<String> hosts(Origin origin) {
    String domain = origin.s3Domain();
    return Arbitraries.of(
        "s3." + origin.region() + "." + domain,
        "s3." + domain,
        "s3-" + origin.region() + "." + domain,
        "s3.dualstack." + origin.region() + "." + domain);
  }

  /** Path style with a region, the only form in the documentation of the upload placeholder. */
  static Arbitrary<String> uploads(Origin origin) {
    return Combinators.combine(
            Texts.buckets(),
            Arbitraries.of(
                "log.txt",
                "${thingName}",
                "${thingName}/${jobId}/${executionNumber}",
                "${jobId}-${jobId}/${thingName}/${thingName}.log"))
        .as(
            (bucket, key) ->
                url(bucket, key, "s3." + origin.region() + "." + origin.s3Domain(), true));
  }
}
