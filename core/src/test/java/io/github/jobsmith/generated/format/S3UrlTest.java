package io.github.jobsmith.generated.format;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("S3 URLs and bucket names")
class S3UrlTest {
  @ParameterizedTest(name = "{0} is {1}, {2}")
  @CsvSource({
    "https://s3.us-east-1.amazonaws.com/my-bucket/a/b.json,my-bucket,a/b.json",
    "https://s3.amazonaws.com/my-bucket/key,my-bucket,key",
    "https://s3-eu-west-1.amazonaws.com/my-bucket/key,my-bucket,key",
    "https://s3.dualstack.eu-west-1.amazonaws.com/my-bucket/key,my-bucket,key",
    "https://s3-fips.us-gov-west-1.amazonaws.com/my-bucket/key,my-bucket,key",
    "https://s3-fips.dualstack.us-east-1.amazonaws.com/my-bucket/key,my-bucket,key",
    "https://s3.cn-north-1.amazonaws.com.cn/my-bucket/key,my-bucket,key",
    "https://s3.region-code.amazonaws.com/my-bucket/key,my-bucket,key",
    "https://s3.xx-nowhere-9.amazonaws.com/my-bucket/key,my-bucket,key",
    "https://my-bucket.s3.us-east-1.amazonaws.com/key,my-bucket,key",
    "https://my-bucket.s3.amazonaws.com/key,my-bucket,key",
    "https://my-bucket.s3-eu-west-1.amazonaws.com/key,my-bucket,key",
    "https://my-bucket.s3.dualstack.us-east-1.amazonaws.com/key,my-bucket,key",
    "https://my-bucket.s3-accelerate.amazonaws.com/key,my-bucket,key",
    "https://my.dotted.bucket.s3.us-east-1.amazonaws.com/key,my.dotted.bucket,key",
    "https://odd.s3.s3.us-east-1.amazonaws.com/key,odd.s3,key",
    "https://s3-backup.s3.amazonaws.com/key,s3-backup,key",
    "https://bucket-name.s3.cn-north-1.amazonaws.com.cn/a.rpm,bucket-name,a.rpm",
    "https://s3.us-east-1.amazonaws.com/YOUR_BUCKET/key,YOUR_BUCKET,key",
    "https://s3.us-east-1.amazonaws.com/b,b,''",
    "https://s3.us-east-1.amazonaws.com,'',''",
    "https://my-bucket.s3.amazonaws.com/,my-bucket,''",
    "https://s3.us-east-1.amazonaws.com//key,'',key"
  })
  void reads(String url, String bucket, String key) {
    S3Url s3 = S3Url.parse(url);
    assertThat(s3).isEqualTo(new S3Url(bucket, s3.region(), key));
    assertThat(s3.isObject()).isEqualTo(!bucket.isEmpty() && !key.isEmpty());
  }

  @ParameterizedTest(name = "the region of {0}: {1}")
  @CsvSource({
    "s3.eu-west-1.amazonaws.com,eu-west-1",
    "s3.mx-central-1.amazonaws.com,mx-central-1",
    "s3.amazonaws.com,''",
    "b.s3.amazonaws.com,''",
    "s3-eu-west-1.amazonaws.com,eu-west-1",
    "b.s3-us-west-2.amazonaws.com,us-west-2",
    "s3.dualstack.eu-west-1.amazonaws.com,eu-west-1",
    "s3-fips.us-gov-west-1.amazonaws.com,us-gov-west-1",
    "s3-fips-us-gov-west-1.amazonaws.com,us-gov-west-1",
    "s3-fips.dualstack.us-east-1.amazonaws.com,us-east-1",
    "s3-external-1.amazonaws.com,''",
    "b.s3-accelerate.amazonaws.com,''",
    "b.s3-accelerate.dualstack.amazonaws.com,''",
    "ap-123456789012.s3-accesspoint.eu-west-1.amazonaws.com,eu-west-1",
    "ap-123456789012.s3-accesspoint-fips.dualstack.us-east-1.amazonaws.com,us-east-1",
    "x.accesspoint.s3-global.amazonaws.com,''",
    "s3.cn-north-1.amazonaws.com.cn,cn-north-1",
    "s3.eusc-de-east-1.amazonaws.eu,eusc-de-east-1",
    "s3.us-iso-east-1.c2s.ic.gov,us-iso-east-1"
  })
  void region(String host, String region) {
    S3Url s3 = S3Url.parse("https://" + host + "/bucket/key");
    assertThat(s3.region()).isEqualTo(region);
    assertThat(s3.hasImpossibleRegion()).isFalse();
  }

  @ParameterizedTest(name = "{1} is no region: {0}")
  @CsvSource({
    "s3.region-code.amazonaws.com,region-code",
    "s3.region.amazonaws.com,region",
    "b.s3.region.amazonaws.com,region",
    "s3.us-east.amazonaws.com,us-east",
    "s3-region.amazonaws.com,region",
    "s3-us-east.amazonaws.com,us-east",
    "s3-fips-region.amazonaws.com,region",
    "s3.dualstack.region.amazonaws.com,region",
    "s3.useast1.amazonaws.com,useast1",
    "s3.1.amazonaws.com,1",
    "s3.region.amazonaws.com.cn,region"
  })
  void noRegion(String host, String region) {
    S3Url s3 = S3Url.parse("https://" + host + "/bucket/key");
    assertThat(s3.region()).isEqualTo(region);
    assertThat(s3.hasImpossibleRegion()).isTrue();
  }

  @ParameterizedTest(name = "{0} is no URL of S3")
  @ValueSource(
      strings = {
        "",
        "https://",
        "https://example.com/x",
        "http://s3.amazonaws.com/b/k",
        "ftp://s3.amazonaws.com/b/k",
        "s3://bucket/key",
        "https://amazonaws.com/b/k",
        "https://.amazonaws.com/b/k",
        "https://ec2.us-east-1.amazonaws.com/b/k",
        "https://s3.amazonaws.com.evil.example/b/k",
        "https://s3.amazonaws.org/b/k",
        "https://s3amazonaws.com/b/k",
        "https://s3.<region>.amazonaws.com/b/k",
        "https://user@s3.amazonaws.com:443/b/k",
        "job_document_url"
      })
  void refuses(String url) {
    assertThat(S3Url.parse(url)).isNull();
  }

  @ParameterizedTest(name = "{0} may be a bucket: {1}")
  @CsvSource({
    "abc,true",
    "ab,false",
    "a.b,true",
    "1-9,true",
    "-ab,false",
    "ab-,false",
    ".ab,false",
    "ab.,false",
    "Abc,false",
    "a_b,false",
    "YOUR_BUCKET,false",
    "<bucket>,false",
    "äbc,false",
    "'',false"
  })
  void buckets(String name, boolean legal) {
    assertThat(S3Url.isBucketName(name)).isEqualTo(legal);
  }

  @Test
  @DisplayName("A bucket name has at most 63 characters")
  void longBuckets() {
    assertThat(S3Url.isBucketName("a".repeat(63))).isTrue();
    assertThat(S3Url.isBucketName("a".repeat(64))).isFalse();
  }

  @Test
  @DisplayName("A host of a million dots is rejected immediately")
  @Timeout(60)
  void hostile() {
    assertThat(S3Url.parse("https://" + ".s3".repeat(1_000_000) + ".amazonaws.com/b/k")).isNull();
    assertThat(S3Url.parse("https://" + "s3-".repeat(70) + "x.amazonaws.com/b/k")).isNotNull();
  }
}
