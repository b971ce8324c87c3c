package io.github.jobsmith.cli;

import io.github.jobsmith.compiler.CachedValidator;
import io.github.jobsmith.compiler.ValidatorClasses;
import io.github.jobsmith.compiler.ValidatorCompiler;
import io.github.jobsmith.compiler.YamlSchemas;
import io.github.jobsmith.generator.Catalogue;
import io.github.jobsmith.generator.diagnostic.SchemaException;
import io.github.jobsmith.generator.lower.CompilerOptions;
import io.github.jobsmith.generator.source.SchemaLoader;
import io.github.jobsmith.generator.source.SchemaSource;
import io.github.jobsmith.generator.write.SourceChanges;
import io.github.jobsmith.text.DidYouMean;
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
  private static final List<String> DIALECTS =
      List.of("draft-04", "draft-06", "draft-07", "2019-09", "2020-12");

  private final SchemaOptions options;
  private final PrintStream err;
  private final List<String> warnings = new ArrayList<>();
  private final List<String> formats = new ArrayList<>();
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
              .withUncheckedFormats(formats::add)
              .compileToClasses(source());
      warnings.forEach(err::println);
      return new CachedValidator(classes, documents, warnings, formats);
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

  private SchemaSource source() throws SchemaException {
    if (!options.isUri()) {
      return SchemaSource.file(options.schemaPath());
    }
    // A text reaches only the catalogue.
    return loader()
        .find(options.schema(), SchemaSource.text("", ""))
        .orElseThrow(() -> new UsageException(options.unknownUri()));
  }

  private SchemaLoader loader() throws SchemaException {
    @Nullable Path catalogue = options.cataloguePath();
    SchemaLoader loader = catalogue == null ? SchemaLoader.standard() : Catalogue.read(catalogue);
    return loader.reading(new YamlSchemas());
  }

  private CompilerOptions compilerOptions() {
    CompilerOptions made =
        CompilerOptions.DEFAULT
            .withAssertedFormats(options.formats())
            .withAssertedContent(options.content());
    String dialect = options.dialect();
    if (dialect == null) {
      return made;
    }
    boolean mayBeUri = dialect.indexOf(':') >= 0 || dialect.indexOf('/') >= 0;
    if (!mayBeUri && CompilerOptions.dialect(dialect).isEmpty()) {
      throw new UsageException(
          SchemaOptions.DEFAULT_DIALECT
              + " is \""
              + dialect
              + "\"; must be "
              + String.join(", ", DIALECTS)
              + " or the URI of a meta-schema"
              + DidYouMean.hint(dialect, DIALECTS));
    }
    return made.withDefaultDialect(dialect);
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
