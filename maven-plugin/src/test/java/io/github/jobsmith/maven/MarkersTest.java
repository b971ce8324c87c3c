package io.github.jobsmith.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.jobsmith.createjob.CreateJobRequestValidator;
import io.github.jobsmith.generator.diagnostic.SchemaException;
import io.github.jobsmith.generator.plan.Generation;
import io.github.jobsmith.generator.plan.GenerationHistory;
import io.github.jobsmith.generator.plan.GenerationPlan;
import io.github.jobsmith.generator.plan.GenerationResult;
import io.github.jobsmith.generator.plan.PlannedSchema;
import io.github.jobsmith.generator.source.SchemaLoader;
import io.github.jobsmith.generator.source.SchemaSource;
import io.github.jobsmith.report.FileReport;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.codehaus.plexus.build.BuildContext;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An IDE gets every error with its place, and no marker after the error is corrected. */
class MarkersTest {
  @TempDir private Path directory;
  private final List<Marker> shown = new ArrayList<>();
  private Markers markers = new Markers(context(), true, Path.of(""));

  @BeforeEach
  void ide() {
    markers = new Markers(context(), true, directory);
  }

  /** An IDE that keeps markers by file. */
  private BuildContext context() {
    return (BuildContext)
        Proxy.newProxyInstance(
            getClass().getClassLoader(), new Class<?>[] {BuildContext.class}, this::call);
  }

  private @Nullable Object call(Object proxy, Method method, Object[] arguments) {
    if (method.getName().equals("addMessage")) {
      String severity = arguments[4].equals(BuildContext.SEVERITY_ERROR) ? "error" : "warning";
      shown.add(
          new Marker(
              (File) arguments[0],
              arguments[1] + ":" + arguments[2] + " " + severity,
              (String) arguments[3]));
    } else if (method.getName().equals("removeMessages")) {
      shown.removeIf(marker -> marker.file().equals(arguments[0]));
    }
    return null;
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(directory.resolve(name), text);
  }

  private Generation generation(GenerationPlan plan) {
    return new Generation(
        plan,
        SchemaLoader::standard,
        getClass().getClassLoader(),
        new GenerationHistory(directory.resolve("records"), "x", Set.of("x"), "g:a", directory));
  }

  private GenerationPlan plan(String... files) {
    List<PlannedSchema> schemas = new ArrayList<>();
    for (String file : files) {
      schemas.add(
          PlannedSchema.of(
              SchemaSource.file(directory.resolve(file), directory),
              "p." + file.replace(".json", "")));
    }
    return GenerationPlan.of(schemas, directory.resolve("out"));
  }

  private void fail(GenerationPlan plan) {
    SchemaException fault =
        catchThrowableOfType(
            SchemaException.class, () -> AbstractGenerateMojo.run(generation(plan), plan, markers));
    assertThat(fault).isNotNull();
  }

  @Test
  void defectsOfSchemasAreAtTheirLocations() throws Exception {
    String good = "{\"type\": \"object\"}";
    write("a.json", good);
    write("b.json", good);
    GenerationPlan plan = plan("a.json", "b.json");
    AbstractGenerateMojo.run(generation(plan), plan, markers);
    assertThat(shown).isEmpty();
    write("a.json", "{\n  \"type\": 5\n}");
    write("b.json", "{\n\n  \"minimum\": \"x\"}");
    fail(plan);
    fail(plan);
    assertThat(shown)
        .extracting(marker -> marker.file().getName() + " " + marker.place())
        .containsExactlyInAnyOrder("a.json 2:11 error", "b.json 3:14 error");
    assertThat(shown).allMatch(marker -> !marker.text().isEmpty());
    write("a.json", good);
    fail(plan);
    assertThat(shown).extracting(marker -> marker.file().getName()).containsExactly("b.json");
    write("b.json", good);
    GenerationResult result = AbstractGenerateMojo.run(generation(plan), plan, markers);
    assertThat(result.upToDate()).as("markers are cleared by a run that generates").isFalse();
    markers.clear(result.documents());
    assertThat(shown).isEmpty();
  }

  @Test
  void findingsAreAtTheirPlacesUntilTheyAreMended() throws IOException {
    Path job = write("job.json", "{\n  \"jobId\": \"a b\",\n  \"targets\": []\n}");
    show(job);
    show(job);
    assertThat(shown)
        .contains(new Marker(job.toFile(), "2:12 error", shown.get(1).text()))
        .extracting(Marker::place)
        .doesNotHaveDuplicates()
        .contains("2:12 error", "3:14 error");
    Files.copy(
        Path.of("../examples/jobs/managed-reboot.json"), job, StandardCopyOption.REPLACE_EXISTING);
    show(job);
    assertThat(shown).isEmpty();
  }

  private void show(Path job) throws IOException {
    markers.show(
        job,
        FileReport.of(
            "job.json", CreateJobRequestValidator.create().validate(Files.readAllBytes(job))));
  }

  @Test
  void theLifecycleMappingIsInTheJar() throws IOException {
    try (InputStream mapping =
        Markers.class.getResourceAsStream("/META-INF/m2e/lifecycle-mapping-metadata.xml")) {
      assertThat(new String(mapping.readAllBytes(), StandardCharsets.UTF_8))
          .contains("<goal>generate</goal>", "<goal>validate</goal>");
    }
  }

  private record Marker(File file, String place, String text) {}
}
