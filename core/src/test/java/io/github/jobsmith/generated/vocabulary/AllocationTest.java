package io.github.jobsmith.generated.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.sun.management.ThreadMXBean;
import io.github.jobsmith.generated.check.Constraint;
import io.github.jobsmith.json.JsonDocument;
import io.github.jobsmith.validation.ValidationOptions;
import io.github.jobsmith.validation.Validator;
import java.lang.management.ManagementFactory;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Validating a valid value does not allocate")
class AllocationTest {
  private static final String ARN = "arn:aws:iot:us-east-1:123456789012:package/p";
  private static final String JOB =
      "{\\\"steps\\\":[{\\\"action\\\":{\\\"name\\\":\\\"x\\\",\\\"ok\\\":true,\\\"n\\\":1.5}}]}";

  private static final String DOWNLOAD =
      "${aws:iot:s3-presigned-url:https://s3.eu-west-1.amazonaws.com/my-bucket/k}";

  private static final String OTHERS =
      "${aws:iot:s3-presigned-url-upload:https://s3.us-east-1.amazonaws.com/my-bucket/${jobId}/k}"
          + " ${aws:iot:code-sign-signature:s3://us-east-1.my-bucket/file@1}"
          + " ${aws:iot:package:p:version:1:artifact:s3-presigned-url}"
          + " ${aws:iot:package:p:version:1:attributes:key} \\\\u00e4 \\u00e4 a&b 5 $";

  private static final String UNKNOWN =
      "${name} \\\\u003cb\\\\u003e \\u003c ${a.b:c-d} \\\\u0026 " + "${n}".repeat(20);

  static Stream<Arguments> checks() {
    String[] aspects =
        Stream.of(JobAspect.values()).map(aspect -> aspect.id).toArray(String[]::new);
    return Stream.of(
        Arguments.of("x-max-decimals", MaxDecimals.of(1, Checked.error("x")), "1.5"),
        Arguments.of("x-max-utf8-bytes", MaxUtf8Bytes.of(9, Checked.error("x")), "\"äöü\""),
        Arguments.of(
            "x-unique-by",
            UniqueBy.of("/Key", null, Checked.error("x")),
            "[{\"Key\":\"a\"},{\"Key\":\"b\"},{\"Key\":\"c\"}]"),
        Arguments.of(
            "x-unique-by with before",
            UniqueBy.of("", "/version/", Checked.error("x")),
            "[\"" + ARN + "/version/1\",\"" + ARN + "q/version/1\"]"),
        Arguments.of("x-sum", Sum.of("/n", "10", Checked.error("x")), "[{\"n\":4},{\"n\":6}]"),
        Arguments.of(
            "x-number-order",
            NumberOrder.of("/a/b", "/c", Checked.error("x")),
            "{\"a\":{\"b\":5},\"c\":5}"),
        Arguments.of(
            "x-not-above-count",
            NotAboveCount.of("/l/*/m", "/t", Checked.error("x")),
            "{\"t\":[1,2],\"l\":[{\"m\":2},{\"m\":1}]}"),
        Arguments.of(
            "x-time-distance",
            TimeDistance.of("/a", "/b", "PT30M", "P2Y", Checked.aspects("minimum", "maximum")),
            "{\"a\":\"2027-06-01T10:00\",\"b\":\"2027-06-01T10:30\"}"),
        Arguments.of(
            "x-from-now",
            FromNow.of("PT30M", "P1Y", Checked.aspects("minimum", "maximum")),
            "\"2027-06-01T10:00\""),
        Arguments.of(
            "x-same-arn-parts",
            SameArnParts.of("/t/*", "/t/*", List.of("region", "account"), Checked.error("x")),
            "{\"t\":[\"" + ARN + "\",\"" + ARN + "\",\"none\"]}"),
        Arguments.of(
            "x-windows, a warning",
            Windows.of("/s", "/m", Checked.warning("x")),
            "[{\"s\":\"cron(0 1 * * ? *)\",\"m\":5}]"),
        Arguments.of(
            "x-cron",
            AwsCron.of(Checked.aspects("shape", "bare", "days", "range", "never")),
            "\"cron(0 18 ? * MON-FRI *)\""),
        Arguments.of("x-integer-form", IntegerForm.of(Checked.error("x")), "60"),
        Arguments.of(
            "x-s3-region",
            S3Region.of(Checked.error("x")),
            "\"https://my-bucket.s3.eu-west-1.amazonaws.com/k\""),
        Arguments.of(
            "x-cron-form",
            CronForm.of(Checked.aspects("step", "undocumented")),
            "\"cron(0/15 18 ? * MON-FRI *)\""),
        Arguments.of(
            "x-job-document",
            JobDocumentCheck.of("/document", "/role", "/p", null, null, Checked.aspects(aspects)),
            "{\"document\":\"" + JOB + "\"}"),
        Arguments.of(
            "x-job-document with a download",
            JobDocumentCheck.of("/document", "/role", "/p", null, "/t", Checked.aspects(aspects)),
            "{\"role\":\"r\",\"document\":\"" + JOB.replace("x", DOWNLOAD) + "\"}"),
        Arguments.of(
            "x-job-document with other placeholders and escapes",
            JobDocumentCheck.of("/document", "/role", "/p", null, "/t/*", Checked.aspects(aspects)),
            "{\"role\":\"r\",\"p\":[\""
                + ARN
                + "/version/1\"],\"t\":[\""
                + ARN
                + "\"],\"document\":\""
                + JOB.replace("x", OTHERS)
                + "\"}"),
        Arguments.of(
            "x-job-document with placeholders of someone else and escapes of ASCII",
            JobDocumentCheck.of("/document", "/role", "/p", null, "/t", withWarnings(aspects)),
            "{\"document\":\"" + JOB.replace("x", UNKNOWN) + "\"}"));
  }

  private static Map<String, Constraint> withWarnings(String[] aspects) {
    Map<String, Constraint> all = new HashMap<>(Checked.aspects(aspects));
    for (JobAspect each : List.of(JobAspect.UNKNOWN, JobAspect.BUCKET, JobAspect.PRESIGNED_URL)) {
      all.put(each.id, Checked.warning(each.id));
    }
    return all;
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("checks")
  void allocatesNothing(String name, VocabularyCheck check, String json) {
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    assumeTrue(threads.isThreadAllocatedMemorySupported(), "this JVM does not count allocations");
    JsonDocument doc = JsonDocument.parse(json);
    Validator validator =
        Checked.validator(check)
            .with(ValidationOptions.DEFAULT.withSubmitAt(Instant.parse("2027-06-01T09:00:00Z")));
    assertThat(validator.isValid(doc)).isTrue();
    // Compilation takes time, and the JVM occasionally allocates: the best round counts.
    long least = Long.MAX_VALUE;
    long end = System.nanoTime() + 20_000_000_000L;
    while (least > 0 && System.nanoTime() < end) {
      long before = threads.getCurrentThreadAllocatedBytes();
      for (int i = 0; i < 100; i++) {
        validator.isValid(doc);
      }
      least = Math.min(least, threads.getCurrentThreadAllocatedBytes() - before);
    }
    assertThat(least).as("bytes in 100 runs").isZero();
  }
}
