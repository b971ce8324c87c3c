package io.github.jobsmith.cli.command;

import io.github.jobsmith.config.InstanceSchema;
import io.github.jobsmith.json.JsonSyntaxException;
import io.github.jobsmith.validation.Validator;
import io.github.jobsmith.yaml.DocumentFiles;
import io.github.jobsmith.yaml.YamlDocuments;
import org.jspecify.annotations.Nullable;

/** Finds {@code $schema} in the text of a file. */
final class InstanceSchemas {
  private InstanceSchemas() {}

  /**
   * Returns its value; null if there is none, or the text is not one document.
   *
   * @param validator with the options of the reader
   */
  static @Nullable String of(String name, byte[] text, Validator validator) {
    try {
      return InstanceSchema.of(
          DocumentFiles.isYaml(name)
              ? YamlDocuments.read(text, validator.options())
              : validator.read(text));
    } catch (JsonSyntaxException e) {
      // Reported by the validation.
      return null;
    }
  }
}
