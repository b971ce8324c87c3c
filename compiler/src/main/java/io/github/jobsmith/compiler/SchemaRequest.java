package io.github.jobsmith.compiler;

import io.github.jobsmith.generator.Catalogue;
import io.github.jobsmith.generator.diagnostic.SchemaException;
import io.github.jobsmith.generator.network.NetworkDocuments;
import io.github.jobsmith.generator.option.CompilerOptions;
import io.github.jobsmith.generator.plan.GenerationOptions;
import io.github.jobsmith.generator.plan.GenerationPlan;
import io.github.jobsmith.generator.plan.PlannedSchema;
import io.github.jobsmith.generator.source.SchemaLimits;
import io.github.jobsmith.generator.source.SchemaLoader;
import io.github.jobsmith.generator.source.SchemaSource;
import io.github.jobsmith.json.JsonInput;
import io.github.jobsmith.json.JsonLimits;
import io.github.jobsmith.json.JsonSyntaxException;
import io.github.jobsmith.text.DidYouMean;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Everything about schemas that they do not specify themselves: the locations of referenced
 * documents, whether they are loaded over the network, the dialect of schemas without {@code
 * $schema}, whether formats and content are checked, and limits. The command and the Maven plugin
 * create a request from their options and read all schemas with it. Schemas and the documents they
 * refer to are JSON, or YAML if their names end in {@code .yaml} or {@code .yml}. Immutable.
 *
 * <pre>{@code
 * SchemaRequest request = SchemaRequest.DEFAULT.withCatalogue(Path.of("catalogue.json"));
 * Validator validator = request.compiler().compile(Path.of("order.schema.json"));
 * }</pre>
 */
public final class SchemaRequest {
  /**
   * No catalogue, no network, draft 2020-12, formats and content as defined by the dialect, {@link
   * SchemaLimits#DEFAULT}.
   */
  public static final SchemaRequest DEFAULT =
      new SchemaRequest(null, null, false, false, null, null, null, null);

  private final @Nullable Path catalogue;
  private final @Nullable String dialect;
  private final boolean formats;
  private final boolean content;

  /** Null for the default, which is not loaded for a schema of the cache. */
  private final @Nullable SchemaLimits limits;

  /** Only with the formats and keywords of the application, by class; null for none. */
  private final @Nullable CompilerOptions custom;

  private final @Nullable ClassLoader classes;
  private final @Nullable NetworkDocuments network;

  private SchemaRequest(
      @Nullable Path catalogue,
      @Nullable String dialect,
      boolean formats,
      boolean content,
      @Nullable SchemaLimits limits,
      @Nullable CompilerOptions custom,
      @Nullable ClassLoader classes,
      @Nullable NetworkDocuments network) {
    this.network = network;
    this.custom = custom;
    this.classes = classes;
    this.catalogue = catalogue;
    this.dialect = dialect;
    this.formats = formats;
    this.content = content;
    this.limits = limits;
  }

  /**
   * Returns a copy of this request with a catalogue.
   *
   * @param file read when the request is used; null for none
   */
  public SchemaRequest withCatalogue(@Nullable Path file) {
    return new SchemaRequest(file, dialect, formats, content, limits, custom, classes, network);
  }

  /**
   * Returns a copy of this request with another dialect for schemas without {@code $schema}.
   *
   * @param option the name of the option, for the message
   * @param name a name that {@link CompilerOptions#dialect} accepts, or the URI of a meta-schema
   * @throws IllegalArgumentException if it is neither, with a message for the user
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
    return new SchemaRequest(catalogue, wanted, formats, content, limits, custom, classes, network);
  }

  /**
   * Returns a copy of this request in which {@code format} is or is not checked where the dialect
   * only annotates.
   */
  public SchemaRequest withAssertedFormats(boolean asserted) {
    return new SchemaRequest(
        catalogue, dialect, asserted, content, limits, custom, classes, network);
  }

  /**
   * Returns a copy of this request in which {@code contentEncoding} and {@code contentMediaType}
   * are or are not checked.
   */
  public SchemaRequest withAssertedContent(boolean asserted) {
    return new SchemaRequest(
        catalogue, dialect, formats, asserted, limits, custom, classes, network);
  }

  /** Returns a copy of this request with other limits of schemas. */
  public SchemaRequest withLimits(SchemaLimits other) {
    return new SchemaRequest(
        catalogue,
        dialect,
        formats,
        content,
        Objects.requireNonNull(other, "other"),
        custom,
        classes,
        network);
  }

  /**
   * Returns a copy of this request with a format of the application.
   *
   * @param className a class that implements {@link io.github.jobsmith.custom.CustomFormat} and has
   *     a constructor without parameters
   * @throws IllegalArgumentException if the format is built in or has been defined, or a name is
   *     not possible, with a message for the user
   */
  public SchemaRequest withFormat(String name, String className) {
    return with(custom().withFormatClass(name, className));
  }

