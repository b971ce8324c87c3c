package io.github.jobsmith.cli.command;

import io.github.jobsmith.cli.argument.Arguments;
import io.github.jobsmith.cli.argument.Option;
import io.github.jobsmith.cli.process.ExitStatus;
import io.github.jobsmith.cli.process.OutputException;
import io.github.jobsmith.cli.process.Results;
import io.github.jobsmith.cli.process.Session;
import io.github.jobsmith.cli.process.UsageException;
import io.github.jobsmith.cli.schema.Schemas;
import io.github.jobsmith.generator.source.OwnDocuments;
import io.github.jobsmith.generator.source.SchemaLoader;
import io.github.jobsmith.generator.source.SchemaReadException;
import io.github.jobsmith.generator.source.SchemaSource;
import io.github.jobsmith.generator.standard.StandardSchema;
import io.github.jobsmith.text.DidYouMean;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.StringJoiner;

/** {@code jobsmith schema}: a built-in schema, for editors and other tools. */
public final class SchemaCommand {
  private static final String DIALECT = "--dialect";
  private static final String META = "--meta";

  /** What {@code schema} accepts. */
  public static final List<Option> OPTIONS = List.of(Option.flag(DIALECT), Option.flag(META));

  private SchemaCommand() {}

  public static int run(List<String> args, Session session) throws OutputException {
    Arguments given = Arguments.parse(OPTIONS, args);
    if (given.has(META)) {
      return meta(given, session);
    }
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
      SchemaSource schema = OwnDocuments.builtIn(name);
      String text =
          given.has(DIALECT) ? text(schema) : StandardSchema.of(schema, SchemaLoader.standard());
      new Results(session.out()).print(text);
      return ExitStatus.CLEAN;
    } catch (SchemaReadException e) {
      throw new IllegalStateException("the built-in schema cannot be read", e);
    }
  }

  /** Prints the meta-schemas as one JSON object, by URI. */
  private static int meta(Arguments given, Session session) throws OutputException {
    if (!given.operands().isEmpty() || given.has(DIALECT)) {
      throw new UsageException(META + " prints the meta-schemas; it takes nothing else");
    }
    StringJoiner members = new StringJoiner(",\n", "{\n", "\n}\n");
    OwnDocuments.metaSchemas()
        .forEach((uri, source) -> members.add("\"" + uri + "\": " + text(source).strip()));
    new Results(session.out()).print(members.toString());
    return ExitStatus.CLEAN;
  }

  private static String text(SchemaSource source) {
    try {
      return new String(source.read(SchemaLoader.LIMITS), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("the built-in schema cannot be read", e);
    }
  }
}
