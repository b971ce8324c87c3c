package io.github.jobsmith.jobs.aws;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Values of options that every command of the AWS CLI has. */
class AwsGlobalOptionsTest extends CommandLines {
  @ParameterizedTest
  @DisplayName("values of global options that the AWS CLI rejects")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "--output=xml | must be json, text, table, yaml, yaml-stream or off",
        "--output=JSON | must be json, text, table, yaml, yaml-stream or off; did you mean json?",
        "--color=maybe | must be on, off or auto",
        "--cli-binary-format=raw | must be base64 or raw-in-base64-out",
        "--cli-read-timeout=1.5 | must be a whole number of seconds",
        "--cli-connect-timeout= | must be a whole number of seconds",
        "--region=eu west | must be the name of a region, such as eu-west-1",
        "--region=-1 | must be the name of a region, such as eu-west-1",
        "--endpoint-url=localhost:4566 | must be a URL with a scheme and a host, such as http://localhost:4566",
        "--generate-cli-skeleton=yaml | must be input, yaml-input or output",
      })
  void globalValues(String option, String message) {
    String name = option.substring(0, option.indexOf('='));
    assertThat(faults(option)).containsExactly(name + ":1:1: error: " + message + " [aws-option]");
  }

  @ParameterizedTest
  @DisplayName("an expression for --query that the AWS CLI rejects, or cannot evaluate in the end")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "--query= | 1 | is empty; must be a JMESPath expression",
        "--query=é[ | 1 | has a character that no expression has outside of quotes; must be a JMESPath expression",
        "--query='é'[ | 5 | ends too early; must be a JMESPath expression",
        "--query=lenght(a) | 1 | has the function lenght, which does not exist; did you mean length?",
      })
  void query(String option, int column, String message) {
    assertThat(faults(option))
        .containsExactly("--query:1:" + column + ": error: " + message + " [aws-query]");
    assertThat(job("--document", "{}", option).request().isPresent())
        .isEqualTo(option.contains("lenght"));
  }

  @ParameterizedTest
  @DisplayName("values of global options that the AWS CLI takes")
  @ValueSource(
      strings = {
        "--output=yaml-stream",
        "--color=auto",
        "--cli-binary-format=base64",
        "--cli-read-timeout=0",
        "--cli-read-timeout= +1_0 ",
        "--region=us-gov-west-1",
        "--region=",
        "--region=eu-west-1a",
        "--query=a[0]",
        "--profile=x y",
      })
  void globalValuesTaken(String option) {
    assertThat(faults(option)).isEmpty();
  }

  @ParameterizedTest
  @DisplayName("an endpoint is a URL with a host")
  @CsvSource({
    "http://localhost:4566, true",
    "https://[::1]:8080/x?y, true",
    "HTTP://user@iot.eu-west-1.amazonaws.com., true",
    "localhost:4566, false",
    "foo, false",
    "http://, false",
    "http://a_b, false",
    "http://a..b, false",
    "'', false"
  })
  void endpoint(String url, boolean valid) {
    assertThat(faults("--endpoint-url", url).isEmpty()).isEqualTo(valid);
  }
}
