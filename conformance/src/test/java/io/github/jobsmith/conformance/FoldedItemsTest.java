package io.github.jobsmith.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jobsmith.createjob.CreateJobRequestValidator;
import io.github.jobsmith.report.FileReport;
import io.github.jobsmith.report.GitHubRenderer;
import io.github.jobsmith.report.JUnitRenderer;
import io.github.jobsmith.report.JsonRenderer;
import io.github.jobsmith.report.ReportRenderer;
import io.github.jobsmith.report.RunSummary;
import io.github.jobsmith.report.SarifRenderer;
import io.github.jobsmith.report.TextRenderer;
import io.github.jobsmith.rule.Severity;
import io.github.jobsmith.validation.Place;
import io.github.jobsmith.validation.Report;
import io.github.jobsmith.validation.Violation;
import java.io.IOException;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

@DisplayName("The same violation in more than three items of an array is reported once")
class FoldedItemsTest {
  private static Report report(int count, IntFunction<String> target) {
    String targets =
        IntStream.range(0, count)
            .mapToObj(i -> '"' + target.apply(i) + '"')
            .collect(Collectors.joining(",\n"));
    return CreateJobRequestValidator.create()
        .validate("{\"jobId\":\"a\",\"document\":\"{}\",\"targets\":[\n" + targets + "]}");
  }

  private static String none(int i) {
    return "arn:aws:iot:eu-west-1:Nope:thing/d" + i;
  }

  @Test
  @DisplayName("with the number of items and all places")
  void hundred() {
    Report report = report(100, FoldedItemsTest::none);
    assertThat(report.violations()).hasSize(1);
    Violation violation = report.violations().get(0);
    assertThat(violation.count()).isEqualTo(100);
    assertThat(violation.message())
        .isEqualTo(
            "the account in targets[0] is \"Nope\"; must be the 12 digits of an account, without"
                + " hyphens (the same in 99 more items)");
    assertThat(violation.places()).hasSize(100).startsWith(new Place("/targets/0", 2, 24));
    assertThat(violation.places()).endsWith(new Place("/targets/99", 101, 24));
    assertThat(report.count(Severity.ERROR)).isEqualTo(1);
  }

  @Test
  @DisplayName("three are reported one by one, four are not")
  void few() {
    assertThat(report(3, FoldedItemsTest::none).violations())
        .hasSize(3)
        .allMatch(violation -> violation.count() == 1 && violation.places().size() == 1);
    assertThat(report(4, FoldedItemsTest::none).violations())
        .singleElement()
        .satisfies(violation -> assertThat(violation.count()).isEqualTo(4));
  }

  @Test
  @DisplayName("different values stay apart, unless there are more than ten")
  void different() {
    assertThat(report(10, i -> "pump-" + i).violations()).hasSize(10);
    assertThat(report(11, i -> "pump-" + i).violations())
        .singleElement()
        .satisfies(
            violation ->
                assertThat(violation.message())
                    .startsWith("targets[0] is \"pump-0\"; must be ")
                    .endsWith(" (the same in 10 more items)"));
    assertThat(report(10, i -> i % 2 == 0 ? none(i) : "pump").violations())
        .filteredOn(violation -> violation.rule().id().equals("target-arn"))
        .extracting(Violation::count)
        .containsExactly(5, 5);
  }

  @Test
  @DisplayName("unknown members of items, too")
  void members() {
    String tags =
        IntStream.range(0, 5)
            .mapToObj(i -> "{\"key\":\"" + i + "\"}")
            .collect(Collectors.joining(","));
    String json =
        "{\"jobId\":\"a\",\"document\":\"{}\",\"targets\":[\"arn:aws:iot:us-east-1:123456789012:thing/a\"],"
            + "\"tags\":["
            + tags
            + "]}";
    assertThat(CreateJobRequestValidator.create().validate(json).violations())
        .singleElement()
        .satisfies(
            violation ->
                assertThat(violation.message())
                    .isEqualTo(
                        "unknown member \"key\"; did you mean Key, which is missing? (the same in 4"
                            + " more items)"));
  }

  private static String rendered(Function<StringBuilder, ReportRenderer> to) throws IOException {
    StringBuilder out = new StringBuilder();
    ReportRenderer renderer = to.apply(out);
    FileReport file = FileReport.of("job.json", report(100, FoldedItemsTest::none));
    renderer.begin();
    renderer.file(file);
    RunSummary.Counter counter = new RunSummary.Counter();
    counter.add(file);
    renderer.end(counter.summary());
    return out.toString();
  }

  @Test
  @DisplayName("every output has the first places, JSON has all")
  void outputs() throws IOException {
    String others = "also at 3:24, 4:24, 5:24, 6:24, 7:24 and 94 more places";
    assertThat(rendered(out -> TextRenderer.to(out, false, "--submit-at")))
        .contains("job.json:2:24: error: the account in targets[0] is \"Nope\"")
        .contains("  = " + others + "\n")
        .contains("1 file: 1 error");
    assertThat(rendered(GitHubRenderer::to)).contains("%0A" + others + "%0A");
    assertThat(rendered(out -> JUnitRenderer.to(out, Severity.ERROR)))
        .contains("\n" + others + "\n")
        .contains("target-arn at /targets/0");
    JsonNode json =
        Json.parse(rendered(out -> JsonRenderer.to(out, "x"))).at("/files/0/violations/0");
    assertThat(json.path("count").asInt()).isEqualTo(100);
    assertThat(json.path("places")).hasSize(100);
    assertThat(json.at("/places/99/pointer").asString()).isEqualTo("/targets/99");
    assertThat(json.at("/places/99/line").asInt()).isEqualTo(101);
    JsonNode sarif =
        Json.parse(rendered(out -> SarifRenderer.to(out, "1"))).at("/runs/0/results/0");
    assertThat(sarif.path("occurrenceCount").asInt()).isEqualTo(100);
    assertThat(sarif.path("relatedLocations")).hasSize(10);
    assertThat(sarif.at("/relatedLocations/0/physicalLocation/region/startLine").asInt())
        .isEqualTo(3);
    assertThat(List.of(sarif.path("locations").size())).containsExactly(1);
  }
}
