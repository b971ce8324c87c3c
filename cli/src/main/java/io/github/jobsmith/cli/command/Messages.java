package io.github.jobsmith.cli.command;

import io.github.jobsmith.cli.argument.Arguments;
import io.github.jobsmith.cli.process.UsageException;
import io.github.jobsmith.cli.schema.SchemaOptions;
import io.github.jobsmith.cli.schema.Schemas;
import io.github.jobsmith.jobs.JobMessages;
import io.github.jobsmith.text.IoFaults;
import io.github.jobsmith.validation.MessageBundle;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;

/** The language of messages. Loaded only if an option asks for another one than English. */
final class Messages {
  private Messages() {}

  /**
   * Returns the messages that the arguments specify.
   *
   * @throws UsageException if the language is unknown, or the file cannot be read
   */
  static MessageBundle of(Arguments given) {
    String language = given.choice(ValidateOptions.LANG, "en", MessageBundle.languages());
    Locale locale = new Locale(language);
    String schema = given.value(SchemaOptions.SCHEMA);
    // A schema of the user can have a rule with the name of one of CreateJob.
    MessageBundle included =
        schema == null || Schemas.NAMES.contains(schema)
            ? JobMessages.forLocale(locale)
            : MessageBundle.forLocale(locale);
    String file = given.value(ValidateOptions.MESSAGES);
    if (file == null) {
      return included;
    }
    try {
      return MessageBundle.read(Path.of(file)).orElse(included);
    } catch (IOException e) {
      throw new UsageException(
          ValidateOptions.MESSAGES + ": " + file + " cannot be read: " + IoFaults.reason(e));
    } catch (InvalidPathException e) {
      throw new UsageException(ValidateOptions.MESSAGES + " is not a valid path: " + file);
    }
  }
}
