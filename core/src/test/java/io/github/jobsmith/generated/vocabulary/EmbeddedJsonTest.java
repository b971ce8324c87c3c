package io.github.jobsmith.generated.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jobsmith.generated.check.Constraint;
import io.github.jobsmith.generated.check.Findings;
import io.github.jobsmith.json.JsonDocument;
import io.github.jobsmith.json.JsonSyntaxException;
import io.github.jobsmith.json.JsonWriter;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("JSON in a string, recognised in place")
class EmbeddedJsonTest {
  private static final String LISTED = "arn:aws:iot:eu-west-1:123456789012:package/";

  private static final JobDocumentCheck CHECK =
      JobDocumentCheck.of("/document", "/role", "/packages", null, "/targets/*", Map.of());

  /** Returns the number of plain placeholders in a job document, or -1. */
  private static int placeholders(String document) {
    int plain = scan(request(document), true);
    return plain < 0 ? -1 : plain & EmbeddedJson.COUNT;
  }

  private static int scan(JsonDocument request, boolean strict) {
    return EmbeddedJson.plainPlaceholders(
        request, request.resolve(0, "/document"), CHECK, 0, strict);
  }

  private static JsonDocument request(String document) {
    JsonWriter out = new JsonWriter();
    out.startObject();
    out.name("document").string(document);
    out.name("targets").startArray();
    out.string("arn:aws:iot:eu-west-1:123456789012:thing/x");
    out.endArray();
    out.name("packages").startArray();
    out.string("none");
    out.string(LISTED + "p.q/version/1_0");
    out.string(LISTED + "d/version/$default");
    out.endArray();
    out.endObject();
    return JsonDocument.parse(out.toByteArray());
  }

