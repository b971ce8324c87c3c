package io.github.jobsmith.generated.model;

import io.github.jobsmith.json.JsonDocument;
import java.net.URI;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;

/**
 * Strings of some formats as types of Java, for generated models. What the types cannot hold, such
 * as a leap second, is an {@link IllegalArgumentException} that names the place.
 */
public final class JavaFormats {
  private JavaFormats() {}

  /** The format {@code date-time} (RFC 3339). */
  public static OffsetDateTime dateTime(JsonDocument doc, int node) {
    return read(
        doc,
        node,
        "a date and time that OffsetDateTime can represent",
        text -> OffsetDateTime.parse(upper(text)));
  }

  /** The format {@code date}. */
  public static LocalDate date(JsonDocument doc, int node) {
    return read(doc, node, "a date that LocalDate can represent", LocalDate::parse);
  }

  /** The format {@code time}. */
  public static OffsetTime time(JsonDocument doc, int node) {
    return read(
        doc, node, "a time that OffsetTime can represent", text -> OffsetTime.parse(upper(text)));
  }

  /** The format {@code uuid}. */
  public static UUID uuid(JsonDocument doc, int node) {
    return read(doc, node, "a UUID", UUID::fromString);
  }

  /** The format {@code uri}. */
  public static URI uri(JsonDocument doc, int node) {
    return read(doc, node, "a URI that java.net.URI can represent", URI::create);
  }

  /** As RFC 3339 has it, with seconds. */
  public static String text(OffsetDateTime value) {
    return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(value);
  }

  /** As RFC 3339 has it. */
  public static String text(LocalDate value) {
    return value.toString();
  }

  /** As RFC 3339 has it, with seconds. */
  public static String text(OffsetTime value) {
    return DateTimeFormatter.ISO_OFFSET_TIME.format(value);
  }

  /** In small letters. */
  public static String text(UUID value) {
    return value.toString();
  }

  /** As it was given. */
  public static String text(URI value) {
    return value.toString();
  }

  private static <T> T read(
      JsonDocument doc, int node, String expected, Function<String, T> parser) {
    String text = ModelValues.string(doc, node);
    try {
      return parser.apply(text);
    } catch (DateTimeException | IllegalArgumentException e) {
      throw ModelValues.mismatch(doc, node, expected);
    }
  }

  private static String upper(String text) {
    return text.toUpperCase(Locale.ROOT);
  }
}
