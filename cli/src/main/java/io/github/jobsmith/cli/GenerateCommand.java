package io.github.jobsmith.cli;

import io.github.jobsmith.generator.diagnostic.SchemaException;
import io.github.jobsmith.generator.lower.CompilerOptions;
import io.github.jobsmith.generator.source.OwnDocuments;
import io.github.jobsmith.generator.source.SchemaLoader;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code jobsmith generate}: a schema becomes Java source. */
final class GenerateCommand {
  static final List<Option> OPTIONS =
      SchemaOptions.with(SchemaOptions.MEANING, GenerateOptions.OPTIONS.toArray(Option[]::new));

  private GenerateCommand() {}

  static int run(List<String> args, Session session) throws OutputException {
    Arguments given = Arguments.parse(OPTIONS, args);
    if (!given.operands().isEmpty()) {
      throw new UsageException(
          "generate takes no operand; name the schema with --schema " + given.operands().get(0));
    }
    GenerateOptions wanted = GenerateOptions.of(given);
    @Nullable SchemaOptions options = SchemaOptions.of(given);
    String output = wanted.output().toString();
    try {
      int changed =
          options == null
              ? builtIn(wanted, session)
              : new SchemaFileCompiler(options, session.err()).generate(wanted);
      String done = changed == 0 ? "up to date" : changed + (changed == 1 ? " file" : " files");
      new Results(session.out()).print(output + ": " + done + "\n");
      return ExitStatus.CLEAN;
    } catch (IOException e) {
      throw OutputException.of(output, e);
    }
  }

  private static int builtIn(GenerateOptions wanted, Session session) throws IOException {
    try {
      return wanted
          .plan(OwnDocuments.createJob(), CompilerOptions.DEFAULT)
          .write(SchemaLoader.standard(), session.err()::println)
          .size();
    } catch (SchemaException e) {
      // Names and types are the user's, the rest is ours.
      e.diagnostics().forEach(session.err()::println);
      throw UsageException.told();
    }
  }
}
