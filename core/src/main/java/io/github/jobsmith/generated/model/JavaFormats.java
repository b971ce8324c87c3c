package io.github.jobsmith.generated.model;

import io.github.jobsmith.json.JsonDocument;
import java.net.URI;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Converts strings of some formats to Java types, for generated models. Values that a type cannot
 * represent, such as a leap second, cause an {@link IllegalArgumentException} that contains the
 * location.
 */
public final class JavaFormats {
  private JavaFormats() {}

  /** Converts a string of the format {@code date-time} (RFC 3339). */
  public static OffsetDateTime dateTime(JsonDocument doc, int node) {
    return read(
        doc,
        node,
        "a date and time that OffsetDateTime can represent",
        text -> OffsetDateTime.parse(upper(text)));
  }

  /** Converts a string of the format {@code date}. */
  public static LocalDate date(JsonDocument doc, int node) {
    return read(doc, node, "a date that LocalDate can represent", LocalDate::parse);
  }

  /** Converts a string of the format {@code time}. */
  public static OffsetTime time(JsonDocument doc, int node) {
    return read(
        doc, node, "a time that OffsetTime can represent", text -> OffsetTime.parse(upper(text)));
  }

  /** Converts a string of the format {@code uuid}. */
  public static UUID uuid(JsonDocument doc, int node) {
    UUID usual = UuidText.read(doc, node);
    return usual == null ? read(doc, node, "a UUID", UUID::fromString) : usual;
  }

  /** Converts a string of the format {@code uri}. */
  public static URI uri(JsonDocument doc, int node) {
    return read(doc, node, "a URI that java.net.URI can represent", URI::create);
  }

  /** Converts a string in Base64 (RFC 4648); padding can be missing. */
  public static byte[] bytes(JsonDocument doc, int node) {
    return read(doc, node, "Base64", Base64.getDecoder()::decode);
  }

  /** Returns the value in Base64, with padding. */
  public static String text(byte[] value) {
    return Base64.getEncoder().encodeToString(value);
  }

  /** Returns the number of bytes for a log, such as "3 bytes". */
  public static String shown(byte @Nullable [] value) {
    return value == null ? "null" : value.length + " bytes";
  }

  /** Returns the value as RFC 3339 text, with seconds. */
  public static String text(OffsetDateTime value) {
    return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(value);
  }

  /** Returns the value as RFC 3339 text. */
  public static String text(LocalDate value) {
    return value.toString();
  }

  /** Returns the value as RFC 3339 text, with seconds. */
  public static String text(OffsetTime value) {
    return DateTimeFormatter.ISO_OFFSET_TIME.format(value);
  }

  /** Returns the value as given. */
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
