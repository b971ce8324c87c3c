package io.github.jobsmith.generated.vocabulary;

import static io.github.jobsmith.generated.vocabulary.EmbeddedScan.edit;
import static io.github.jobsmith.generated.vocabulary.EmbeddedScan.plain;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.jobsmith.json.JsonDocument;
import io.github.jobsmith.json.JsonSyntaxException;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** JSON in a string that is recognised in place as an object without placeholders. */
class EmbeddedJsonTest {
  @ParameterizedTest(name = "plain: {0}")
  @ValueSource(
      strings = {
        "{}",
        " { } ",
        "{\"a\":1}",
        "{\n\t\"a\" : [ true , false,null, -0, 1.5e+3, 0.1E-2, 10 ] ,\r\n \"b\":{\"c\":[[],{}]}}",
        "{\"a\":\"x\\\\y\\\"z\\/\\b\\f\\n\\r\\t\",\"ä€😀\":\"$ {} $5 a$\"}",
        "{\"a\":\"\\u00e4\\uD83D\\ude00\\uFFFD\"}",
        "{\"a\":\"a&b $x $$ 12345678$12345678&12345678\"}",
        "{\"path\":\"C:\\\\\\\\x\",\"url\":\"https://example.com/\"}"
      })
  void plainOnes(String document) {
    assertThat(plain(document)).isTrue();
  }

  @ParameterizedTest(name = "not plain: {0}")
  @ValueSource(
      strings = {
        "",
        "[]",
        "1",
        "{",
        "}",
        "{}}",
        "{}{}",
        "{\"a\"}",
        "{\"a\":}",
        "{\"a\":1,}",
        "{,}",
        "{\"a\":1 \"b\":2}",
        "{a:1}",
        "{\"a\":01}",
        "{\"a\":-}",
        "{\"a\":1.}",
        "{\"a\":.5}",
        "{\"a\":1e}",
        "{\"a\":+1}",
        "{\"a\":tru}",
        "{\"a\":nul",
        "{\"a\":[1}",
        "{\"a\":[1,]}",
        "{\"a\":{]}",
        "{\"a\":\"\n\"}",
        "{\"a\":\"\\x\"}",
        "{\"a\":\"",
        "{\"a\":\"\\",
        "{\"a\":\"\\\\",
        "{\"a\":\"${b}\"}",
        "{\"${b}\":1}",
        "{\"a\":\"\\u0024{b}\"}",
        "{\"a\":\"$\\u007bb}\"}",
        "{\"a\":\"\\u007f\"}",
        "{\"a\":\"\\uD83D\"}",
        "{\"a\":\"\\uD83Dx\\uDE00\"}",
        "{\"a\":\"\\uD83D\\uD83D\"}",
        "{\"a\":\"\\uDE00\"}",
        "{\"a\":\"\\u00e\"}",
        "{\"a\":\"\\u00eg\"}",
        "{\"a\":\"?a&X-Amz-Signature=1\"}",
        "\uFEFF{}",
        "{}\u0000",
        "{\"a\":\"\u0001\"}",
        "{\f}",
        "{\"a\":1/**/}",
        "{\"a\":'b'}",
        "{\"a\":1}x"
      })
  void otherOnes(String document) {
    assertThat(plain(document)).isFalse();
  }

  @Test
  @DisplayName(
      "Text recognised as plain is an object without placeholders for the JSON reader, too")
  void oracle() {
    Random random = new Random(11);
    String seed =
        "{\"a\":[1,-2.5e3,true,{\"b\":\"x\\\\y\\n\\\"$\"}],\"c\":{\"d\":null,\"e\":\"ä\\u0024{\"},\"f\":[[],{}], \"g\":0}";
    String letters = "{}[]\",:\\$u0129.-+eEtfn \nabä/";
    int plain = 0;
    for (int i = 0; i < 20_000; i++) {
      StringBuilder text = new StringBuilder(seed);
      if (random.nextBoolean()) {
        text.setLength(0);
        text.append(seed.replace("\\u0024{", "$"));
      }
      edit(text, letters, random);
      if (plain(text.toString())) {
        plain++;
        assertThat(isObjectWithoutPlaceholder(text.toString())).as(text.toString()).isTrue();
      }
    }
    assertThat(plain).isGreaterThan(1_500);
  }

  private static boolean isObjectWithoutPlaceholder(String text) {
    try {
      JsonDocument json = JsonDocument.parse(text);
      for (int node = 0; node < json.nodeCount(); node++) {
        if (json.isString(node) && json.string(node).contains("${")
            || json.name(node).contains("${")) {
          return false;
        }
      }
      return json.isObject(0);
    } catch (JsonSyntaxException e) {
      return false;
    }
  }
}
