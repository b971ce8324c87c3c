package io.github.jobsmith.cli.schema;

import io.github.jobsmith.cli.argument.Arguments;
import io.github.jobsmith.config.SchemaChoice;
import io.github.jobsmith.json.JsonDocument;
import io.github.jobsmith.json.JsonInput;
import io.github.jobsmith.json.JsonLimits;
import io.github.jobsmith.json.JsonSyntaxException;
import io.github.jobsmith.validation.Validator;
import io.github.jobsmith.yaml.DocumentFiles;
import io.github.jobsmith.yaml.YamlDocuments;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * The text of a schema file, from which a validator knows what conditions read. It is needed for
 * values that are unknown only, and read a second time then.
 */
public final class SchemaText {
  private SchemaText() {}

  /** Returns the validator, with the text of its schema if that is a file. */
  public static Validator knownTo(Validator validator, Arguments given) {
    return knownTo(validator, SchemaOptions.of(given));
  }

  /** Returns the validator, with the text of the schema of a choice if that is a file. */
  public static Validator knownTo(Validator validator, SchemaChoice choice, Arguments given) {
    return knownTo(validator, SchemaOptions.of(choice, SchemaOptions.SCHEMA, given));
  }

  private static Validator knownTo(Validator validator, @Nullable SchemaOptions options) {
    JsonDocument text = options == null || options.isUri() ? null : read(options.schemaPath());
    return text == null ? validator : validator.knowing(() -> text);
  }

  private static @Nullable JsonDocument read(Path schema) {
    try {
      if (!Files.isRegularFile(schema)) {
        return null;
      }
      byte[] bytes = JsonInput.bytes(schema, JsonLimits.DEFAULT);
      return DocumentFiles.isYaml(schema.toString())
          ? YamlDocuments.read(bytes, JsonLimits.DEFAULT)
          : JsonDocument.parse(bytes);
    } catch (IOException | JsonSyntaxException e) {
      // The schema has been read before; without its text, fewer violations are reported.
      return null;
    }
  }
}
