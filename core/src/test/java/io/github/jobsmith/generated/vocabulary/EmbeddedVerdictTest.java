package io.github.jobsmith.generated.vocabulary;

import static io.github.jobsmith.generated.vocabulary.EmbeddedScan.assertCorrect;
import static io.github.jobsmith.generated.vocabulary.EmbeddedScan.edit;
import static io.github.jobsmith.generated.vocabulary.EmbeddedScan.plain;
import static io.github.jobsmith.generated.vocabulary.EmbeddedScan.request;
import static io.github.jobsmith.generated.vocabulary.EmbeddedScan.scan;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.jobsmith.json.JsonDocument;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** JSON in a string that is recognised in place where only errors matter. */
class EmbeddedVerdictTest {
  @ParameterizedTest(name = "{0}: plain {1} where only errors matter")
  @CsvSource(
      delimiter = '|',
      value = {
        "${name}|true",
        "${}|true",
        "${a.b:c-d/e}|true",
        "${thingName2}|true",
        "x${a}y${b}|true",
        "<\\u003cb\\u003E|true",
        "\\u0026X-Amz-Signature=1\\u0041|true",
        "\\u0022 \\u000a \\u007f|true",
        "\\ud83d\\ude00|true",
        "${thingName}|false",
        "${jobId}|false",
        "${executionNumber}|false",
        "${aws:thingName}|false",
        "${!aws:iot:x}|false",
        "$${name}|false",
        "\\\\${name}|false",
        "${name|false",
        "${a${b}}|false",
        "${a b}|false",
        "${a?}|false",
        "${\\u0061}|false",
        "\\u0024{name}|false",
        "$\\u007bname}|false",
        "\\u005c{aws:|false",
        "$\\\\{aws:|false",
        "\\ud83d|false",
        "\\u00|false"
      })
  void whereOnlyErrorsMatter(String text, boolean plain) {
    JsonDocument request = request("{\"a\":\"" + text + "\"}");
    assertThat(scan(request, true)).isEqualTo(text.contains("\\ud83d\\") ? 0 : -1);
    int found = scan(request, false);
    assertThat(found < 0 ? -1 : found & ~PlainPlaceholder.UNCOUNTED).isEqualTo(plain ? 0 : -1);
    if (plain) {
      assertCorrect("{\"a\":\"" + text + "\"}", false);
    }
  }

  @ParameterizedTest(name = "escape of the request: {0}")
  @CsvSource({
    "003c,true",
    "0041,true",
    "007f,true",
    "00e4,true",
    "0022,false",
    "0024,false",
    "007b,false",
    "005c,false",
    "000a,false",
    "001f,false"
  })
  void escapesOfTheRequest(String code, boolean plain) {
    String text = "{\"document\":\"{\\\"a\\\":\\\"\\u" + code + "\\\"}\"}";
    JsonDocument request = JsonDocument.parse(text);
    assertThat(scan(request, false)).isEqualTo(plain ? 0 : -1);
    assertThat(scan(request, true)).isEqualTo(code.equals("00e4") ? 0 : -1);
  }

  @Test
  @DisplayName("Where only errors matter, plain documents have none for the other checks, too")
  void oracleWhereOnlyErrorsMatter() {
    Random random = new Random(11);
    String[] seeds = {
      "${name}${other.name}",
      "\\u003c${a}\\u003e",
      "${aws:iot:code-sign-signature:s3://eu-west-1.bkt/f@v} ${x}",
      "$\\u0041{aws:iot:x} $\\\\\\u007b"
    };
    String letters = "${}?&%u0027b4c\\ !:awsjobId";
    int plain = 0;
    for (int i = 0; i < 20_000; i++) {
      StringBuilder text = new StringBuilder(seeds[random.nextInt(4)]);
      edit(text, letters, random);
      String document = "{\"a\":\"" + text + "\"}";
      if (scan(request(document), false) >= 0) {
        plain++;
        assertCorrect(document, false);
      }
    }
    assertThat(plain).isGreaterThan(5_000);
  }
}
