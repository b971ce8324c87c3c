package io.github.jobsmith.generator.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.jobsmith.generator.diagnostic.Diagnostic;
import io.github.jobsmith.generator.diagnostic.SchemaException;
import io.github.jobsmith.generator.option.CompilerOptions;
import io.github.jobsmith.generator.option.GeneratedAnnotation;
import io.github.jobsmith.generator.option.ModelFeature;
import io.github.jobsmith.generator.option.ModelOptions;
import io.github.jobsmith.generator.source.OwnDocuments;
import io.github.jobsmith.generator.source.SchemaLimits;
import io.github.jobsmith.generator.source.SchemaLoader;
import io.github.jobsmith.generator.source.SchemaSource;
import java.io.IOException;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A second run does nothing, unless something that affects the files has changed. */
class GenerationTest {
  private static final FileTime LONG_AGO = FileTime.fromMillis(1_000_000);
  private static final String ORDER =
      "{\"title\": \"Order\", \"type\": \"object\","
          + " \"properties\": {\"item\": {\"$ref\": \"item.json\"}}}";
  private static final String ITEM =
      "{\"title\": \"Item\", \"type\": \"object\","
          + " \"properties\": {\"name\": {\"type\": \"string\"}}}";

  @TempDir private Path directory;
  private Path out;
  private Path build;

  @BeforeEach
  void schemas() throws IOException {
    build = directory.resolve("build");
    out = build.resolve("out");
    write("order.json", ORDER);
    write("item.json", ITEM);
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(directory.resolve(name), text);
  }

  private PlannedSchema schema(String file, String packageName) {
    return PlannedSchema.of(SchemaSource.file(directory.resolve(file), directory), packageName);
  }

  private Run run(PlannedSchema... schemas) {
    return new Run(schemas);
  }

