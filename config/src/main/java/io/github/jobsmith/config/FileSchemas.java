package io.github.jobsmith.config;

import io.github.jobsmith.compiler.SchemaRequest;
import io.github.jobsmith.compiler.ValidatorCompiler;
import io.github.jobsmith.config.ConfiguredFiles.MainSchema;
import io.github.jobsmith.generator.diagnostic.Diagnostic;
import io.github.jobsmith.generator.diagnostic.SchemaException;
import io.github.jobsmith.generator.source.SchemaName;
import io.github.jobsmith.generator.source.SchemaSource;
import io.github.jobsmith.jobs.JobFiles;
import io.github.jobsmith.jobs.JobSchemas;
import io.github.jobsmith.json.JsonDocument;
import io.github.jobsmith.json.JsonLimits;
import io.github.jobsmith.json.JsonSyntaxException;
import io.github.jobsmith.validation.ValidationOptions;
import io.github.jobsmith.validation.Validator;
import io.github.jobsmith.yaml.DocumentFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The schemas of a run, each read when the first file needs it. Not thread-safe. */
final class FileSchemas {
  private final MainSchema main;
  private final ValidationOptions options;
  private final List<String> placeholders;
  private final SchemaRequest request;
  private final Consumer<Diagnostic> warnings;
  private final Map<Key, FileSchema> known = new HashMap<>();

  private record Key(@Nullable SchemaChoice choice, List<String> placeholders) {}

  FileSchemas(
      MainSchema main,
      ValidationOptions options,
      List<String> placeholders,
      SchemaRequest request,
      Consumer<Diagnostic> warnings) {
    this.main = main;
    this.options = options;
    this.placeholders = placeholders;
    this.request = request;
    this.warnings = warnings;
  }

  /**
   * Returns a schema.
   *
   * @param choice null for the main schema
   * @param more placeholders of the configuration
   * @param origin where it is said that this is the schema
   * @throws SchemaException if it cannot be used
   * @throws ConfigurationException if there is none
   */
  FileSchema of(@Nullable SchemaChoice choice, List<String> more, String origin)
      throws SchemaException, ConfigurationException {
    if (choice == null && more.isEmpty()) {
      return main();
    }
    Key key = new Key(choice, more);
    FileSchema schema = known.get(key);
    if (schema == null) {
      List<String> all = new ArrayList<>(new LinkedHashSet<>(placeholders));
      more.stream().filter(each -> !all.contains(each)).forEach(all::add);
      schema = load(choice, all.isEmpty() ? options : options.withPlaceholders(all), origin);
      known.put(key, schema);
    }
    return schema;
  }

  /** Returns the main schema, with the placeholders of the caller only. */
  FileSchema main() {
    Key key = new Key(null, List.of());
    FileSchema schema = known.get(key);
    if (schema == null) {
      schema = main(placeholders.isEmpty() ? options : options.withPlaceholders(placeholders));
      known.put(key, schema);
    }
    return schema;
  }

  private FileSchema main(ValidationOptions wanted) {
    JobFiles jobs = main.jobs();
    Validator validator = main.validator().with(wanted);
    return new FileSchema(
        validator, jobs == null ? null : jobs.with(validator), jobs != null, main.items());
  }

  private FileSchema load(@Nullable SchemaChoice choice, ValidationOptions wanted, String origin)
      throws SchemaException, ConfigurationException {
    if (choice == null) {
      return main(wanted);
    }
    JobFiles jobs = main.jobs();
    if (!JobSchemas.NAMES.contains(choice.schema())) {
      return new FileSchema(compiled(choice, origin).with(wanted), null, false, main.items());
    }
    Validator validator = JobSchemas.validator(choice.schema()).with(wanted);
    if (!choice.schema().equals(JobSchemas.CREATE_JOB)) {
      return new FileSchema(validator, null, true, main.items());
    }
    JobFiles files = jobs == null ? JobFiles.of(validator) : jobs.with(validator);
    return new FileSchema(
        validator, choice.isDocuments() ? files.documents() : files, true, main.items());
  }

  private Validator compiled(SchemaChoice choice, String origin)
      throws SchemaException, ConfigurationException {
    try {
      SchemaRequest own = choice.addedTo(request);
      SchemaName name = SchemaName.of(choice.schema(), each -> Files.isRegularFile(Path.of(each)));
      ValidatorCompiler compiler = own.compiler().withWarnings(warnings);
      if (SchemaPaths.isUri(name.document())) {
        Optional<SchemaSource> found = own.find(name.document());
        if (found.isEmpty()) {
          throw fault(origin, "no schema is known for " + name.document());
        }
        return compiler.compile(found.get().withFragment(name.fragment()));
      }
      Path file = Path.of(name.document());
      if (!Files.isRegularFile(file)) {
        throw fault(
            origin, (Files.exists(file) ? "not a regular file: " : "no such file: ") + file);
      }
      Validator validator = compiler.compile(SchemaSource.file(file).withFragment(name.fragment()));
      JsonDocument text = text(file);
      return text == null ? validator : validator.knowing(() -> text);
    } catch (IllegalArgumentException e) {
      throw fault(origin, String.valueOf(e.getMessage()));
    }
  }

  private static ConfigurationException fault(String origin, String message) {
    return new ConfigurationException(origin + ": " + message, List.of());
  }

  /** Returns the text of a schema, which conditions on unknown values need; null for none. */
  private static @Nullable JsonDocument text(Path schema) {
    try {
      return DocumentFiles.read(schema, JsonLimits.DEFAULT);
    } catch (IOException | JsonSyntaxException e) {
      // It has been read before.
      return null;
    }
  }
}
