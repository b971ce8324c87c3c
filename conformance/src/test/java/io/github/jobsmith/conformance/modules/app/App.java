package io.github.jobsmith.conformance.modules.app;

import io.github.jobsmith.compiler.SchemaRequest;
import io.github.jobsmith.compiler.ValidatorCompiler;
import io.github.jobsmith.createjob.CreateJobRequestValidator;
import io.github.jobsmith.generator.plan.GenerationPlan;
import io.github.jobsmith.generator.plan.PlannedSchema;
import io.github.jobsmith.generator.source.OwnDocuments;
import io.github.jobsmith.jackson.JacksonDocuments;
import io.github.jobsmith.validation.Validator;
import io.github.jobsmith.yaml.YamlDocuments;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/** Uses every library once; prints a line for each. */
public final class App {
  private App() {}

  /** The argument is a directory to generate into. */
  public static void main(String[] arguments) throws Exception {
    Path output = Path.of(arguments[0]);
    System.out.println("module " + App.class.getModule().getName());

    Validator createJob = CreateJobRequestValidator.create();
    System.out.println("runtime " + createJob.validate("{\"jobId\": \"a b\"}").violations().size());

    byte[] yaml = "jobId: a b".getBytes(StandardCharsets.UTF_8);
    System.out.println("yaml " + YamlDocuments.validate(createJob, yaml).violations().size());

    var tree = new JsonMapper().readTree("{\"jobId\": \"a b\"}");
    System.out.println(
        "jackson " + createJob.validate(JacksonDocuments.of(tree)).violations().size());

    var older =
        new com.fasterxml.jackson.databind.json.JsonMapper().readTree("{\"jobId\": \"a b\"}");
    System.out.println(
        "jackson2 "
            + io.github.jobsmith.jackson2.JacksonDocuments.validate(createJob, older)
                .violations()
                .size());

    // Patterns, formats and the vocabulary, so that the compiled code uses all of the core.
    String schema =
        "{\"$schema\": \"https://json-schema.org/draft/2020-12/schema\", \"type\": \"object\","
            + " \"properties\": {\"name\": {\"type\": \"string\", \"pattern\": \"^[a-z]+$\"},"
            + " \"size\": {\"enum\": [1, 2, 3]}}, \"required\": [\"name\"]}";
    Validator own = ValidatorCompiler.standard().compile(schema);
    System.out.println("compiler " + own.validate("{\"name\": \"A\", \"size\": 4}").violations());

    Path yamlSchema = Files.writeString(output.resolve("own.yaml"), "{type: string, minLength: 3}");
    Validator fromYaml = SchemaRequest.DEFAULT.compiler().compile(yamlSchema);
    System.out.println("schema in YAML " + fromYaml.validate("\"ab\"").isValid());

    Validator built = ValidatorCompiler.standard().compile(OwnDocuments.builtIn("create-job"));
    System.out.println(
        "own document " + built.validate("{\"jobId\": \"a b\"}").violations().size());

    Validator meta =
        ValidatorCompiler.standard()
            .compile("{\"$ref\": \"https://json-schema.org/draft/2020-12/schema\"}");
    System.out.println("meta-schema " + meta.validate("{\"type\": 1}").isValid());

    GenerationPlan plan =
        SchemaRequest.DEFAULT.plan(
            List.of(PlannedSchema.of(OwnDocuments.builtIn("create-job"), "com.example.jobs")),
            output.resolve("java"));
    int written = plan.write(SchemaRequest.DEFAULT.loader(), note -> {}).written().size();
    System.out.println("generator " + (written > 0));

    String document = "io/github/jobsmith/schema/create-job.schema.json";
    System.out.println("schema " + (App.class.getClassLoader().getResource(document) != null));
  }
}
