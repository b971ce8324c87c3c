package io.github.jobsmith.message;

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

  private FormatWords() {}

  /** {@code , such as 2027-01-31}; empty if there is no example. */
  static String example(String format) {
    String example = EXAMPLES.get(format);
    return example == null ? "" : ", such as " + example;
  }

  /**
   * {@code : the time zone is missing}; empty if the fault cannot be named.
   *
   * @param text a string that does not have the format
   */
  static String fault(String format, String text) {
    String fault = text.isEmpty() || text.length() > LONGEST ? null : of(format, text);
    return fault == null ? "" : ": " + fault;
  }

  private static @Nullable String of(String format, String text) {
    return switch (format) {
      case "date" -> TimeFaults.ofDate(text);
      case "time" -> TimeFaults.ofTime(text);
      case "date-time" -> TimeFaults.ofDateTime(text);
      case "duration" -> TimeFaults.ofDuration(text);
      case "ipv4" -> AddressFaults.ofIpv4(text);
      case "ipv6" -> AddressFaults.ofIpv6(text);
      case "hostname" -> AddressFaults.ofHostName(text);
      case "email", "idn-email" -> AddressFaults.ofMail(text);
      case "uri", "iri" -> TextFaults.ofUri(text, format.equals("iri"));
      case "uri-reference", "iri-reference" ->
          TextFaults.ofUriReference(text, format.equals("iri-reference"));
      case "uuid" -> TextFaults.ofUuid(text);
      case "json-pointer" -> TextFaults.ofPointer(text);
      case "relative-json-pointer" -> TextFaults.ofRelativePointer(text);
      default -> null;
    };
  }
}
