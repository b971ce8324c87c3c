package io.github.jobsmith.generated.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jobsmith.generated.check.Constraint;
import io.github.jobsmith.generated.check.Findings;
import io.github.jobsmith.json.JsonDocument;
import io.github.jobsmith.json.JsonSyntaxException;
import io.github.jobsmith.json.JsonWriter;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("JSON in a string, recognised in place")
class EmbeddedJsonTest {
  private static int downloads(String document) {
    JsonWriter out = new JsonWriter();
    out.string(document);
    return EmbeddedJson.plainDownloads(JsonDocument.parse(out.toByteArray()), 0);
  }

  private static boolean plain(String document) {
    int downloads = downloads(document);
    assertThat(downloads).isLessThan(1);
    return downloads == 0;
  }

  private static String download(String url) {
    return "${aws:iot:s3-presigned-url:" + url + "}";
  }

  @ParameterizedTest(name = "plain: {0}")
  @ValueSource(
      strings = {
        "{}",
        " { } ",
        "{\"a\":1}",
        "{\n\t\"a\" : [ true , false,null, -0, 1.5e+3, 0.1E-2, 10 ] ,\r\n \"b\":{\"c\":[[],{}]}}",
        "{\"a\":\"x\\\\y\\\"z\\/\\b\\f\\n\\r\\t\",\"ä€😀\":\"$ {} $5 a$\"}",
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
      for (int edits = random.nextInt(4); edits > 0; edits--) {
        int at = random.nextInt(text.length());
        char letter = letters.charAt(random.nextInt(letters.length()));
        switch (random.nextInt(3)) {
          case 0 -> text.setCharAt(at, letter);
          case 1 -> text.insert(at, letter);
          default -> text.deleteCharAt(at);
        }
      }
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

  @ParameterizedTest(name = "a plain download: {0}")
  @ValueSource(
      strings = {
        "https://s3.amazonaws.com/bkt/k",
        "https://s3.eu-west-1.amazonaws.com/my-bucket/a/b=c+d(1)~_.bin",
        "https://s3.us-gov-west-1.amazonaws.com/my.bucket/k",
        "https://my-bucket.s3.amazonaws.com/k",
        "https://my.bucket.s3.eu-central-1.amazonaws.com/a/b"
      })
  void plainDownloads(String url) {
    String placeholder = download(url);
    String second = placeholder.replace("url:", "url-v2:");
    assertThat(downloads("{\"a\":\"" + placeholder + "\"}")).isEqualTo(1);
    assertThat(downloads("{\"" + second + "\":[\"x " + placeholder + " y\"]}")).isEqualTo(2);
    assertThat(downloads("{\"a\":\"" + placeholder + second + "\"}")).isEqualTo(2);
  }

  @ParameterizedTest(name = "not a plain download: {0}")
  @ValueSource(
      strings = {
        "",
        "https://",
        "https://s3.amazonaws.com",
        "https://s3.amazonaws.com/",
        "https://s3.amazonaws.com/bkt",
        "https://s3.amazonaws.com/bkt/",
        "https://s3.amazonaws.com/bk/k",
        "https://s3.amazonaws.com/bkt-/k",
        "https://s3.amazonaws.com/bkt//${x}",
        "https://.amazonaws.com/bkt/k",
        "https://amazonaws.com/bkt/k",
        "https://.s3.amazonaws.com/bkt/k",
        "https://.s3.eu-west-1.amazonaws.com/bkt/k",
        "https://..s3.eu-west-1.amazonaws.com/bkt/k",
        "https://b.s3.amazonaws.com/k",
        "https://my-bucket.s3.amazonaws.com/",
        "https://my-bucket.s3.region.amazonaws.com/k",
        "https://s3.us-east.amazonaws.com/bkt/k",
        "https://s3.-1.amazonaws.com/bkt/k",
        "https://ec2.eu-west-1.amazonaws.com/bkt/k",
        "https://s3.eu-west-1.amazonaws.org/bkt/k",
        "http://s3.amazonaws.com/bkt/k",
        "https://s3.amazonaws.com/bkt/k?versionId=1",
        "https://s3.amazonaws.com/bkt/k%3FversionId%3D1",
        "https://s3.amazonaws.com/bkt/{k",
        "https://s3.amazonaws.com/bkt/k k",
        "https://s3.amazonaws.com/bkt/\u00E4",
        "https://s3.amazonaws.com/bkt/k\\\"",
        "bkt/k"
      })
  void otherDownloads(String url) {
    assertThat(downloads("{\"a\":\"" + download(url) + "\"}")).isEqualTo(-1);
  }

  @ParameterizedTest(name = "not a plain download: {0}")
  @ValueSource(
      strings = {
        "$${aws:iot:s3-presigned-url:https://s3.amazonaws.com/bkt/k}",
        "\\\\${aws:iot:s3-presigned-url:https://s3.amazonaws.com/bkt/k}",
        "${aws:iot:s3-presigned-url:https://s3.amazonaws.com/bkt/k",
        "${aws:iot:s3-presigned-url-v1:https://s3.amazonaws.com/bkt/k}",
        "${aws:iot:s3-presigned-url-upload:https://s3.amazonaws.com/bkt/k}",
        "${x${aws:iot:s3-presigned-url:https://s3.amazonaws.com/bkt/k}}",
        "${aws:iot:s3-presigned-url:https://s3.amazonaws.com/bkt/k}${thingName}"
      })
  void otherPlaceholders(String text) {
    assertThat(downloads("{\"a\":\"" + text + "\"}")).isEqualTo(-1);
  }

  @Test
  @DisplayName("Plain downloads are correct placeholders for the checks of placeholders, too")
  void oracleOfDownloads() {
    Random random = new Random(5);
    String[] seeds = {
      "https://s3.eu-west-1.amazonaws.com/my-bucket/k/l",
      "https://s3.amazonaws.com/my-bucket/k",
      "https://my.bucket.s3.us-east-1.amazonaws.com/k",
      "https://my-bucket.s3.amazonaws.com/k-l"
    };
    String letters = "${}?&%.-/s3a1: A_=\\";
    int plain = 0;
    for (int i = 0; i < 20_000; i++) {
      String version = random.nextBoolean() ? "url:" : "url-v2:";
      StringBuilder text = new StringBuilder(download(seeds[random.nextInt(4)]));
      text.replace(text.indexOf("url:"), text.indexOf("url:") + 4, version);
      for (int edits = random.nextInt(4); edits > 0; edits--) {
        int at = random.nextInt(text.length());
        char letter = letters.charAt(random.nextInt(letters.length()));
        switch (random.nextInt(3)) {
          case 0 -> text.setCharAt(at, letter);
          case 1 -> text.insert(at, letter);
          default -> text.deleteCharAt(at);
        }
      }
      String document = "{\"a\":\"" + text.toString().replace("\\", "\\\\") + "\"}";
      if (downloads(document) == 1) {
        plain++;
        assertCorrectDownload(document);
      }
    }
    assertThat(plain).isGreaterThan(5_000);
  }

  private static void assertCorrectDownload(String document) {
    JsonDocument job = JsonDocument.parse(document);
    Constraint[] aspects =
        Stream.of(JobAspect.values())
            .map(aspect -> Checked.error(aspect.id))
            .toArray(Constraint[]::new);
    JobDocumentScan scan =
        new JobDocumentScan(
            job,
            0,
            aspects,
            new PackageList(job, -1, "packages"),
            new TargetRegion(job, 0, null),
            Findings.failFast(null, false));
    assertThat(scan.run()).as(document).isTrue();
    assertThat(scan.presigns() && scan.needsRole()).as(document).isTrue();
  }
}
