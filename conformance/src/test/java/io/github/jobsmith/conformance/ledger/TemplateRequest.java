package io.github.jobsmith.conformance.ledger;

import io.github.jobsmith.conformance.Json;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A request of CreateJobTemplate with the same values as a request of CreateJob: the id and the
 * windows have other locations, and members that a template does not have are left out.
 */
record TemplateRequest(String text, boolean fromJob) {
  private static final String WINDOWS = "maintenanceWindows";
  private static final Set<String> JOB_ONLY =
      Set.of(
          "targets",
          "targetSelection",
          "schedulingConfig",
          "namespaceId",
          "jobTemplateArn",
          "documentParameters");

  /** Returns the template; empty if the text is not JSON. */
  static Optional<TemplateRequest> of(String createJob) {
    JsonNode read;
    try {
      read = Json.parse(createJob);
    } catch (JacksonException e) {
      return Optional.empty();
    }
    if (!(read instanceof ObjectNode request)) {
      return Optional.of(new TemplateRequest(createJob, false));
    }
    JsonNode windows = request.path("schedulingConfig").path(WINDOWS);
    boolean fromJob = request.has("jobTemplateArn");
    ObjectNode template = request.objectNode();
    for (String name : List.copyOf(request.propertyNames())) {
      if (!JOB_ONLY.contains(name)) {
        template.set(name.equals("jobId") ? "jobTemplateId" : name, request.get(name));
      }
    }
    if (!windows.isMissingNode()) {
      template.set(WINDOWS, windows);
    }
    if (!template.has("description")) {
      template.put("description", "a template");
    }
    if (fromJob) {
      template.put("jobArn", "arn:aws:iot:us-east-1:123456789012:job/a");
    }
    return Optional.of(new TemplateRequest(Json.pretty(template), fromJob));
  }

  /** Returns where a value of the job is in the template; empty if it is not there. */
  static Optional<String> place(String pointer) {
    String windows = "/schedulingConfig/" + WINDOWS;
    if (pointer.equals("/jobId")) {
      return Optional.of("/jobTemplateId");
    }
    if (pointer.equals(windows) || pointer.startsWith(windows + "/")) {
      return Optional.of(pointer.substring("/schedulingConfig".length()));
    }
    String member = pointer.isEmpty() ? "" : pointer.split("/", -1)[1];
    return JOB_ONLY.contains(member) ? Optional.empty() : Optional.of(pointer);
  }
}
