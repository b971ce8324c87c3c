package io.github.jobsmith.jobs.aws;

import io.github.jobsmith.jobs.aws.ArgumentReader.Fault;
import io.github.jobsmith.jobs.aws.ArgumentReader.Given;
import io.github.jobsmith.jobs.aws.ArgumentReader.Level;
import io.github.jobsmith.rule.Rule;
import io.github.jobsmith.validation.ValidationOptions;
import io.github.jobsmith.validation.Validator;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Reads the arguments of the AWS CLI, version 2, as it does, and validates the request that they
 * make:
 *
 * <pre>{@code
 * AwsCommandLine reader = AwsCommandLine.of(Path.of(""), System.getenv());
 * AwsLine line = reader.read(List.of("iot", "create-job", "--job-id", "a"), name -> validator);
 * line.reports().forEach((name, report) -> System.out.println(name + ": " + report));
 * }</pre>
 *
 * <p>Options are those of the AWS CLI, with its abbreviations; values are text, JSON, shorthand
 * syntax or {@code file://}; {@code --cli-input-json} and {@code --cli-input-yaml} read a whole
 * request, whose members options replace. Reads the files that the arguments name, and nothing
 * else. Immutable.
 */
public final class AwsCommandLine {
  /** The operations that can be validated: the names of the AWS CLI and of the schemas. */
  public static final List<String> OPERATIONS = List.of("create-job", "create-job-template");

  static final String SERVICE = "iot";

  private final Path directory;
  private final Map<String, String> environment;
  private final @Nullable DocumentValidator documents;

  private AwsCommandLine(
      Path directory, Map<String, String> environment, @Nullable DocumentValidator documents) {
    this.directory = directory;
    this.environment = environment;
    this.documents = documents;
  }

  /**
   * Returns a reader.
   *
   * @param directory what paths are relative to
   * @param environment variables for {@code ~} and {@code $NAME} in {@code file://} paths
   */
  public static AwsCommandLine of(Path directory, Map<String, String> environment) {
    return new AwsCommandLine(
        Objects.requireNonNull(directory, "directory"), Map.copyOf(environment), null);
  }

  /**
   * Returns a reader that validates the file of {@code --document file://PATH} by itself. Without
   * it, violations in the document have the place of the whole document.
   */
  public AwsCommandLine with(DocumentValidator validator) {
    return new AwsCommandLine(
        directory, environment, Objects.requireNonNull(validator, "validator"));
  }

  /**
   * Reads and validates arguments.
   *
   * @param arguments those after {@code aws}
   * @param validators returns the validator of an operation, such as {@code create-job}
   */
  public AwsLine read(List<String> arguments, Function<String, Validator> validators) {
    List<String> clean = arguments.stream().map(AwsCommandLine::withoutSurrogates).toList();
    Map<String, AwsOption> global = AwsOptions.global();
    Level service = ArgumentReader.read(clean, global, true);
    Level operation = ArgumentReader.read(service.rest(), Map.of(), true);
    String name = operation.operand();
    if (!SERVICE.equals(service.operand()) || name == null || !OPERATIONS.contains(name)) {
      return AwsLine.other(MisspeltCommand.meant(service.operand(), name));
    }
    Shape request = Shape.of(new SchemaTexts(), name + ".schema.json");
    Map<String, AwsOption> own = AwsOptions.of(request);
    Level level = ArgumentReader.read(operation.rest(), own, false);
    if (level.rest().contains(ArgumentReader.HELP) || has(service, AwsOptions.VERSION)) {
      return AwsLine.without(name);
    }
    List<Given> skeleton = given(level, AwsOptions.SKELETON);
    if (!skeleton.isEmpty() && AwsOptions.printsSkeleton(skeleton.get(0).values())) {
      return AwsLine.without(name);
    }
    Faults faults = new Faults();
    Set<String> known = new HashSet<>(own.keySet());
    known.addAll(global.keySet());
    List<Fault> found = new ArrayList<>(service.faults());
    found.addAll(level.faults());
    found.addAll(unknown(level.rest(), known));
    found.forEach(fault -> faults.add(AwsRules.OPTION, fault.name(), fault.message()));
    Validator validator = validators.apply(name);
    values(service, validator.options(), faults);
    values(level, validator.options(), faults);
    repeated(service, faults);
    repeated(level, faults);
    boolean exact = clean.contains(AwsOptions.JSON) || clean.contains(AwsOptions.YAML);
    Set<String> required = exact ? Set.of() : request.required();
    RequestReader reader =
        new RequestReader("aws iot " + name, directory, environment, faults, validator, documents);
    return reader.read(name, last(level), required);
  }

  /** The arguments after an unknown option are supposed to be its values. */
  private static List<Fault> unknown(List<String> rest, Set<String> known) {
    List<Fault> faults = new ArrayList<>();
    boolean value = false;
    for (String argument : rest) {
      boolean option = ArgumentReader.isLikeOption(argument);
      if (option || !value) {
        faults.add(ArgumentReader.unknown(argument, known));
      }
      value = option || value;
    }
    return faults;
  }

  /** A lone surrogate, which no program can pass on, becomes a question mark. */
  private static String withoutSurrogates(String argument) {
    return new String(argument.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
  }

  private static boolean has(Level level, String option) {
    return !given(level, option).isEmpty();
  }

  private static List<Given> given(Level level, String option) {
    return level.given().stream().filter(each -> each.option().name().equals(option)).toList();
  }

  /** Reports options with arguments that they do not take. */
  private static void values(Level level, ValidationOptions options, Faults faults) {
    for (Given given : level.given()) {
      if (given.extra() == 0 && given.values().stream().anyMatch(options::isPlaceholder)) {
        continue;
      }
      String fault = given.extra() > 0 ? extra(given) : AwsOptions.fault(given);
      if (fault != null) {
        faults.add(AwsRules.OPTION, given.written(), fault);
      } else if (given.option().name().equals(AwsOptions.QUERY) && !given.values().isEmpty()) {
        query(given, faults);
      }
    }
  }

  /** Reports an expression that the AWS CLI cannot parse or evaluate. */
  private static void query(Given given, Faults faults) {
    String query = given.values().get(0);
    JmesPathException fault = JmesPath.fault(query);
    if (fault != null) {
      byte[] utf8 = OptionValues.utf8(query);
      int offset = OptionValues.utf8(query.substring(0, fault.index())).length;
      if (fault.isSyntax()) {
        String message = fault.getMessage() + "; must be a JMESPath expression";
        faults.add(AwsRules.QUERY, given.written(), utf8, offset, message);
      } else {
        Rule rule = AwsRules.QUERY.noticedBy(new String[0]);
        faults.advise(rule, given.written(), utf8, offset, String.valueOf(fault.getMessage()));
      }
    }
  }

  private static String extra(Given given) {
    return "takes one value, but "
        + (given.extra() + 1)
        + " arguments follow it; put a value that contains spaces in quotes";
  }

  private static void repeated(Level level, Faults faults) {
    Set<String> seen = new HashSet<>();
    Set<String> said = new HashSet<>();
    for (Given given : level.given()) {
      String name = given.option().name();
      if (!seen.add(name) && said.add(name) && given.option().arity() != AwsOption.Arity.NONE) {
        faults.add(
            AwsRules.REPEATED,
            given.written(),
            "is given more than once; only the last one counts");
      }
    }
  }

  /** Returns the options that count, in the order in which they were first given. */
  private static List<Given> last(Level level) {
    Map<String, Given> last = new LinkedHashMap<>();
    for (Given given : level.given()) {
      String member = given.option().member();
      last.put(member == null ? given.option().name() : member, given);
    }
    // The value of the others is not known; that is reported already.
    last.values().removeIf(given -> given.extra() > 0);
    return List.copyOf(last.values());
  }
}
