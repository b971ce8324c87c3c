package io.github.jobsmith.cli;

import io.github.jobsmith.compiler.CachedValidator;
import io.github.jobsmith.compiler.ValidatorClasses;
import io.github.jobsmith.compiler.ValidatorCompiler;
import io.github.jobsmith.generator.Catalogue;
import io.github.jobsmith.generator.diagnostic.SchemaException;
import io.github.jobsmith.generator.lower.CompilerOptions;
import io.github.jobsmith.generator.source.SchemaLoader;
import io.github.jobsmith.generator.source.SchemaSource;
import io.github.jobsmith.generator.write.SourceChanges;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Hands a schema of the user to the generator. Its faults go to standard error, one a line, all of
 * them, and end the command: with a schema that cannot be used there is nothing to do.
 */
final class SchemaFileCompiler {
  private final SchemaOptions options;
  private final PrintStream err;
  private final List<String> warnings = new ArrayList<>();
  private final Map<Path, byte[]> documents = new LinkedHashMap<>();

  SchemaFileCompiler(SchemaOptions options, PrintStream err) {
    this.options = options;
    this.err = err;
  }

  /**
   * Compiles the schema; tells warnings.
   *
   * @throws UsageException when it cannot be used, which has been told then
   */
  CachedValidator compile() {
    try {
      ValidatorClasses classes =
          ValidatorCompiler.standard()
              .with(compilerOptions())
              .with(loader().telling(this::read))
              .withWarnings(warning -> warnings.add(warning.toString()))
              .compileToClasses(source());
      warnings.forEach(err::println);
      return new CachedValidator(classes, documents, warnings);
    } catch (SchemaException e) {
      throw told(e);
    }
  }

  /**
   * Writes Java source; tells warnings.
   *
   * @throws UsageException when the schema cannot be used, which has been told then
   */
  SourceChanges generate(GenerateOptions wanted) throws IOException {
    try {
      return wanted.plan(source(), compilerOptions()).write(loader(), err::println);
    } catch (SchemaException e) {
      throw told(e);
    }
  }

  private SchemaSource source() {
    return SchemaSource.file(options.schemaPath());
  }

  private SchemaLoader loader() throws SchemaException {
    @Nullable Path catalogue = options.cataloguePath();
    return catalogue == null ? SchemaLoader.standard() : Catalogue.read(catalogue);
  }

  private CompilerOptions compilerOptions() {
    CompilerOptions made =
        CompilerOptions.DEFAULT
            .withAssertedFormats(options.formats())
            .withAssertedContent(options.content());
    String dialect = options.dialect();
    return dialect == null ? made : made.withDefaultDialect(dialect);
  }

  private void read(SchemaSource source, byte[] content) {
    // What is no file comes with this program.
    if (source.uri().startsWith("file:")) {
      documents.put(Path.of(URI.create(source.uri())), content);
    }
  }

  private UsageException told(SchemaException fault) {
    fault.diagnostics().forEach(err::println);
    return UsageException.told();
  }
}
