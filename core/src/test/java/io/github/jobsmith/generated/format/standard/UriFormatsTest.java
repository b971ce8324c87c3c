package io.github.jobsmith.generated.format.standard;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

@DisplayName("uri, iri, their references, and uri-template")
class UriFormatsTest {
  private static final List<String> URIS =
      List.of(
          "a:",
          "a:b",
          "a:/",
          "a:/b//c",
          "a://",
          "a:///",
          "a://b",
          "a://b:",
          "a://b:0",
          "a://b:99999",
          "a://u@b",
          "a://@b",
          "a://u:p:q@b:1/c?d#e",
          "a://:1",
          "a:?",
          "a:#",
          "a:?#",
          "a:?/?:@",
          "a:#/?:@",
          "a+-.1:b",
          "A://B",
          "a://%41%c3%a9",
          "a:%00",
          "a://[::1]",
          "a://[::1]:1/",
          "a://u@[::1.2.3.4]",
          "a://[v1.a]",
          "a://[VfF.:!a]",
          "a://1.2.3.256",
          "a:b:c",
          "a:b@c",
          "a:!$&'()*+,;=-._~",
          "a:?%20",
          "a://b?c",
          "a://b#c");

  private static final List<String> REFERENCES =
      List.of(
          "", "?", "#", "/", "//", "a", "a/b:c", "./a:b", "//a", "//a:1", "/a:b", "a;b", "@",
          "?:#:", "..", "../a", "%41", "//[::1]", "a?b:c", "*");

  private static final List<String> NEITHER =
      List.of(
          ":",
          ":a",
          "1a:b",
          "+a:b",
          "%41:b",
          "*:b",
          "a^:b",
          " a:b",
          "a:b ",
          "a: b",
          "a:b\n",
          "a:%",
          "a:%4",
          "a:%4g",
          "a:%g4",
          "a:%%41",
          "a:\"",
          "a:<",
          "a:>",
          "a:\\",
          "a:^",
          "a:`",
          "a:{",
          "a:|",
          "a:}",
          "a:[",
          "a:]",
          "a:?[",
          "a:#]",
          "a:##",
          "a:#a#b",
          "a://b:c",
          "a://b:1:2",
          "a://b:-1",
          "a://u@v@b",
          "a://u[@b",
          "a://[::1",
          "a://::1]",
          "a://[::1]b",
          "a://[::1]]",
          "a://[]",
          "a://[1.2.3.4]",
          "a://[::1%25e]",
          "a://[::1%e]",
          "a://[v.a]",
          "a://[v1.]",
          "a://[v1a]",
          "a://[vg.a]",
          "a://[v1.%41]",
          "a://[u1.a]",
          "a://[:::1]",
          "a://b]",
          "a://b%",
          "a\u0000:b",
          "a:\u007f",
          "a:\u0080",
          "a:\u200f",
          "a:\u202e",
          "a:\ufdd0",
          "a:\ufff0",
          "a:\ud83f\udffe",
          "a:\udb40\udc01",
          "a:\ue000",
          "a:#\ue000",
          "a:\udb80\udc00");

  private static final List<String> IRIS =
      List.of(
          "a:\u00a0",
          "a:\ud7ff",
          "a:\uf900",
          "a:\ufdcf",
          "a:\ufdf0",
          "a:\uffef",
          "a:\ud800\udc00",
          "a:\ud83f\udffd",
          "a:\udb44\udc00",
          "a:\udb7f\udffd",
          "a://\u00e9@\u00e9/\u00e9?\u00e9#\u00e9",
          "a:?\ue000",
          "a:?\uf8ff",
          "a:?\udb80\udc00",
          "a:?\udbff\udffd",
          "a://\u3002");

  private static List<String> and(List<String> some, List<String> more) {
    return Stream.concat(some.stream(), more.stream()).toList();
  }

  @TestFactory
  Stream<DynamicTest> uris() {
    return Formats.cases("uri", URIS, and(and(REFERENCES, NEITHER), IRIS));
  }

  @TestFactory
  Stream<DynamicTest> uriReferences() {
    return Formats.cases("uri-reference", and(URIS, REFERENCES), and(NEITHER, IRIS));
  }

  @TestFactory
  Stream<DynamicTest> iris() {
    return Formats.cases(
        "iri",
        and(URIS, IRIS),
        and(
            and(REFERENCES, NEITHER),
            List.of("\u00e9:a", "a\u00e9:b", "a://[\u00e9]", "a:?\uffff")));
  }

  @TestFactory
  Stream<DynamicTest> iriReferences() {
    return Formats.cases(
        "iri-reference",
        and(and(URIS, IRIS), and(REFERENCES, List.of("\u00e9", "//\u00e9"))),
        NEITHER);
  }

  @TestFactory
  Stream<DynamicTest> templates() {
    return Formats.cases(
        "uri-template",
        List.of(
            "",
            "a",
            "{a}",
            "{a}{b}",
            "a{b}c",
            "{a,b}",
            "{+a}",
            "{#a}",
            "{.a}",
            "{/a}",
            "{;a}",
            "{?a}",
            "{&a}",
            "{=a}",
            "{,a}",
            "{!a}",
            "{@a}",
            "{|a}",
            "{a*}",
            "{a:1}",
            "{a:9999}",
            "{?a*,b:3}",
            "{a.b}",
            "{1}",
            "{_}",
            "{%41}",
            "{a%41.b}",
            "%41",
            "'",
            "[]",
            "\u00e9",
            "\ue000",
            "\udb80\udc00",
            "a://b/{c}?{d}#{e}"),
        List.of(
            "{",
            "}",
            "{}",
            "{a",
            "a}",
            "{{a}}",
            "{a{b}}",
            "{+}",
            "{a,}",
            "{,}",
            "{a,,b}",
            "{++a}",
            "{a:}",
            "{a:0}",
            "{a:01}",
            "{a:10000}",
            "{a:1*}",
            "{a*:1}",
            "{a**}",
            "{a:x}",
            "{.}",
            "{a.}",
            "{..a}",
            "{a..b}",
            "{a-b}",
            "{a b}",
            "{ a}",
            "{%4}",
            "{%}",
            "{\u00e9}",
            "{$a}",
            "%",
            "%4",
            "%4g",
            " ",
            "\"",
            "<",
            ">",
            "\\",
            "^",
            "`",
            "|",
            "\u007f",
            "\u0080",
            "\n",
            "{a}}",
            "\uffff",
            "{a:1",
            "{a*"));
  }
}
