package io.github.jobsmith.compiler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.jobsmith.createjob.CreateJobRequestValidator;
import io.github.jobsmith.generator.diagnostic.Diagnostic;
import io.github.jobsmith.generator.diagnostic.SchemaException;
import io.github.jobsmith.generator.option.CompilerOptions;
import io.github.jobsmith.generator.source.OwnDocuments;
import io.github.jobsmith.generator.source.SchemaLoader;
import io.github.jobsmith.generator.source.SchemaSource;
import io.github.jobsmith.json.JsonDocument;
import io.github.jobsmith.validation.ValidationOptions;
import io.github.jobsmith.validation.Validator;
import java.io.IOException;
import java.lang.ref.Reference;
import java.lang.ref.WeakReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ValidatorCompilerTest {
  @TempDir private Path dir;

  @Test
  @DisplayName("a text becomes a validator")
  void text() throws SchemaException {
    Validator validator =
        ValidatorCompiler.standard()
            .compile("{\"type\": \"object\", \"properties\": {\"size\": {\"maximum\": 9}}}");
    assertThat(validator.isValid("{\"size\": 9}".getBytes())).isTrue();
    assertThat(validator.validate("{\"size\": 10}").toString())
        .isEqualTo("1:10: error: size is 10; must be at most 9 [maximum]");
  }

  @Test
  @DisplayName("a file can refer to other files")
  void neighbours() throws SchemaException, IOException {
    Files.writeString(dir.resolve("size.json"), "{\"maximum\": 9}");
    Path root = Files.writeString(dir.resolve("root.json"), "{\"$ref\": \"size.json\"}");
    Validator validator = ValidatorCompiler.standard().compile(root);
    assertThat(validator.validate("10").isValid()).isFalse();
    assertThat(validator.validate("9").isValid()).isTrue();
  }

  @Test
  @DisplayName("a catalogue and a base replace the network")
  void catalogue() throws SchemaException {
    SchemaLoader loader =
        SchemaLoader.builder()
            .add("https://example.com/b/size.json", SchemaSource.text("size", "{\"maximum\": 9}"))
            .build();
    Validator validator =
        ValidatorCompiler.standard()
            .with(loader)
            .compile(
                SchemaSource.text(
                    "root", "https://example.com/a/root.json", "{\"$ref\": \"../b/size.json\"}"));
    assertThat(validator.validate("10").isValid()).isFalse();
  }

  @Test
  @DisplayName("options reach the generator: dialect and content")
  void options() throws SchemaException {
    String tuple =
        "{\"items\": [true, {\"type\": \"integer\"}], \"contentMediaType\": \"application/json\"}";
    CompilerOptions options =
        CompilerOptions.DEFAULT
            .withDefaultDialect("http://json-schema.org/draft-07/schema#")
            .withAssertedContent(true);
    Validator validator = ValidatorCompiler.standard().with(options).compile(tuple);
    assertThat(validator.validate("[0, 1.5]").isValid()).isFalse();
    assertThat(validator.validate("[0, 1]").isValid()).isTrue();
    assertThat(validator.validate("\"{\"").isValid()).isFalse();
  }

  @Test
  @DisplayName("all errors of a schema in one exception, with their locations")
  void faults() {
    assertThatExceptionOfType(SchemaException.class)
        .isThrownBy(
            () ->
                ValidatorCompiler.standard()
                    .compile("{\"$ref\": \"#/$defs/a\",\n \"minLength\": \"3\"}"))
        .satisfies(
            e ->
                assertThat(e.diagnostics())
                    .extracting(each -> each.location().toString())
                    .containsExactly("schema.json:1:10", "schema.json:2:15"));
  }

  @Test
  @DisplayName("warnings are passed to the consumer")
  void warnings() throws SchemaException {
    List<Diagnostic> warnings = new ArrayList<>();
    ValidatorCompiler.standard().withWarnings(warnings::add).compile("{\"minLenght\": 3}");
    assertThat(warnings).hasSize(1);
    assertThat(warnings.get(0).toString()).startsWith("schema.json:1:2: warning: ");
  }

  @Test
  @DisplayName("a batch keeps the order, and remains usable after a schema with errors")
  void batch() throws SchemaException {
    ValidatorBatch batch = ValidatorCompiler.standard().batch();
    assertThat(batch.compile()).isEmpty();
    for (int i = 0; i < 20; i++) {
      int limit = i;
      if (i == 7) {
        assertThatExceptionOfType(SchemaException.class)
            .isThrownBy(() -> batch.add(SchemaSource.text("bad", "{\"type\": 1}")));
      }
      assertThat(batch.add(SchemaSource.text("s" + i, "{\"maximum\": " + limit + "}")))
          .isEqualTo(i);
    }
    List<Validator> validators = batch.validators();
    for (int i = 0; i < validators.size(); i++) {
      assertThat(validators.get(i).validate("" + i).isValid()).isTrue();
      assertThat(validators.get(i).validate("" + (i + 1)).isValid()).isFalse();
    }
    assertThat(validators).hasSize(20).hasSize(batch.size());
  }

  @Test
  @DisplayName("the classes are unloaded with the validator")
  void unloading() throws SchemaException, InterruptedException {
    Validator validator = ValidatorCompiler.standard().compiled().compile("{\"type\": \"string\"}");
    assertThat(validator.validate("1").isValid()).isFalse();
    WeakReference<ClassLoader> loader =
        new WeakReference<>(validator.schema().getClass().getClassLoader());
    assertThat(loader.get()).isInstanceOf(CompiledClassLoader.class);
    Reference.reachabilityFence(validator);
    validator = null;
    for (int i = 0; loader.get() != null && i < 100; i++) {
      System.gc();
      Thread.sleep(20);
    }
    assertThat(loader.get()).isNull();
  }

  @Test
  @DisplayName("CreateJob compiled at run time has the same results as the built-in validator")
  void createJob() throws SchemaException {
    Validator validator =
        ValidatorCompiler.standard().compiled().compile(OwnDocuments.builtIn("create-job"));
    String job = "{\"jobId\": \"a.b\", \"targets\": [\"x\"], \"document\": \"{}\"}";
    assertThat(validator.validate(job).toString())
        .isEqualTo(CreateJobRequestValidator.create().validate(job).toString());
    assertThat(validator.validate(job).isValid()).isFalse();
  }

  @Test
  @DisplayName("after a limit that is only a warning, the check continues, in both engines")
  void relaxedLimits() throws Exception {
    SchemaSource schema =
        SchemaSource.text("s.json", "{\"maximum\": 5, \"multipleOf\": 2, \"not\": {\"const\": 9}}");
    for (ValidatorCompiler compiler :
        List.of(ValidatorCompiler.standard(), ValidatorCompiler.standard().compiled())) {
      Validator validator =
          compiler.compile(schema).with(ValidationOptions.DEFAULT.withRelaxedLimits(true));
      assertThat(validator.validate("9").toString())
          .isEqualTo(
              """
              1:1: error: the root is 9; must be a multiple of 2 [multiple-of]
              1:1: error: the root must not be 9 [not]
              1:1: warning: the root is 9; must be at most 5 [maximum]""");
      assertThat(validator.isValid(JsonDocument.parse("7"))).isFalse();
      assertThat(validator.isValid(JsonDocument.parse("8"))).isTrue();
    }
  }

  @Test
  @DisplayName(
      "with relaxed limits, warnings inside the alternative without a discriminator remain")
  void relaxedAlternative() throws Exception {
    SchemaSource schema =
        SchemaSource.text(
            "s.json",
            """
            {"oneOf": [
              {"properties": {"kind": {"const": "timer"}}, "required": ["kind"]},
              {"properties": {"kind": {"const": "cron"}}, "required": ["kind"]},
              {"properties": {"$ref": {"maxLength": 3}}, "required": ["$ref"]}]}
            """);
    for (ValidatorCompiler compiler :
        List.of(ValidatorCompiler.standard(), ValidatorCompiler.standard().compiled())) {
      Validator strict = compiler.compile(schema);
      Validator relaxed = strict.with(ValidationOptions.DEFAULT.withRelaxedLimits(true));
      for (String json :
          List.of("{\"$ref\": \"12345\"}", "{\"$ref\": \"12345\", \"kind\": \"x\"}")) {
        assertThat(relaxed.validate(json).toString())
            .isEqualTo(
                "1:10: warning: $ref has 5 characters; must have at most 3 characters [max-length]");
        assertThat(strict.validate(json).toString())
            .isEqualTo(
                "1:10: error: $ref has 5 characters; must have at most 3 characters [max-length]");
      }
      assertThat(relaxed.validate("{\"$ref\": \"123\"}").violations()).isEmpty();
    }
  }
}
