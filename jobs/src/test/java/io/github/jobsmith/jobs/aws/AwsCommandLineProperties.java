package io.github.jobsmith.jobs.aws;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jobsmith.createjob.CreateJobRequestValidator;
import io.github.jobsmith.json.JsonDocument;
import io.github.jobsmith.json.JsonWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class AwsCommandLineProperties {
  private static final List<List<String>> OPTIONS =
      List.of(
          List.of("--job-id", "a"),
          List.of("--job-id=b.c"),
          List.of("--targets", "arn:aws:iot:eu-west-1:123456789012:thing/a", "x"),
          List.of("--targets", "[\"a\", \"b\"]"),
          List.of("--targets"),
          List.of("--document", "{\"a\": \"\u00fc\uD83D\uDE00\\n\"}"),
          List.of("--document-source", ""),
          List.of("--description", "two\nlines, \"quotes\" and \\"),
          List.of("--timeout-config", "inProgressTimeoutInMinutes=60"),
          List.of("--timeout-config", "{\"inProgressTimeoutInMinutes\": 1e1}"),
          List.of("--tags", "Key=a,Value='b, c'", "Key=d"),
          List.of("--tags", "{\"Key\": \"a\"}"),
          List.of("--document-parameters", "a=1,b=[x,y],c={d=e}"),
          List.of(
              "--abort-config",
              "criteriaList=[{thresholdPercentage=20.5,minNumberOfExecutedThings=many}]"),
          List.of("--target-selection", "SNAPSHOT"),
          List.of("--scheduling-config", "endBehavior=CANCEL"),
          List.of("--region", "eu-west-1"));

  private static AwsLine read(List<String> arguments) {
    List<String> all = new ArrayList<>(List.of("iot", "create-job"));
    all.addAll(arguments);
    return AwsCommandLine.of(Path.of("no-such-directory"), Map.of())
        .read(all, operation -> CreateJobRequestValidator.create());
  }

  @Provide
  Arbitrary<List<String>> options() {
    return Arbitraries.of(OPTIONS)
        .list()
        .ofMaxSize(8)
        .map(lists -> lists.stream().flatMap(List::stream).toList());
  }

  @Property(tries = 500)
  @Label("options make a request; that request as --cli-input-json makes the same request")
  void roundTrip(@ForAll("options") List<String> options) {
    JsonDocument request = read(options).request().orElseThrow();
    String json =
        new String(new JsonWriter().value(request, 0).toByteArray(), StandardCharsets.UTF_8);
    for (String input : List.of("--cli-input-json", "--cli-input-yaml")) {
      JsonDocument again = read(List.of(input, json)).request().orElseThrow();
      assertThat(JsonDocument.equal(request, 0, again, 0)).as(json).isTrue();
    }
    List<String> both = new ArrayList<>(List.of("--cli-input-json", json));
    both.addAll(options);
    JsonDocument again = read(both).request().orElseThrow();
    assertThat(JsonDocument.equal(request, 0, again, 0)).as(json).isTrue();
  }

  @Provide
  Arbitrary<List<String>> noise() {
    return Arbitraries.oneOf(
            Arbitraries.of(OPTIONS).map(option -> option.get(0)),
            Arbitraries.of(
                "--",
                "-",
                "--=",
                "--a=b",
                "file://",
                "fileb://x",
                "file://\0",
                "--cli-input-json",
                "--cli-input-yaml",
                "{",
                "[",
                "a=[",
                "a={b=",
                "a@=file://x",
                "\uD800",
                "$",
                "=",
                "--no-",
                "a: *b",
                "%YAML 1.1"),
            Arbitraries.strings().ofMaxLength(12))
        .list()
        .ofMaxSize(10);
  }

  @Property(tries = 2000)
  @Label("no command line makes it fail")
  void hostile(@ForAll("noise") List<String> arguments) {
    AwsLine line = read(arguments);
    line.reports().values().forEach(report -> assertThat(report.toString()).isNotEmpty());
    line.reports()
        .values()
        .forEach(report -> report.violations().forEach(violation -> violation.excerpt()));
  }
}
