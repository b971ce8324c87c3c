package io.github.jobsmith.jobs;

import io.github.jobsmith.jobs.aws.AwsYaml;
import io.github.jobsmith.json.JsonDocument;
import io.github.jobsmith.json.JsonInput;
import io.github.jobsmith.json.JsonLimits;
import io.github.jobsmith.json.JsonSyntaxException;
import io.github.jobsmith.rule.RuleCatalog;
import io.github.jobsmith.validation.Report;
import io.github.jobsmith.validation.Validator;
import io.github.jobsmith.yaml.DocumentFiles;
import io.github.jobsmith.yaml.YamlDocuments;
import io.github.jobsmith.yaml.YamlRules;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Validates files with AWS IoT jobs, JSON or YAML as selected by their names: one CreateJob
 * request, or what is recognised as a {@link JobFileKind}. A file that is not recognised is
 * validated as one request. Immutable, and safe for use by several threads.
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

  /**
   * Returns an instance for which every file is a job document, as {@code aws iot create-job
   * --document file://…} reads it: JSON, whatever its name is.
   */
  public JobFiles documents() {
    return new JobFiles(request, facts, true);
  }

  /** Returns the rules that violations can have: of requests, of files, and of the readers. */
  public RuleCatalog rules() {
    return YamlRules.addedTo(request.rules().with(JobRules.all()).with(AwsYaml.QUOTES));
  }

  /**
   * Validates a file. Text that cannot be parsed results in a report with a violation.
   *
   * @throws IOException if the file cannot be read
   */
  public JobFileResult validate(Path file) throws IOException {
    byte[] text;
    try {
      text = JsonInput.bytes(file, limits());
    } catch (JsonSyntaxException e) {
      return new JobFileResult(JobFileKind.REQUEST, Report.unreadable(e));
    }
    return validate(file.toString(), text);
  }

  /**
   * Validates what a stream supplies, up to its end; the stream is not closed.
   *
   * @param name selects JSON or YAML
   * @throws IOException if the stream fails
   */
  public JobFileResult validate(String name, InputStream in) throws IOException {
    byte[] text;
    try {
      text = JsonInput.bytes(in, limits());
    } catch (JsonSyntaxException e) {
      return new JobFileResult(JobFileKind.REQUEST, Report.unreadable(e));
    }
    return validate(name, text);
  }

  /**
   * Validates a text.
   *
   * @param name selects JSON or YAML
   * @param text in UTF-8; not copied, and must not be changed while the result is in use
   */
  public JobFileResult validate(String name, byte[] text) {
    if (documentsOnly) {
      return new JobFileResult(
          JobFileKind.JOB_DOCUMENT, new JobDocuments(request, facts).validate(text));
    }
    boolean yaml = DocumentFiles.isYaml(name);
    JsonDocument document;
    try {
      document = yaml ? YamlDocuments.read(text, limits()) : JsonDocument.parse(text, limits());
    } catch (JsonSyntaxException e) {
      return new JobFileResult(JobFileKind.REQUEST, malformed(yaml, text));
    }
    Recognised recognised = Recognition.of(document);
    if (recognised == Recognised.REQUEST) {
      return new JobFileResult(JobFileKind.REQUEST, request(yaml, document, text));
    }
    Report report = report(document, recognised.parts());
    return new JobFileResult(
        recognised.kind(),
        recognised.kind() == JobFileKind.JOB_DOCUMENT
            ? report.and(new JobDocuments(request, facts).validate(document, text))
            : report);
  }

  private Report request(boolean yaml, JsonDocument document, byte[] text) {
    if (!yaml) {
      return request.validate(document);
    }
    // Of an empty text, the reader says that it is empty.
    return document.isNull(0)
        ? malformed(true, text)
        : request.validate(document, findings -> AwsYaml.check(document, 0, findings));
  }

  private Report malformed(boolean yaml, byte[] text) {
    return yaml ? YamlDocuments.validate(request, text) : request.validate(text);
  }

  private Report report(JsonDocument document, List<JobPart> parts) {
    int max = request.options().maxViolations();
    List<Report> reports = new ArrayList<>(parts.size());
    for (JobPart part : parts) {
      Report report = part.validate(document, request);
      reports.add(part.name().isEmpty() ? report : report.about(part.name()));
    }
    return Report.joined(reports, max);
  }

  private JsonLimits limits() {
    return request.options().limits();
  }
}
