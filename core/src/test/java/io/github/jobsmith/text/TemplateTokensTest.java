package io.github.jobsmith.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Tokens of templates")
class TemplateTokensTest {
  @ParameterizedTest(name = "{0} has {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          fw-{{ version }}                             | {{ version }}
          {{x}}{{y}}                                   | {{x}}
          {% if x %}                                   | {% if x %}
          a${{ github.sha }}b                          | ${{ github.sha }}
          fw-${VERSION}                                | ${VERSION}
          $(date +%s)                                  | $(date +%s)
          <account>                                    | <account>
          <Thing ARN>                                  | <Thing ARN>
          thinggroup/%GROUP%                           | %GROUP%
          @ACCOUNT@                                    | @ACCOUNT@
          arn:aws:iot:<REGION>:1:x                     | <REGION>
          fw-{version}                                 | {version}
          fw-{0}                                       | {0}
          arn:aws:iot:$AWS_REGION:1:x                  | $AWS_REGION
          fw-$VERSION_2.bin                            | $VERSION_2
          https://s3.{region}.amazonaws.com/b/k        | {region}
          https://s3.$REGION.amazonaws.com/b/k         | $REGION
          arn:aws:iot:...:thing/x                      | ...
          https://.....                                | .....
          https://s3.....amazonaws.com/b/k             | .....
          …                                            | …
          arn:…:thing                                  | …
          v1...                                        | ...
          """)
  void found(String text, String token) {
    assertThat(TemplateTokens.first(text).orElseThrow().text()).isEqualTo(token);
  }

  @ParameterizedTest(name = "{0} has the {2} {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          arn:aws:iot:eu-west-1:None:thing/d0           | None         | account
          arn:aws:iot:undefined:123456789012:thing/d0   | undefined    | region
          arn:aws:iot:eu-west-1:null:thing/d0           | null         | account
          arn:aws:iot:region:account:thing/d0           | region       | region
          arn:aws:iot:eu-west-1:ACCOUNT_ID:thing/d0     | ACCOUNT_ID   | account
          arn:aws:iot:eu-west-1:aws-account-id:thing/d0 | aws-account-id | account
          arn:aws:iot:your-region:123456789012:thing/d0 | your-region  | region
          arn:aws:iot:[region]:123456789012:thing/d0    | [region]     | region
          https://s3.REGION.amazonaws.com/b/k           | REGION       | region
          https://b.s3.AWS_REGION.amazonaws.com/k       | AWS_REGION   | region
          https://s3-Region.amazonaws.com/b/k           | Region       | region
          https://BUCKET.s3.eu-west-1.amazonaws.com/k   | BUCKET       | bucket
          https://MY-BUCKET_NAME.s3.amazonaws.com/k     | MY-BUCKET_NAME | bucket
          s3://REGION.b/f@1                             | REGION       | region
          """)
  void words(String text, String token, String part) {
    assertThat(TemplateTokens.first(text)).contains(new TemplateTokens.Token(token, part));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "fw-1",
        "{}",
        "{{}}",
        "{{ }}",
        "{{ not closed",
        "a < b > c",
        "<>",
        "100%",
        "%20a%20",
        "%EF%BB%BF",
        "me@example.com and you@example.com",
        "$x",
        "${aws:iot:s3-presigned-url:https://s3.eu-west-1.amazonaws.com/b/k}",
        "${aws:iot:job:parameter:x}",
        "arn:aws:iot:eu-west-1:123456789012:thing/None",
        "arn:aws:iot:eu-west-1:nones:thing/x",
        "None",
        "{\"a\": {\"b\": {}}}",
        "$latest",
        "$default",
        "$A",
        "$1X",
        "a.$",
        "{a b}",
        "{1a}",
        "..",
        "v1...v2",
        "a…b",
        "https://example.com/REGION/BUCKET",
        "https://regional.s3.eu-west-1.amazonaws.com/k",
        "https://bucket.s3.eu-west-1.amazonaws.com/k",
        "http://s3.REGION.amazonaws.com/b/k",
      })
  void notFound(String text) {
    assertThat(TemplateTokens.first(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "none",
      textBlock =
          """
          aws:iot:s3-presigned-url:https://s3.{region}.amazonaws.com/b/k  | true  | {region}
          aws:iot:s3-presigned-url:https://s3.REGION.amazonaws.com/b/k    | true  | REGION
          aws:iot:s3-presigned-url:https://s3.REGION.amazonaws.com/b/k    | false | none
          aws:iot:s3-presigned-url:https://s3.${REGION}.amazonaws.com/b/k | true  | ${REGION}
          aws:iot:s3-presigned-url:https://s3.eu-west-1.amazonaws.com/b/${x} | true | none
          aws:iot:s3-presigned-url:%BUCKET%/k                             | false | %BUCKET%
          aws:iot:s3-presigned-url-v2:...                                 | false | ...
          aws:iot:code-sign-signature:s3://REGION.b/f@1                   | true  | REGION
          aws:iot:s3-presigned-url-upload:https://${thingName}.s3.amazonaws.com/k | true | none
          aws:iot:package:a:version:1:attributes:x                        | true  | none
          """)
  @DisplayName("in a placeholder of AWS")
  void inPlaceholder(String text, boolean words, String token) {
    assertThat(TemplateTokens.firstInPlaceholder(text, words).map(TemplateTokens.Token::text))
        .isEqualTo(Optional.ofNullable(token));
  }

  @Test
  @DisplayName("are found in time linear in the length of the text")
  void linear() {
    for (String part :
        new String[] {
          "{{", "${{", "<a", "%a", "@a", "$(", "{%", "arn:", "{a", "{1", "$A", ".", "…"
        }) {
      Assertions.assertTimeout(
          Duration.ofSeconds(60), () -> TemplateTokens.first(part.repeat(500_000)));
    }
  }
}
