package io.github.jobsmith.cli;

import io.github.jobsmith.json.JsonLimits;
import io.github.jobsmith.validation.Report;
import io.github.jobsmith.validation.Validator;
import io.github.jobsmith.yaml.YamlDocuments;
import java.io.IOException;
import java.io.InputStream;

/** Validates YAML. On its own, so that commands without YAML do not load its parser. */
final class YamlFile {
  private YamlFile() {}

  static Report validate(Validator validator, InputStream in) throws IOException {
    JsonLimits limits = validator.options().limits();
    return YamlDocuments.validate(validator, in.readNBytes(limits.maxBytes() + 1));
  }
}
