package io.github.jobsmith.conformance.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.sun.management.ThreadMXBean;
import io.github.jobsmith.compiler.ValidatorCompiler;
import io.github.jobsmith.conformance.Shared;
import io.github.jobsmith.conformance.compiled.CompiledSchemas;
import io.github.jobsmith.conformance.schemastore.Example;
import io.github.jobsmith.conformance.schemastore.Sample;
import io.github.jobsmith.generator.source.OwnDocuments;
import io.github.jobsmith.jobs.JobSchemas;
import io.github.jobsmith.json.JsonDocument;
import io.github.jobsmith.validation.Validator;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The verdict on a valid document does not allocate, with either engine")
class VerdictAllocationTest {
  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  /** Rounds until a verdict is expected to be free: patterns and buffers are made by the first. */
  private static final int ROUNDS = 400;

  /** Schemas and valid documents for what is known to need memory for intermediate results. */
  private static Map<String, List<String>> cases() {
    Map<String, List<String>> cases = new TreeMap<>();
    String objects =
        IntStream.range(0, 20)
            .mapToObj(i -> "{\"id\":" + i + ",\"l\":[1.5," + i + ".0],\"o\":{\"a\\u0062\":null}}")
            .collect(Collectors.joining(",", "[", "]"));
    String many =
        IntStream.range(0, 500)
            .mapToObj(i -> "{\"l\":[" + i + "],\"n\":" + i + "." + i % 7 + ",\"s\":\"\\u0061\"}")
            .collect(Collectors.joining(",", "[", "]"));
    cases.put("uniqueItems", List.of("{\"uniqueItems\":true}", objects));
    cases.put("uniqueItems of many items", List.of("{\"uniqueItems\":true}", many));
    cases.put(
        "uniqueItems in a condition",
        List.of(
            "{\"anyOf\":[{\"type\":\"null\"},{\"uniqueItems\":true,\"type\":\"array\"}]}", many));
    cases.put(
        "enum",
        List.of(
            "{\"items\":{\"enum\":[1,2.50,1e3,\"a/b\",{\"x\":[1,{\"y\":2}]},[null,true]]}}",
            "[1.0,2.5,1000,\"a\\/b\",{\"x\":[1,{\"\\u0079\":2.0}]},[null,true]]"));
    cases.put(
        "enum of strings",
        List.of(
            "{\"items\":{\"enum\":[\"ab\",\"a/b\",\"a value of more than 16 bytes\",\"ä€\"]}}",
            "[\"a\\u0062\",\"a\\/b\",\"a value \\u006ff more than 16 bytes\",\"\\u00e4€\"]"));
    cases.put(
        "multipleOf and limits",
        List.of(
            "{\"items\":{\"multipleOf\":0.25,\"minimum\":-7.5,\"exclusiveMaximum\":1e10}}",
            "[0,0.25,-7.5,1000000.750,9999999999,2.50,-1]"));
    cases.put(
        "patterns for java.util.regex, and others",
        List.of(
            "{\"items\":{\"anyOf\":[{\"pattern\":\"^(?!x)(.)\\\\1(?<!z)\"},"
                + "{\"pattern\":\"^[a-f/ä]{2,4}$\"},{\"pattern\":\"^(?:ab|c.)+$\"}]}}",
            "[\"aabc\",\"\\u00e4ä\",\"a\\/\",\"ab\\u0063d\",\"ab\",\"\uD83D\uDE00\uD83D\uDE00\"]"));
    cases.put(
        "patterns of names",
        List.of(
            "{\"patternProperties\":{\".*\":{\"type\":\"integer\"},\"(.)\\\\1\":{\"minimum\":1}},"
                + "\"additionalProperties\":false}",
            "{\"aa\":1,\"b\\u0062\":1,\"c\":0}"));
    cases.put(
        "more required members than bits",
        List.of(
            IntStream.range(0, 150)
                .mapToObj(i -> "\"m" + i + "\"")
                .collect(
                    Collectors.joining(
                        ",",
                        "{\"additionalProperties\":{\"type\":\"number\"},\"required\":[",
                        "]}")),
            IntStream.range(0, 150)
                .mapToObj(i -> "\"m\\u003" + Integer.toString(i).charAt(0) + digits(i) + "\":" + i)
                .collect(Collectors.joining(",", "{", "}"))));
    cases.put(
        "unevaluatedProperties with more nodes than bits",
        List.of(
            IntStream.range(0, 150)
                .mapToObj(
                    i ->
                        "{\"if\":{\"required\":[\"a"
                            + i
                            + "\"]},\"then\":{\"properties\":{\"b"
                            + i
                            + "\":true}}}")
                .collect(
                    Collectors.joining(
                        ",",
                        "{\"$schema\":\"https://json-schema.org/draft/2020-12/schema\","
                            + "\"properties\":{\"a149\":true},\"allOf\":[",
                        "],\"unevaluatedProperties\":false}")),
            "{\"a149\":1,\"b149\":2}"));
    cases.put(
        "stored answers",
        List.of(
            "{\"$defs\":{\"t\":{\"anyOf\":[{\"properties\":{\"l\":{\"$ref\":\"#/$defs/t\"},\"k\":"
                + "{\"const\":1}},\"required\":[\"k\"]},{\"properties\":{\"l\":{\"$ref\":"
                + "\"#/$defs/t\"},\"k\":{\"const\":2}}}]}},\"$ref\":\"#/$defs/t\"}",
            "{\"l\":".repeat(12) + "{\"k\":2}" + "}".repeat(12)));
    cases.put(
        "many values",
        List.of("{\"items\":{\"type\":\"array\"}}", "[" + "[1],".repeat(5_000) + "[]]"));
    return cases;
  }

