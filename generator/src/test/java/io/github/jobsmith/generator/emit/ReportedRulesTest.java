package io.github.jobsmith.generator.emit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jobsmith.generator.Generator;
import io.github.jobsmith.generator.GeneratorRequest;
import io.github.jobsmith.generator.SchemaCompiler;
import io.github.jobsmith.generator.diagnostic.SchemaException;
import io.github.jobsmith.generator.source.SchemaLoader;
import io.github.jobsmith.generator.source.SchemaSource;
import io.github.jobsmith.generator.write.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The class of rules contains the rule of each constraint, and no other. */
class ReportedRulesTest {
  private static final Path CASES =
      Path.of("src/test/resources/io/github/jobsmith/generator/emit/cases");
  private static final Pattern DECLARED = Pattern.compile("public static final Rule (\\w+) =");
  private static final Pattern CATALOG = Pattern.compile("RuleCatalog\\.of\\(([^;]*)\\);");

  /** A method of {@code Keywords}, or the keyword that {@code of} has as its second argument. */
  private static final Pattern KEYWORD =
      Pattern.compile(
          "(?:SCHEMA|Keywords\\.at\\(\"[^\"]*\"\\))\\s*\\.(?:of\\(\\s*\"[^\"]*\",\\s*\"(\\w+)\"|(\\w+)\\()");

  private static final Map<String, String> KEYWORD_OF =
      Map.of(
          "types", "type",
          "typeBy", "type",
          "values", "enum",
          "closed", "additionalProperties");

  @TestFactory
  Stream<DynamicTest> cases() throws IOException {
    try (Stream<Path> found = Files.list(CASES)) {
      return found.sorted().toList().stream()
          .map(
              each ->
                  DynamicTest.dynamicTest(
                      each.getFileName().toString(),
                      () ->
                          check(
                              SchemaSource.text(
                                  "schema.json", Files.readString(each.resolve("schema.json"))))));
    }
  }

  @Test
  void createJob() throws SchemaException {
    check(
        SchemaSource.resource(
            getClass().getClassLoader(), "io/github/jobsmith/schema/create-job.schema.json"));
  }

  /** A catalogue rule without a constraint, and a constraint that is only a condition. */
  @Test
  void rulesThatNothingReports() throws SchemaException {
    String schema =
        """
        {"$schema": "https://jobsmith.github.io/dialect/2020-12", "if": {"minLength": 3, "type": "string"}, "then": {"pattern": "^a"},
         "x-rule-defaults": {"pattern": "begins-with-a"},
         "x-rule-catalog": {
           "begins-with-a": {"severity": "error", "title": "begins with a", "reason": "b", "hint": "c"},
           "never": {"severity": "error", "title": "never", "reason": "b", "hint": "c"}}}
        """;
    assertThat(check(SchemaSource.text("schema.json", schema))).containsExactly("BEGINS_WITH_A");
  }

  private static Set<String> check(SchemaSource schema) throws SchemaException {
    List<SourceFile> files;
    try {
      files =
          Generator.generate(
              GeneratorRequest.of(
                  new SchemaCompiler().compile(schema, SchemaLoader.standard()),
                  "schema.json",
                  "example"));
    } catch (SchemaException e) {
      return Set.of();
    }
    SourceFile rules =
        files.stream().filter(file -> file.path().endsWith("Rules.java")).findFirst().orElseThrow();
    String name = rules.path().replaceAll(".*/|\\.java", "");
    String checks =
        files.stream()
            .filter(file -> file != rules)
            .map(SourceFile::content)
            .collect(Collectors.joining());
    Set<String> declared = found(DECLARED, rules.content());
    Set<String> listed = new TreeSet<>();
    for (String list : found(CATALOG, rules.content())) {
      listed.addAll(list.isBlank() ? List.of() : List.of(list.strip().split(",\\s*")));
    }
    Set<String> reported = found(Pattern.compile(name + "\\.(?!CATALOG)(\\w+)"), checks);
    reported.addAll(keywords(checks));
    assertThat(declared).isEqualTo(reported);
    assertThat(listed).isEqualTo(declared);
    return declared;
  }

  /** The names of the rules of constraints that the generated code makes with {@code Keywords}. */
  private static Set<String> keywords(String checks) {
    return KEYWORD
        .matcher(checks)
        .results()
        .map(match -> match.group(1) != null ? match.group(1) : match.group(2))
        .map(keyword -> KEYWORD_OF.getOrDefault(keyword, keyword))
        .map(keyword -> keyword.replaceAll("(?=[A-Z])", "_").toUpperCase(Locale.ROOT))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static Set<String> found(Pattern pattern, String text) {
    return pattern
        .matcher(text)
        .results()
        .map((MatchResult match) -> match.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
