package io.github.jobsmith.generated.vocabulary;

import static io.github.jobsmith.generated.vocabulary.EmbeddedScan.assertCorrectDownload;
import static io.github.jobsmith.generated.vocabulary.EmbeddedScan.download;
import static io.github.jobsmith.generated.vocabulary.EmbeddedScan.downloads;
import static io.github.jobsmith.generated.vocabulary.EmbeddedScan.edit;
import static io.github.jobsmith.generated.vocabulary.EmbeddedScan.plain;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Placeholders of presigned URLs for downloads that are recognised in place. */
class EmbeddedDownloadsTest {
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
      edit(text, letters, random);
      String document = "{\"a\":\"" + text.toString().replace("\\", "\\\\") + "\"}";
      if (downloads(document) == 1) {
        plain++;
        assertCorrectDownload(document);
      }
    }
    assertThat(plain).isGreaterThan(5_000);
  }
}
