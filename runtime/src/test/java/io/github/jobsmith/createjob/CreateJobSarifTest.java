package io.github.jobsmith.createjob;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.jobsmith.report.FileReport;
import io.github.jobsmith.report.RunSummary;
import io.github.jobsmith.report.SarifRenderer;
import io.github.jobsmith.validation.Validator;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** A run over CreateJob requests as SARIF. */
class CreateJobSarifTest {
  private static final Validator VALIDATOR = CreateJobRequestValidator.create();

  private static String render(FileReport... files) throws IOException {
    StringBuilder out = new StringBuilder();
    SarifRenderer renderer = SarifRenderer.to(out, "1.2.3");
    RunSummary.Counter counter = new RunSummary.Counter();
    renderer.begin();
    for (FileReport file : files) {
      renderer.file(file);
      counter.add(file);
    }
    renderer.end(counter.summary());
    return out.toString();
  }

  @Test
  void keepsToTheSchemaOfTheStandard() throws IOException {
    String log =
        render(
            FileReport.of(
                "/jobs/é.json", VALIDATOR.validate("{\"jobId\": 1, \"x\": [], \"x\": 2}")),
            FileReport.of("<stdin>", VALIDATOR.validate("nonsense")),
            FileReport.of(
                "C:\\jobs\\c.json", VALIDATOR.validate("[]".getBytes(StandardCharsets.UTF_8))));
    try (InputStream schema =
        CreateJobSarifTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
      assertThat(
              SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                  .getSchema(schema)
                  .validate(log, InputFormat.JSON))
          .isEmpty();
    }
  }

  @Test
  void aMisspelledMemberHasAFix() throws IOException {
    String log =
        render(
            FileReport.of("a.json", VALIDATOR.validate("{\n  \"jobid\": \"a\"}")),
            FileReport.of("b.json", VALIDATOR.validate("{\"jobId\": \"a.b\"}")));
    assertThat(log.replaceAll("\\s+", " "))
        .containsOnlyOnce("\"fixes\"")
        .contains(
            "\"deletedRegion\": { \"startLine\": 2, \"startColumn\": 3, \"endLine\": 2,"
                + " \"endColumn\": 10 }, \"insertedContent\": { \"text\": \"\\\"jobId\\\"\" }");
    try (InputStream schema =
        CreateJobSarifTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
      assertThat(
              SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
                  .getSchema(schema)
                  .validate(log, InputFormat.JSON))
          .isEmpty();
    }
  }

  @Test
  void itsRulesHaveNoPageOfTheirOwn() throws IOException {
    assertThat(render(FileReport.of("a.json", VALIDATOR.validate("{\"jobId\": 1}"))))
        .contains("\"ruleId\": ")
        .doesNotContain("helpUri");
  }
}
