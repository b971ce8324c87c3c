package io.github.jobsmith.jobs;

import io.github.jobsmith.json.JsonInput;
import io.github.jobsmith.json.JsonLimits;
import io.github.jobsmith.json.JsonSyntaxException;
import io.github.jobsmith.validation.Report;
import io.github.jobsmith.validation.Validator;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;

/**
 * Validates the files of one run. Keeps the ids of the jobs, but neither files nor results. Not
 * thread-safe, except for {@link #check}, with which other threads can do most of the work:
 *
 * <pre>{@code
 * CheckedJobFile checked = run.check(name, text); // on any thread
 * JobFileResult result = run.finish(checked); // on one thread, in the order of the files
 * }</pre>
 */
public final class JobRun {
  private final Validator request;
  private final JobDocuments documents;
  private final boolean documentsOnly;
  private final JobIds ids = new JobIds();

  JobRun(Validator request, JobDocuments documents, boolean documentsOnly) {
    this.request = request;
    this.documents = documents;
    this.documentsOnly = documentsOnly;
  }

  /**
   * Validates a file. Text that cannot be parsed results in a report with a violation.
   *
   * @param name the name of the file in messages; selects JSON, JSON Lines or YAML
   * @throws IOException if the file cannot be read
   */
  public JobFileResult validate(String name, Path file) throws IOException {
    byte[] text;
    try {
      text = JsonInput.bytes(file, limits());
    } catch (JsonSyntaxException e) {
      return unreadable(e);
    }
    return validate(name, text);
  }

  /**
   * Validates what a stream supplies, up to its end; the stream is not closed.
   *
   * @param name its name in messages; selects JSON, JSON Lines or YAML
   * @throws IOException if the stream fails
   */
  public JobFileResult validate(String name, InputStream in) throws IOException {
    byte[] text;
    try {
      text = JsonInput.bytes(in, limits());
    } catch (JsonSyntaxException e) {
      return unreadable(e);
    }
    return validate(name, text);
  }

  private JobFileResult unreadable(JsonSyntaxException fault) {
    return new JobFileResult(
        JobFileKind.REQUEST, Report.unreadable(fault, request.options().messages()));
  }

  /**
   * Validates a text.
   *
   * @param name its name in messages; selects JSON, JSON Lines or YAML
   * @param text in UTF-8; not copied, and must not be changed while the result is in use
   */
  public JobFileResult validate(String name, byte[] text) {
    return finish(check(name, text));
  }

  /**
   * Validates a text, apart from comparing its job ids with those of other files. Thread-safe.
   *
   * @param name its name in messages; selects JSON, JSON Lines or YAML
   * @param text in UTF-8; not copied, and must not be changed while the result is in use
   * @return what {@link #finish} takes
   */
  public CheckedJobFile check(String name, byte[] text) {
    if (documentsOnly) {
      JobFileResult result = new JobFileResult(JobFileKind.JOB_DOCUMENT, documents.validate(text));
      return new CheckedJobFile(name, text, result, List.of());
    }
    JobFileValidation validation = new JobFileValidation(request, documents, new JobIds());
    JobFileResult result = validation.validate(name, text);
    return new CheckedJobFile(name, text, result, validation.found());
  }

  /**
   * Returns the result of a file after comparing its job ids with those of the files that were
   * finished before.
   *
   * @param checked a result of {@link #check} of this run; finish each of them once
   */
  public JobFileResult finish(CheckedJobFile checked) {
    for (JobIds.Id id : checked.ids()) {
      if (ids.has(id)) {
        return new JobFileValidation(request, documents, ids)
            .validate(checked.name(), checked.text());
      }
    }
    for (JobIds.Id id : checked.ids()) {
      ids.add(id);
    }
    return checked.result();
  }

  private JsonLimits limits() {
    return request.options().limits();
  }
}
