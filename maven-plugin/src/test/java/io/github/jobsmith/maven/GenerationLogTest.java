package io.github.jobsmith.maven;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jobsmith.generator.plan.Generation;
import io.github.jobsmith.generator.plan.GenerationHistory;
import io.github.jobsmith.generator.plan.GenerationPlan;
import io.github.jobsmith.generator.plan.GenerationResult;
import io.github.jobsmith.generator.plan.PlannedSchema;
import io.github.jobsmith.generator.source.SchemaLoader;
import io.github.jobsmith.generator.source.SchemaSource;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One line by default, every file with {@code -X}, and never too many lines. */
class GenerationLogTest {
  private static final String IDEA =
      "{\"type\": \"object\", \"properties\": {\"plan\": {\"type\": \"object\","
          + " \"properties\": {\"day\": {\"type\": \"string\"}}}}}";

  @TempDir private Path directory;
  private final LogLines log = new LogLines();

  private GenerationResult run(String schema) throws Exception {
    Path file = Files.writeString(directory.resolve("idea.json"), schema);
    GenerationPlan plan =
        GenerationPlan.of(
            List.of(PlannedSchema.of(SchemaSource.file(file, directory), "p")),
            directory.resolve("out"));
    GenerationHistory history =
        new GenerationHistory(directory.resolve("records"), "x", Set.of("x"), "g:a", directory);
    GenerationResult result =
        new Generation(plan, SchemaLoader::standard, getClass().getClassLoader(), history).run();
    new GenerationLog(log).notes(result.warnings());
    new GenerationLog(log).tell(result, plan);
    return result;
  }

  @Test
  void filesAreDebugLines() throws Exception {
    run(IDEA);
    assertThat(log.lines())
        .contains("debug Stale: there is no record of an earlier run", "debug Wrote p/Idea.java");
    log.lines().clear();
    run("{\"type\": \"string\"}");
    assertThat(log.lines())
        .anyMatch(
            line -> line.startsWith("debug Stale: ") && line.endsWith("idea.json has changed"))
        .contains("debug Deleted p/Plan.java")
        .anyMatch(
            line ->
                line.matches(
                    "info Generated \\d+ files from 1 schema; \\d+ changed, [1-9]\\d* deleted"));
    log.lines().clear();
    run("{\"type\": \"string\"}");
    assertThat(log.lines())
        .containsExactly("info Nothing to generate: 1 schema and all files are up to date");
  }

  @Test
  void formatsThatAreNotCheckedAreNamedOnce() throws Exception {
    run(
        "{\"type\": \"object\", \"properties\": {\"a\": {\"format\": \"uuid\"}, \"b\": {\"format\":"
            + " \"date\"}, \"c\": {\"format\": \"date\"}, \"d\": {\"format\": \"datetime\"}, \"e\":"
            + " {\"format\": \"color\"}}}");
    assertThat(log.lines().stream().filter(line -> line.contains("format")))
        .containsExactly(
            "warn idea.json:1:1: warning: the format \"datetime\" is unknown and is not checked"
                + " (did you mean date-time?)",
            "info idea.json:1:1: info: formats are not checked: date, uuid (in this dialect, format"
                + " is an annotation; the option assertFormats checks it)");
  }

  @Test
  void repeatedWarningIsReportedOnce() throws Exception {
    String wrong = "{\"$schema\": \"https://json-schema.org/draft/2020-12/schema\"}";
    GenerationResult result =
        run(
            "{\"type\": \"object\", \"properties\": {\"a\": X, \"b\": X, \"c\": X}}"
                .replace("X", wrong));
    assertThat(result.warnings()).hasSizeGreaterThanOrEqualTo(3);
    assertThat(log.lines().stream().filter(line -> line.startsWith("warn ")))
        .singleElement()
        .asString()
        .startsWith("warn idea.json:1:")
        .endsWith(" (and 2 more in this document; use -X to show them)");
    assertThat(
            log.lines().stream()
                .filter(line -> line.matches("debug idea.json:1:.*schema is ignored.*")))
        .hasSize(2);
  }
}
