package io.github.jobsmith.conformance.oracle;

import io.github.jobsmith.conformance.Json;
import io.github.jobsmith.conformance.request.Request;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Requests that differ in one thing that the vocabulary decides. */
final class Vocabulary {
  private Vocabulary() {}

  /** The smallest request. */
  static ObjectNode minimal() {
    return Json.object(
        """
        {"jobId": "a", "targets": ["arn:aws:iot:us-east-1:123456789012:thing/a"], "document": "{}"}
        """);
  }

  /** Returns a request without a submission time. */
  static Request request(ObjectNode json) {
    return new Request(json, null);
  }

  static Arbitrary<Request> numbers() {
    return Combinators.combine(
            decimal(), decimal(), integer(0, 12), integer(0, 12), integer(1, 6), integer(1, 6))
        .as(
            (factor, threshold, first, second, base, most) ->
                request(
                    Json.object(
                        """
                        {"jobId": "a",
                         "targets": ["arn:aws:iot:us-east-1:123456789012:thing/a",
                                     "arn:aws:iot:us-east-1:123456789012:thing/b"],
                         "document": "{}",
                         "jobExecutionsRolloutConfig": {"maximumPerMinute": %s, "exponentialRate": {
                           "baseRatePerMinute": %s, "incrementFactor": %s,
                           "rateIncreaseCriteria": {"numberOfNotifiedThings": 1}}},
                         "abortConfig": {"criteriaList": [{"failureType": "ALL", "action": "CANCEL",
                           "thresholdPercentage": %s, "minNumberOfExecutedThings": %s}]},
                         "timeoutConfig": {"inProgressTimeoutInMinutes": 5},
                         "jobExecutionsRetryConfig": {"criteriaList": [
                           {"failureType": "FAILED", "numberOfRetries": %s},
                           {"failureType": "TIMED_OUT", "numberOfRetries": %s}]}}
                        """
                            .formatted(most, base, factor, threshold, base, first, second))));
  }

  private static Arbitrary<String> integer(int min, int max) {
    return Arbitraries.integers().between(min, max).map(String::valueOf);
  }

  /** Decimals with one to four decimal places, in several spellings. */
  private static Arbitrary<String> decimal() {
    Arbitrary<String> plain =
        Combinators.combine(
                Arbitraries.integers().between(-1, 6),
                Arbitraries.strings().numeric().ofMinLength(1).ofMaxLength(4))
            .as((whole, digits) -> whole + "." + digits);
    Arbitrary<String> zeros = plain.map(number -> number + "000");
    Arbitrary<String> exponent =
        Combinators.combine(
                Arbitraries.integers().between(1, 99_999), Arbitraries.integers().between(-4, 1))
            .as((units, power) -> units + "e" + power);
    Arbitrary<String> tiny =
        Arbitraries.integers()
            .between(10, 50)
            .map(n -> n / 10 + "." + n % 10 + "0".repeat(40) + "1");
    return Arbitraries.frequencyOf(
        Tuple.of(4, plain), Tuple.of(2, zeros), Tuple.of(2, exponent), Tuple.of(1, tiny));
  }

  static Arbitrary<Request> lists() {
    Arbitrary<List<String>> keys =
        Arbitraries.of("a", "A", "b", "ü", "ü ", "𝒜", "c").list().ofMaxSize(6);
    Arbitrary<List<String>> packages =
        Arbitraries.of(
                "a/version/1", "a/version/2", "ab/version/1", "b/version/$default", "A/version/1")
            .list()
            .ofMaxSize(4);
    Arbitrary<List<String>> failures =
        Arbitraries.of("FAILED", "REJECTED", "TIMED_OUT", "ALL").list().ofMinSize(1).ofMaxSize(4);
    return Combinators.combine(keys, packages, failures).as(Vocabulary::lists);
  }

  private static Request lists(List<String> keys, List<String> packages, List<String> failures) {
    ObjectNode json = minimal();
    ArrayNode tags = json.putArray("tags");
    keys.forEach(key -> tags.addObject().put("Key", key).put("Value", "v" + tags.size()));
    ArrayNode versions = json.putArray("destinationPackageVersions");
    packages.forEach(name -> versions.add("arn:aws:iot:us-east-1:123456789012:package/" + name));
    ArrayNode abort = json.putObject("abortConfig").putArray("criteriaList");
    for (String type : failures) {
      abort
          .addObject()
          .put("failureType", type)
          .put("action", "CANCEL")
          .put("thresholdPercentage", 1)
          .put("minNumberOfExecutedThings", 1);
    }
    json.putObject("timeoutConfig").put("inProgressTimeoutInMinutes", 5);
    ArrayNode retry = json.putObject("jobExecutionsRetryConfig").putArray("criteriaList");
    failures.stream()
        .limit(2)
        .forEach(type -> retry.addObject().put("failureType", type).put("numberOfRetries", 1));
    return request(json);
  }

  static Arbitrary<Request> arns() {
    Arbitrary<String> origin =
        Arbitraries.of(
            "arn:aws:iot:us-east-1:123456789012:",
            "arn:aws:iot:us-east-1:123456789012:",
            "arn:aws:iot:us-east-1:999999999999:",
            "arn:aws:iot:eu-west-1:123456789012:",
            "arn:aws-cn:iot:us-east-1:123456789012:",
            "arn:aws:iot:us-east-1::",
            "my-");
    return Combinators.combine(
            origin.list().ofMinSize(1).ofMaxSize(4), origin, origin.list().ofMaxSize(3))
        .as(
            (targets, template, packages) -> {
              ObjectNode json = Json.object("{\"jobId\": \"a\"}");
              ArrayNode array = json.putArray("targets");
              targets.forEach(start -> array.add(start + "thing/t" + array.size()));
              json.put(
                  "jobTemplateArn",
                  template + "jobtemplate/" + (template.contains("::") ? "AWS-Reboot:1.0" : "t"));
              ArrayNode versions = json.putArray("destinationPackageVersions");
              packages.forEach(
                  start -> versions.add(start + "package/p" + versions.size() + "/version/1"));
              return request(json);
            });
  }

  /** Returns a request with this document, two packages and optionally a role. */
  static Request document(String document, boolean role) {
    ObjectNode json = minimal();
    json.put("document", document);
    ArrayNode packages = json.putArray("destinationPackageVersions");
    packages.add("arn:aws:iot:us-east-1:123456789012:package/app/version/1.0");
    packages.add("arn:aws:iot:us-east-1:123456789012:package/lib/version/$default");
    if (role) {
      json.putObject("presignedUrlConfig").put("roleArn", "arn:aws:iam::123456789012:role/r");
    }
    return request(json);
  }

  /** Text composed of parts of placeholders and JSON, in any order. */
  static Arbitrary<String> anyDocument() {
    return Arbitraries.of(
            "{",
            "}",
            "[",
            "]",
            "\"",
            ":",
            ",",
            "\\",
            "${",
            "$",
            "aws:iot:",
            "s3-presigned-url:",
            "-upload:",
            "package:",
            "version:",
            "attributes",
            "artifact:s3-presigned-url",
            "thingName",
            "https://s3.us-east-1.amazonaws.com/",
            "bucket/",
            "k",
            "\u0000",
            "é",
            "😀",
            "\n",
            "\\u00",
            "\\ud83d",
            "1",
            "e9",
            "true",
            " ",
            "{\"a\":\"${aws:iot:",
            "}\"}")
        .list()
        .ofMaxSize(30)
        .map(parts -> String.join("", parts))
        .filter(text -> !text.isEmpty());
  }
}
