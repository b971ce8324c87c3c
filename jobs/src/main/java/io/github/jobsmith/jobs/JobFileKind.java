package io.github.jobsmith.jobs;

/** What a file was recognised as. */
public enum JobFileKind {
  /** One CreateJob request; also a file that is not recognised as anything else. */
  REQUEST,
  /** Several CreateJob requests. */
  SEVERAL_REQUESTS,
  /** A job document, which a request takes with {@code --document file://…}. */
  JOB_DOCUMENT,
  /** The request of another operation, or output of the AWS CLI. It is not validated. */
  OTHER_OPERATION
}
