package io.github.jobsmith.cli.command;

import io.github.jobsmith.cli.argument.Arguments;
import io.github.jobsmith.cli.argument.Option;
import io.github.jobsmith.cli.process.ExitStatus;
import io.github.jobsmith.cli.process.OutputException;
import io.github.jobsmith.cli.process.Results;
import io.github.jobsmith.cli.process.Session;
import io.github.jobsmith.cli.process.UsageException;
import io.github.jobsmith.cli.schema.SchemaFileCompiler;
import io.github.jobsmith.cli.schema.SchemaOptions;
import io.github.jobsmith.compiler.SchemaRequest;
import io.github.jobsmith.generator.diagnostic.SchemaException;
import io.github.jobsmith.generator.source.OwnDocuments;
import io.github.jobsmith.generator.source.SchemaLoader;
import io.github.jobsmith.generator.write.SourceChanges;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code jobsmith generate}: generates Java source from a schema. */
public final class GenerateCommand {
  /** What {@code generate} accepts. */
  public static final List<Option> OPTIONS =
      SchemaOptions.with(SchemaOptions.MEANING, GenerateOptions.OPTIONS.toArray(Option[]::new));

  private GenerateCommand() {}

  public static int run(List<String> args, Session session) throws OutputException {
    Arguments given = Arguments.parse(OPTIONS, args);
    if (!given.operands().isEmpty()) {
      throw new UsageException(
          "generate takes no arguments; set the schema with --schema " + given.operands().get(0));
    }
    GenerateOptions wanted = GenerateOptions.of(given);
    @Nullable SchemaOptions options = SchemaOptions.of(given);
    if (options == null) {
      SchemaOptions.refuse(given);
    }
    String output = wanted.output().toString();
    try {
      SourceChanges changes =
          options == null
              ? builtIn(SchemaOptions.builtIn(given), wanted, session)
              : new SchemaFileCompiler(options, session.err()).generate(wanted::plan);
      new Results(session.out()).print(output + ": " + told(changes) + "\n");
      return ExitStatus.CLEAN;
    } catch (IOException e) {
      throw OutputException.of(output, e);
    }
  }

  private static String told(SourceChanges changes) {
    List<String> done = new ArrayList<>();
    int written = changes.written().size();
    if (written > 0) {
      done.add(written + (written == 1 ? " file" : " files"));
    }
    if (!changes.deleted().isEmpty()) {
      done.add(changes.deleted().size() + " deleted");
    }
    return done.isEmpty() ? "up to date" : String.join(", ", done);
  }

  private static SourceChanges builtIn(String name, GenerateOptions wanted, Session session)
      throws IOException {
    try {
      return wanted
          .plan(OwnDocuments.builtIn(name), SchemaRequest.DEFAULT)
          .write(SchemaLoader.standard(), session.err()::println);
    } catch (SchemaException e) {
      // Names and types are specified by the user; everything else is determined here.
      e.diagnostics().forEach(session.err()::println);
      throw UsageException.told();
    }
  }
}
