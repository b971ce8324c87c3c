package io.github.jobsmith.cli.init;

import io.github.jobsmith.json.JsonDocument;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** A valid request or job document, which a resource beside this class contains. */
public final class Example {
  private static final DateTimeFormatter MINUTES =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm", Locale.ROOT).withZone(ZoneOffset.UTC);

  private final String schema;
  private final String json;

  private Example(String schema, String json) {
    this.schema = schema;
    this.json = json;
  }

  /**
   * Returns an example.
   *
   * @param schema the name of a built-in schema
   * @param full whether it has all members that can be used together
   * @param now the schedule begins the day after
   */
  public static Example of(String schema, boolean full, Instant now) {
    String name = schema + (full ? "-full.json" : ".json");
    try (InputStream in = Example.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException(name + " is missing beside " + Example.class.getName());
      }
      Instant start = now.truncatedTo(ChronoUnit.HOURS).plus(1, ChronoUnit.DAYS);
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return new Example(
          schema,
          text.replace("@START@", MINUTES.format(start))
              .replace("@END@", MINUTES.format(start.plus(30, ChronoUnit.DAYS))));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns it as JSON with line breaks. */
  public String json() {
    return json;
  }

  /** Returns it as YAML with comments: what the schema says about each member. */
  public String yaml() {
    return new CommentedYaml(JsonDocument.parse(json), Description.of(schema)).text();
  }
}
