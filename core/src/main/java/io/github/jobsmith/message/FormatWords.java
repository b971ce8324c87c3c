package io.github.jobsmith.message;

import io.github.jobsmith.text.MessageKey;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Describes formats: an example of each, and what is wrong with a string that does not have it. The
 * words are about the first fault only, and never about a string that has the format.
 */
final class FormatWords {
  /** Longer strings are not examined. */
  private static final int LONGEST = 4096;

  private static final Map<String, String> EXAMPLES =
      Map.ofEntries(
          Map.entry("date", "2027-01-31"),
          Map.entry("date-time", "2027-01-31T18:30:00Z"),
          Map.entry("duration", "P1DT12H"),
          Map.entry("email", "ada@example.com"),
          Map.entry("hostname", "www.example.com"),
          Map.entry("idn-email", "ada@example.com"),
          Map.entry("idn-hostname", "www.example.com"),
          Map.entry("iot-date-time", "2027-01-31T18:30"),
          Map.entry("ipv4", "192.0.2.1"),
          Map.entry("ipv6", "2001:db8::1"),
          Map.entry("iri", "https://example.com/a"),
          Map.entry("iri-reference", "../a#b"),
          Map.entry("json-pointer", "/a/0"),
          Map.entry("relative-json-pointer", "1/a"),
          Map.entry("time", "18:30:00Z"),
          Map.entry("uri", "https://example.com/a"),
          Map.entry("uri-reference", "../a#b"),
          Map.entry("uri-template", "/users/{id}"),
          Map.entry("uuid", "f81d4fae-7dec-11d0-a765-00a0c91e6bf6"));

  private final Words words;

  FormatWords(Words words) {
    this.words = words;
  }

  /**
   * Returns a message with an example of a format, and what is wrong with a string if it can be
   * named: {@code message, such as 2027-01-31: the time zone is missing}.
   *
   * @param text a string that does not have the format; empty if it must not be examined
   */
  String message(String message, String format, String text) {
    String example = EXAMPLES.get(format);
    String shown = example == null ? message : words.say(MessageKey.EXAMPLE, message, example);
    String fault = fault(format, text);
    return fault == null ? shown : words.say(MessageKey.BECAUSE_OF_FAULT, shown, fault);
  }

  /** Returns an example of a format; null if there is none. */
  static @Nullable String example(String format) {
    return EXAMPLES.get(format);
  }

  /**
   * {@code the time zone is missing}; null if the fault cannot be named.
   *
   * @param text a string that does not have the format
   */
  @Nullable String fault(String format, String text) {
    return text.isEmpty() || text.length() > LONGEST ? null : of(format, text);
  }

  private @Nullable String of(String format, String text) {
    return switch (format) {
      case "date" -> new TimeFaults(words).ofDate(text);
      case "time" -> new TimeFaults(words).ofTime(text);
      case "date-time" -> new TimeFaults(words).ofDateTime(text);
      case "duration" -> new TimeFaults(words).ofDuration(text);
      case "ipv4" -> new AddressFaults(words).ofIpv4(text);
      case "ipv6" -> new AddressFaults(words).ofIpv6(text);
      case "hostname" -> new AddressFaults(words).ofHostName(text);
      case "email", "idn-email" -> new AddressFaults(words).ofMail(text);
      case "uri", "iri" -> new TextFaults(words).ofUri(text, format.equals("iri"));
      case "uri-reference", "iri-reference" ->
          new TextFaults(words).ofUriReference(text, format.equals("iri-reference"));
      case "uuid" -> new TextFaults(words).ofUuid(text);
      case "json-pointer" -> new TextFaults(words).ofPointer(text);
      case "relative-json-pointer" -> new TextFaults(words).ofRelativePointer(text);
      default -> null;
    };
  }
}
