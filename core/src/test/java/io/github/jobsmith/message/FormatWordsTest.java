package io.github.jobsmith.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.jobsmith.generated.format.Format;
import io.github.jobsmith.json.JsonDocument;
import io.github.jobsmith.json.JsonWriter;
import io.github.jobsmith.text.Wording;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormatWordsTest {
  private static final FormatWords WORDS = new FormatWords(new Words(Wording.ENGLISH));

  private static final Path SUITE =
      Path.of(System.getProperty("jobsmith.shared", "../../shared"))
          .resolve("json-schema-test-suite/tests/draft2020-12/optional/format");

  private static JsonDocument document(String text) {
    return JsonDocument.parse(new JsonWriter().string(text).toByteArray());
  }

  private static boolean matches(String format, String text) {
    return Format.of(format).orElseThrow().matches(document(text), 0);
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "date|2027-2-3|the date is not written as YYYY-MM-DD",
        "date|31.01.2027|the date is not written as YYYY-MM-DD",
        "date|2027-13-01|there is no month 13",
        "date|2027-00-01|there is no month 00",
        "date|2027-02-29|2027-02 has no day 29",
        "date|2027-01-32|2027-01 has no day 32",
        "date|2027-01-00|2027-01 has no day 00",
        "date|2027-01-31T00:00:00Z|\"T00:00:00Z\" follows the date",
        "date-time|2027-01-31|the time is missing",
        "date-time|2027-02-30T18:30:00Z|2027-02 has no day 30",
        "date-time|2027-01-31 18:30:00Z|there is \" \" between date and time, not T",
        "date-time|2027-01-31T18:30|the seconds are missing",
        "date-time|2027-01-31T18:30Z|the seconds are missing",
        "date-time|2027-01-31T18:30+01:00|the seconds are missing",
        "date-time|2027-01-31T6:30:00Z|the time is not written as HH:MM:SS",
        "date-time|2027-01-31T24:00:00Z|there is no hour 24",
        "date-time|2027-01-31T18:60:00Z|there is no minute 60",
        "date-time|2027-01-31T18:30:61Z|there is no second 61",
        "date-time|2027-01-31T18:30:60Z|60 is the second of a leap second, 23:59:60 in UTC on the last day of a month",
        "date-time|2027-01-30T23:59:60Z|60 is the second of a leap second, 23:59:60 in UTC on the last day of a month",
        "date-time|2027-01-31T18:30:00|the time zone is missing; add Z or an offset such as +01:00",
        "date-time|2027-01-31T18:30:00.5|the time zone is missing; add Z or an offset such as +01:00",
        "date-time|2027-01-31T18:30:00.Z|there is no digit after the point",
        "date-time|2027-01-31T18:30:00,5Z|the fraction begins with a comma, not a point",
        "date-time|2027-01-31T18:30:00+0000|the time zone is \"+0000\", not Z or an offset such as +01:00",
        "date-time|2027-01-31T18:30:00+01|the time zone is \"+01\", not Z or an offset such as +01:00",
        "date-time|2027-01-31T18:30:00+24:00|the time zone is \"+24:00\", not Z or an offset such as +01:00",
        "date-time|2027-01-31T18:30:00 UTC|the time zone is \" UTC\", not Z or an offset such as +01:00",
        "date-time|2027-01-31T18:30:00Z[UTC]|the time zone is \"Z[UTC]\", not Z or an offset such as +01:00",
        "time|18:30|the seconds are missing",
        "time|18:30:00|the time zone is missing; add Z or an offset such as +01:00",
        "time|12:00:60Z|60 is the second of a leap second, 23:59:60 in UTC",
        "duration|1D|it does not begin with P",
        "duration|P1DT|there is no number after T",
        "duration|P|there is no number after P",
        "duration|PT1.5S|it has a fraction",
        "email|ada|the @ is missing",
        "email|@example.com|there is nothing before the @",
        "email|ada@|there is nothing after the @",
        "email|ada lovelace@example.com|it has a space",
        "hostname|my_host|it has the character \"_\"",
        "hostname|a..b|there is nothing before a point",
        "hostname|example.com.|it ends with a point",
        "hostname|-a.example|\"-a\" begins with -",
        "hostname|a-.example|\"a-\" ends with -",
        "hostname|münchen.example|it has the character \"ü\"",
        "ipv4|1.2.3|it has 3 numbers, not 4",
        "ipv4|1.2.3.256|256 is more than 255",
        "ipv4|1.2.3.99999999999|99999999999 is more than 255",
        "ipv4|1.2..4|a number is missing",
        "ipv4|1.2.3.x|\"x\" is not a number",
        "ipv6|1:2:3|it has 3 groups, not 8",
        "ipv6|fe80::1%eth0|it has a zone, \"%eth0\"",
        "ipv6|2001:db8::/32|it has a prefix length, \"/32\"",
        "ipv6|2001::db8::1|it has more than one ::",
        "ipv6|2001:db8::12345|\"12345\" has more than 4 digits",
        "ipv6|2001:dbx::1|\"dbx\" is not a hexadecimal number",
        "uri|/a/b|the scheme is missing",
        "uri|https://example.com/a b|it has a space",
        "uri|https://example.com/ü|it has the character \"ü\", which must be percent-encoded",
        "uri|https://example.com/%zz|% is not followed by two hexadecimal digits",
        "uri|https://example.com/a#b#c|it has more than one #",
        "uri-reference|a\\b|it has a backslash",
        "iri|//example.com|the scheme is missing",
        "iri-reference|{a}|it has the character \"{\"",
        "uuid|f81d4fae-7dec-11d0-a765-00a0c91e6bf|it has 35 characters, not 36",
        "uuid|f81d4fae7-dec-11d0-a765-00a0c91e6bf6|the hyphens are not after 8, 12, 16 and 20 digits",
        "uuid|g81d4fae-7dec-11d0-a765-00a0c91e6bf6|it has the character \"g\"",
        "json-pointer|a/b|it does not begin with /",
        "json-pointer|/a~b|~ is not followed by 0 or 1",
        "json-pointer|/a~|~ is not followed by 0 or 1",
        "relative-json-pointer|/a|it does not begin with a number",
      })
  void faults(String format, String text, String fault) {
    assertThat(matches(format, text)).isFalse();
    assertThat(WORDS.fault(format, text)).isEqualTo(fault);
  }

  @Test
  @DisplayName("every example has its format")
  void examples() {
    for (String format : Format.ids()) {
      String example = FormatWords.example(format);
      if (!format.equals("regex")) {
        assertThat(example).as(format).isNotNull();
        assertThat(matches(format, String.valueOf(example))).as(format).isTrue();
      }
    }
    assertThat(FormatWords.example("custom")).isNull();
  }

  @Test
  @DisplayName("a string that has the format has no fault, and any text is examined safely")
  void official() throws IOException {
    assumeTrue(Files.isDirectory(SUITE), "the official test suite is not there");
    int valid = 0;
    try (Stream<Path> files = Files.list(SUITE)) {
      for (Path file : files.toList()) {
        String name = file.getFileName().toString().replace(".json", "");
        for (String text : strings(JsonDocument.parse(Files.readAllBytes(file)))) {
          for (String format : Format.ids()) {
            String fault = WORDS.fault(format, text);
            // Whether second 60 is right depends on the UTC day, which the words do not examine.
            if (matches(format, text) && !text.contains(":60")) {
              assertThat(fault).as(format + " " + text).isNull();
              valid += format.equals(name) ? 1 : 0;
            }
          }
        }
      }
    }
    assertThat(valid).isGreaterThan(100);
  }

  private static List<String> strings(JsonDocument document) {
    return Stream.iterate(0, node -> node < document.nodeCount(), node -> node + 1)
        .filter(document::isString)
        .map(document::string)
        .toList();
  }
}
