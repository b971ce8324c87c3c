package io.github.jobsmith.compiler;

import io.github.jobsmith.generator.Catalogue;
import io.github.jobsmith.generator.diagnostic.SchemaException;
import io.github.jobsmith.generator.option.CompilerOptions;
import io.github.jobsmith.generator.plan.GenerationOptions;
import io.github.jobsmith.generator.plan.GenerationPlan;
import io.github.jobsmith.generator.plan.PlannedSchema;
import io.github.jobsmith.generator.source.SchemaLoader;
import io.github.jobsmith.generator.source.SchemaSource;
import io.github.jobsmith.json.JsonInput;
import io.github.jobsmith.json.JsonLimits;
import io.github.jobsmith.json.JsonSyntaxException;
import io.github.jobsmith.text.DidYouMean;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a user says about schemas that the schemas do not say themselves: where referenced documents
 * are, the dialect of schemas without {@code $schema}, and whether formats and content are checked.
 * The command and the Maven plugin fill in a request, and everything that reads schemas for them
 * comes from it. Schemas and what they refer to are JSON, or YAML if their names end in {@code
 * .yaml} or {@code .yml}. Immutable.
 *
 * <pre>{@code
 * SchemaRequest request = SchemaRequest.DEFAULT.withCatalogue(Path.of("catalogue.json"));
 * Validator validator = request.compiler().compile(Path.of("order.schema.json"));
 * }</pre>
 */
public final class SchemaRequest {
  /** No catalogue, draft 2020-12, formats and content as the dialect has them. */
  public static final SchemaRequest DEFAULT = new SchemaRequest(null, null, false, false);

  private final @Nullable Path catalogue;
  private final @Nullable String dialect;
  private final boolean formats;
  private final boolean content;

  private SchemaRequest(
      @Nullable Path catalogue, @Nullable String dialect, boolean formats, boolean content) {
    this.catalogue = catalogue;
    this.dialect = dialect;
    this.formats = formats;
    this.content = content;
  }

  /**
   * This request with a catalogue.
   *
   * @param file read when the request is used; null for none
   */
  public SchemaRequest withCatalogue(@Nullable Path file) {
    return new SchemaRequest(file, dialect, formats, content);
  }

  /**
   * This request with another dialect for schemas without {@code $schema}.
   *
   * @param option what the user calls the option, for the message
   * @param name any name that {@link CompilerOptions#dialect} takes, or the URI of a meta-schema
   * @throws IllegalArgumentException when it is neither, with a message for the user
   */
  public SchemaRequest withDefaultDialect(String option, String name) {
    String wanted = name.strip();
    boolean uri = wanted.indexOf(':') >= 0 || wanted.indexOf('/') >= 0;
    if (!uri && CompilerOptions.dialect(wanted).isEmpty()) {
      throw new IllegalArgumentException(
          option
              + " is \""
              + wanted
              + "\"; must be "
              + String.join(", ", CompilerOptions.dialectNames())
              + " or the URI of a meta-schema"
              + DidYouMean.hint(wanted, CompilerOptions.dialectNames()));
    }
    return new SchemaRequest(catalogue, wanted, formats, content);
  }

  /** This request with {@code format} checked also where the dialect only annotates, or not. */
  public SchemaRequest withAssertedFormats(boolean asserted) {
    return new SchemaRequest(catalogue, dialect, asserted, content);
  }

  /** This request with {@code contentEncoding} and {@code contentMediaType} checked or not. */
  public SchemaRequest withAssertedContent(boolean asserted) {
    return new SchemaRequest(catalogue, dialect, formats, asserted);
  }

  /**
   * Finds and reads documents.
   *
   * @throws SchemaException when the catalogue is at fault
   */
  public SchemaLoader loader() throws SchemaException {
    return YamlSchemas.addedTo(
        catalogue == null ? SchemaLoader.standard() : Catalogue.read(catalogue));
  }

  /**
   * The schema that the catalogue has for a URI, if any.
   *
   * @throws SchemaException when the catalogue is at fault
   */
  public Optional<SchemaSource> find(String uri) throws SchemaException {
    // A text has no neighbours, so this reaches nothing but the catalogue.
    return loader().find(uri, SchemaSource.text("", ""));
  }

  /**
   * Compiles schemas to validators.
   *
   * @throws SchemaException when the catalogue is at fault
   */
  public ValidatorCompiler compiler() throws SchemaException {
    return ValidatorCompiler.standard().with(options()).with(loader());
  }

  /** A plan that generates Java from schemas, to be carried out with {@link #loader()}. */
  public GenerationPlan plan(List<PlannedSchema> schemas, Path output) {
    GenerationPlan plan =
        GenerationPlan.of(schemas, output)
            .withOptions(GenerationOptions.DEFAULT.withCompiler(options()));
    return catalogue == null ? plan : plan.withConfiguration(List.of(SchemaSource.file(catalogue)));
  }

  private CompilerOptions options() {
    CompilerOptions options =
        CompilerOptions.DEFAULT.withAssertedFormats(formats).withAssertedContent(content);
    return dialect == null ? options : options.withDefaultDialect(dialect);
  }

  /**
   * All of it as text, for caches: requests that read a schema in different ways have different
   * texts.
   *
   * @throws IOException when the catalogue cannot be read, or is too large to be one
   */
  public String fingerprint() throws IOException {
    StringBuilder text = new StringBuilder();
    text.append(dialect).append(' ').append(formats).append(' ').append(content);
    if (catalogue != null) {
      text.append(' ').append(catalogue.toAbsolutePath()).append('\n');
      text.append(content(catalogue));
    }
    return text.toString();
  }

  private static String content(Path catalogue) throws IOException {
    try {
      byte[] bytes = JsonInput.bytes(catalogue, JsonLimits.DEFAULT);
      return new String(bytes, StandardCharsets.ISO_8859_1);
    } catch (JsonSyntaxException e) {
      throw new IOException(e.getMessage(), e);
    }
  }
}
