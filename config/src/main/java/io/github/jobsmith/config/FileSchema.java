package io.github.jobsmith.config;

import io.github.jobsmith.jobs.JobFiles;
import io.github.jobsmith.jobs.JobRun;
import io.github.jobsmith.json.JsonInput;
import io.github.jobsmith.json.JsonItems;
import io.github.jobsmith.rule.RuleCatalog;
import io.github.jobsmith.validation.Report;
import io.github.jobsmith.validation.Validator;
import io.github.jobsmith.yaml.DocumentFiles;
import io.github.jobsmith.yaml.YamlRules;
import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** A schema that is ready to validate files of a run. */
final class FileSchema {
  private final Validator validator;
  private final @Nullable JobRun jobs;
  private final RuleCatalog rules;
  private final boolean builtIn;
  private final boolean items;

  /**
   * @param files validates files if the schema is that of CreateJob; otherwise null
   * @param items whether each file is an array of what the schema describes
   */
  FileSchema(Validator validator, @Nullable JobFiles files, boolean builtIn, boolean items) {
    this.items = items && files == null;
    this.validator = validator;
    this.jobs = files == null ? null : files.startRun();
    this.rules = files == null ? YamlRules.addedTo(validator.rules()) : files.rules();
    this.builtIn = builtIn;
  }

  RuleCatalog rules() {
    return rules;
  }

  Validator validator() {
    return validator;
  }

  boolean isBuiltIn() {
    return builtIn;
  }

  /**
   * Returns the content of a file that has comments, or whose schema is in it; null if it is not
   * needed, or read piece by piece.
   */
  byte @Nullable [] text(String name, Path file, boolean needed) throws IOException {
    boolean comments = validator.options().comments() || DocumentFiles.isYaml(name);
    boolean wanted = (needed || comments) && !items && !JsonItems.isLines(name);
    return wanted ? JsonInput.bytes(file, validator.options().limits()) : null;
  }

  Report report(String name, Path file, byte @Nullable [] text) throws IOException {
    if (items && DocumentFiles.isYaml(name)) {
      throw new IOException("only JSON can be an array of items, not YAML; convert or exclude it");
    }
    if (items && !JsonItems.isLines(name)) {
      return DocumentFiles.validateItems(validator, file);
    }
    if (text != null) {
      return jobs == null
          ? DocumentFiles.validate(validator, name, text)
          : jobs.validate(name, text).report();
    }
    return jobs == null
        ? DocumentFiles.validate(validator, file)
        : jobs.validate(name, file).report();
  }
}
