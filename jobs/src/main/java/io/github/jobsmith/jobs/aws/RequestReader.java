package io.github.jobsmith.jobs.aws;

import io.github.jobsmith.jobs.aws.ArgumentReader.Given;
import io.github.jobsmith.jobs.skeleton.LeftOver;
import io.github.jobsmith.json.DocumentView;
import io.github.jobsmith.json.JsonDocument;
import io.github.jobsmith.json.JsonSyntaxException;
import io.github.jobsmith.json.SourcePlaces;
import io.github.jobsmith.json.SourcePlaces.Form;
import io.github.jobsmith.rule.Rule;
import io.github.jobsmith.validation.Report;
import io.github.jobsmith.validation.Validator;
import io.github.jobsmith.validation.Violation;
import io.github.jobsmith.yaml.YamlDocuments;
import io.github.jobsmith.yaml.YamlVersion;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Makes a request of options and validates it. For one command line. */
final class RequestReader {
  /** What the names of the rules of the JSON reader begin with. */
  private static final String READER = "json-";

  /** The rule of requests about a document that the reader rejects. */
  private static final String NOT_JSON = "document-json";

  private final Texts texts = new Texts();
  private final ParamFiles files;
  private final Faults faults;
  private final Validator validator;
  private final OptionValues values;
  private final UncertainNames uncertain = new UncertainNames(texts);
  private final @Nullable DocumentValidator documents;
  private final Text whole;

  /** The text of the option for a whole request; null if there is none. */
  private @Nullable Text input;

  /**
   * Creates a reader.
   *
   * @param command what reports call the request as a whole
   * @param documents validates the file of a job document; may be null
   */
  RequestReader(
      String command,
      Path directory,
      Map<String, String> environment,
      Faults faults,
      Validator validator,
      @Nullable DocumentValidator documents) {
    this.documents = documents;
    this.faults = faults;
    this.validator = validator;
    this.files = new ParamFiles(directory, environment, validator.options().limits(), texts);
    this.values = new OptionValues(texts, files, faults, validator);
    this.whole = texts.add(command, OptionValues.utf8(command), false);
  }

  /**
   * Returns the line.
   *
   * @param options those that count, each once
   * @param required the members that must be options although an option for a whole request is
   *     given, because the AWS CLI recognises that option only if it is written in full and not
   *     followed by {@code =}
   */
  AwsLine read(String operation, List<Given> options, Set<String> required) {
    List<Value.Member> members = new ArrayList<>();
    List<Given> inputs = new ArrayList<>();
    Set<String> set =
        options.stream()
            .map(given -> String.valueOf(given.option().member()))
            .collect(Collectors.toSet());
    for (Given given : options) {
      String member = given.option().member();
      if (member != null) {
        Value value = values.read(given);
        if (value != null) {
          members.add(new Value.Member(member, value.start(), value.end(), value));
        }
      } else if (!given.option().name().equals(AwsOptions.SKELETON)) {
        inputs.add(given);
      }
    }
    Value root = new Value.Members(members, whole.base(), whole.base() + whole.bytes().length);
    if (!inputs.isEmpty()) {
      Value merged = input(inputs, members, set, required);
      root = merged == null ? root : merged;
    }
    return line(operation, root);
  }

  private @Nullable Value input(
      List<Given> inputs, List<Value.Member> members, Set<String> set, Set<String> required) {
    Given given = inputs.get(0);
    if (inputs.size() > 1) {
      faults.add(
          AwsRules.INPUT_OPTION,
          inputs.get(1).written(),
          "cannot be given together with " + given.written());
      return null;
    }
    if (!set.containsAll(required)) {
      faults.add(
          AwsRules.INPUT_OPTION,
          given.written(),
          "the AWS CLI does not recognise this spelling as a whole request, and asks for the"
              + " required options; write "
              + given.option().name()
              + " and a space before the value");
      return null;
    }
    Text text = values.input(given);
    input = text;
    if (text == null) {
      return null;
    }
    Value.Copy read = document(text, given.option().name().equals(AwsOptions.YAML));
    if (read == null || !read.document().isObject(0)) {
      return read;
    }
    List<Value.Member> all = new ArrayList<>(members);
    JsonDocument document = read.document();
    if (document.source() != null && document.source().form(0) == Form.TAGGED) {
      faults.add(AwsYaml.TAG, text, 0, "the request has a tag that the AWS CLI does not know");
    }
    for (int node = 1; node < document.next(0); node = document.next(node)) {
      if (!set.contains(document.name(node))) {
        all.add(member(read.at(node)));
      }
    }
    return new Value.Members(all, read.start(), read.end());
  }

