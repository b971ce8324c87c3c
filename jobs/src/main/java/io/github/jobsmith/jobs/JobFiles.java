package io.github.jobsmith.jobs;

import io.github.jobsmith.jobs.aws.AwsYaml;
import io.github.jobsmith.rule.RuleCatalog;
import io.github.jobsmith.validation.Validator;
import io.github.jobsmith.yaml.YamlRules;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Objects;

/**
 * Validates files with AWS IoT jobs, JSON, JSON Lines or YAML as selected by their names: one
 * CreateJob request, or what is recognised as a {@link JobFileKind}. A file that is not recognised
 * is validated as one request. Immutable, and safe for use by several threads.
 *
 * <pre>{@code
 * JobFiles files = JobFiles.of(CreateJobRequestValidator.create());
 * Report report = files.validate(Path.of("jobs/update.json")).report();
 * }</pre>
 */
public final class JobFiles {
  private final Validator request;
  private final RequestFacts facts;
  private final boolean documentsOnly;

  private JobFiles(Validator request, RequestFacts facts, boolean documentsOnly) {
    this.request = request;
    this.facts = facts;
    this.documentsOnly = documentsOnly;
  }

  /**
   * Returns an instance that validates with a validator of CreateJob requests and its options.
   *
   * @param request such as {@code CreateJobRequestValidator.create()}
   */
  public static JobFiles of(Validator request) {
    return new JobFiles(Objects.requireNonNull(request, "request"), RequestFacts.UNKNOWN, false);
  }

  /** Returns an instance that knows facts about the requests of job documents. */
  public JobFiles with(RequestFacts known) {
    return new JobFiles(request, Objects.requireNonNull(known, "known"), documentsOnly);
  }

  /** Returns an instance with another validator of CreateJob requests, or other options of it. */
  public JobFiles with(Validator other) {
    return new JobFiles(Objects.requireNonNull(other, "other"), facts, documentsOnly);
  }

  /**
   * Returns an instance for which every file is a job document, as {@code aws iot create-job
   * --document file://…} reads it: JSON, whatever its name is.
   */
  public JobFiles documents() {
    return new JobFiles(request, facts, true);
  }

  /** Returns the rules that violations can have: of requests, of files, and of the readers. */
  public RuleCatalog rules() {
    return YamlRules.syntaxAddedTo(
        request
            .rules()
            .with(JobRules.all())
            .with(DocumentSchema.adviceRules())
            .with(AwsYaml.QUOTES));
  }

  /**
   * Begins a run over several files, in which a job id that occurs again is a violation. Files that
   * are validated by this instance itself are not compared with each other.
   */
  public JobRun startRun() {
    return new JobRun(request, new JobDocuments(request, facts), documentsOnly);
  }

  /**
   * Validates a file. Text that cannot be parsed results in a report with a violation.
   *
   * @throws IOException if the file cannot be read
   */
  public JobFileResult validate(Path file) throws IOException {
    return startRun().validate(file.toString(), file);
  }

  /**
   * Validates what a stream supplies, up to its end; the stream is not closed.
   *
   * @param name selects JSON, JSON Lines or YAML
   * @throws IOException if the stream fails
   */
  public JobFileResult validate(String name, InputStream in) throws IOException {
    return startRun().validate(name, in);
  }

  /**
   * Validates a text.
   *
   * @param name selects JSON, JSON Lines or YAML
   * @param text in UTF-8; not copied, and must not be changed while the result is in use
   */
  public JobFileResult validate(String name, byte[] text) {
    return startRun().validate(name, text);
  }
}
