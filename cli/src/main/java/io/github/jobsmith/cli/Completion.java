package io.github.jobsmith.cli;

import io.github.jobsmith.cli.CommandTable.Command;
import io.github.jobsmith.cli.CommandTable.OptionHelp;
import io.github.jobsmith.cli.process.Choices;
import io.github.jobsmith.cli.process.UsageException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** {@code jobsmith completion}: scripts that complete command lines. */
final class Completion {
  static final List<String> SHELLS = List.of("bash", "zsh", "fish");

  private static final String BASH =
      """
      # Completes jobsmith in bash; written by: jobsmith completion bash
      _jobsmith() {
        local cur=${COMP_WORDS[COMP_CWORD]} prev=${COMP_WORDS[COMP_CWORD-1]} command= words= i
        local IFS=$' \\t\\n'
        # Bash takes the sign of --option=value for a word.
        if [ "$cur" = "=" ]; then
          cur=
        elif [ "$prev" = "=" ]; then
          prev=${COMP_WORDS[COMP_CWORD-2]}
        fi
        for ((i = 1; i < COMP_CWORD; i++)); do
          case ${COMP_WORDS[i]} in
            -*) ;;
            *) command=${COMP_WORDS[i]}; break ;;
          esac
        done
        case $command in
          '' | help) words="%s" ;;
      %s  esac
        # Without words, bash completes names of files.
        COMPREPLY=($(compgen -W "$words" -- "$cur"))
      }
      complete -o bashdefault -o default -F _jobsmith jobsmith
      """;

  private static final String ZSH =
      """
      #compdef jobsmith
      # Completes jobsmith in zsh; written by: jobsmith completion zsh
      _jobsmith() {
        local -a commands
        commands=(
      %s  )
        if (( CURRENT == 2 )); then
          _describe -t commands command commands
          return
        fi
        shift words
        (( CURRENT-- ))
        case $words[1] in
          help) _describe -t commands command commands ;;
      %s  esac
      }
      if [ "$funcstack[1]" = "_jobsmith" ]; then
        _jobsmith "$@"
      else
        compdef _jobsmith jobsmith
      fi
      """;

  private Completion() {}

  /**
   * Returns the script for a shell.
   *
   * @throws UsageException if there is none
   */
  static String script(String shell) {
    List<Command> commands = CommandTable.commands();
    return switch (shell) {
      case "bash" -> bash(commands);
      case "zsh" -> zsh(commands);
      case "fish" -> fish(commands);
      default ->
          throw new UsageException(
              "no completion for \"" + shell + "\"; must be " + Choices.inWords(SHELLS));
    };
  }

  private static String bash(List<Command> commands) {
    StringBuilder cases = new StringBuilder();
    for (Command command : commands) {
      cases.append("    ").append(command.name()).append(")\n      case $prev in\n");
      for (OptionHelp option : command.options()) {
        if (option.option().value() != null) {
          cases.append("        ").append(option.option().name()).append(") words=\"");
          cases.append(String.join(" ", option.words())).append("\" ;;\n");
        }
      }
      String names = names(command).collect(Collectors.joining(" "));
      cases.append("        *)\n          case $cur in\n            -*) words=\"");
      cases.append(names).append("\" ;;\n            *) words=\"");
      cases.append(String.join(" ", command.words())).append("\" ;;\n");
      cases.append("          esac\n          ;;\n      esac\n      ;;\n");
    }
    String all = commands.stream().map(Command::name).collect(Collectors.joining(" "));
    return BASH.formatted(all + " help --help --version", cases);
  }

  private static Stream<String> names(Command command) {
    return Stream.concat(
        command.options().stream().map(option -> option.option().name()), Stream.of("--help"));
  }

  private static String zsh(List<Command> commands) {
    StringBuilder list = new StringBuilder();
    StringBuilder cases = new StringBuilder();
    for (Command command : commands) {
      list.append("    ").append(quoted(command.name() + ":" + command.summary())).append('\n');
      cases.append("    ").append(command.name()).append(")\n      _arguments -S \\\n");
      for (OptionHelp option : command.options()) {
        cases.append("        ").append(quoted(zsh(option))).append(" \\\n");
      }
      String words = String.join(" ", command.words());
      cases.append("        '--help[print the help of the command]' \\\n        ");
      cases.append(quoted(words.isEmpty() ? "*:file:_files" : "*:argument:(" + words + ")"));
      cases.append("\n      ;;\n");
    }
    return ZSH.formatted(list, cases);
  }

  private static String zsh(OptionHelp help) {
    String value = help.option().value();
    String summary = help.summary().replaceAll("[\\[\\]:\\\\]", "\\\\$0");
    String text = "[" + summary + "]";
    String many = help.option().repeatable() ? "*" : "";
    if (value == null) {
      return many + help.option().name() + text;
    }
    String words = String.join(" ", help.words());
    String action = words.isEmpty() ? "" : "(" + words + ")";
    if (help.files()) {
      action = words.isEmpty() ? "_files" : "{compadd " + words + "; _files}";
    }
    String shown = value.replaceAll("[\\[\\]:=]", " ").strip();
    return many + help.option().name() + "=" + text + ":" + shown + ":" + action;
  }

  private static String quoted(String text) {
    return "'" + text.replace("'", "'\\''") + "'";
  }

  private static String fish(List<Command> commands) {
    StringBuilder lines =
        new StringBuilder("# Completes jobsmith in fish; written by: jobsmith completion fish\n");
    String first = "complete -c jobsmith -n __fish_use_subcommand ";
    lines.append(first).append("-f -l help -d 'print the help'\n");
    lines.append(first).append("-f -l version -d 'print the version'\n");
    for (Command command : commands) {
      lines.append(first).append("-f -a ").append(command.name());
      lines.append(" -d ").append(fishQuoted(command.summary())).append('\n');
    }
    for (Command command : commands) {
      String when = "complete -c jobsmith -n '__fish_seen_subcommand_from " + command.name() + "' ";
      for (OptionHelp option : command.options()) {
        lines.append(when).append(fish(option)).append('\n');
      }
      lines.append(when).append("-l help -d 'print the help of the command'\n");
      if (!command.words().isEmpty()) {
        lines.append(when).append("-f -a '");
        lines.append(String.join(" ", command.words())).append("'\n");
      }
    }
    return lines.toString();
  }

  private static String fish(OptionHelp help) {
    StringBuilder line = new StringBuilder("-l ").append(help.option().name().substring(2));
    if (help.option().value() != null) {
      line.append(help.files() ? " -r -F" : " -x");
    }
    if (!help.words().isEmpty()) {
      line.append(" -a '").append(String.join(" ", help.words())).append("'");
    }
    return line.append(" -d ").append(fishQuoted(help.summary())).toString();
  }

  private static String fishQuoted(String text) {
    return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
  }
}
