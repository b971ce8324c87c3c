package io.github.jobsmith.cli.schema;

import io.github.jobsmith.cli.argument.Arguments;
import io.github.jobsmith.cli.argument.Option;
import io.github.jobsmith.cli.process.Session;
import io.github.jobsmith.cli.process.UsageException;
import io.github.jobsmith.compiler.SchemaRequest;
import io.github.jobsmith.compiler.output.OutputEvaluator;
import io.github.jobsmith.config.SchemaChoice;
import io.github.jobsmith.generator.source.SchemaName;
import io.github.jobsmith.jobs.JobSchemas;
import io.github.jobsmith.text.DidYouMean;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A schema given by the user, and the options for reading it. Immutable. */
public final class SchemaOptions {
  public static final String SCHEMA = "--schema";
  public static final String CATALOG = "--catalog";
  static final String DEFAULT_DIALECT = "--default-dialect";
  public static final String ASSERT_FORMATS = "--assert-formats";
  static final String ASSERT_CONTENT = "--assert-content";

  static final String ALLOW_NETWORK = "--allow-network";
  static final String LOCK = "--lock";
  static final String FROZEN_LOCK = "--frozen-lock";

  static final String CUSTOM_FORMAT = "--custom-format";
  static final String CUSTOM_KEYWORD = "--custom-keyword";
  public static final String CLASS_PATH = "--class-path";
  static final String NO_CACHE = "--no-cache";

  /** The options that affect the meaning of a schema. */
  public static final List<Option> MEANING =
      List.of(
          Option.of(SCHEMA, "FILE|NAME"),
          Option.of(CATALOG, "FILE"),
          Option.flag(ALLOW_NETWORK),
          Option.of(LOCK, "FILE"),
          Option.flag(FROZEN_LOCK),
          Option.of(DEFAULT_DIALECT, "DRAFT|URI"),
          Option.flag(ASSERT_FORMATS),
          Option.flag(ASSERT_CONTENT),
          Option.repeatable(LimitOption.NAME, "LIMIT=N"),
          Option.repeatable(CUSTOM_FORMAT, "NAME=CLASS"),
          Option.repeatable(CUSTOM_KEYWORD, "NAME=CLASS"));

  /** All options of commands that run a compiled schema. */
  public static final List<Option> OPTIONS =
      with(MEANING, Option.of(CLASS_PATH, "PATH"), Option.flag(NO_CACHE));

  private final String origin;
  private final String schema;
  private final String document;
  private final String fragment;
  private final SchemaRequest request;
  private final boolean catalogued;
  private final boolean network;
  private final boolean cached;

  private SchemaOptions(
      String origin,
      String schema,
      SchemaRequest request,
      boolean catalogued,
      boolean network,
      boolean cached) {
    this.origin = origin;
    this.network = network;
    this.schema = schema;
    // Without a fragment, no class of the generator is loaded for a schema of the cache.
    boolean inside = schema.indexOf('#') >= 0;
    this.document = inside ? name(origin, schema).document() : schema;
    this.fragment = inside ? name(origin, schema).fragment() : "";
    this.request = request;
    this.catalogued = catalogued;
    this.cached = cached;
  }

  public static List<Option> with(List<Option> options, Option... more) {
    return with(options, List.of(more));
  }

  public static List<Option> with(List<Option> options, List<Option> more) {
    List<Option> all = new ArrayList<>(options);
    all.addAll(more);
    return List.copyOf(all);
  }

  /**
   * Returns the schema that the arguments specify.
   *
   * @throws UsageException if an option is invalid, or the schema cannot be used
   */
  public static LoadedSchema load(Arguments given, Session session, Schemas schemas) {
    @Nullable SchemaOptions options = of(given);
    if (options == null) {
      refuse(given);
    }
    return load(options, builtIn(given), session, schemas);
  }

