package io.github.jobsmith.jobs.aws;

import io.github.jobsmith.jobs.aws.AwsOption.Arity;
import io.github.jobsmith.text.DidYouMean;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads one level of a command line, as the parser of the AWS CLI (Python's argparse) does: the
 * options of the level, in full or abbreviated, and its first operand. What it does not know is
 * left to the next level.
 */
final class ArgumentReader {
  /** An argument that asks for help, wherever it is. */
  static final String HELP = "help";

  private static final Pattern NEGATIVE = Pattern.compile("-(?:\\d+|\\d*\\.\\d+)");

  /**
   * An option with its arguments, as given.
   *
   * @param extra the number of arguments that follow, but belong to no option
   */
  record Given(AwsOption option, String written, List<String> values, int extra) {
    private Given withOneMore() {
      return new Given(option, written, values, extra + 1);
    }
  }

  /**
   * A fault of the command line.
   *
   * @param name what it is about: an option or an argument, as written
   */
  record Fault(String name, String message) {}

  /**
   * What was read.
   *
   * @param operand the first argument that belongs to no option; null if there is none or none is
   *     wanted
   * @param rest the arguments that belong to no known option, in order
   */
  record Level(
      List<Given> given, @Nullable String operand, List<String> rest, List<Fault> faults) {}

  /**
   * An argument that is an option: known, with or without a value after {@code =}, or unknown.
   *
   * @param ambiguous whether it can be short for several, of which none is taken
   */
  private record Match(@Nullable AwsOption option, @Nullable String value, boolean ambiguous) {
    static Match of(@Nullable AwsOption option, @Nullable String value) {
      return new Match(option, value, false);
    }
  }

  private final Map<String, AwsOption> options;
  private final boolean wantsOperand;
  private final List<Given> given = new ArrayList<>();
  private final List<String> rest = new ArrayList<>();
  private final List<Fault> faults = new ArrayList<>();
  private @Nullable String operand;

  /** Whether the last argument belongs to the last option in {@code given}, or follows it. */
  private boolean follows;

  private ArgumentReader(Map<String, AwsOption> options, boolean wantsOperand) {
    this.options = options;
    this.wantsOperand = wantsOperand;
  }

  /**
   * Reads a level.
   *
   * @param wantsOperand whether the level has an operand, such as the name of a command
   */
  static Level read(List<String> arguments, Map<String, AwsOption> options, boolean wantsOperand) {
    ArgumentReader reader = new ArgumentReader(options, wantsOperand);
    reader.readAll(arguments);
    return new Level(reader.given, reader.operand, reader.rest, reader.faults);
  }

  private void readAll(List<String> arguments) {
    int i = 0;
    while (i < arguments.size()) {
      String argument = arguments.get(i++);
      Match match = match(argument);
      if (match == null) {
        operand(argument);
        continue;
      }
      AwsOption option = match.option();
      follows = false;
      if (option == null) {
        rest.add(argument);
        continue;
      }
      int last = match.value() == null ? last(arguments, i, option.arity()) : i;
      List<String> values =
          match.value() == null ? arguments.subList(i, last) : List.of(match.value());
      i = last;
      if (!match.ambiguous()) {
        add(option, argument, values);
      }
    }
  }

  private void operand(String argument) {
    if (wantsOperand && operand == null) {
      operand = argument;
    } else if (follows && !wantsOperand && !argument.equals(HELP) && !isLikeOption(argument)) {
      given.add(given.remove(given.size() - 1).withOneMore());
    } else {
      follows &= !isLikeOption(argument);
      rest.add(argument);
    }
  }

  /** Returns the index after the arguments of an option. */
  private int last(List<String> arguments, int first, Arity arity) {
    int most = arity == Arity.ANY ? Integer.MAX_VALUE : arity == Arity.NONE ? 0 : 1;
    int last = first;
    while (last < arguments.size() && last - first < most && match(arguments.get(last)) == null) {
      last++;
    }
    return last;
  }

  private void add(AwsOption option, String argument, List<String> values) {
    int equals = argument.indexOf('=');
    String written = equals < 0 ? argument : argument.substring(0, equals);
    if (option.arity() == Arity.NONE && !values.isEmpty()) {
      faults.add(new Fault(written, "does not take a value"));
    } else if (option.arity() == Arity.ONE && values.isEmpty()) {
      faults.add(
          new Fault(
              written,
              "needs a value; write "
                  + option.name()
                  + "=VALUE if the value begins with a hyphen"));
    } else {
      given.add(new Given(option, written, List.copyOf(values), 0));
      follows = true;
    }
  }

  /** Returns the option that an argument is; null if it is a value. */
  private @Nullable Match match(String argument) {
    if (!argument.startsWith("-") || argument.length() == 1) {
      return null;
    }
    if (options.containsKey(argument)) {
      return Match.of(options.get(argument), null);
    }
    int equals = argument.indexOf('=');
    String name = equals < 0 ? argument : argument.substring(0, equals);
    String value = equals < 0 ? null : argument.substring(equals + 1);
    if (options.containsKey(name)) {
      return Match.of(options.get(name), value);
    }
    List<String> meant =
        name.startsWith("--") && name.length() > 2
            ? options.keySet().stream().filter(option -> option.startsWith(name)).toList()
            : List.of();
    if (meant.size() == 1) {
      return Match.of(options.get(meant.get(0)), value);
    }
    if (meant.size() > 1) {
      String message = "can be short for " + String.join(", ", meant);
      Fault fault = new Fault(name, message + DidYouMean.hint(name, meant));
      if (!faults.contains(fault)) {
        faults.add(fault);
      }
      return new Match(AwsOption.of(name, Arity.ANY), value, true);
    }
    boolean text = NEGATIVE.matcher(argument).matches() || argument.indexOf(' ') >= 0;
    return text ? null : Match.of(null, value);
  }

  /** What word processors make of hyphens. */
  private static final Pattern DASHES = Pattern.compile("^[\\u2010-\\u2015\\u2212]+(?=[A-Za-z])");

  /** Whether an argument begins with a hyphen, or with a dash and a letter. */
  static boolean isLikeOption(String argument) {
    return argument.startsWith("-") || DASHES.matcher(argument).find();
  }

  /** Describes an argument that no level of the command line knows. */
  static Fault unknown(String argument, Iterable<String> known) {
    String hyphens = DASHES.matcher(argument).replaceFirst("--");
    if (!argument.startsWith("-") && !hyphens.equals(argument)) {
      return new Fault(argument, "begins with a dash; write two hyphens: " + hyphens);
    }
    if (!argument.startsWith("-")) {
      return new Fault(
          argument, "is not the value of an option; put a value that contains spaces in quotes");
    }
    int equals = argument.indexOf('=');
    String name = equals < 0 ? argument : argument.substring(0, equals);
    List<String> names = new ArrayList<>();
    known.forEach(names::add);
    return new Fault(name, "unknown option" + DidYouMean.hint(name, names));
  }
}