  /** Also checks that placeholders that are plain are downloads. */
  private static int downloads(String document) {
    int plain = scan(request(document), true);
    int does = plain < 0 ? 0 : plain & ~EmbeddedJson.COUNT;
    assertThat(does).isEqualTo(plain <= 0 ? 0 : PlainPlaceholder.PRESIGNS | PlainPlaceholder.SIGNS);
    return plain < 0 ? -1 : plain & EmbeddedJson.COUNT;
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
        "${aws:iot:s3-presigned-url-upload:https://s3.us-east-1.amazonaws.com/bkt/k}",
        "${aws:iot:s3-presigned-url-upload:https://s3.amazonaws.com/${thingName}/k}",
        "${aws:iot:s3-presigned-url-upload:https://s3.amazonaws.com/bkt/${thing}}",
        "${aws:iot:s3-presigned-url-upload:https://s3.amazonaws.com/bkt/${jobId}${jobId}${jobId}}",
        "${aws:iot:s3-presigned-url:https://s3.amazonaws.com/bkt/${thingName}}",
        "${aws:iot:s3-presigned-url:https://s3.amazonaws.com/BUCKET/k}",
        "${aws:iot:code-sign-signature:s3://eu-west-1.bkt/f}",
        "${aws:iot:code-sign-signature:s3://eu-west-1.bkt/f@}",
        "${aws:iot:code-sign-signature:s3://eu-west-1.bkt/@v}",
        "${aws:iot:code-sign-signature:s3://eu-west-123.bkt/f@v}",
        "${aws:iot:code-sign-signature:s3://eu-1.bkt/f@v}",
        "${aws:iot:code-sign-signature:s3://e-west-1.bkt/f@v}",
        "${aws:iot:code-sign-signature:s3://eu-west-1.b/f@v}",
        "${aws:iot:package:p.q:version:1:attributes:a}",
        "${aws:iot:package:p.q:version:1_0_:attributes:a}",
        "${aws:iot:package:p:version:1_0:attributes:a}",
        "${aws:iot:package::version:1_0:attributes:a}",
        "${aws:iot:package:p.q:version::attributes:a}",
        "${aws:iot:package:p.q:version:$null:attributes:a}",
        "${aws:iot:package:p.q:version:1_0:attributes:}",
        "${aws:iot:package:p.q:version:1_0:attributes}",
        "${aws:iot:package:p.q:version:1_0:artifact-location:s3-presigned-url}",
        "${aws:iot:parameter:x}",
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

  @ParameterizedTest(name = "plain: {0}")
  @ValueSource(
      strings = {
        "${aws:iot:s3-presigned-url-upload:https://s3.amazonaws.com/bkt/k}",
        "${aws:iot:s3-presigned-url-upload:https://s3.eu-west-1.amazonaws.com/bkt/${thingName}/x}",
        "${aws:iot:s3-presigned-url-upload:https://bkt.s3.eu-west-1.amazonaws.com/${jobId}-${jobId}/${executionNumber}}",
        "${aws:iot:code-sign-signature:s3://eu-west-1.bkt/f/g@v@1}",
        "${aws:iot:code-sign-signature:s3://us-gov-west-12.my.bucket/f@v}",
        "${aws:iot:package:p.q:version:1_0:attributes:a}",
        "${aws:iot:package:p.q:version:1_0:artifact:s3-presigned-url}",
        "${aws:iot:package:d:version:$default:attributes:a.b-c}"
      })
  void plainPlaceholders(String text) {
    assertThat(placeholders("{\"a\":\"" + text + "\"}")).isEqualTo(1);
    assertThat(placeholders("{\"" + text + "\":\"x" + text + "y\"}")).isEqualTo(2);
    assertCorrect("{\"a\":\"" + text + "\"}");
  }

  @Test
  @DisplayName("Where only errors matter, buckets may have any name")
  void buckets() {
    String url = "{\"a\":\"" + download("https://s3.amazonaws.com/YOUR_BUCKET/k") + "\"}";
    assertThat(scan(request(url), true)).isEqualTo(-1);
    assertThat(scan(request(url), false) & EmbeddedJson.COUNT).isEqualTo(1);
    assertThat(scan(request(url.replace("YOUR", "%")), false)).isEqualTo(-1);
  }

  @Test
  @DisplayName("Plain placeholders are correct for the checks of placeholders, too")
  void oracleOfPlaceholders() {
    Random random = new Random(7);
    String[] seeds = {
      "${aws:iot:s3-presigned-url-upload:https://s3.eu-west-1.amazonaws.com/bkt/${thingName}/x}",
      "${aws:iot:code-sign-signature:s3://eu-west-1.bkt/f@v}",
      "${aws:iot:package:p.q:version:1_0:attributes:a}",
      "${aws:iot:package:d:version:$default:artifact:s3-presigned-url}"
    };
    String letters = "${}?&%.-/s3a1: A_=@\\";
    int plain = 0;
    for (int i = 0; i < 20_000; i++) {
      StringBuilder text = new StringBuilder(seeds[random.nextInt(4)]);
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
      if (placeholders(document) == 1) {
        plain++;
        assertCorrect(document);
      }
    }
    assertThat(plain).isGreaterThan(5_000);
  }

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
      for (int edits = random.nextInt(4); edits > 0; edits--) {
        int at = random.nextInt(text.length());
        char letter = letters.charAt(random.nextInt(letters.length()));
        switch (random.nextInt(3)) {
          case 0 -> text.setCharAt(at, letter);
          case 1 -> text.insert(at, letter);
          default -> text.deleteCharAt(at);
        }
      }
      String document = "{\"a\":\"" + text + "\"}";
      if (scan(request(document), false) >= 0) {
        plain++;
        assertCorrect(document, false);
      }
    }
    assertThat(plain).isGreaterThan(5_000);
  }

  private static void assertCorrectDownload(String document) {
    assertCorrect(document);
    int plain = scan(request(document), true);
    assertThat(plain & ~EmbeddedJson.COUNT)
        .isEqualTo(PlainPlaceholder.PRESIGNS | PlainPlaceholder.SIGNS);
  }

  private static void assertCorrect(String document) {
    assertCorrect(document, true);
  }

  private static void assertCorrect(String document, boolean strict) {
    JsonDocument request = request(document);
    JsonDocument job = JsonDocument.parse(document);
    Constraint[] aspects =
        Stream.of(JobAspect.values())
            .map(aspect -> strict ? Checked.error(aspect.id) : ofVerdict(aspect))
            .toArray(Constraint[]::new);
    JobDocumentScan scan =
        new JobDocumentScan(
            job,
            0,
            aspects,
            new PackageList(request, request.resolve(0, "/packages"), "packages"),
            new TargetRegion(request, 0, Pointer.of("/targets/*")),
            Findings.failFast(null, false));
    assertThat(scan.run()).as(document).isTrue();
    int plain = scan(request, strict);
    assertThat(scan.presigns()).as(document).isEqualTo((plain & PlainPlaceholder.PRESIGNS) != 0);
    assertThat(scan.needsRole()).as(document).isEqualTo((plain & PlainPlaceholder.SIGNS) != 0);
  }

  private static Constraint ofVerdict(JobAspect aspect) {
    return switch (aspect) {
      case UNKNOWN, BUCKET, PRESIGNED_URL -> Checked.warning(aspect.id);
      default -> Checked.error(aspect.id);
    };
  }
}
