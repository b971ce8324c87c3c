package io.github.jobsmith.jobs;

import io.github.jobsmith.createjob.CreateJobRequestValidator;
import io.github.jobsmith.createjob.CreateJobResponseValidator;
import io.github.jobsmith.createjobtemplate.CreateJobTemplateRequestValidator;
import io.github.jobsmith.jobdocument.JobDocumentValidator;
import io.github.jobsmith.json.JsonDocument;
import io.github.jobsmith.validation.Validator;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;

/**
 * The built-in schemas by the names that {@code --schema} and the Maven plugin accept. Their code
 * is generated, so no schema is compiled here.
 */
public final class JobSchemas {
  /** The request of CreateJob, the default. */
  public static final String CREATE_JOB = "create-job";

  /** The request of CreateJobTemplate. */
  public static final String CREATE_JOB_TEMPLATE = "create-job-template";

  /** The response of CreateJob. */
  public static final String CREATE_JOB_RESPONSE = "create-job-response";

  /** Job documents of AWS's own agents; advice only. */
  public static final String JOB_DOCUMENT = "job-document";

  /** All names; the default is the first. */
  public static final List<String> NAMES =
      List.of(CREATE_JOB, CREATE_JOB_TEMPLATE, CREATE_JOB_RESPONSE, JOB_DOCUMENT);

  private JobSchemas() {}

  /**
   * Returns the validator of a built-in schema, with default options.
   *
   * @param name one of {@link #NAMES}
   * @throws IllegalArgumentException if there is no built-in schema with that name
   */
  public static Validator validator(String name) {
    return generated(name).knowing(new Text(name));
  }

  /** The text of a schema. Not a lambda: the first one in a process takes milliseconds. */
  private record Text(String name) implements Supplier<JsonDocument> {
    @Override
    public JsonDocument get() {
      String file = "io/github/jobsmith/schema/" + name + ".schema.json";
      try (InputStream in = JobSchemas.class.getClassLoader().getResourceAsStream(file)) {
        return JsonDocument.parse(Objects.requireNonNull(in, file).readAllBytes());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private static Validator generated(String name) {
    return switch (name) {
      case CREATE_JOB -> CreateJobRequestValidator.create();
      case CREATE_JOB_TEMPLATE -> CreateJobTemplateRequestValidator.create();
      case CREATE_JOB_RESPONSE -> CreateJobResponseValidator.create();
      case JOB_DOCUMENT -> JobDocumentValidator.create();
      default -> throw new IllegalArgumentException("no built-in schema " + name);
    };
  }
}