  /**
   * Returns the schema that a file is mapped to.
   *
   * @param choice a schema, not none
   * @param origin where it is said that this is the schema, for messages
   * @param given also options of schema files
   * @throws UsageException if the schema cannot be used
   */
  public static LoadedSchema load(
      SchemaChoice choice, String origin, Arguments given, Session session, Schemas schemas) {
    return load(of(choice, origin, given), choice.schema(), session, schemas);
  }

  /** Returns the schema file of a choice; null for a built-in schema. */
  static @Nullable SchemaOptions of(SchemaChoice choice, String origin, Arguments given) {
    return Schemas.NAMES.contains(choice.schema())
        ? null
        : of(
            origin,
            choice.schema(),
            choice.addedTo(SchemaRequest.DEFAULT),
            given,
            choice.hasCatalogue());
  }

  private static LoadedSchema load(
      @Nullable SchemaOptions options, String builtIn, Session session, Schemas schemas) {
    return options == null
        ? load(builtIn, schemas)
        : new SchemaFile(options, session.err())
            .load(options.cached ? SchemaCache.of(session) : null);
  }

  /**
   * Returns what evaluates documents keyword by keyword; prints the warnings of the schema.
   *
   * @param uncheckedFormats receives the formats that the schema uses and that are not checked
   * @throws UsageException if an option is invalid, or the schema is built in or cannot be used
   */
  public static OutputEvaluator evaluator(
      Arguments given, Session session, Consumer<String> uncheckedFormats) {
    @Nullable SchemaOptions options = of(given);
    if (options == null) {
      throw new UsageException("a built-in schema has no standard output");
    }
    return new SchemaFileCompiler(options, session.err()).evaluator(uncheckedFormats);
  }

  /**
   * Returns what evaluates documents with a schema that a file is mapped to.
   *
   * @param origin where it is said that this is the schema, for messages
   * @throws UsageException if the schema is built in or cannot be used
   */
  public static OutputEvaluator evaluator(
      SchemaChoice choice,
      String origin,
      Arguments given,
      Session session,
      Consumer<String> uncheckedFormats) {
    @Nullable SchemaOptions options = of(choice, origin, given);
    if (options == null) {
      throw new UsageException(
          origin + ": " + choice + " is built in, so it has no standard output");
    }
    return new SchemaFileCompiler(options, session.err()).evaluator(uncheckedFormats);
  }

  /** Returns the name of the built-in schema that arguments without a schema file specify. */
  public static String builtIn(Arguments given) {
    String schema = SchemaPatterns.plain(given);
    return schema == null ? Schemas.NAMES.get(0) : schema;
  }

  private static LoadedSchema load(String name, Schemas schemas) {
    return new LoadedSchema(schemas.validator(name), name.equals(JobSchemas.CREATE_JOB), List.of());
  }

  /** Returns the schema file that the arguments specify, or null for a built-in schema. */
  public static @Nullable SchemaOptions of(Arguments given) {
    String schema = SchemaPatterns.plain(given);
    return schema == null || Schemas.NAMES.contains(schema)
        ? null
        : of(SCHEMA, schema, SchemaRequest.DEFAULT, given, false);
  }

  private static SchemaOptions of(
      String origin, String schema, SchemaRequest base, Arguments given, boolean catalogued) {
    boolean custom = given.has(CUSTOM_FORMAT) || given.has(CUSTOM_KEYWORD);
    SchemaRequest request = RequestOptions.addedTo(base, given);
    return new SchemaOptions(
        origin,
        schema,
        custom || given.has(CLASS_PATH) ? CustomOptions.addedTo(request, given) : request,
        catalogued || given.has(CATALOG),
        given.has(ALLOW_NETWORK),
        // The class path can change without notice.
        !given.has(NO_CACHE) && !custom);
  }

  /** Returns the built-in schema that arguments without a schema file specify. */
  public static LoadedSchema builtIn(Arguments given, Schemas schemas) {
    return load(builtIn(given), schemas);
  }

