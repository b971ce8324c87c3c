package io.github.jobsmith.jobs;

import java.util.List;

/**
 * A file of a run that was validated, apart from comparing its job ids with those of other files;
 * made by {@link JobRun#check} for {@link JobRun#finish}. Immutable and thread-safe.
 */
public final class CheckedJobFile {
  private final String name;
  private final byte[] text;
  private final JobFileResult result;
  private final List<JobIds.Id> ids;

  CheckedJobFile(String name, byte[] text, JobFileResult result, List<JobIds.Id> ids) {
    this.name = name;
    this.text = text;
    this.result = result;
    this.ids = List.copyOf(ids);
  }

  String name() {
    return name;
  }

  byte[] text() {
    return text;
  }

  /** Returns the result if no earlier file has one of the ids. */
  JobFileResult result() {
    return result;
  }

  List<JobIds.Id> ids() {
    return ids;
  }
}