  private TreeMap<String, String> files() throws IOException {
    TreeMap<String, String> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(out)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        files.put(out.relativize(file).toString().replace('\\', '/'), Files.readString(file));
      }
    }
    return files;
  }

  @Test
  void namesOfSeveralSchemasAreUnplacedWhenNoneHasThePlace() throws Exception {
    TreeMap<String, String> names =
        new TreeMap<>(Map.of("#", "Goods", "#/properties/item", "Thing", "#/$defs/none", "None"));
    GenerationResult result =
        run(
                PlannedSchema.of(SchemaSource.file(directory.resolve("order.json"), directory), "a")
                    .withNames(names),
                PlannedSchema.of(SchemaSource.file(directory.resolve("item.json"), directory), "b")
                    .withNames(names))
            .go();
    assertThat(files()).containsKeys("a/Goods.java", "b/Goods.java");
    assertThat(result.warnings())
        .extracting(warning -> warning.location().source() + " " + warning.message())
        .containsExactlyInAnyOrder(
            "order.json a name, type, interface or annotation is set for #/$defs/none, but there is no model at this location",
            "order.json a name, type, interface or annotation is set for #/properties/item, but there is no model at this"
                + " location");
  }

  @Test
  void placesOfObjectsAreReportedIfNoSchemaHasThem() throws Exception {
    write(
        "free.json",
        "{\"title\": \"Free\", \"$defs\": {\"a\": {\"properties\": {\"b\": {}}}}, \"items\": {\"$ref\": \"#/$defs/a\"}}");
    CompilerOptions places =
        CompilerOptions.DEFAULT.withObjectsByProperties(
            List.of("all", "#/$defs/a", "#/$defs/b", "#/items"));
    GenerationOptions options = GenerationOptions.DEFAULT.withCompiler(places);
    String message = " but there is no schema with \"properties\" and without \"type\"";
    assertThat(
            run(schema("order.json", "a"), schema("free.json", "b"))
                .options(options)
                .go()
                .warnings())
        .extracting(Diagnostic::message)
        .contains(
            "objectsByProperties has #/$defs/b," + message,
            "objectsByProperties has #/items," + message)
        .noneMatch(text -> text.contains("#/$defs/a,") || text.contains("has all"));
    assertThat(run(schema("order.json", "a")).options(options.withModels(false)).go().warnings())
        .noneMatch(warning -> warning.message().contains("objectsByProperties"));
  }

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
  void namesAreThoseOfOneSchema() throws Exception {
    PlannedSchema item = schema("item.json", "a");
    PlannedSchema renamed = renamed(item, "label");
    run(item).go();
    assertThat(run(renamed).go().changed()).containsExactly("a/Item.java");
    assertThat(files().get("a/Item.java")).contains("record Item(@Nullable String label");
    assertThat(run(renamed).go().upToDate()).isTrue();
    assertThatIllegalArgumentException().isThrownBy(() -> renamed(item, "a-b"));
  }

  private static PlannedSchema renamed(PlannedSchema schema, String name) {
    return PlannedSchema.of(schema.source(), schema.packageName())
        .withNames(new TreeMap<>(Map.of("#/properties/name", name)));
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
  void aFileOfSomebodyElseIsNotOverwritten() throws Exception {
    Files.createDirectories(out.resolve("a"));
    Files.writeString(out.resolve("a/Order.java"), "mine");
    assertThatExceptionOfType(IOException.class)
        .isThrownBy(() -> run(schema("order.json", "a")).go())
        .withMessageContaining("a/Order.java exists and was not generated");
    assertThat(out.resolve("a/Order.java")).hasContent("mine");
  }

  @Test
  void filesOutsideOfTheBuildDirectoryAreKeptAfterClean() throws Exception {
    out = directory.resolve("src/java");
    run(schema("order.json", "a"), schema("item.json", "b")).of("one", "one", "two").go();
    run(schema("item.json", "c")).of("two", "one", "two").go();
    assertThat(files()).containsKeys("a/Order.java", "b/Item.java", "c/Item.java");
    clean();
    GenerationResult result = run(schema("item.json", "b")).of("one", "one").go();
    assertThat(result.changes().deleted()).contains("a/Order.java").doesNotContain("b/Item.java");
    assertThat(files())
        .containsKey("b/Item.java")
        .doesNotContainKeys("a/Order.java", "c/Item.java");
    assertThat(out.resolve("a")).doesNotExist();
    assertThat(out.resolve("c")).doesNotExist();
    assertThat(files().get(".jobsmith-files"))
        .startsWith("[a:project one]\n")
        .contains("\nb/Item.java\n")
        .doesNotContain("a/", "c/", directory.toString());
    out = build.resolve("out");
    run(schema("item.json", "b")).of("one", "one").go();
    assertThat(directory.resolve("src/java")).isEmptyDirectory();
  }

  private void clean() throws IOException {
    try (Stream<Path> all = Files.walk(build)) {
      for (Path file : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
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
  void executionsShareADirectory() throws Exception {
    run(schema("order.json", "a")).of("one", "one", "two").go();
    run(schema("item.json", "b")).of("two", "one", "two").go();
    assertThat(run(schema("order.json", "a")).of("one", "one", "two").go().upToDate()).isTrue();
    assertThat(run(schema("item.json", "b")).of("two", "one", "two").go().upToDate()).isTrue();
    assertThat(files()).containsKeys("a/Order.java", "b/Item.java");
    // The files of an execution that the project no longer has are deleted.
    run(schema("order.json", "a")).of("one", "one").go();
    assertThat(files().keySet()).allMatch(path -> path.startsWith("a/"));
  }

  @Test
  void executionsShareAPackage() throws Exception {
    run(schema("order.json", "a")).of("one", "one", "two").go();
    write("other.json", ITEM.replace("Item", "Other"));
    run(schema("other.json", "a")).of("two", "one", "two").go();
    assertThat(run(schema("order.json", "a")).of("one", "one", "two").go().upToDate()).isTrue();
    assertThat(files()).containsKeys("a/Order.java", "a/Other.java", "a/package-info.java");
    // Files of both executions remain until the last of them is removed.
    run(schema("order.json", "b")).of("one", "one", "two").go();
    assertThat(files()).containsKeys("a/package-info.java").doesNotContainKey("a/Order.java");
    run(schema("other.json", "b")).of("two", "one", "two").go();
    assertThat(files().keySet()).allMatch(path -> path.startsWith("b/"));
  }

  @Test
  void executionsDoNotOverwriteEachOther() throws Exception {
    run(schema("item.json", "a")).of("one", "one", "two").go();
    assertThatExceptionOfType(SchemaException.class)
        .isThrownBy(() -> run(schema("order.json", "a")).of("two", "one", "two").go())
        .withMessageContaining("is also generated by the execution one");
    // An execution that is started manually deletes nothing.
    assertThat(run(schema("item.json", "a")).of("by hand", "one", "two").go().changed()).isEmpty();
    assertThat(run(schema("item.json", "a")).of("one", "one", "two").go().upToDate()).isTrue();
  }

  @Test
  void theOldDirectoryIsCleared() throws Exception {
    run(schema("order.json", "a")).go();
    Path old = out;
    out = directory.resolve("elsewhere");
    run(schema("order.json", "a")).go();
    assertThat(old.resolve("a/Order.java")).doesNotExist();
    assertThat(out.resolve("a/Order.java")).exists();
  }

  @Test
  void allErrorsOfAllSchemasAreReported() throws Exception {
    write(
        "bad.json", "{\n  \"type\": \"thing\",\n  \"maxLength\": -1,\n  \"$ref\": \"no.json\"\n}");
    write("worse.json", "{\"title\": }");
    SchemaException fault =
        catchThrowableOfType(
            SchemaException.class,
            () ->
                run(schema("bad.json", "a"), schema("order.json", "b"), schema("worse.json", "c"))
                    .go());
    assertThat(fault.getMessage().lines())
        .hasSize(4)
        .anyMatch(line -> line.startsWith("bad.json:2:"))
        .anyMatch(line -> line.startsWith("bad.json:3:"))
        .anyMatch(line -> line.startsWith("bad.json:4:"))
        .anyMatch(line -> line.startsWith("worse.json:1:"));
    assertThat(out).doesNotExist();
  }

  @Test
  void oneClassHasOneSchema() throws Exception {
    write("article.json", ITEM);
    assertThatExceptionOfType(SchemaException.class)
        .isThrownBy(() -> run(schema("article.json", "a"), schema("item.json", "a")).go())
        .withMessage(
            "item.json:1:1: error: the class a.Item is also generated from article.json"
                + " (use another package for one of the schemas)");
    assertThatExceptionOfType(SchemaException.class)
        .isThrownBy(() -> run(schema("item.json", "a"), schema("item.json", "a")).go())
        .withMessage("item.json:1:1: error: the schema is listed twice (remove one of them)");
  }

  @Test
  void schemasShareAPackage() throws Exception {
    write("other.json", ITEM.replace("Item", "Other"));
    run(schema("item.json", "a"), schema("other.json", "a")).go();
    assertThat(files())
        .containsKeys("a/Item.java", "a/ItemCheck.java", "a/Other.java", "a/OtherCheck.java");
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

  @Test
  void packagesAreJavaNames() {
    for (String name : List.of("", "a-b", "a..b", "class", "1a", "a.int")) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> schema("order.json", name))
          .withMessage(
              "packageName of order.json is \""
                  + name
                  + "\"; must be a Java package name such as com.example.orders");
    }
  }

  /** A run of one execution of a project. */
  private final class Run {
    private final List<PlannedSchema> schemas;
    private List<SchemaSource> configuration = List.of();
    private GenerationOptions options = GenerationOptions.DEFAULT;
    private String generator = "jobsmith 1";
    private String execution = "one";
    private Set<String> executions = Set.of("one");
    private SchemaLoader loader = SchemaLoader.standard();

    Run(PlannedSchema... schemas) {
      this.schemas = List.of(schemas);
    }

    Run configuration(String file) {
      configuration = List.of(SchemaSource.file(directory.resolve(file)));
      return this;
    }

    Run loader(SchemaLoader other) {
      loader = other;
      return this;
    }

    Run options(GenerationOptions other) {
      options = other;
      return this;
    }

    Run generator(String other) {
      generator = other;
      return this;
    }

    Run of(String name, String... names) {
      execution = name;
      executions = Set.of(names);
      return this;
    }

    GenerationResult go() throws SchemaException, IOException {
      return new Generation(
              GenerationPlan.of(schemas, out)
                  .withConfiguration(configuration)
                  .withOptions(options)
                  .withGenerator(generator),
              () -> loader,
              GenerationTest.class.getClassLoader(),
              new GenerationHistory(
                  build.resolve("records"), execution, executions, "a:project", build))
          .run();
    }
  }
}