  private Value.Member member(Value.Copy value) {
    JsonDocument document = value.document();
    int offset = document.nameOffset(value.node());
    int start = document.source() == null ? offset : document.source().start(offset);
    int end =
        document.source() == null
            ? document.nameEndOffset(value.node())
            : document.source().end(offset);
    int from = value.base() + start;
    int to = value.base() + end;
    return new Value.Member(uncertain.name(value, from, to), from, to, value);
  }

  private Value.@Nullable Copy document(Text text, boolean yaml) {
    try {
      JsonDocument document =
          yaml
              ? YamlDocuments.read(text.bytes(), validator.options())
              : validator.read(text.bytes());
      boolean old = document.source() != null && YamlVersion.isOld(document.source());
      boolean empty = yaml && document.isNull(0);
      if (!empty) {
        return new Value.Copy(document, 0, text.base(), old);
      }
    } catch (JsonSyntaxException e) {
      // Reported below, with the excerpt.
    }
    faults.add(
        text.name(),
        yaml ? YamlDocuments.validate(validator, text.bytes()) : validator.validate(text.bytes()));
    return null;
  }

  private AwsLine line(String operation, Value root) {
    JsonDocument document;
    try {
      document = new RequestWriter(texts, uncertain).document(root, validator.options().limits());
    } catch (JsonSyntaxException e) {
      faults.add(whole.name(), Report.unreadable(e, validator.options().messages()));
      return AwsLine.of(operation, null, faults.reports(), files.read());
    }
    boolean partial = faults.isUnreadable() || values.isInputUnknown();
    Report report = withoutSkeleton(document, validate(document));
    int unknown = report.unknownValues() + (values.isInputUnknown() ? 1 : 0);
    report = report.withUnknownValues(unknown);
    // The command itself always has a report, with the rules that were not run.
    faults.addAll(Map.of(whole.name(), report.without(rules(report, violation -> true))));
    Report counted = report.withUnknownValues(0);
    faults.addAll(partial ? ofValues(counted).bySection() : inDocument(document, counted));
    return AwsLine.of(operation, partial ? null : document, faults.reports(), files.read());
  }

  private Report validate(JsonDocument document) {
    DocumentView view = DocumentView.of(document);
    int slips = 0;
    for (String slip : values.slips()) {
      int node = document.resolve(0, slip);
      if (node >= 0) {
        view.unknown(node);
        slips++;
      }
    }
    JsonDocument seen = slips == 0 ? document : view.build();
    Report report = validator.validate(seen, findings -> AwsYaml.checkRead(seen, findings));
    return slips == 0
        ? report
        : report.withUnknownValues(Math.max(0, report.unknownValues() - slips));
  }

  /** Reports the rest of a skeleton as one violation, at its first member in the input. */
  private Report withoutSkeleton(JsonDocument document, Report report) {
    Text from = input;
    SourcePlaces places = document.source();
    if (from == null || places == null || report.violations().size() < LeftOver.FEWEST) {
      return report;
    }
    Optional<LeftOver> rest = LeftOver.of(document, 0);
    for (int member : rest.map(LeftOver::members).orElse(List.of())) {
      int offset = places.start(document.nameOffset(member)) - from.base();
      if (offset >= 0 && offset < from.bytes().length) {
        Rule rule = rest.get().rule();
        faults.add(rule, from, offset, String.valueOf(rule.problem()));
        return rest.get().ofOthers(validate(rest.get().others()));
      }
    }
    return report;
  }

  /** Replaces violations at the document as a whole by those at their lines in its file. */
  private Map<String, Report> inDocument(JsonDocument request, Report report) {
    Map<String, Report> sections = new LinkedHashMap<>(report.bySection());
    Text file = values.fileOf("document");
    Report whole = file == null ? null : sections.get(file.name());
    if (documents != null && file != null && whole != null) {
      Report own = documents.validate(validator, request, file.bytes());
      Set<String> again = rules(own, violation -> true);
      boolean unreadable = again.stream().anyMatch(rule -> rule.startsWith(READER));
      if (unreadable && isKnownMistake(file)) {
        return sections;
      }
      if (unreadable) {
        again.add(NOT_JSON);
      }
      sections.put(file.name(), whole.without(again).and(own));
    }
    return sections;
  }

  /** Whether the rules of the request say more about a file than that it is not JSON. */
  private static boolean isKnownMistake(Text file) {
    return file.bytes().length == 0
        || ParamFiles.isReference(new String(file.bytes(), StandardCharsets.UTF_8).strip());
  }

  /**
   * Leaves out the rules of the request as a whole, which cannot be decided without the members
   * that could not be read.
   */
  private static Report ofValues(Report report) {
    return report.without(rules(report, violation -> violation.pointer().isEmpty()));
  }

  private static Set<String> rules(Report report, Predicate<Violation> wanted) {
    return report.violations().stream()
        .filter(wanted)
        .map(violation -> violation.rule().id())
        .collect(Collectors.toSet());
  }
}
