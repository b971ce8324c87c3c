package io.github.jobsmith.generator.plan;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jobsmith.generator.option.CompilerOptions;
import io.github.jobsmith.generator.option.GeneratedAnnotation;
import io.github.jobsmith.generator.option.ModelFeature;
import io.github.jobsmith.generator.option.ModelOptions;
import io.github.jobsmith.generator.source.OwnDocuments;
import io.github.jobsmith.generator.source.SchemaLimits;
import io.github.jobsmith.generator.source.SchemaLoader;
import io.github.jobsmith.generator.source.SchemaSource;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** A second run does nothing, unless something that affects the files has changed. */
class GenerationTest extends GenerationFixture {
  @Test
  void secondRunTouchesNothing() throws Exception {
    GenerationResult first = run(schema("order.json", "a.b")).go();
    assertThat(first.upToDate()).isFalse();
    assertThat(first.changed()).contains("a/b/Order.java", "a/b/Item.java").hasSize(first.files());
    assertThat(files()).hasSize(first.files());
    GenerationResult second = run(schema("order.json", "a.b")).go();
    assertThat(second.upToDate()).isTrue();
    assertThat(second.changed()).isEmpty();
    assertThat(second.documents())
        .containsExactlyInAnyOrder(
            directory.resolve("order.json").toAbsolutePath(),
            directory.resolve("item.json").toAbsolutePath());
  }

  @Test
  void referencedDocumentsCountAndOnlyWhatChangedIsWritten() throws Exception {
    run(schema("order.json", "a.b")).go();
    for (String file : files().keySet()) {
      Files.setLastModifiedTime(out.resolve(file), LONG_AGO);
    }
    write("item.json", ITEM.replace("name", "label"));
    GenerationResult second = run(schema("order.json", "a.b")).go();
    assertThat(second.upToDate()).isFalse();
    assertThat(second.changed()).contains("a/b/Item.java").doesNotContain("a/b/package-info.java");
    assertThat(Files.getLastModifiedTime(out.resolve("a/b/package-info.java"))).isEqualTo(LONG_AGO);
  }

  @Test
  void aDocumentOfTheNetworkIsAsUnchangedAsTheLockFile() throws Exception {
    write(
        "order.json",
        "{\"properties\": {\"item\": {\"$ref\": \"https://example.com/item.json\"}}}");
    String lock = "schemas.lock.json";
    write(lock, "{}");
    AtomicInteger loaded = new AtomicInteger();
    SchemaLoader loader =
        SchemaLoader.standard()
            .lastly(
                uri ->
                    Optional.of(
                        SchemaSource.remote(
                            uri,
                            () -> {
                              loaded.incrementAndGet();
                              return ITEM.getBytes(StandardCharsets.UTF_8);
                            })));
    PlannedSchema order = schema("order.json", "a");
    assertThat(run(order).loader(loader).configuration(lock).go().upToDate()).isFalse();
    assertThat(files()).containsKey("a/ItemCheck.java");
    int first = loaded.get();
    assertThat(run(order).loader(loader).configuration(lock).go().upToDate()).isTrue();
    assertThat(loaded).hasValue(first);
    write(lock, "{ }");
    assertThat(run(order).loader(loader).configuration(lock).go().upToDate()).isFalse();
  }

  @Test
  void everyPartOfThePlanCounts() throws Exception {
    PlannedSchema order = schema("order.json", "a");
    run(order).go();
    assertThat(run(order).go().upToDate()).isTrue();
    assertThat(run(order).generator("jobsmith 2").go().upToDate()).isFalse();
    GenerationOptions formats =
        GenerationOptions.DEFAULT.withCompiler(CompilerOptions.DEFAULT.withAssertedFormats(true));
    assertThat(run(order).options(formats).go().upToDate()).isFalse();
    assertThat(run(order).options(formats).go().upToDate()).isTrue();
    assertThat(run(schema("order.json", "b")).options(formats).go().upToDate()).isFalse();
    assertThat(files().keySet()).allMatch(path -> path.startsWith("b/"));
  }

