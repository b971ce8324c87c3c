package io.github.jobsmith.jobs;

import io.github.jobsmith.jobs.aws.AwsYaml;
import io.github.jobsmith.json.JsonInput;
import io.github.jobsmith.json.JsonSyntaxException;
import io.github.jobsmith.validation.Report;
import io.github.jobsmith.validation.Validator;
import io.github.jobsmith.yaml.DocumentFiles;
import io.github.jobsmith.yaml.YamlDocuments;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Objects;

/**
 * Validates files with CreateJob requests, JSON or YAML as selected by their names. Immutable, and
 * safe for use by several threads.
 */
public final class JobFiles {
  private final Validator request;

  private JobFiles(Validator request) {
    this.request = request;
  }

  /**
   * Returns an instance that validates with a validator of CreateJob requests and its options.
   *
   * @param request such as {@code CreateJobRequestValidator.create()}
   */
  public static JobFiles of(Validator request) {
    return new JobFiles(Objects.requireNonNull(request, "request"));
  }

  /**
   * Validates a file. Text that cannot be parsed results in a report with a violation.
   *
   * @throws IOException if the file cannot be read
   */
  public Report validate(Path file) throws IOException {
    byte[] text;
    try {
      text = JsonInput.bytes(file, request.options().limits());
    } catch (JsonSyntaxException e) {
      return Report.unreadable(e);
    }
    return validate(file.toString(), text);
  }

  /**
   * Validates what a stream supplies, up to its end; the stream is not closed.
   *
   * @param name selects JSON or YAML
   * @throws IOException if the stream fails
   */
  public Report validate(String name, InputStream in) throws IOException {
    byte[] text;
    try {
      text = JsonInput.bytes(in, request.options().limits());
    } catch (JsonSyntaxException e) {
      return Report.unreadable(e);
    }
    return validate(name, text);
  }

  private Report validate(String name, byte[] text) {
    return DocumentFiles.isYaml(name)
        ? YamlDocuments.validate(request, text, AwsYaml::check)
        : request.validate(text);
  }
}
