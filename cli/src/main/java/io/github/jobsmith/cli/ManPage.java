package io.github.jobsmith.cli;

import io.github.jobsmith.cli.HelpText.Block;
import io.github.jobsmith.cli.HelpText.Example;
import io.github.jobsmith.cli.HelpText.Item;
import io.github.jobsmith.cli.HelpText.Paragraph;
import io.github.jobsmith.cli.HelpText.Usage;
import java.util.List;

/** {@code jobsmith man}: the help of all commands as a page of the manual. */
final class ManPage {
  private static final String EXIT = "Exit codes: ";

  private final StringBuilder out = new StringBuilder();

  private ManPage() {}

  /** Returns the page in the language of {@code man(7)}. */
  static String text(String version) {
    ManPage page = new ManPage();
    page.line(".TH JOBSMITH 1 \"\" \"jobsmith " + escaped(version) + "\" \"User Commands\"");
    page.line(".SH NAME");
    page.line("jobsmith \\- validate AWS IoT jobs, and JSON against JSON Schema");
    List<Block> general = HelpText.of(Help.of("")).blocks();
    page.line(".SH SYNOPSIS");
    general.stream().filter(Usage.class::isInstance).forEach(page::block);
    page.line(".SH DESCRIPTION");
    general.stream()
        .filter(block -> !(block instanceof Usage) && !isExit(block))
        .forEach(page::block);
    page.line(".SH COMMANDS");
    for (String command : Help.COMMANDS) {
      page.line(".SS " + escaped(command));
      HelpText.of(Help.of(command)).blocks().forEach(page::block);
    }
    page.line(".SH EXIT STATUS");
    general.stream().filter(ManPage::isExit).forEach(page::block);
    page.line(".SH ENVIRONMENT");
    page.block(
        new Item("JOBSMITH_CACHE", List.of("the directory of compiled schemas, or \"off\"")));
    page.block(new Item("JOBSMITH_DEBUG", List.of("if set, internal errors show a stack trace")));
    page.block(
        new Item(
            "JOBSMITH_JAVA_OPTS",
            List.of("options of Java, separated by spaces, for example -Xmx2g")));
    page.block(new Item("NO_COLOR", List.of("if set, text has no colours")));
    page.line(".SH FILES");
    page.block(
        new Item(
            "jobsmith.yaml",
            List.of("the configuration of the files in its directory and below; see config")));
    return page.out.toString();
  }

  private static boolean isExit(Block block) {
    return block instanceof Paragraph paragraph && paragraph.text().startsWith(EXIT);
  }

  private void block(Block block) {
    if (block instanceof Usage usage) {
      lines(usage.lines());
    } else if (block instanceof Example example) {
      lines(example.lines());
    } else if (block instanceof Paragraph paragraph) {
      line(".PP");
      line(escaped(paragraph.text()));
    } else if (block instanceof Item item) {
      line(".TP");
      line(".B " + escaped(item.term()));
      for (int i = 0; i < item.lines().size(); i++) {
        if (i > 0) {
          line(".br");
        }
        line(escaped(item.lines().get(i)));
      }
    }
  }

  private void lines(List<String> lines) {
    line(".PP");
    line(".nf");
    lines.forEach(line -> line(escaped(line)));
    line(".fi");
  }

  private void line(String line) {
    out.append(line).append('\n');
  }

  /** Escapes text, so that no character is a command, and hyphens can be copied. */
  private static String escaped(String text) {
    StringBuilder safe = new StringBuilder();
    text.codePoints()
        .forEach(
            c -> {
              if (c == '\\') {
                safe.append("\\e");
              } else if (c == '-') {
                safe.append("\\-");
              } else if (c > '~') {
                safe.append(String.format("\\[u%04X]", c));
              } else {
                safe.appendCodePoint(c);
              }
            });
    boolean command = text.startsWith(".") || text.startsWith("'");
    return command ? "\\&" + safe : safe.toString();
  }
}