  /** The fingerprint is written by hand, so a new option must be added to it by hand. */
  @Test
  void everyOptionIsInTheFingerprint() {
    CompilerOptions compiler = CompilerOptions.DEFAULT;
    ModelOptions model = ModelOptions.DEFAULT;
    List<CompilerOptions> compilers =
        List.of(
            compiler,
            compiler.withDefaultDialect("draft-07"),
            compiler.withAssertedFormats(true),
            compiler.withAssertedContent(true),
            compiler.withLimits(SchemaLimits.DEFAULT.withMaxDepth(9)),
            compiler.withFormatClass("sku", "com.example.Sku"),
            compiler.withObjectsByProperties(List.of("#/$defs/a")));
    List<ModelOptions> models =
        new ArrayList<>(
            List.of(
                model,
                model.withDecimals(ModelOptions.Decimals.DOUBLE),
                model.withIntegers(ModelOptions.Integers.LONG),
                model.withNames(Map.of("#/a", "A")),
                model.withTypes(Map.of("#/a", "A")),
                model.withInterfaces(Map.of("#/a", List.of("A"))),
                model.withAnnotations(Map.of("#/a", List.of("A")))));
    // Each feature is a value of one field.
    assertThat(fields(ModelOptions.class)).isEqualTo(models.size());
    for (ModelFeature feature : ModelFeature.values()) {
      models.add(model.with(feature, true));
      assertThat(model.with(feature, true).with(feature, false).fingerprint())
          .isEqualTo(model.fingerprint());
    }
    assertThat(fields(CompilerOptions.class)).isEqualTo(compilers.size() - 1);
    assertThat(fields(GenerationOptions.class)).isEqualTo(4);
    Set<String> fingerprints = new HashSet<>();
    for (CompilerOptions eachCompiler : compilers) {
      for (ModelOptions eachModel : models) {
        for (int i = 0; i < 4; i++) {
          GenerationOptions options =
              GenerationOptions.DEFAULT
                  .withCompiler(eachCompiler)
                  .withModels(i % 2 == 0)
                  .withModelOptions(eachModel)
                  .withGeneratedAnnotation(GeneratedAnnotation.values()[i / 2]);
          fingerprints.add(GenerationPlan.of(List.of(), out).withOptions(options).fingerprint());
        }
      }
    }
    assertThat(fingerprints).hasSize(compilers.size() * models.size() * 4);
  }

  private static long fields(Class<?> options) {
    return Arrays.stream(options.getDeclaredFields())
        .filter(field -> !Modifier.isStatic(field.getModifiers()))
        .count();
  }

  @Test
  void configurationDocumentsCount() throws Exception {
    write("catalog.json", "{}");
    run(schema("order.json", "a")).configuration("catalog.json").go();
    assertThat(run(schema("order.json", "a")).configuration("catalog.json").go().upToDate())
        .isTrue();
    write("catalog.json", "{ }");
    assertThat(run(schema("order.json", "a")).configuration("catalog.json").go().upToDate())
        .isFalse();
  }

  @Test
  void editedAndDeletedFilesComeBack() throws Exception {
    run(schema("order.json", "a")).go();
    TreeMap<String, String> before = files();
    Files.writeString(out.resolve("a/Order.java"), "mine");
    Files.delete(out.resolve("a/Item.java"));
    assertThat(run(schema("order.json", "a")).go().changed())
        .containsExactly("a/Item.java", "a/Order.java");
    assertThat(files()).isEqualTo(before);
  }

  @Test
  void aDirectoryRestoredFromACacheIsUpToDate() throws Exception {
    run(schema("order.json", "a")).go();
    for (String file : files().keySet()) {
      Files.setLastModifiedTime(out.resolve(file), LONG_AGO);
    }
    assertThat(run(schema("order.json", "a")).go().upToDate()).isTrue();
  }

  @Test
  void damagedRecordsAreIgnored() throws Exception {
    run(schema("order.json", "a")).go();
    Path record = build.resolve("records/one.generated");
    for (String text : List.of("", "x", "jobsmith generation 2\n/\nf\nout h ../../x\n")) {
      Files.writeString(record, text);
      GenerationResult result = run(schema("order.json", "a")).go();
      assertThat(result.upToDate()).isFalse();
      assertThat(result.changed()).isEmpty();
    }
  }

  @Test
  void staleFileIsReported() throws Exception {
    assertThat(run(schema("order.json", "a")).go().stale())
        .isEqualTo("there is no record of an earlier run");
    assertThat(run(schema("order.json", "a")).go().stale()).isEmpty();
    assertThat(run(schema("order.json", "a")).generator("2").go().stale()).contains("version");
    write("item.json", ITEM.replace("name", "label"));
    assertThat(run(schema("order.json", "a")).generator("2").go().stale())
        .endsWith("item.json has changed");
    Files.delete(out.resolve("a/Order.java"));
    assertThat(run(schema("order.json", "a")).generator("2").go().stale())
        .isEqualTo("a/Order.java was changed or deleted");
  }

  @Test
  void filesDoNotDependOnTheMachine() throws Exception {
    run(schema("order.json", "a"), PlannedSchema.of(OwnDocuments.builtIn("create-job"), "b")).go();
    assertThat(files())
        .allSatisfy(
            (path, text) ->
                assertThat(text)
                    .doesNotContain("\r")
                    .doesNotContain(directory.toString())
                    .endsWith("}\n".substring(path.endsWith("package-info.java") ? 1 : 0)));
  }
}
