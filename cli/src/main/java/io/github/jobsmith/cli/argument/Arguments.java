package io.github.jobsmith.cli.argument;

import io.github.jobsmith.cli.process.Choices;
import io.github.jobsmith.cli.process.UsageException;
import io.github.jobsmith.text.DidYouMean;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The parsed arguments of a command: {@code --name value}, {@code --name=value}, flags, operands.
 * Options and operands may be mixed; after {@code --} everything is an operand, as is {@code -}
 * alone.
 */
public final class Arguments {
  private final Map<String, List<String>> values = new HashMap<>();
  private final List<String> operands = new ArrayList<>();

  private Arguments() {}

  /**
   * Parses arguments.
   *
   * @throws UsageException if an argument is unknown, lacks its value, or is given too often
   */
  public static Arguments parse(List<Option> options, List<String> args) {
    Arguments parsed = new Arguments();
    for (int i = 0; i < args.size(); i++) {
      String arg = args.get(i);
      if (arg.equals("--")) {
        parsed.operands.addAll(args.subList(i + 1, args.size()));
        break;
      }
      if (!arg.startsWith("-") || arg.equals("-")) {
        parsed.operands.add(arg);
        continue;
      }
      int equals = arg.indexOf('=');
      String name = equals < 0 ? arg : arg.substring(0, equals);
      Option option = find(options, name);
      if (option.value() == null) {
        if (equals >= 0) {
          throw new UsageException(name + " does not take a value");
        }
        parsed.add(option, "");
      } else if (equals >= 0) {
        parsed.add(option, arg.substring(equals + 1));
      } else if (i + 1 < args.size() && !args.get(i + 1).startsWith("--")) {
        i++;
        parsed.add(option, args.get(i));
      } else {
        throw new UsageException(name + " needs a value: " + name + " " + option.value());
      }
    }
    return parsed;
  }

  private static Option find(List<Option> options, String name) {
    List<String> names = new ArrayList<>();
    for (Option option : options) {
      if (option.name().equals(name)) {
        return option;
      }
      names.add(option.name());
    }
    throw new UsageException("unknown option " + name + DidYouMean.hint(name, names));
  }

  private void add(Option option, String value) {
    List<String> given = values.get(option.name());
    if (given == null) {
      given = new ArrayList<>();
      values.put(option.name(), given);
    }
    if (!given.isEmpty() && !option.repeatable()) {
      throw new UsageException(option.name() + " is given more than once");
    }
    given.add(value);
  }

  public boolean has(String name) {
    return values.containsKey(name);
  }

  /** Returns the value of an option, or null if it is not given. */
  public @Nullable String value(String name) {
    List<String> given = values.get(name);
    return given == null ? null : given.get(0);
  }

  /**
   * Returns the value of an option that has a fixed set of values.
   *
   * @throws UsageException if it is none of them
   */
  public String choice(String name, String otherwise, List<String> choices) {
    String value = value(name);
    if (value == null) {
      return otherwise;
    }
    if (!choices.contains(value)) {
      throw new UsageException(
          name
              + " is \""
              + value
              + "\"; must be "
              + Choices.inWords(choices)
              + DidYouMean.hint(value, choices));
    }
    return value;
  }

  public List<String> values(String name) {
    return List.copyOf(values.getOrDefault(name, List.of()));
  }

  public List<String> operands() {
    return List.copyOf(operands);
  }
}
