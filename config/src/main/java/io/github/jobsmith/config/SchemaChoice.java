package io.github.jobsmith.config;

import io.github.jobsmith.compiler.SchemaRequest;
import java.nio.file.Path;
import java.util.Objects;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * What a file is validated against, and how that schema is read. Two choices are equal if they name
 * the same schema and read it in the same way. Immutable, and safe for use by several threads.
 */
public final class SchemaChoice {
  /** Files that are not validated. */
  public static final SchemaChoice NONE = new SchemaChoice("none", false, Settings.DEFAULT);

  /**
   * How a schema is read.
   *
   * @param dialect of schemas without {@code $schema}; null for the default
   */
  record Settings(
      @Nullable Path catalogue, @Nullable String dialect, boolean formats, boolean content) {
    static final Settings DEFAULT = new Settings(null, null, false, false);

    /** Passes on each setting that is not the default: its member and a line about it. */
    void describe(BiConsumer<String, String> lines) {
      if (catalogue != null) {
        lines.accept("catalog", "catalogue: " + catalogue);
      }
      if (dialect != null) {
        lines.accept("defaultDialect", "default dialect: " + dialect);
      }
      if (formats) {
        lines.accept("assertFormats", "formats: checked");
      }
      if (content) {
        lines.accept("assertContent", "content: checked");
      }
    }
  }

  private final String schema;
  private final boolean documents;
  private final Settings settings;

  private SchemaChoice(String schema, boolean documents, Settings settings) {
    this.schema = schema;
    this.documents = documents;
    this.settings = settings;
  }

  /**
   * Returns the choice of a schema with default settings.
   *
   * @param schema the name of a built-in schema, such as {@code create-job}, a file, absolute or
   *     relative to the working directory, or a URI. A file and a URI can have a fragment, such as
   *     {@code api.yaml#/components/schemas/Pet}
   */
  public static SchemaChoice of(String schema) {
    return new SchemaChoice(Objects.requireNonNull(schema, "schema"), false, Settings.DEFAULT);
  }

  /**
   * Returns the choice of a schema for files that are job documents, as {@code aws iot create-job
   * --document file://FILE} reads them.
   *
   * @param schema that of the requests, {@code create-job}
   */
  static SchemaChoice documents(String schema) {
    return new SchemaChoice(schema, true, Settings.DEFAULT);
  }

  SchemaChoice with(Settings other) {
    return this == NONE ? this : new SchemaChoice(schema, documents, other);
  }

  /** Returns the choice of another schema with the same settings. */
  SchemaChoice named(String other) {
    return new SchemaChoice(other, false, settings);
  }

  /** Whether files are not validated at all. */
  public boolean isNone() {
    return this == NONE;
  }

  /** Returns the name of a built-in schema, a file or a URI, as for {@link #of}. */
  public String schema() {
    return schema;
  }

  /** Whether a catalogue of URIs is set. */
  public boolean hasCatalogue() {
    return settings.catalogue() != null;
  }

  /** Whether each file is a job document, and not a request. */
  public boolean isDocuments() {
    return documents;
  }

  /** Returns a request for the compiler with the settings of this choice added. */
  public SchemaRequest addedTo(SchemaRequest request) {
    SchemaRequest more = request;
    if (settings.catalogue() != null) {
      more = more.withCatalogue(settings.catalogue());
    }
    if (settings.dialect() != null) {
      more = more.withDefaultDialect("defaultDialect", settings.dialect());
    }
    if (settings.formats()) {
      more = more.withAssertedFormats(true);
    }
    return settings.content() ? more.withAssertedContent(true) : more;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof SchemaChoice choice
        && isNone() == choice.isNone()
        && schema.equals(choice.schema)
        && documents == choice.documents
        && settings.equals(choice.settings);
  }

  @Override
  public int hashCode() {
    return Objects.hash(schema, documents, settings);
  }

  /** Returns the schema; {@code document} for job documents, and {@code none} for nothing. */
  @Override
  public String toString() {
    return documents ? "document" : schema;
  }
}
