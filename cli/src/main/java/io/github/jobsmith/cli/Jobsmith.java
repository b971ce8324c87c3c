package io.github.jobsmith.cli;

import io.github.jobsmith.cli.argument.Arguments;
import io.github.jobsmith.cli.command.AwsCommand;
import io.github.jobsmith.cli.command.CheckSchemaCommand;
import io.github.jobsmith.cli.command.ConfigCommand;
import io.github.jobsmith.cli.command.ExplainCommand;
import io.github.jobsmith.cli.command.FixCommand;
import io.github.jobsmith.cli.command.GenerateCommand;
import io.github.jobsmith.cli.command.InitCommand;
import io.github.jobsmith.cli.command.RulesCommand;
import io.github.jobsmith.cli.command.SchemaCommand;
import io.github.jobsmith.cli.command.ValidateCommand;
import io.github.jobsmith.cli.process.ChildProcess;
import io.github.jobsmith.cli.process.ExitStatus;
import io.github.jobsmith.cli.process.InternalFault;
import io.github.jobsmith.cli.process.OutputException;
import io.github.jobsmith.cli.process.Results;
import io.github.jobsmith.cli.process.Session;
import io.github.jobsmith.cli.process.UsageException;
import io.github.jobsmith.cli.process.Version;
import io.github.jobsmith.cli.schema.Schemas;
import io.github.jobsmith.text.DidYouMean;
import io.github.jobsmith.text.Printable;
import java.util.List;

/**
 * The {@code jobsmith} command: selects the subcommand and converts every outcome to an exit code.
 */
final class Jobsmith {
  private final Session session;
  private final Schemas schemas;

  Jobsmith(Session session, Schemas schemas) {
    this.session = session;
    this.schemas = schemas;
  }

  /** Runs the command. Never throws. */
  int run(String... args) {
    try {
      return dispatch(List.of(args));
    } catch (UsageException e) {
      if (!e.isTold()) {
        session.err().println("jobsmith: " + Printable.escape(String.valueOf(e.getMessage())));
        session.err().println("Try: jobsmith " + (isCommand(args) ? args[0] + " " : "") + "--help");
      }
      return ExitStatus.USAGE;
    } catch (OutputException e) {
      if (e.isQuiet()) {
        return ExitStatus.CLOSED_PIPE;
      }
      session.err().println(Printable.escape(String.valueOf(e.getMessage())));
      return ExitStatus.FAULT;
    } catch (RuntimeException | Error e) {
      session.err().println("jobsmith: " + Printable.escape(InternalFault.describe(e)));
      InternalFault.trace(e, session.debug() || List.of(args).contains("--verbose"), session.err());
      return ExitStatus.FAULT;
    }
  }

  private static boolean isCommand(String... args) {
    return args.length > 0 && Help.COMMANDS.contains(args[0]);
  }

  private int dispatch(List<String> args) throws OutputException {
    if (args.isEmpty()) {
      throw new UsageException(
          "no command given; must be one of " + String.join(", ", Help.COMMANDS));
    }
    String first = args.get(0);
    List<String> rest = args.subList(1, args.size());
    if (List.of("--version", "-V", "version").contains(first)) {
      return print("jobsmith " + Version.current() + "\n");
    }
    if (List.of("--help", "-h", "help").contains(first)) {
      String about = rest.isEmpty() ? "" : rest.get(0);
      boolean known = Help.COMMANDS.contains(about) || about.equals("help");
      if (!about.isEmpty() && !about.startsWith("-") && !known) {
        throw unknown(about);
      }
      return print(Help.of(about));
    }
    if (Help.COMMANDS.contains(first) && Help.isAskedFor(rest)) {
      return print(Help.of(first));
    }
    return switch (first) {
      case "validate" -> ValidateCommand.run(rest, session, schemas);
      case "fix" -> FixCommand.run(rest, session, schemas);
      case "init" -> InitCommand.run(rest, session);
      case "aws" -> AwsCommand.run(rest, session, schemas, ChildProcess::run);
      case "check-schema" -> CheckSchemaCommand.run(rest, session);
      case "rules" -> RulesCommand.run(rest, session, schemas);
      case "explain" -> ExplainCommand.run(rest, session, schemas);
      case "generate" -> GenerateCommand.run(rest, session);
      case "schema" -> SchemaCommand.run(rest, session);
      case "config" -> ConfigCommand.run(rest, session);
      case "completion" -> completion(rest);
      case "man" -> man(rest);
      default -> throw unknown(first);
    };
  }

  private int completion(List<String> args) throws OutputException {
    List<String> shells = Arguments.parse(List.of(), args).operands();
    if (shells.size() != 1) {
      throw new UsageException("completion needs a shell: bash, zsh or fish");
    }
    return print(Completion.script(shells.get(0)));
  }

  private int man(List<String> args) throws OutputException {
    if (!Arguments.parse(List.of(), args).operands().isEmpty()) {
      throw new UsageException("man takes no arguments");
    }
    return print(ManPage.text(Version.current()));
  }

  private static UsageException unknown(String first) {
    if (first.startsWith("-")) {
      return new UsageException(
          "unknown option " + first + "; put the options of a command after its name");
    }
    String meant = DidYouMean.hint(first, Help.COMMANDS);
    if (meant.isEmpty() && (first.endsWith(".json") || first.indexOf('/') >= 0)) {
      meant = "; did you mean jobsmith validate " + first + "?";
    }
    return new UsageException(
        "unknown command \""
            + first
            + "\"; must be one of "
            + String.join(", ", Help.COMMANDS)
            + meant);
  }

  private int print(String text) throws OutputException {
    new Results(session.out()).print(text);
    return ExitStatus.CLEAN;
  }
}
