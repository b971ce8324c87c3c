package io.github.jobsmith.jobs;

import io.github.jobsmith.jobs.skeleton.SkeletonRule;
import io.github.jobsmith.rule.Rule;
import io.github.jobsmith.rule.Severity;
import java.util.List;

/** The rules about files with jobs, as opposed to those about requests. */
final class JobRules {
  private static final Rule OTHER_OPERATION =
      Rule.of("other-operation", Severity.WARNING, "a job file contains a request of CreateJob")
          .reason("Other operations have other members, so the file was not validated.")
          .hint("Exclude the file, or keep such files in another directory.")
          .sources("AWS IoT API reference: actions");

  private static final Rule JOB_DOCUMENT =
      Rule.of("job-document-file", Severity.INFO, "a job file contains a request of CreateJob")
          .problem("this is a job document, not a CreateJob request; it was validated as one")
          .reason("It has no member of a request, and members or placeholders of a job document.")
          .hint(
              "Validate job documents with --document; options such as --role then say what the"
                  + " request contains.")
          .sources("AWS IoT Developer Guide: jobs, job documents");

  private static final Rule JOB_ID_REUSED =
      Rule.of("job-id-reused", Severity.WARNING, "each job id occurs once in a run")
          .reason(
              "A job id is unique in an account and region, so AWS IoT rejects the second job:"
                  + " ResourceAlreadyExistsException.")
          .hint("Give each job an id of its own.")
          .sources("CreateJob API reference: errors");

  private static final Rule REQUEST_MISSING =
      Rule.of("request-missing", Severity.WARNING, "a call of CreateJob has a request")
          .reason("Without a request, jobId and targets are missing, and AWS IoT rejects the call.")
          .hint("Add the request.")
          .sources("EventBridge Scheduler User Guide: universal targets");

  private static final Rule CALL_NAME =
      Rule.of("call-name", Severity.ERROR, "a call of CreateJob has a name that the service knows")
          .reason(
              "AWS IoT is called through the integration with the AWS SDK; the name of the action"
                  + " begins with a lower-case letter, and there is no .sync.")
          .sources(
              "Step Functions Developer Guide: AWS service SDK integrations",
              "EventBridge Scheduler User Guide: universal targets");

  private static final Rule REQUEST_INSIDE =
      Rule.of("request-inside", Severity.INFO, "a request is at the root of its file")
          .problem("this object is not a request, but contains requests, which were validated")
          .reason("The AWS CLI and the SDKs take a request only without the object around it.")
          .hint("Write each request to a file of its own, or pass on only the inner object.")
          .sources("AWS CLI User Guide: Generating AWS CLI skeletons and input files");

  private static final Rule DOCUMENT_IN_REQUEST =
      Rule.of("document-in-request", Severity.ERROR, "a file is a request or a job document")
          .reason("A request contains its job document as a string, in the member document.")
          .hint(
              "Move what devices receive into the text of document, or into a file of its own for"
                  + " --document file://FILE.")
          .sources("CreateJob API reference: document");

  private JobRules() {}

  /** Returns the rule for a call by a name that a service does not have. */
  static Rule callName(CallName name) {
    return CALL_NAME.problem("there is no " + name.written() + "; write " + name.right());
  }

  /** Returns the rule for an object that contains requests. */
  static Rule requestInside() {
    return REQUEST_INSIDE;
  }

  /**
   * Returns the rule for a request with members of a job document, about the name of the first.
   *
   * @param others the names of the other members
   */
  static Rule documentInRequest(List<String> others) {
    return DOCUMENT_IN_REQUEST.problem(
        "makes this a request and a job document at once"
            + (others.isEmpty() ? "" : ", like " + String.join(", ", others))
            + "; it was validated as a request");
  }

  /**
   * Returns the rule for a call without a request.
   *
   * @param member the member that should have it
   */
  static Rule requestMissing(String member) {
    return REQUEST_MISSING.problem(
        member + " is missing, so CreateJob is called without a request");
  }

  /**
   * Returns the rule for a file of another operation.
   *
   * @param found what the file contains, such as {@code a CreateOTAUpdate request}
   */
  static Rule otherOperation(String found) {
    return OTHER_OPERATION.problem(
        "this is " + found + ", not a CreateJob request; it was not validated");
  }

  static Rule jobDocument() {
    return JOB_DOCUMENT;
  }

  /**
   * Returns the rule for a job id that occurs again.
   *
   * @param name how the file spells {@code jobId}
   * @param place where it occurs first
   */
  static Rule jobIdReused(String name, String place) {
    return JOB_ID_REUSED.problem(name + " is that of the request at " + place);
  }

  static Rule skeleton() {
    return SkeletonRule.UNEDITED;
  }

  /** Returns all rules, for catalogues. */
  static Rule[] all() {
    return new Rule[] {
      CALL_NAME,
      DOCUMENT_IN_REQUEST,
      JOB_DOCUMENT,
      JOB_ID_REUSED,
      OTHER_OPERATION,
      REQUEST_INSIDE,
      REQUEST_MISSING,
      SkeletonRule.UNEDITED
    };
  }
}
