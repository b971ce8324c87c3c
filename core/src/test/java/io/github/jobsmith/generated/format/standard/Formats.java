package io.github.jobsmith.generated.format.standard;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jobsmith.generated.format.Format;
import io.github.jobsmith.json.JsonDocument;
import io.github.jobsmith.json.JsonLimits;
import io.github.jobsmith.json.JsonWriter;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/** The checks by format name, and several spellings of one string. */
final class Formats {
  /** A check as called by generated code. */
  interface Check {
    boolean holds(JsonDocument doc, int node);
  }

  private static final HexFormat HEX = HexFormat.of();
  private static final JsonLimits LIMITS = JsonLimits.DEFAULT;

  static final Map<String, Check> CHECKS =
      Arrays.stream(Format.values())
          .filter(format -> format.home() == StandardFormats.class)
          .collect(Collectors.toUnmodifiableMap(Format::id, format -> format::matches));

  private Formats() {}

  /**
   * Returns a predicate that requires the same result for every spelling and location of the text.
   */
  static Predicate<String> of(String format) {
    Check check = CHECKS.get(format);
    return text -> {
      boolean plain = check.holds(new JsonWriter().string(text).toDocument(LIMITS), 0);
      boolean escaped = check.holds(JsonDocument.parse(escaped(text), LIMITS), 0);
      JsonDocument member =
          new JsonWriter().startObject().name(text).nullValue().endObject().toDocument(LIMITS);
      boolean name = check.holds(StandardFormats.name(member, 1), 0);
      if (plain != escaped || plain != name) {
        throw new AssertionError(
            "plain " + plain + ", with escapes " + escaped + ", as a name " + name);
      }
      return plain;
    };
  }

  /** Returns the text as JSON with each UTF-16 unit escaped. */
  private static String escaped(String text) {
    StringBuilder json = new StringBuilder("\"");
    text.chars().forEach(c -> json.append("\\u").append(HEX.toHexDigits((char) c)));
    return json.append('"').toString();
  }

  /** Returns one test per text: valid ones pass, invalid ones do not. */
  static Stream<DynamicTest> cases(String format, List<String> valid, List<String> invalid) {
    return Stream.concat(
        valid.stream().map(text -> expect(format, text, true)),
        invalid.stream().map(text -> expect(format, text, false)));
  }

  private static DynamicTest expect(String format, String text, boolean valid) {
    String shown = text.length() > 80 ? text.substring(0, 80) + "… " + text.length() : text;
    return DynamicTest.dynamicTest(
        format + (valid ? " takes " : " refuses ") + '\u2039' + shown + '\u203a',
        () -> assertThat(of(format).test(text)).isEqualTo(valid));
  }
}
