package io.github.jobsmith.config;

import io.github.jobsmith.compiler.SchemaRequest;
import io.github.jobsmith.generator.diagnostic.SchemaException;
import io.github.jobsmith.generator.source.SchemaSource;
import io.github.jobsmith.json.JsonInput;
import io.github.jobsmith.json.JsonLimits;
import io.github.jobsmith.json.JsonSyntaxException;
import io.github.jobsmith.validation.Report;
import io.github.jobsmith.validation.Validator;
import io.github.jobsmith.yaml.DocumentFiles;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Objects;

/** The schema of configuration files, for reports about them. */
public final class ConfigSchema {
  private static final String FILE = "jobsmith-config.schema.json";

  /** The URI of the schema. */
  public static final String ID = "https://jobsmith.github.io/schema/" + FILE;

  private ConfigSchema() {}

  /** Returns the schema as JSON text in UTF-8. */
  public static byte[] text() throws IOException {
    try (InputStream in = ConfigSchema.class.getResourceAsStream(FILE)) {
      return Objects.requireNonNull(in, FILE).readAllBytes();
    }
  }

  /**
   * Validates a configuration file.
   *
   * @throws IOException if it cannot be read
   */
  public static Report validate(Path file) throws IOException {
    byte[] config;
    try {
      config = JsonInput.bytes(file, JsonLimits.DEFAULT);
    } catch (JsonSyntaxException e) {
      return Report.unreadable(e);
    }
    String name = file.toString();
    try {
      Validator validator =
          SchemaRequest.DEFAULT
              .withAssertedFormats(true)
              .compiler()
              .compile(SchemaSource.bytes(FILE, ID, text()));
      return EmptyText.matches(config, name)
          ? validator.validate("{}")
          : DocumentFiles.validate(validator, name, config);
    } catch (SchemaException e) {
      throw new IllegalStateException(e);
    }
  }
}