  private static String digits(int i) {
    return Integer.toString(i).substring(1);
  }

  @Test
  @DisplayName("where checks need memory for intermediate results")
  void kinds() throws Exception {
    assumeTrue(THREADS.isThreadAllocatedMemorySupported(), "this JVM does not count allocations");
    List<String> allocating = new ArrayList<>();
    for (Map.Entry<String, List<String>> each : cases().entrySet()) {
      String schema = each.getValue().get(0);
      JsonDocument document = JsonDocument.parse(each.getValue().get(1));
      Validator interpreted = ValidatorCompiler.standard().compile(schema);
      assertThat(interpreted.validate(document).violations()).as(each.getKey()).isEmpty();
      measure(each.getKey() + ", interpreted", interpreted, document, allocating);
      Validator generated = ValidatorCompiler.standard().compiled().compile(schema);
      assertThat(generated.validate(document).violations()).as(each.getKey()).isEmpty();
      if (!each.getKey().startsWith("unevaluated")) {
        // Generated code has an array for more than 40 nodes.
        measure(each.getKey() + ", generated", generated, document, allocating);
      }
    }
    assertThat(allocating).isEmpty();
  }

  @Test
  @DisplayName("the valid files of the sample of SchemaStore")
  void schemaStore() {
    assumeTrue(THREADS.isThreadAllocatedMemorySupported(), "this JVM does not count allocations");
    CompiledSchemas compiled = Sample.compiled();
    List<String> allocating = new ArrayList<>();
    int measured = 0;
    for (Example example : Sample.examples()) {
      Validator interpreted = compiled.interpreted().get(example.schema());
      if (interpreted == null) {
        continue;
      }
      JsonDocument document = example.document();
      if (!interpreted.isValid(document)) {
        continue;
      }
      measured++;
      measure(example.name() + ", interpreted", interpreted, document, allocating);
      compiled
          .validator(example.schema())
          .ifPresent(
              generated ->
                  measure(example.name() + ", generated", generated, document, allocating));
    }
    assertThat(allocating).isEmpty();
    assertThat(measured).isGreaterThan(150);
  }

  /** Requests with each kind of placeholder, and with escapes inside of the document. */
  private static List<String> withPlaceholders() {
    String request =
        """
        {"jobId": "a", "targets": ["arn:aws:iot:eu-west-1:123456789012:thing/a"],
         "presignedUrlConfig": {"roleArn": "arn:aws:iam::123456789012:role/download"},
         "destinationPackageVersions":
           ["arn:aws:iot:eu-west-1:123456789012:package/p/version/1.0"],
         "document": "{\\"a\\": [true, -1.5e3, {\\"b\\": \\"PLACEHOLDER\\"}],
         \\"c\\": \\"${aws:iot:s3-presigned-url:https://s3.amazonaws.com/bkt/k}\\"}"}
        """
            .replace("\n", " ");
    return Stream.of(
            "${aws:iot:s3-presigned-url-v2:https://bkt.s3.eu-west-1.amazonaws.com/k}",
            "${aws:iot:s3-presigned-url-v2:https://s3.eu-west-1.amazonaws.com/YOUR_BUCKET/k}",
            "${aws:iot:s3-presigned-url-upload:https://s3.eu-west-1.amazonaws.com/bkt/${jobId}}",
            "${aws:iot:code-sign-signature:s3://eu-west-1.bkt/f@v}",
            "${aws:iot:package:p:version:1.0:attributes:key}",
            "${aws:iot:package:p:version:1.0:artifact:s3-presigned-url}",
            "\\\\u00e4 \\u00e4 \\\\\\\\ \\\\n ä 😀 \\\\uD83D\\\\uDE00",
            "https://example.com/?a=1&X-Amz-Expires=5&X-Amz-Signature=b")
        .map(each -> request.replace("PLACEHOLDER", each))
        .toList();
  }