  /** Whether an option of schema files is given, other than the file itself. */
  public static boolean isOfFile(Arguments given) {
    for (Option option : OPTIONS) {
      if (!option.name().equals(SCHEMA) && given.has(option.name())) {
        return true;
      }
    }
    return false;
  }

  /**
   * Refuses options of schema files, where there is none.
   *
   * @throws UsageException if one is given
   */
  public static void refuse(Arguments given) {
    for (Option option : OPTIONS) {
      if (!option.name().equals(SCHEMA) && given.has(option.name())) {
        throw new UsageException(option.name() + " requires --schema FILE");
      }
    }
  }

  /** Returns what the user has given: a file or a URI, perhaps with a fragment. */
  String schema() {
    return schema;
  }

  /** Returns the file or the URI without the fragment. */
  String document() {
    return document;
  }

  /** Returns the JSON Pointer or the anchor of the schema in the document; may be empty. */
  String fragment() {
    return fragment;
  }

  private static SchemaName name(String origin, String schema) {
    try {
      return SchemaName.of(schema, each -> Files.isRegularFile(path(origin, each)));
    } catch (IllegalArgumentException e) {
      throw new UsageException(origin + ": " + e.getMessage());
    }
  }

  /** Returns how to read it. */
  SchemaRequest request() {
    return request;
  }

  /**
   * Returns how the arguments say that schemas are read, whatever their {@link #SCHEMA} is.
   *
   * @throws UsageException if an option is invalid
   */
  public static SchemaRequest requestOf(Arguments given) {
    SchemaRequest request = request(given);
    boolean custom = given.has(CUSTOM_FORMAT) || given.has(CUSTOM_KEYWORD) || given.has(CLASS_PATH);
    return custom ? CustomOptions.addedTo(request, given) : request;
  }

  /** Returns how to read schema files as the options of the command line say. */
  public static SchemaRequest request(Arguments given) {
    return RequestOptions.addedTo(SchemaRequest.DEFAULT, given);
  }

  /** Whether documents can be loaded over the network, which may change the lock file. */
  boolean usesNetwork() {
    return network;
  }

  /** Whether the schema is given as a URI, for the catalogue or the network. */
  boolean isUri() {
    int scheme = document.indexOf("://");
    return scheme > 1 && document.chars().limit(scheme).allMatch(SchemaOptions::isOfScheme);
  }

  private static boolean isOfScheme(int c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
  }

  /** Returns the message for a URI that is not found. */
  String unknownUri() {
    return origin
        + " is "
        + document
        + (catalogued ? ", which is not in the catalogue" : "")
        + "; the network is not used"
        + (network ? " for such a URI" : "")
        + ": save the schema to a file"
        + (catalogued ? "" : ", map the URI to a file with " + CATALOG)
        + (network ? "" : ", or add " + ALLOW_NETWORK);
  }

  /**
   * Returns the file.
   *
   * @throws UsageException if it does not exist
   */
  Path schemaPath() {
    if (isUri()) {
      throw new UsageException(unknownUri());
    }
    Path path = path(origin, document);
    if (!Files.exists(path)) {
      String meant = DidYouMean.hint(document, Schemas.NAMES);
      throw new UsageException(origin + ": no such file or built-in schema: " + document + meant);
    }
    if (Files.isDirectory(path)) {
      throw new UsageException(origin + " is a directory: " + document + "; must be a file");
    }
    if (!origin.equals(SCHEMA) && !Files.isRegularFile(path)) {
      // A configuration or a file from others must not make the command wait for a pipe.
      throw new UsageException(origin + " is not a regular file: " + document);
    }
    return path;
  }

  static Path path(String option, String name) {
    if (name.isEmpty()) {
      throw new UsageException(option + " is empty; must be a file");
    }
    try {
      return Path.of(name);
    } catch (InvalidPathException e) {
      throw new UsageException(option + " is not a valid path: " + name);
    }
  }
}
