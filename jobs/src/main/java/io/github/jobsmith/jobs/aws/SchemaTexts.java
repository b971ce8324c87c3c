package io.github.jobsmith.jobs.aws;

import io.github.jobsmith.json.JsonDocument;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.NoSuchElementException;

/** The built-in schemas, each read once. Not thread-safe. */
final class SchemaTexts {
  private static final String DIRECTORY = "io/github/jobsmith/schema/";

  private final Map<String, JsonDocument> read = new HashMap<>();

  JsonDocument read(String file) {
    return read.computeIfAbsent(file, SchemaTexts::load);
  }

  private static JsonDocument load(String file) {
    try (InputStream in =
        SchemaTexts.class.getClassLoader().getResourceAsStream(DIRECTORY + file)) {
      if (in == null) {
        throw new NoSuchElementException("no built-in schema " + file);
      }
      return JsonDocument.parse(in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException("the built-in schema cannot be read", e);
    }
  }
}
