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
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** {@code jobsmith schema}: the built-in schema, for editors and other tools. */
public final class SchemaCommand {
  private SchemaCommand() {}

  public static int run(List<String> args, Session session) throws OutputException {
    Arguments given = Arguments.parse(List.of(), args);
    List<String> operands = given.operands();
    if (!operands.isEmpty() && !operands.equals(List.of(Schemas.CREATE_JOB))) {
      throw new UsageException("schema prints only the schema create-job");
    }
    try {
      byte[] text = OwnDocuments.createJob().read(SchemaLoader.LIMITS);
      new Results(session.out()).print(new String(text, StandardCharsets.UTF_8));
      return ExitStatus.CLEAN;
    } catch (IOException e) {
      throw new UncheckedIOException("the built-in schema cannot be read", e);
    }
  }
}
