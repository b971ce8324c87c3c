package io.github.jobsmith.generator.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Schema text is split into words, and words are joined to names. */
class WordsTest {
  @ParameterizedTest(name = "{0}: {1}, {2}, {3}")
  @CsvSource({
    "jobId, JobId, jobId, JOB_ID",
    "job-id-length, JobIdLength, jobIdLength, JOB_ID_LENGTH",
    "presignedURLConfig, PresignedUrlConfig, presignedUrlConfig, PRESIGNED_URL_CONFIG",
    "STOP_ROLLOUT, StopRollout, stopRollout, STOP_ROLLOUT",
    "x-max-utf8-bytes, XMaxUtf8Bytes, xMaxUtf8Bytes, X_MAX_UTF8_BYTES",
    "s3, S3, s3, S3",
    "ABc, ABc, aBc, A_BC",
    "'  a  b ', AB, aB, A_B",
    "$defs, Defs, defs, DEFS",
    "1st, 1st, 1st, 1ST",
    "+, U2b, u2b, U2B",
    "\u540d\u524d, \u540d\u524d, \u540d\u524d, \u540d\u524d",
    "caf\u00e9 au lait, Caf\u00e9AuLait, caf\u00e9AuLait, CAF\u00c9_AU_LAIT",
    "cafe\u0301, Caf\u00e9, caf\u00e9, CAF\u00c9",
    "stra\u00dfe, Stra\u00dfe, stra\u00dfe, STRASSE",
    "IPv4, Ipv4, ipv4, IPV4",
    "clientIPv6, ClientIpv6, clientIpv6, CLIENT_IPV6",
    "CVSSv31, CvssV31, cvssV31, CVSS_V31",
    "TLSv1.2, TlsV12, tlsV12, TLS_V1_2",
    "URLs, Urls, urls, URLS",
    "userIDs, UserIds, userIds, USER_IDS",
    "VMsRunning, VmsRunning, vmsRunning, VMS_RUNNING",
    "APIKeys, ApiKeys, apiKeys, API_KEYS",
    "OAuth2Token, Oauth2Token, oauth2Token, OAUTH2_TOKEN",
    "iOS, Ios, ios, IOS",
    "eBPFProgram, EbpfProgram, ebpfProgram, EBPF_PROGRAM",
    "xAxis, XAxis, xAxis, X_AXIS",
    "2FA, 2fa, 2fa, 2FA",
    "Base64URL, Base64Url, base64Url, BASE64_URL",
    "IsAReady, IsAReady, isAReady, IS_A_READY"
  })
  void areSpeltAsJavaSpellsThem(String text, String pascal, String camel, String constant) {
    assertThat(Words.pascal(text)).isEqualTo(pascal);
    assertThat(Words.camel(text)).isEqualTo(camel);
    assertThat(Words.constant(text)).isEqualTo(constant);
  }

  @ParameterizedTest
  @CsvSource({"''"})
  void noTextHasNoWords(String text) {
    assertThat(Words.pascal(text)).isEmpty();
  }
}
