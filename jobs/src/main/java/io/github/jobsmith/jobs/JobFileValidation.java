package io.github.jobsmith.jobs;

import io.github.jobsmith.jobs.aws.AwsYaml;
import io.github.jobsmith.json.JsonDocument;
import io.github.jobsmith.json.JsonItems;
import io.github.jobsmith.json.JsonLimits;
import io.github.jobsmith.json.JsonSyntaxException;
import io.github.jobsmith.rule.Rule;
import io.github.jobsmith.rule.StandardRules;
import io.github.jobsmith.validation.Report;
import io.github.jobsmith.validation.Validator;
import io.github.jobsmith.validation.Violation;
import io.github.jobsmith.yaml.DocumentFiles;
import io.github.jobsmith.yaml.YamlDocuments;
import io.github.jobsmith.yaml.part.PartPlaces;
import io.github.jobsmith.yaml.part.TextPart;
import io.github.jobsmith.yaml.part.YamlStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Validates one file. Reports a job id that occurs again in the file, or that a run has found
 * before. Not thread-safe.
 */
final class JobFileValidation {
  /** The rules of readers, which are reported with those of the document. */
  private static final Set<String> OF_DOCUMENT = Set.of(StandardRules.DUPLICATE_MEMBER.id());

  private final Validator request;
  private final JobDocuments documents;
  private final JobIds ids;
  private final List<JobIds.Id> found = new ArrayList<>();

  /**
   * @param ids of earlier requests; those of the file are added
   */
  JobFileValidation(Validator request, JobDocuments documents, JobIds ids) {
    this.request = request;
    this.documents = documents;
    this.ids = ids;
  }

  /** Returns the job ids of the file, as far as it was validated. */
  List<JobIds.Id> found() {
    return found;
  }

  /**
   * Validates a text.
   *
   * @param name its name in messages; selects JSON, JSON Lines or YAML
   */
  JobFileResult validate(String name, byte[] text) {
    if (DocumentFiles.isYaml(name)) {
      List<TextPart> parts = YamlStream.matches(text) ? YamlStream.split(text) : List.of();
      return parts.size() > 1 ? several(name, parts, true) : one(name, text, true);
    }
    return JsonItems.isLines(name)
        ? several(name, JsonLines.split(text), false)
        : one(name, text, false);
  }

  /** A document, and what was recognised in it. */
  private record Content(JsonDocument document, Recognised recognised) {}

  private JobFileResult one(String name, byte[] text, boolean yaml) {
    Content content;
    try {
      content = read(request, text, yaml);
    } catch (JsonSyntaxException e) {
      return !yaml && JsonLines.matches(text, limits())
          ? several(name, JsonLines.split(text), false)
          : new JobFileResult(JobFileKind.REQUEST, malformed(request, text, yaml));
    }
    if (yaml && content.document.isNull(0)) {
      // Of an empty text, the reader says that it is empty.
      return new JobFileResult(JobFileKind.REQUEST, malformed(request, text, true));
    }
    Report report = report(content, text, earlier(content, name, 0));
    return new JobFileResult(content.recognised.kind(), report);
  }

  private static Content read(Validator validator, byte[] text, boolean yaml) {
    try {
      JsonDocument document =
          yaml ? YamlDocuments.read(text, validator.options()) : validator.read(text);
      return new Content(document, Recognition.of(document));
    } catch (JsonSyntaxException e) {
      boolean syntax = e.kind() == JsonSyntaxException.Kind.SYNTAX;
      LeftTokens tokens = syntax ? LeftTokens.read(validator, text, yaml) : null;
      if (tokens == null) {
        throw e;
      }
      Recognised recognised = new Recognised(JobFileKind.REQUEST, List.of(new TokenPart(tokens)));
      return new Content(tokens.document(), recognised);
    }
  }

  private static Report malformed(Validator validator, byte[] text, boolean yaml) {
    return yaml
        ? YamlDocuments.validate(validator, text, AwsYaml::check)
        : validator.validate(text);
  }

