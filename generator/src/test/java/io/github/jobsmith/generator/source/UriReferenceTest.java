package io.github.jobsmith.generator.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UriReferenceTest {
  /** The examples of RFC 3986, section 5.4. */
  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource({
    "g:h, g:h",
    "g, http://a/b/c/g",
    "./g, http://a/b/c/g",
    "g/, http://a/b/c/g/",
    "/g, http://a/g",
    "//g, http://g",
    "?y, http://a/b/c/d;p?y",
    "g?y, http://a/b/c/g?y",
    "'#s', http://a/b/c/d;p?q#s",
    "g#s, http://a/b/c/g#s",
    "g?y#s, http://a/b/c/g?y#s",
    ";x, http://a/b/c/;x",
    "g;x, http://a/b/c/g;x",
    "g;x?y#s, http://a/b/c/g;x?y#s",
    "'', http://a/b/c/d;p?q",
    "., http://a/b/c/",
    "./, http://a/b/c/",
    ".., http://a/b/",
    "../, http://a/b/",
    "../g, http://a/b/g",
    "../.., http://a/",
    "../../g, http://a/g",
    "../../../g, http://a/g",
    "/./g, http://a/g",
    "/../g, http://a/g",
    "g., http://a/b/c/g.",
    ".g, http://a/b/c/.g",
    "g.., http://a/b/c/g..",
    "./../g, http://a/b/g",
    "./g/., http://a/b/c/g/",
    "g/./h, http://a/b/c/g/h",
    "g/../h, http://a/b/c/h",
    "g;x=1/../y, http://a/b/c/y",
    "g?y/../x, http://a/b/c/g?y/../x",
    "g#s/../x, http://a/b/c/g#s/../x",
    "HTTP://b, http://b"
  })
  void resolvesTheExamplesOfTheStandard(String reference, String expected) {
    UriReference base = UriReference.parse("http://a/b/c/d;p?q");
    assertThat(base.resolve(UriReference.parse(reference))).hasToString(expected);
  }

  @ParameterizedTest(name = "{1} from {0} is {2}")
  @CsvSource({
    "urn:uuid:1, '#a', urn:uuid:1#a",
    "http://example.org, a.json, http://example.org/a.json",
    "jar:file:/x/y.jar!/d/a.json, b.json, jar:file:/x/y.jar!/d/b.json",
    "jar:file:/x/y.jar!/d/a.json, ../b.json, jar:file:/x/y.jar!/b.json",
    "classpath:/d/a.json, ../b.json#/x, classpath:/b.json#/x",
    "https://example.org/a b.json, 'c d', https://example.org/c d"
  })
  void resolvesWhatJavaNetUriDoesNot(String base, String reference, String expected) {
    UriReference resolved = UriReference.parse(base).resolve(UriReference.parse(reference));
    assertThat(resolved).hasToString(expected);
  }

  @Test
  void undoesPercentEncoding() {
    assertThat(UriReference.parse("#/a%25%C3%A4%2f").decodedFragment()).isEqualTo("/a%ä/");
    assertThat(UriReference.parse("x").decodedFragment()).isEmpty();
    assertThat(UriReference.parse("#%").decodedFragment()).isNull();
    assertThat(UriReference.parse("#%4").decodedFragment()).isNull();
    assertThat(UriReference.parse("#%zz").decodedFragment()).isNull();
    assertThat(UriReference.parse("#%ff").decodedFragment()).isNull();
  }
}
