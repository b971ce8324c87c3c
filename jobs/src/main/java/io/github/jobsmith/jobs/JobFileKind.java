package io.github.jobsmith.jobs;

/** What a file was recognised as. */
public enum JobFileKind {
  /** One CreateJob request; also a file that is not recognised as anything else. */
  REQUEST,
  /** Several CreateJob requests. */
  SEVERAL_REQUESTS,
  /** A job document, which a request takes with {@code --document file://…}. */
  JOB_DOCUMENT,
  /**
   * Something else that contains CreateJob requests: a state machine of AWS Step Functions, a
   * schedule of EventBridge Scheduler, a template of AWS CloudFormation, a configuration of
   * Terraform, or any other object with requests in it.
   */
  OTHER_FILE,
  /** The request of another operation, or output of the AWS CLI. It is not validated. */
  OTHER_OPERATION
}