  private JobFileResult several(String name, List<TextPart> parts, boolean yaml) {
    PartPlaces places =
        new PartPlaces(request, parts.isEmpty() ? new byte[0] : parts.get(0).file());
    List<Report> reports = new ArrayList<>();
    int max = request.options().maxViolations();
    int found = 0;
    boolean valid = true;
    for (TextPart part : parts) {
      Report report = part(name, part, yaml, places, SeveralRequests.name(reports.size() + 1));
      reports.add(report);
      found += report.violations().size();
      valid &= report.isValid();
      if (!valid && (found > max || report.isTruncated())) {
        break;
      }
    }
    if (reports.isEmpty()) {
      return new JobFileResult(JobFileKind.REQUEST, request.validate(new byte[0]));
    }
    return new JobFileResult(JobFileKind.SEVERAL_REQUESTS, Report.joined(reports, max));
  }

  /**
   * Validates a part as it is, and only if something is wrong again, with its place in the file.
   */
  private Report part(String name, TextPart part, boolean yaml, PartPlaces places, String number) {
    byte[] text = part.bytes();
    Content content;
    try {
      content = read(request, text, yaml);
    } catch (JsonSyntaxException e) {
      return places.report(
          part, number, false, padded -> malformed(places.validator(), padded, yaml));
    }
    List<String> earlier = earlier(content, name, part.padding());
    Report report = report(content, text, earlier);
    // Parts of the document can have places of their own, which differ after empty lines.
    return report.violations().isEmpty()
        ? report
        : places.report(
            part,
            number,
            report.isValid(),
            padded -> report(read(places.validator(), padded, yaml), padded, earlier));
  }

  /** Returns the earlier places of the job ids of all parts; empty for a new id. */
  private List<String> earlier(Content content, String name, int lines) {
    JsonDocument document = content.document;
    List<JobPart> parts = content.recognised.parts();
    List<String> earlier = new ArrayList<>(parts.size());
    for (JobPart part : parts) {
      String place = part.createsJob() ? earlier(part, document, name, lines) : null;
      earlier.add(place == null ? "" : place);
    }
    return earlier;
  }

  private @Nullable String earlier(JobPart part, JsonDocument document, String name, int lines) {
    JobIds.Id id = JobIds.of(part.shown(document), part.node(), name, lines);
    if (id == null) {
      return null;
    }
    found.add(id);
    return ids.add(id);
  }

  private Report report(Content content, byte[] text, List<String> earlier) {
    JsonDocument document = content.document;
    List<JobPart> parts = content.recognised.parts();
    List<Report> reports = new ArrayList<>(parts.size());
    Set<String> duplicates = new HashSet<>();
    for (int i = 0; i < parts.size(); i++) {
      JobPart part = parts.get(i);
      Report report = part.validate(document, request);
      if (!earlier.get(i).isEmpty()) {
        JsonDocument shown = part.shown(document);
        int id = JobIds.node(shown, part.node());
        Rule rule = JobRules.jobIdReused(shown.spelling("jobId"), earlier.get(i));
        report = report.and(NotePart.within(part.node(), id, rule, shown, request));
      }
      if (part instanceof NotePart note && note.isDocument()) {
        report = report.without(OF_DOCUMENT).and(documents.validate(document, part.node(), text));
      }
      if (!report.violations().isEmpty()) {
        // A part can be in another one, and is validated again for a note about it.
        report = report.where(each -> !isDuplicate(each) || duplicates.add(key(each)));
      }
      reports.add(part.name().isEmpty() ? report : report.about(part.name()));
    }
    return Report.joined(reports, request.options().maxViolations());
  }

  private static boolean isDuplicate(Violation violation) {
    return OF_DOCUMENT.contains(violation.rule().id());
  }

  private static String key(Violation violation) {
    return violation.offset() + " " + violation.pointer();
  }

  private JsonLimits limits() {
    return request.options().limits();
  }
}
