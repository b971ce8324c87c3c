package io.github.jobsmith.cli.command;

import io.github.jobsmith.cli.argument.Option;
import io.github.jobsmith.cli.output.AzurePipeline;
import io.github.jobsmith.cli.output.Looks;
import io.github.jobsmith.cli.output.Outputs;
import io.github.jobsmith.cli.process.ChildProcess;
import io.github.jobsmith.cli.process.ExitStatus;
import io.github.jobsmith.cli.process.OutputException;
import io.github.jobsmith.cli.process.Results;
import io.github.jobsmith.cli.process.Session;
import io.github.jobsmith.cli.process.UsageException;
import io.github.jobsmith.cli.schema.Schemas;
import io.github.jobsmith.jobs.JobFiles;
import io.github.jobsmith.jobs.RequestFacts;
import io.github.jobsmith.jobs.aws.AwsCommandLine;
import io.github.jobsmith.jobs.aws.AwsLine;
import io.github.jobsmith.jobs.aws.AwsRules;
import io.github.jobsmith.json.JsonDocument;
import io.github.jobsmith.json.JsonWriter;
import io.github.jobsmith.report.FileReport;
import io.github.jobsmith.report.ReportFilter;
import io.github.jobsmith.report.RunSummary;
import io.github.jobsmith.rule.RuleCatalog;
import io.github.jobsmith.rule.Severity;
import io.github.jobsmith.text.IoFaults;
import io.github.jobsmith.validation.Report;
import io.github.jobsmith.validation.ValidationOptions;
import io.github.jobsmith.validation.Validator;
import io.github.jobsmith.yaml.YamlRules;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@code jobsmith aws}: validates the arguments of the AWS CLI, and runs it. */
public final class AwsCommand {
  public static final List<Option> OPTIONS = AwsArguments.OPTIONS;

  private static final String PROGRAM = "aws";

  private final AwsArguments arguments;
  private final Session session;
  private final Schemas schemas;
  private final ChildProcess.Launcher launcher;

  private AwsCommand(
      AwsArguments arguments, Session session, Schemas schemas, ChildProcess.Launcher launcher) {
    this.arguments = arguments;
    this.session = session;
    this.schemas = schemas;
    this.launcher = launcher;
  }

  /**
   * Runs the command.
   *
   * @param launcher runs the AWS CLI
   * @return the exit code
   */
  public static int run(
      List<String> args, Session session, Schemas schemas, ChildProcess.Launcher launcher)
      throws OutputException {
    AwsArguments arguments = AwsArguments.parse(args, session);
    return new AwsCommand(arguments, session, schemas, launcher).run();
  }

  private int run() throws OutputException {
    ValidateOptions options = arguments.report();
    AwsConfig config = new AwsConfig(options.configs(), session);
    ValidationOptions validation =
        config.addedTo(
            options.validation(), options.arguments().values(ValidateOptions.PLACEHOLDERS));
    Path program = arguments.exec() ? program() : null;
    AwsLine line =
        AwsCommandLine.of(Path.of(""), session.environment())
            .with(AwsCommand::document)
            .read(arguments.aws(), name -> schemas.validator(name).with(validation));
    if (line.operation().isEmpty() || !line.makesRequest()) {
      return program == null ? nothing(line) : launch(program);
    }
    if (arguments.printRequest() && line.request().isPresent()) {
      new Results(session.out()).print(json(line.request().get()) + "\n");
      return ExitStatus.CLEAN;
    }
    if (program != null) {
      refuseStreams(line);
    }
    int status = report(line, line.operation().get(), config);
    return program == null || status != ExitStatus.CLEAN ? status : launch(program);
  }

  private static Report document(Validator request, JsonDocument made, byte[] document) {
    RequestFacts facts =
        RequestFacts.UNKNOWN
            .withRole(made.resolve(0, "/presignedUrlConfig/roleArn") >= 0)
            .withPackageVersions(texts(made, "/destinationPackageVersions"));
    List<String> targets = texts(made, "/targets");
    return JobFiles.of(request)
        .with(targets.isEmpty() ? facts : facts.withTarget(targets.get(0)))
        .documents()
        .validate("document.json", document)
        .report();
  }

