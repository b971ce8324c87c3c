package io.github.jobsmith.generated.vocabulary;

import static io.github.jobsmith.generated.vocabulary.EmbeddedScan.assertCorrect;
import static io.github.jobsmith.generated.vocabulary.EmbeddedScan.download;
import static io.github.jobsmith.generated.vocabulary.EmbeddedScan.downloads;
import static io.github.jobsmith.generated.vocabulary.EmbeddedScan.edit;
import static io.github.jobsmith.generated.vocabulary.EmbeddedScan.placeholders;
import static io.github.jobsmith.generated.vocabulary.EmbeddedScan.plain;
import static io.github.jobsmith.generated.vocabulary.EmbeddedScan.request;
import static io.github.jobsmith.generated.vocabulary.EmbeddedScan.scan;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Placeholders of every kind that are recognised in place. */
class EmbeddedPlaceholdersTest {
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
      edit(text, letters, random);
      String document = "{\"a\":\"" + text.toString().replace("\\", "\\\\") + "\"}";
      if (placeholders(document) == 1) {
        plain++;
        assertCorrect(document);
      }
    }
    assertThat(plain).isGreaterThan(5_000);
  }
}
