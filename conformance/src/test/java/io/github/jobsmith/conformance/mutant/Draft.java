package io.github.jobsmith.conformance.mutant;

import io.github.jobsmith.conformance.Edits;
import io.github.jobsmith.conformance.Json;
import io.github.jobsmith.conformance.request.Origin;
import io.github.jobsmith.conformance.request.Request;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A valid request on its way to a mutant. Everything that a change depends on is added, so that
 * nothing else becomes invalid.
 */
final class Draft {
  private final Instant submitAt;
  private Request request;

  Draft(Request request) {
    this.request = request.copy();
    this.submitAt = Objects.requireNonNull(request.submitAt(), "the clock of a valid request");
  }

  Request request() {
    return request;
  }

  ObjectNode json() {
    return request.json();
  }

  /** Sets the value at a JSON Pointer; missing objects on the path are created. */
  Draft set(String pointer, JsonNode value) {
    Edits.set(json(), pointer, value);
    return this;
  }

  /** Sets the value, given as JSON text. */
  Draft json(String pointer, String text) {
    return set(pointer, Json.parse(text));
  }

  Draft text(String pointer, String text) {
    return set(pointer, json().stringNode(text));
  }

  Draft drop(String... members) {
    json().remove(List.of(members));
    return this;
  }

  Draft remove(String pointer) {
    Edits.remove(json(), pointer);
    return this;
  }

  /** Partition, region and account of the first target. */
  Origin origin() {
    String[] parts = json().get("targets").get(0).asString().split(":", 6);
    return new Origin(parts[1], parts[3], parts[4]);
  }

  /** Removes document, source, template and everything that depends on them. */
  Draft empty() {
    return drop(
        "document",
        "documentSource",
        "jobTemplateArn",
        "documentParameters",
        "presignedUrlConfig",
        "destinationPackageVersions");
  }

  /** Sets the document and removes other sources. */
  Draft document(String text) {
    return empty().text("/document", text);
  }

  /** Sets a document that contains a member with this value, and a role for presigned URLs. */
  Draft presigned(String value) {
    return document(member(value)).role();
  }

  /** Returns a document with one member. */
  static String member(String value) {
    return "{\"a\":" + Json.compact(Json.MAPPER.getNodeFactory().stringNode(value)) + "}";
  }

  Draft role() {
    return text(
        "/presignedUrlConfig/roleArn",
        "arn:" + origin().partition() + ":iam::" + origin().account() + ":role/r");
  }

  /** Sets packages with these names and versions ({@code app/version/1}). */
  Draft packages(String... packages) {
    ArrayNode array = json().putArray("destinationPackageVersions");
    for (String name : packages) {
      array.add(origin().arn("package/" + name));
    }
    return this;
  }

  Draft source(String url) {
    return empty().text("/documentSource", url);
  }

  Draft customTemplate() {
    return empty().text("/jobTemplateArn", origin().arn("jobtemplate/t"));
  }

  /** Sets a managed template, {@code NAME:VERSION}, and its parameters as JSON text. */
  Draft managed(String template, String parameters) {
    return empty()
        .text("/jobTemplateArn", managedArn(template))
        .json("/documentParameters", parameters);
  }

  String managedArn(String template) {
    return "arn:"
        + origin().partition()
        + ":iot:"
        + origin().region()
        + "::jobtemplate/"
        + template;
  }

  /** Sets the targets ({@code thing/a}), CONTINUOUS or not. */
  Draft targets(boolean continuous, String... names) {
    Origin origin = origin();
    ArrayNode targets = json().putArray("targets");
    for (String name : names) {
      targets.add(origin.arn(name));
    }
    if (!continuous && json().has("schedulingConfig")) {
      ((ObjectNode) json().get("schedulingConfig")).remove("maintenanceWindows");
    }
    return text("/targetSelection", continuous ? "CONTINUOUS" : "SNAPSHOT");
  }

  /** Makes it a CONTINUOUS job for a group with one maintenance window. */
  Draft window(String cron, int minutes) {
    targets(true, "thinggroup/g").drop("schedulingConfig");
    return json(
        "/schedulingConfig/maintenanceWindows",
        "[{\"startTime\":\"" + cron + "\",\"durationInMinutes\":" + minutes + "}]");
  }

  /** Adds a rollout with an exponential rate. */
  Draft rollout() {
    return json(
        "/jobExecutionsRolloutConfig",
        """
        {"exponentialRate": {"baseRatePerMinute": 1, "incrementFactor": 1.5,
         "rateIncreaseCriteria": {"numberOfNotifiedThings": 10}}}
        """);
  }

  /** Adds one abort criterion. */
  Draft abort() {
    return json(
        "/abortConfig/criteriaList",
        """
        [{"failureType": "FAILED", "action": "CANCEL", "thresholdPercentage": 10,
          "minNumberOfExecutedThings": 1}]
        """);
  }

  /** Adds one retry criterion. */
  Draft retry() {
    return json(
        "/jobExecutionsRetryConfig",
        "{\"criteriaList\": [{\"failureType\": \"FAILED\", \"numberOfRetries\": 2}]}");
  }

  Draft timeout() {
    return json("/timeoutConfig", "{\"inProgressTimeoutInMinutes\": 5}");
  }

  /** Adds a schedule with one time and without windows. */
  Draft schedule(String member, String time) {
    return drop("schedulingConfig").text("/schedulingConfig/" + member, time);
  }

  /** Removes the submission time. */
  Draft withoutClock() {
    request = request.withoutClock();
    return this;
  }

  /** Returns the submission time without its seconds, in UTC. */
  LocalDateTime now() {
    return LocalDateTime.ofInstant(submitAt, ZoneOffset.UTC).truncatedTo(ChronoUnit.MINUTES);
  }

  /** Returns the first minute that is not before the submission time. */
  LocalDateTime nextMinute() {
    LocalDateTime now = now();
    return now.toInstant(ZoneOffset.UTC).isBefore(submitAt) ? now.plusMinutes(1) : now;
  }
}
