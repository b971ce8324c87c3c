package io.github.jobsmith.cli.schema;

import io.github.jobsmith.cli.process.UsageException;
import io.github.jobsmith.compiler.SchemaRequest;
import io.github.jobsmith.compiler.ValidatorCompiler;
import io.github.jobsmith.compiler.cache.CachedValidator;
import io.github.jobsmith.compiler.output.OutputEvaluator;
import io.github.jobsmith.generator.diagnostic.SchemaException;
import io.github.jobsmith.generator.plan.GenerationPlan;
import io.github.jobsmith.generator.source.SchemaSource;
import io.github.jobsmith.generator.write.SourceChanges;
import io.github.jobsmith.validation.Validator;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Consumer;

/**
 * Passes a schema of the user to the generator. Its errors are written to standard error, one per
 * line, and end the command.
 */
public final class SchemaFileCompiler {
  private final SchemaOptions options;
  private final PrintStream err;
  private final List<String> warnings = new ArrayList<>();
  private final List<String> formats = new ArrayList<>();
  private final Map<Path, byte[]> documents = new LinkedHashMap<>();

  public SchemaFileCompiler(SchemaOptions options, PrintStream err) {
    this.options = options;
    this.err = err;
  }

  /**
   * Returns the schema, which runs at once and is compiled in the background if there is much to
   * validate; prints its warnings.
   *
   * @param store receives the compiled schema
   * @throws UsageException if it cannot be used; the reasons have been reported already
   */
  LoadedSchema load(Background background, Consumer<CachedValidator> store) {
    try {
      Validator validator =
          compiler()
              .withDocuments(this::read)
              .withWarnings(warning -> warnings.add(warning.toString()))
              .withUncheckedFormats(formats::add)
              .tiered(
                  background.executor(),
                  background.enough(),
                  classes ->
                      store.accept(new CachedValidator(classes, documents, warnings, formats)))
              .compile(source());
      warnings.forEach(err::println);
      return new LoadedSchema(validator, false, formats);
    } catch (SchemaException e) {
      throw told(e);
    }
  }

  /**
   * Returns what evaluates documents keyword by keyword; prints the warnings of the schema.
   *
   * @param uncheckedFormats receives the formats that are only annotations
   * @throws UsageException if it cannot be used; the reasons have been reported already
   */
  OutputEvaluator evaluator(Consumer<String> uncheckedFormats) {
    try {
      return compiler()
          .withWarnings(err::println)
          .withUncheckedFormats(uncheckedFormats)
          .compileForOutput(source());
    } catch (SchemaException e) {
      throw told(e);
    }
  }

  /**
   * Writes Java source and prints the warnings of the schema.
   *
   * @param planning what to generate from the schema
   * @throws UsageException if the schema cannot be used; the reasons have been reported already
   */
  public SourceChanges generate(BiFunction<SchemaSource, SchemaRequest, GenerationPlan> planning)
      throws IOException {
    try {
      SchemaRequest request = options.request();
      return planning.apply(source(), request).write(request.loader(), err::println);
    } catch (SchemaException e) {
      throw told(e);
    }
  }

  private ValidatorCompiler compiler() throws SchemaException {
    try {
      return options.request().compiler();
    } catch (IllegalArgumentException e) {
      throw new UsageException(String.valueOf(e.getMessage()));
    }
  }

  private SchemaSource source() throws SchemaException {
    SchemaSource document =
        options.isUri()
            ? options
                .request()
                .find(options.document())
                .orElseThrow(() -> new UsageException(options.unknownUri()))
            : SchemaSource.file(options.schemaPath());
    return document.withFragment(options.fragment());
  }

  private void read(SchemaSource source, byte[] content) {
    // A schema that is not a file is built into this program.
    if (source.uri().startsWith("file:")) {
      documents.put(Path.of(URI.create(source.uri())), content);
    }
  }

  private UsageException told(SchemaException fault) {
    fault.diagnostics().forEach(err::println);
    return UsageException.told();
  }
}
