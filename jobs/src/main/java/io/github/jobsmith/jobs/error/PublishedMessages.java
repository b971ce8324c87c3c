package io.github.jobsmith.jobs.error;

import java.util.List;

/**
 * The messages of the service that AWS documents, in the Developer Guide: Software Package Catalog,
 * troubleshooting.
 */
public final class PublishedMessages {
  private static final String REQUEST = "InvalidRequestException";
  private static final String DOCUMENT = "InvalidJobDocumentException";

  private static final List<PublishedMessage> ALL =
      List.of(
          message(
              "InvalidRoleException",
              "Permission denied when attempting to use role … to access bucket …."),
          message(
              REQUEST,
              "presignedUrlConfig role ARN is required to generate an S3 presigned url in job"
                  + " document",
              "placeholder-role"),
          message(
              REQUEST,
              "Cross region S3 bucket is not supported for presigned url upload placeholder",
              "presign-upload"),
          message(REQUEST, "S3 bucket in job document presigned url upload placeholder not found"),
          message(REQUEST, "Given S3 bucket name is invalid.", "placeholder-bucket"),
          message(REQUEST, "Provided S3 bucket is not valid: …. Error: …", "placeholder-bucket"),
          message(
              REQUEST,
              "Provided argument for presigned url is invalid",
              "presign-url",
              "presign-short-form",
              "presign-v2-url"),
          message(REQUEST, "VersionId not found when attempting to access s3 url"),
          message(
              DOCUMENT,
              "One or more parameters or placeholders are not terminated.",
              "placeholder-unterminated"),
          message(
              DOCUMENT,
              "Undefined placeholder, …, inside of presign url upload parameter",
              "presign-upload"),
          message(
              DOCUMENT,
              "Local placeholder, …, is only valid inside of presign url upload",
              "placeholder-local"),
          message(
              DOCUMENT,
              "The occurrence of local placeholder … within S3 presigned url upload placeholder"
                  + " exceeds limit of ….",
              "presign-upload"),
          message(
              DOCUMENT,
              "S3 bucket name in presigned url upload is not allowed to contain any placeholders",
              "presign-upload"),
          message(DOCUMENT, "… should not be the second layer pattern.", "placeholder-nested"),
          message(
              DOCUMENT,
              "${aws:iot:package:…:artifact:s3-presigned-url} cannot be nested inside another"
                  + " placeholder.",
              "placeholder-nested"),
          message(
              DOCUMENT,
              "Package … version … does not have an associated artifact to generate an S3"
                  + " presigned url."),
          message(
              DOCUMENT,
              "Cannot resolve empty package name and version name given multiple elements in"
                  + " destination package versions.",
              "package-empty-pair"),
          message(
              DOCUMENT,
              "Empty package name and version name have to be used in pair.",
              "package-empty-pair"),
          message(
              DOCUMENT,
              "$null is not allowed to be referenced as a package version in job documents.",
              "package-null"),
          message(
              DOCUMENT,
              "The package version attribute placeholder for all attributes has to be a json value"
                  + " by itself and not appended with other strings or nested with other"
                  + " placeholders.",
              "placeholder-package"));

  private PublishedMessages() {}

  /** Returns all messages, in the order of the page. */
  public static List<PublishedMessage> all() {
    return ALL;
  }

  /** Returns the messages that a text contains. */
  static List<PublishedMessage> in(String printed) {
    return ALL.stream().filter(message -> message.isIn(printed)).toList();
  }

  /** Returns the rules of all messages of an error. */
  static List<String> rulesOf(String error) {
    return ALL.stream()
        .filter(message -> message.error().equals(error))
        .flatMap(message -> message.rules().stream())
        .distinct()
        .toList();
  }

  private static PublishedMessage message(String error, String text, String... rules) {
    return new PublishedMessage(error, text, List.of(rules));
  }
}
