package io.github.jobsmith.generator.compiled;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jobsmith.generator.Generator;
import io.github.jobsmith.generator.GeneratorRequest;
import io.github.jobsmith.generator.SchemaCompiler;
import io.github.jobsmith.generator.diagnostic.SchemaException;
import io.github.jobsmith.generator.option.CompilerOptions;
import io.github.jobsmith.generator.plan.GenerationOptions;
import io.github.jobsmith.generator.source.SchemaLoader;
import io.github.jobsmith.generator.source.SchemaSource;
import io.github.jobsmith.generator.write.SourceFile;
import io.github.jobsmith.validation.Validator;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Generated code calls the classes of formats and keywords that the user names. */
class CustomClassesTest {
  private static final String CHECKS =
      """
      package com.example;

      import io.github.jobsmith.custom.CheckResult;
      import io.github.jobsmith.custom.CustomFormat;
      import io.github.jobsmith.custom.CustomKeyword;
      import io.github.jobsmith.json.JsonKind;
      import io.github.jobsmith.json.JsonValue;

      public final class Checks {
        public static final class Sku implements CustomFormat {
          @Override
          public boolean matches(String text) {
            return text.matches("[A-Z]{3}-[0-9]{4}");
          }
        }

        public static final class Absent implements CustomFormat {
          public Absent() {
            throw new IllegalStateException("secret");
          }

          @Override
          public boolean matches(String text) {
            return true;
          }
        }

        public static final class MaxSum implements CustomKeyword {
          @Override
          public Check create(JsonValue maximum) {
            long most = maximum.asLong();
            return value -> {
              if (value.kind() != JsonKind.ARRAY) {
                return CheckResult.valid();
              }
              long sum = value.items().stream().mapToLong(JsonValue::asLong).sum();
              return sum <= most
                  ? CheckResult.valid()
                  : CheckResult.violation("has the sum " + sum + "; must be at most " + most)
                      .with("sum", JsonValue.of(sum));
            };
          }
        }
      }
      """;

  private static final CompilerOptions OPTIONS =
      CompilerOptions.DEFAULT
          .withFormatClass("sku", "com.example.Checks.Sku")
          .withFormatClass("absent", "com.example.Checks.Absent")
          .withKeywordClass("x-max-sum", "com.example.Checks.MaxSum");

  private static List<SourceFile> generated(String schema) throws SchemaException {
    return generated(schema, OPTIONS);
  }

  private static List<SourceFile> generated(String schema, CompilerOptions options)
      throws SchemaException {
    return Generator.generate(
        GeneratorRequest.of(
            new SchemaCompiler(options, warning -> {})
                .compile(SchemaSource.text("order.json", schema), SchemaLoader.standard()),
            "order.json",
            "generated"));
  }

  private static List<String> told(String schema, String json) throws Exception {
    List<SourceFile> files = new ArrayList<>(generated(schema));
    files.add(new SourceFile("com/example/Checks.java", CHECKS));
    return told(files, json);
  }

  private static List<String> told(List<SourceFile> files, String json) throws Exception {
    Validator validator =
        (Validator)
            MemoryCompiler.compile(files)
                .loadClass("generated.OrderValidator")
                .getMethod("create")
                .invoke(null);
    return validator.validate(json).violations().stream()
        .map(each -> each.pointer() + " " + each.rule().id() + ": " + each.message())
        .toList();
  }

  @Test
  void classesAreCalled() throws Exception {
    String schema =
        "{\"properties\": {\"sku\": {\"type\": \"string\", \"format\": \"sku\"},"
            + " \"parts\": {\"x-max-sum\": 10, \"not\": {\"x-max-sum\": 2}},"
            + " \"names\": {\"propertyNames\": {\"format\": \"sku\"}}}}";
    String json = "{\"sku\": \"ABC-1234\", \"parts\": [1, 9], \"names\": {\"XYZ-0000\": 1}}";
    assertThat(told(schema, json)).isEmpty();
    assertThat(told(schema, "{\"sku\": \"1\", \"parts\": [1, 10], \"names\": {\"x\": 1}}"))
        .containsExactly(
            "/sku format: sku is \"1\"; must be a valid sku",
            "/parts x-max-sum: parts has the sum 11; must be at most 10",
            "/names/x format: member name \"x\"; must be a valid sku");
    assertThat(told(schema, "{\"parts\": [1, 1]}")).singleElement().asString().contains("not");
  }

  @Test
  void aClassThatCannotBeCreatedIsReportedForEachValue() throws Exception {
    String schema = "{\"items\": {\"format\": \"absent\"}, \"x-max-sum\": \"ten\"}";
    assertThat(told(schema, "[\"a\", 1]"))
        .containsExactlyInAnyOrder(
            "/0 custom-check: item 0 cannot be checked: the format \"absent\" cannot be created:"
                + " it threw java.lang.IllegalStateException",
            " custom-check: the root cannot be checked: the check of x-max-sum cannot be created:"
                + " it threw java.lang.IllegalStateException");
  }

  @Test
  void theCodeNamesTheClasses() throws SchemaException {
    String code = generated("{\"format\": \"sku\", \"x-max-sum\": 10}").toString();
    assertThat(code).contains("Sku::new").contains("MaxSum::new").contains("\"10\"");
  }

  @Test
  void theDocumentedClassesWorkAsDocumented() throws Exception {
    String page = Files.readString(Path.of("../docs/custom-checks.md"));
    CompilerOptions options =
        CompilerOptions.DEFAULT
            .withFormatClass("sku", "com.example.Sku")
            .withKeywordClass("x-max-sum", "com.example.MaxSum");
    String schema =
        "{\"properties\": {\"sku\": {\"format\": \"sku\"}, \"parts\": {\"x-max-sum\": 10}}}";
    List<SourceFile> files = new ArrayList<>(generated(schema, options));
    Matcher blocks = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL).matcher(page);
    for (String name : List.of("Sku", "MaxSum")) {
      assertThat(blocks.find()).isTrue();
      files.add(new SourceFile("com/example/" + name + ".java", blocks.group(1)));
    }
    List<String> told = told(files, "{\"sku\": \"abc\", \"parts\": [1, 10]}");
    assertThat(told).hasSize(2);
    for (String each : told) {
      assertThat(page).contains(each.substring(each.indexOf(": ") + 2));
    }
  }

  @Test
  void onlyClassesCanBeGenerated() {
    CompilerOptions objects = CompilerOptions.DEFAULT.withFormat("sku", text -> true);
    assertThatThrownBy(() -> GenerationOptions.DEFAULT.withCompiler(objects))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("withFormatClass");
  }
}
