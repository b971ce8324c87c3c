package io.github.jobsmith.jobs;

import io.github.jobsmith.jobs.aws.AwsYaml;
import io.github.jobsmith.jobs.skeleton.LeftOver;
import io.github.jobsmith.json.JsonDocument;
import io.github.jobsmith.validation.Report;
import io.github.jobsmith.validation.Validator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** A CreateJob request. */
record RequestPart(int node, String name) implements JobPart {
  @Override
  public boolean createsJob() {
    return true;
  }

  @Override
  public Report validate(JsonDocument document, Validator request) {
    Report report = validateAsItIs(document, request);
    if (!report.violations().isEmpty() && document.isObject(node)) {
      List<Integer> members = DocumentForm.documentedMembers(document, node);
      if (!members.isEmpty() && DocumentForm.hasMemberOfRequest(document, node)) {
        return withDocument(report, members, document, request);
      }
    }
    return report.violations().size() < LeftOver.FEWEST
        ? report
        : LeftOver.of(document, node).map(rest -> asOne(rest, document, request)).orElse(report);
  }

  /** Reports members of a job document as one violation. */
  private Report withDocument(
      Report report, List<Integer> members, JsonDocument document, Validator request) {
    Set<String> pointers = members.stream().map(document::pointer).collect(Collectors.toSet());
    List<String> others = members.stream().skip(1).map(document::name).toList();
    NotePart note = NotePart.ofName(members.get(0), JobRules.documentInRequest(others));
    return report
        .where(each -> !pointers.contains(each.pointer()))
        .and(note.validate(document, request));
  }

  /** Reports the rest of a skeleton as one violation. */
  private Report asOne(LeftOver rest, JsonDocument document, Validator request) {
    NotePart note = new NotePart(rest.members().get(0), "", rest.rule());
    return rest.ofOthers(validateAsItIs(rest.others(), request))
        .and(note.validate(document, request));
  }

  /** Validates the request, whatever is in it. */
  Report validateAsItIs(JsonDocument document, Validator request) {
    if (document.source() == null) {
      return request.validate(document, node);
    }
    return request.validate(document, node, findings -> AwsYaml.check(document, node, findings));
  }
}
