package io.github.jobsmith.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
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
          """)
  void inArn(String text, String token, String part) {
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
      })
  void notFound(String text) {
    assertThat(TemplateTokens.first(text)).isEmpty();
  }

  @Test
  @DisplayName("are found in time linear in the length of the text")
  void linear() {
    for (String part : new String[] {"{{", "${{", "<a", "%a", "@a", "$(", "{%", "arn:"}) {
      Assertions.assertTimeout(
          Duration.ofSeconds(5), () -> TemplateTokens.first(part.repeat(500_000)));
    }
  }
}