  @Test
  @DisplayName("CreateJob requests, with what their documents contain")
  void createJob() throws Exception {
    assumeTrue(THREADS.isThreadAllocatedMemorySupported(), "this JVM does not count allocations");
    Validator generated = JobSchemas.validator(JobSchemas.CREATE_JOB);
    Validator interpreted =
        ValidatorCompiler.standard().compile(OwnDocuments.builtIn("create-job"));
    List<String> allocating = new ArrayList<>();
    int measured = 0;
    for (String text : Stream.concat(withPlaceholders().stream(), Shared.requests()).toList()) {
      JsonDocument request = JsonDocument.parse(text);
      if (!generated.isValid(request)) {
        continue;
      }
      boolean doubtful =
          generated.validate(request).violations().stream()
              .anyMatch(each -> each.rule().id().equals("placeholder-unknown"));
      if (!doubtful) {
        measured++;
        measure(text + ", interpreted", interpreted, request, allocating);
        measure(text + ", generated", generated, request, allocating);
      }
    }
    assertThat(allocating).isEmpty();
    assertThat(measured).isGreaterThanOrEqualTo(withPlaceholders().size());
  }

  /** The best round counts, because the JVM itself allocates now and then. */
  private static void measure(
      String name, Validator validator, JsonDocument document, List<String> allocating) {
    long least = Long.MAX_VALUE;
    for (int round = 0; round < ROUNDS && least > 0; round++) {
      long before = THREADS.getCurrentThreadAllocatedBytes();
      validator.isValid(document);
      least = Math.min(least, THREADS.getCurrentThreadAllocatedBytes() - before);
    }
    if (least > 0) {
      allocating.add(name + ": " + least + " B");
    }
  }

  @Test
  @DisplayName("threads that share a validator do not share its memory")
  void threads() throws Exception {
    Map<String, List<String>> cases = cases();
    ExecutorService threads = Executors.newFixedThreadPool(8);
    try {
      for (Map.Entry<String, List<String>> each : cases.entrySet()) {
        String schema = each.getValue().get(0);
        JsonDocument valid = JsonDocument.parse(each.getValue().get(1));
        JsonDocument invalid = invalid(each.getKey(), each.getValue().get(1));
        for (ValidatorCompiler compiler :
            List.of(ValidatorCompiler.standard(), ValidatorCompiler.standard().compiled())) {
          Validator validator = compiler.compile(schema);
          assertThat(validator.isValid(invalid)).as(each.getKey()).isFalse();
          Callable<Boolean> task =
              () -> {
                boolean right = true;
                for (int i = 0; i < 100; i++) {
                  right &= validator.isValid(valid) && !validator.isValid(invalid);
                }
                return right;
              };
          for (Future<Boolean> result : threads.invokeAll(Collections.nCopies(8, task))) {
            assertThat(result.get()).as(each.getKey()).isTrue();
          }
        }
      }
    } finally {
      threads.shutdownNow();
    }
  }

  private static JsonDocument invalid(String name, String valid) {
    String last = valid.substring(0, valid.length() - 1);
    return JsonDocument.parse(
        switch (name) {
          case "uniqueItems", "uniqueItems of many items", "uniqueItems in a condition" ->
              last + ",1,1.0]";
          case "enum", "enum of strings", "multipleOf and limits" -> last + ",7.125]";
          case "patterns for java.util.regex, and others" -> last + ",\"xx\"]";
          case "patterns of names" -> last + ",\"d\":1.5}";
          case "more required members than bits" -> last.replaceFirst("9\":149", "8\":149") + "}";
          case "unevaluatedProperties with more nodes than bits" -> last + ",\"b148\":1}";
          case "stored answers" -> valid.replace("2", "3");
          case "many values" -> last + ",1]";
          default -> throw new IllegalArgumentException(name);
        });
  }
}