  /**
   * Returns a copy of this request with a keyword of the application.
   *
   * @param className a class that implements {@link io.github.jobsmith.custom.CustomKeyword} and
   *     has a constructor without parameters
   * @throws IllegalArgumentException if the keyword exists in a dialect or has been defined, or a
   *     name is not possible, with a message for the user
   */
  public SchemaRequest withKeyword(String name, String className) {
    return with(custom().withKeywordClass(name, className));
  }

  private CompilerOptions custom() {
    return custom == null ? CompilerOptions.DEFAULT : custom;
  }

  private SchemaRequest with(CompilerOptions more) {
    return new SchemaRequest(catalogue, dialect, formats, content, limits, more, classes, network);
  }

  /**
   * Returns a copy of this request that finds the classes of formats and keywords, to validate with
   * them. The classes are loaded and created when {@link #compiler()} is called.
   */
  public SchemaRequest withClasses(ClassLoader loader) {
    return new SchemaRequest(catalogue, dialect, formats, content, limits, custom, loader, network);
  }

  /**
   * Returns a copy of this request that loads documents over the network if they are nowhere else.
   *
   * @param permission null to use files and resources only, which is the default
   */
  public SchemaRequest withNetwork(@Nullable NetworkDocuments permission) {
    return new SchemaRequest(
        catalogue, dialect, formats, content, limits, custom, classes, permission);
  }

  /**
   * Returns a loader that finds and reads documents.
   *
   * @throws SchemaException if there is an error in the catalogue or the lock file
   */
  public SchemaLoader loader() throws SchemaException {
    SchemaLoader loader =
        YamlSchemas.addedTo(
            catalogue == null ? SchemaLoader.standard() : Catalogue.read(catalogue));
    return network == null ? loader : network.addedTo(loader);
  }

  /**
   * Returns the schema that the catalogue has for a URI, or that can be loaded over the network if
   * that is allowed; empty if there is none.
   *
   * @throws SchemaException if there is an error in the catalogue or the lock file
   */
  public Optional<SchemaSource> find(String uri) throws SchemaException {
    // A text has no location, so the directory of the schema is not searched. An empty fragment
    // means nothing.
    String document = uri.endsWith("#") ? uri.substring(0, uri.length() - 1) : uri;
    return loader().find(document, SchemaSource.text("", ""));
  }

  /**
   * Returns a compiler from schemas to validators.
   *
   * @throws SchemaException if there is an error in the catalogue
   * @throws IllegalArgumentException if the class of a format or keyword cannot be used, with a
   *     message for the user
   */
  public ValidatorCompiler compiler() throws SchemaException {
    return ValidatorCompiler.standard().with(options()).with(loader());
  }

  /**
   * Returns the options for compiling schemas to validators.
   *
   * @throws IllegalArgumentException if the class of a format or keyword cannot be used, with a
   *     message for the user
   */
  public CompilerOptions options() {
    CompilerOptions options = options(CompilerOptions.DEFAULT);
    return custom == null
        ? options
        : CustomClasses.addedTo(options, custom.customChecks(), classes);
  }

  /** Returns a plan that generates Java from schemas, to be executed with {@link #loader()}. */
  public GenerationPlan plan(List<PlannedSchema> schemas, Path output) {
    GenerationPlan plan =
        GenerationPlan.of(schemas, output)
            .withOptions(GenerationOptions.DEFAULT.withCompiler(options(custom())));
    List<SchemaSource> configuration = new ArrayList<>();
    if (catalogue != null) {
      configuration.add(SchemaSource.file(catalogue));
    }
    if (network != null && Files.exists(network.lock())) {
      configuration.add(SchemaSource.file(network.lock()));
    }
    return configuration.isEmpty() ? plan : plan.withConfiguration(configuration);
  }

  private CompilerOptions options(CompilerOptions base) {
    CompilerOptions options = base.withAssertedFormats(formats).withAssertedContent(content);
    if (limits != null) {
      options = options.withLimits(limits);
    }
    return dialect == null ? options : options.withDefaultDialect(dialect);
  }

  /**
   * Returns the content of this request as text, for caches: requests that read a schema
   * differently have different texts.
   *
   * @throws IOException if the catalogue or the lock file cannot be read or is too large
   */
  public String fingerprint() throws IOException {
    StringBuilder text = new StringBuilder();
    text.append(dialect).append(' ').append(formats).append(' ').append(content);
    if (limits != null) {
      text.append(' ').append(limits.maxSchemas());
      text.append(' ').append(limits.maxPatterns());
      text.append(' ').append(limits.maxDepth());
    }
    if (custom != null) {
      text.append(custom.customChecks().fingerprint());
    }
    if (network != null) {
      text.append(network.fingerprint());
    }
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
