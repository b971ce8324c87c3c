package io.github.jobsmith.cli.command;

import io.github.jobsmith.cli.argument.Arguments;
import io.github.jobsmith.cli.process.ExitStatus;
import io.github.jobsmith.cli.process.OutputException;
import io.github.jobsmith.cli.process.Results;
import io.github.jobsmith.cli.process.Session;
import io.github.jobsmith.cli.process.UsageException;
import io.github.jobsmith.cli.schema.Schemas;
import io.github.jobsmith.generator.source.OwnDocuments;
import io.github.jobsmith.generator.source.SchemaLoader;
import io.github.jobsmith.text.DidYouMean;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** {@code jobsmith schema}: a built-in schema, for editors and other tools. */
public final class SchemaCommand {
  private SchemaCommand() {}

  public static int run(List<String> args, Session session) throws OutputException {
    Arguments given = Arguments.parse(List.of(), args);
    List<String> operands = given.operands();
    String name = operands.isEmpty() ? Schemas.NAMES.get(0) : operands.get(0);
    if (operands.size() > 1) {
      throw new UsageException("schema prints one schema at a time");
    }
    if (!Schemas.NAMES.contains(name)) {
      throw new UsageException(
          "no built-in schema \""
              + name
              + "\"; must be one of "
              + String.join(", ", Schemas.NAMES)
              + DidYouMean.hint(name, Schemas.NAMES));
    }
    try {
      byte[] text = OwnDocuments.builtIn(name).read(SchemaLoader.LIMITS);
      new Results(session.out()).print(new String(text, StandardCharsets.UTF_8));
      return ExitStatus.CLEAN;
    } catch (IOException e) {
      throw new UncheckedIOException("the built-in schema cannot be read", e);
    }
  }
}