  private static List<String> texts(JsonDocument document, String pointer) {
    int list = document.resolve(0, pointer);
    List<String> texts = new ArrayList<>();
    for (int item = list + 1; list >= 0 && item < document.next(list); item = document.next(item)) {
      if (document.isString(item)) {
        texts.add(document.string(item));
      }
    }
    return texts;
  }

  private Path program() {
    return ChildProcess.find(PROGRAM, session.environment())
        .orElseThrow(
            () ->
                new UsageException(
                    AwsArguments.EXEC + " runs the program aws, which is not on the PATH"));
  }

  private static int nothing(AwsLine line) {
    throw new UsageException(
        line.operation().isEmpty()
            ? "only aws iot "
                + String.join(" and aws iot ", AwsCommandLine.OPERATIONS)
                + " can be validated"
                + line.meantOperation()
                    .map(meant -> "; did you mean aws iot " + meant + "?")
                    .orElse("")
            : "this line makes no request, so there is nothing to validate");
  }

  /** The AWS CLI reads each file again, which a pipe does not allow. */
  private static void refuseStreams(AwsLine line) {
    for (Path file : line.files().values()) {
      if (Files.exists(file) && !Files.isRegularFile(file)) {
        throw new UsageException(
            file + " can be read only once; with " + AwsArguments.EXEC + ", save it as a file");
      }
    }
  }

  private int report(AwsLine line, String operation, AwsConfig config) throws OutputException {
    ValidateOptions options = arguments.report();
    Validator validator = schemas.validator(operation);
    RuleCatalog rules = AwsRules.addedTo(YamlRules.syntaxAddedTo(validator.rules()));
    ReportFilter filter = options.disabledRules().filter(() -> rules);
    boolean aside = arguments.exec() || arguments.printRequest();
    String subject = "aws iot " + operation;
    Looks looks =
        new Looks(
            validator.schemaId(),
            List.of(),
            options.quiet() || aside,
            options.failOn(),
            options.base(),
            false,
            false,
            aside ? 0 : ValidateCommand.width(session),
            rule -> ValidateOptions.SUBMIT_AT,
            subject,
            AzurePipeline.of(session),
            session.has("JENKINS_URL"),
            options.validation().messages());
    Results results = new Results(aside ? session.err() : session.out());
    RunSummary.Counter counter = new RunSummary.Counter(filter);
    boolean findings = false;
    try (Outputs outputs = Outputs.open(options.formats(), results, looks)) {
      for (Map.Entry<String, Report> each : line.reports().entrySet()) {
        Path path = line.files().get(each.getKey());
        FileReport file = config.shown(each.getKey(), path, each.getValue(), filter, rules);
        outputs.file(file);
        counter.add(file);
        findings |= hasFindings(file.report(), options.failOn());
      }
      outputs.finish(counter.summary());
    }
    return findings ? ExitStatus.FINDINGS : ExitStatus.CLEAN;
  }

  private static boolean hasFindings(@Nullable Report report, @Nullable Severity failOn) {
    return report != null
        && failOn != null
        && report.violations().stream().anyMatch(each -> each.severity().atLeast(failOn));
  }

  private int launch(Path program) throws OutputException {
    List<String> command = new ArrayList<>();
    command.add(program.toString());
    command.addAll(arguments.aws());
    try {
      return launcher.run(command);
    } catch (IOException e) {
      session.err().println("jobsmith: " + program + " cannot be run: " + IoFaults.reason(e));
      return ExitStatus.FAULT;
    }
  }

  private static String json(JsonDocument request) {
    byte[] text = new JsonWriter().value(request, 0).toByteArray();
    return new String(text, StandardCharsets.UTF_8);
  }
}
