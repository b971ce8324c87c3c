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
    "\u540d\u524d, U540dU524d, u540dU524d, U540D_U524D",
    "caf\u00e9 au lait, CafAuLait, cafAuLait, CAF_AU_LAIT"
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
