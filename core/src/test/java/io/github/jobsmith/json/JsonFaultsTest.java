package io.github.jobsmith.json;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.jobsmith.json.JsonSyntaxException.Kind;
import io.github.jobsmith.text.Wording;
import io.github.jobsmith.validation.MessageBundle;
import java.nio.charset.Charset;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Tests every message of the reader, and its location. */
class JsonFaultsTest {
  /** Each template of English in angle quotes, so that text without a key is outside of them. */
  private static final Wording MARKED =
      Wording.of(
          key -> {
            String english = MessageBundle.englishTemplates().get(key);
            return english == null ? null : "\u00ab" + english + "\u00bb";
          },
          List.of());

  @ParameterizedTest(name = "[{index}] {0}")
  @MethodSource({"structure", "scalars"})
  void syntax(String text, int line, int column, String message) {
    check(text.getBytes(UTF_8), Kind.SYNTAX, line, column, message);
  }

  private static final String TOKEN =
      "this looks like a token of a template, which was not replaced; validate what the template"
          + " produces, or put the token in quotes";

  static Stream<Arguments> structure() {
    return Stream.of(
        at("", 1, 1, "the text is empty; expected a JSON value"),
        at(" \n ", 2, 2, "the text contains only white space; expected a JSON value"),
        at("[1,]", 1, 3, "trailing comma before `]`; remove it"),
        at("{\"a\":1,\n}", 1, 7, "trailing comma before `}`; remove it"),
        at("[1,}", 1, 3, "trailing comma before `}`; remove it"),
        at("{\"a\":1 , ]", 1, 8, "trailing comma before `]`; remove it"),
        at("[,1]", 1, 2, "a value is missing before `,`"),
        at("[1,,2]", 1, 4, "a value is missing before `,`"),
        at("{\"a\":}", 1, 6, "a value is missing before `}`"),
        at("{\"a\":,}", 1, 6, "a value is missing before `,`"),
        at("]", 1, 1, "a value is missing before `]`"),
        at("{,}", 1, 2, "a member is missing before `,`; remove the extra comma"),
        at("{]", 1, 2, "expected a member name in double quotes, found `]`"),
        at("{a:1}", 1, 2, "expected a member name in double quotes, found `a`"),
        at("{1:1}", 1, 2, "expected a member name in double quotes, found `1`"),
        at("{'a':1}", 1, 2, "strings are written in double quotes, not in `'`"),
        at("['a']", 1, 2, "strings are written in double quotes, not in `'`"),
        at("// x\n1", 1, 1, "JSON has no comments; remove it"),
        at("[1, /* x */ 2]", 1, 5, "JSON has no comments; remove it"),
        at("[1 // x\n]", 1, 4, "JSON has no comments; remove it"),
        at("{ # x\n}", 1, 3, "JSON has no comments; remove it"),
        at("{\"a\" /* x */ : 1}", 1, 6, "JSON has no comments; remove it"),
        at("1 // x", 1, 3, "JSON has no comments; remove it"),
        at("{\"a\": {{ b }}}", 1, 8, TOKEN),
        at("{\"a\": {% b %}}", 1, 8, TOKEN),
        at("[${b}]", 1, 2, TOKEN),
        at("[$(b), 1]", 1, 2, TOKEN),
        at("[1, <b>]", 1, 5, TOKEN),
        at("[%b%]", 1, 2, TOKEN),
        at("[@b@]", 1, 2, TOKEN),
        at("{{{b}}: 1}", 1, 2, TOKEN),
        at("{\"a\": 1 {{ b }}}", 1, 9, "a comma is missing before `{`"),
        at("{{- if b }}\n{}", 1, 2, TOKEN),
        at("{} {% end %}", 1, 4, TOKEN),
        at("<b>{}</b>", 1, 1, "expected a value, found `<`"),
        at("{{}}", 1, 2, "expected a member name in double quotes, found `{`"),
        at("[/]", 1, 2, "expected a value, found `/`"),
        at("[1}", 1, 3, "`}` does not close the array that begins at 1:1; expected `,` or `]`"),
        at(
            "\n{\"a\":1]",
            2,
            7,
            "`]` does not close the object that begins at 2:1; expected `,` or `}`"),
        at("[1 2]", 1, 4, "a comma is missing before `2`"),
        at("[1\"a\"]", 1, 3, "a comma is missing before `\"`"),
        at("{\"a\":1\n\"b\":2}", 2, 1, "a comma is missing before `\"`"),
        at("[true false]", 1, 7, "a comma is missing before `f`"),
        at("[{}{}]", 1, 4, "a comma is missing before `{`"),
        at("[[][]]", 1, 4, "a comma is missing before `[`"),
        at("{\"a\":1:2}", 1, 7, "a second `:` in one member; expected `,` or `}`"),
        at("[\"a\":1]", 1, 5, "`:` in an array; only objects have members"),
        at("[1x]", 1, 3, "expected `,` or `]` after the value, found `x`"),
        at("{\"a\":1;}", 1, 7, "expected `,` or `}` after the value, found `;`"),
        at("[truefalse]", 1, 6, "expected `,` or `]` after the value, found `f`"),
        at("{\"a\" 1}", 1, 6, "expected `:` after the member name, found `1`"),
        at("{\"a\"}", 1, 5, "expected `:` after the member name, found `}`"),
        at("{\"a\" = 1}", 1, 6, "expected `:` after the member name, found `=`"),
        at("1 2", 1, 3, endOfValue("`2`")),
        at("{}\n]", 2, 1, endOfValue("`]`")),
        at("1,", 1, 2, endOfValue("`,`")),
        at("nullnull", 1, 5, endOfValue("`n`")),
        at("1\u0000", 1, 2, endOfValue("U+0000")),
        at("[", 1, 2, "the text ends inside the array that begins at 1:1; expected a value"),
        at("\n[1,", 2, 4, "the text ends inside the array that begins at 2:1; expected a value"),
        at("[1", 1, 3, "the text ends inside the array that begins at 1:1; expected `,` or `]`"),
        at(
            "{",
            1,
            2,
            "the text ends inside the object that begins at 1:1; expected a member name or `}`"),
        at(
            "{\n\"a\":1 ",
            2,
            7,
            "the text ends inside the object that begins at 1:1; expected `,` or `}`"),
        at("{\"a\"", 1, 5, "the text ends after a member name; expected `:` and a value"),
        at(
            "{\"a\":",
            1,
            6,
            "the text ends inside the object that begins at 1:1; expected a value"));
  }

  static Stream<Arguments> scalars() {
    return Stream.of(
        at("nul", 1, 4, "expected `null`, found the end of the text"),
        at("nulL", 1, 4, "expected `null`, found `L`"),
        at("[ture]", 1, 3, "expected `true`, found `u`"),
        at("[falze]", 1, 5, "expected `false`, found `z`"),
        at("True", 1, 1, "expected a value, found `True`; write true"),
        at("[False]", 1, 2, "expected a value, found `False`; write false"),
        at("NaN", 1, 1, "JSON has no NaN"),
        at("[Infinity]", 1, 2, "JSON has no Infinity"),
        at("-Infinity", 1, 2, "JSON has no Infinity"),
        at("[undefined]", 1, 2, "expected a value, found `undefined`; write null"),
        at("[None]", 1, 2, "expected a value, found `None`; write null"),
        at("[NULL]", 1, 2, "expected a value, found `NULL`; write null"),
        at("-NaN", 1, 2, "JSON has no NaN"),
        at("[Truely]", 1, 2, "expected a value, found `T`; strings are written in double quotes"),
        at("[yes]", 1, 2, "expected a value, found `y`; strings are written in double quotes"),
        at("{\"a\":$x}", 1, 6, "expected a value, found `$`; strings are written in double quotes"),
        at("[:1]", 1, 2, "expected a value, found `:`; the member name before it is missing"),
        at("[\u00e9]", 1, 2, "expected a value, found `\u00e9`"),
        at("[\u202e]", 1, 2, "expected a value, found U+202E"),
        at("[\u0001]", 1, 2, "expected a value, found U+0001"),
        at("[\ud83d\ude00]", 1, 2, "expected a value, found U+1F600"),
        at("+1", 1, 1, "JSON numbers have no `+`; remove it"),
        at(".5", 1, 1, "JSON numbers begin with a digit; write a `0` before the `.`"),
        at("-", 1, 2, "the text ends inside a number; expected a digit after `-`"),
        at("[-]", 1, 3, "expected a digit after `-`, found `]`"),
        at("-.5", 1, 2, "expected a digit after `-`, found `.`"),
        at("01", 1, 1, "JSON numbers have no leading zeros; remove them"),
        at("-00", 1, 2, "JSON numbers have no leading zeros; remove them"),
        at("[00.5]", 1, 2, "JSON numbers have no leading zeros; remove them"),
        at("0000000000000000000000001", 1, 1, "JSON numbers have no leading zeros; remove them"),
        at("1.", 1, 3, "the text ends inside a number; expected a digit after the decimal point"),
        at("[1.]", 1, 4, "expected a digit after the decimal point, found `]`"),
        at("1.e5", 1, 3, "expected a digit after the decimal point, found `e`"),
        at("1.I", 1, 3, "expected a digit after the decimal point, found `I`"),
        at("1e", 1, 3, "the text ends inside a number; expected a digit in the exponent"),
        at("1E+", 1, 4, "the text ends inside a number; expected a digit in the exponent"),
        at("[1e-x]", 1, 5, "expected a digit in the exponent, found `x`"),
        at("0x1F", 1, 2, endOfValue("`x`")),
        at("\"a", 1, 1, "the string that begins here is not closed; `\"` is missing"),
        at("\"", 1, 1, "the string that begins here is not closed; `\"` is missing"),
        at("[\"abcdefghijk", 1, 2, "the string that begins here is not closed; `\"` is missing"),
        at("{\"abc", 1, 2, "the string that begins here is not closed; `\"` is missing"),
        at("\"a\\", 1, 1, "the string that begins here is not closed; `\"` is missing"),
        at("\"a\\\"", 1, 1, "the string that begins here is not closed; `\"` is missing"),
        at("\"a\\u12", 1, 1, "the string that begins here is not closed; `\"` is missing"),
        at("\"a\nb\"", 1, 3, "line break in a string; close the string with `\"`, or write \\n"),
        at("\"a\r\"", 1, 3, "line break in a string; close the string with `\"`, or write \\r"),
        at("\"a\tb\"", 1, 3, "control character U+0009 in a string; write \\t"),
        at("\"\u0000\"", 1, 2, "control character U+0000 in a string; write \\u0000"),
        at("[\"\u001b[31m\"]", 1, 3, "control character U+001B in a string; write \\u001b"),
        at("\"\\x\"", 1, 2, badEscape("`x`")),
        at("\"\u00e9\\\u00e9\"", 1, 3, badEscape("`\u00e9`")),
        at("\"\\\n\"", 1, 2, badEscape("U+000A")),
        at("\"\\U0041\"", 1, 2, badEscape("`U`")),
        at("\"\\u12G4\"", 1, 6, "\\u needs four hexadecimal digits, found `G`"),
        at("\"\\u12\"", 1, 6, "\\u needs four hexadecimal digits, found `\"`"),
        at(
            "\"\\u\uff11\uff11\uff11\uff11\"",
            1,
            4,
            "\\u needs four hexadecimal digits, found `\uff11`"));
  }

  @ParameterizedTest(name = "[{index}] {0}")
  @MethodSource
  void encodingOfEscapes(String text, int column, String message) {
    check(text.getBytes(UTF_8), Kind.ENCODING, 1, column, message);
  }

  static Stream<Arguments> encodingOfEscapes() {
    String high =
        "the escape of the high surrogate U+D800 is not followed by a low one, so it is not a character";
    String low =
        "the escape of the low surrogate U+DFFF does not follow a high one, so it is not a character";
    return Stream.of(
        Arguments.of("\"a\\ud800\"", 3, high),
        Arguments.of("\"\\uD800\\n\"", 2, high),
        Arguments.of("\"\\uD800\\u0041\"", 2, high),
        Arguments.of("\"\\uD800\\uD800\"", 2, high),
        Arguments.of("\"\\uD800\\uDC0\"", 2, high),
        Arguments.of("\"\\ud800x\\udc00\"", 2, high),
        Arguments.of("\"\\uDFFF\"", 2, low),
        Arguments.of("\"\\ud83d\\ude00\\udfff\"", 14, low));
  }

  @ParameterizedTest(name = "[{index}] {0}")
  @MethodSource
  void encodingOfBytes(String what, byte[] text, int column, String message) {
    check(text, Kind.ENCODING, 1, column, message);
  }

  static Stream<Arguments> encodingOfBytes() {
    String mark = "byte order mark (U+FEFF) before the value; save the text as UTF-8 without it";
    String wide = "this looks like UTF-16 or UTF-32; save the text as UTF-8";
    return Stream.of(
        Arguments.of("BOM", "\ufeff{}".getBytes(UTF_8), 1, mark),
        Arguments.of("BOM alone", "\ufeff".getBytes(UTF_8), 1, mark),
        Arguments.of("UTF-16LE with BOM", "\ufeff{}".getBytes(UTF_16LE), 1, wide),
        Arguments.of("UTF-16BE with BOM", "\ufeff{}".getBytes(UTF_16BE), 1, wide),
        Arguments.of("UTF-16LE", "{}".getBytes(UTF_16LE), 1, wide),
        Arguments.of("UTF-16BE", "{}".getBytes(UTF_16BE), 1, wide),
        Arguments.of("UTF-32LE", "{}".getBytes(Charset.forName("UTF-32LE")), 1, wide),
        Arguments.of("UTF-32BE", "{}".getBytes(Charset.forName("UTF-32BE")), 1, wide),
        Arguments.of(
            "Latin-1",
            "\"a\u00e9b\"".getBytes(ISO_8859_1),
            3,
            malformed("E9 begins a truncated character")),
        Arguments.of(
            "continuation byte",
            string(0x80),
            2,
            malformed("80 is an unexpected continuation byte")),
        Arguments.of(
            "overlong in two", string(0xC0, 0x80), 2, malformed("C0 begins an overlong form")),
        Arguments.of(
            "overlong in three",
            string(0xE0, 0x9F, 0x80),
            2,
            malformed("E0 begins an overlong form")),
        Arguments.of(
            "overlong in four",
            string(0xF0, 0x8F, 0x80, 0x80),
            2,
            malformed("F0 begins an overlong form")),
        Arguments.of("surrogate", string(0xED, 0xA0, 0x80), 2, malformed("ED begins a surrogate")),
        Arguments.of(
            "U+110000",
            string(0xF4, 0x90, 0x80, 0x80),
            2,
            malformed("F4 begins a code point above U+10FFFF")),
        Arguments.of(
            "F5",
            string(0xF5, 0x80, 0x80, 0x80),
            2,
            malformed("F5 begins a code point above U+10FFFF")),
        Arguments.of(
            "cut off in three",
            string(0xE2, 0x82),
            2,
            malformed("E2 begins a truncated character")),
        Arguments.of(
            "outside of strings",
            new byte[] {'[', (byte) 0xFF, ']'},
            2,
            malformed("FF begins a code point above U+10FFFF")),
        Arguments.of(
            "at the end",
            new byte[] {'"', (byte) 0xC3},
            2,
            malformed("C3 begins a truncated character")));
  }

  /** If the error is in a string, the pointer is that of the string. */
  @ParameterizedTest(name = "[{index}] {0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "'\\ud800'                              | ~~",
        "{'a':'\\ud800'}                        | /a",
        "{'a':'x','b':[1,'y',{'c':'\\udc00'}]}  | /b/2/c",
        "{'a':'\\udc00\\ud800'}                 | /a",
        "{'a':['\\d']}                          | /a/0",
        "{'a':[[],{},'\\u12g4']}                | /a/2",
        "{'a':['\\u12']}                        | /a/0",
        "{'a/b~c':'\\x'}                        | /a~1b~0c",
        "{'\\u0061\\/':'\\x'}                  | /a~1",
        "{'a':{'\\ud800':1}}                    | /a",
        "{'\\q':1}                              | ~~",
        "{'a':{'b':1,'c\\u00':2}}               | /a",
        "{'x]}{,':[',:{'],'b':'\\x'}            | /b",
        "{'q\\'':'\\'','\u00e9':'\\x'}            | /\u00e9",
        "{'a':['\t']}                           | /a/0",
        "{'a':{'\u0001':1}}                     | /a",
        // Errors that do not belong to a single value.
        "{'a':[1,]}                             | ~~",
        "{'a':{'b':'c}                          | ~~",
        "{'a':[01]}                             | ~~",
        "{'a':['b'x]}                           | ~~",
        "{'a':['\\ud800\\udc00'}                | ~~",
      })
  void faultsInStringsHaveThePointerOfTheString(String text, String pointer) {
    String json = text.replace('\'', '"');
    for (JsonSyntaxException thrown :
        List.of(
            catchThrowableOfType(JsonSyntaxException.class, () -> JsonDocument.parse(json)),
            catchThrowableOfType(
                JsonSyntaxException.class, () -> JsonDocument.parse(json.getBytes(UTF_8))))) {
      assertThat(thrown.pointer()).isEqualTo(pointer);
    }
  }

  @Test
  void bytesAndSurrogatesThatAreNoCharactersHaveThePointerOfTheirString() {
    byte[] latin = "{\"a\":[true,\"\u00e9\"]}".getBytes(ISO_8859_1);
    assertThat(catchThrowableOfType(JsonSyntaxException.class, () -> JsonDocument.parse(latin)))
        .returns("/a/1", JsonSyntaxException::pointer);
    for (String lone : new String[] {"\ud800", "\udc00", "\udc00\ud800", "\ud800x"}) {
      String text = "{\"\u00e9\":[true,\"" + lone + "\"]}";
      assertThat(catchThrowableOfType(JsonSyntaxException.class, () -> JsonDocument.parse(text)))
          .hasMessage(
              String.format("the lone surrogate U+%04X is not a character", (int) lone.charAt(0)))
          .returns("/\u00e9/1", JsonSyntaxException::pointer)
          .returns(13, JsonSyntaxException::offset);
    }
    String outside = "{\"a\": \ud800}";
    assertThat(catchThrowableOfType(JsonSyntaxException.class, () -> JsonDocument.parse(outside)))
        .hasMessage("the lone surrogate U+D800 is not a character")
        .returns("", JsonSyntaxException::pointer);
    String earlier = "{\"a\" \"\ud800\"}";
    assertThat(catchThrowableOfType(JsonSyntaxException.class, () -> JsonDocument.parse(earlier)))
        .hasMessageStartingWith("expected `:`");
  }

  private static Arguments at(String text, int line, int column, String message) {
    return Arguments.of(text, line, column, message);
  }

  private static String endOfValue(String found) {
    return "text after the end of the value, beginning with "
        + found
        + "; only one value is allowed";
  }

  private static String badEscape(String found) {
    return "`\\` before "
        + found
        + " is not an escape; write \\\\ for a backslash (escapes: \\\" \\\\ \\/ \\b \\f \\n \\r \\t \\uXXXX)";
  }

  private static String malformed(String why) {
    return "malformed UTF-8 (byte 0x" + why + "); save the text as UTF-8";
  }

  private static byte[] string(int... content) {
    byte[] bytes = new byte[content.length + 2];
    bytes[0] = '"';
    for (int i = 0; i < content.length; i++) {
      bytes[i + 1] = (byte) content[i];
    }
    bytes[content.length + 1] = '"';
    return bytes;
  }

  private static void check(byte[] text, Kind kind, int line, int column, String message) {
    JsonSyntaxException thrown =
        catchThrowableOfType(JsonSyntaxException.class, () -> JsonDocument.parse(text));
    assertThat(thrown).as("refused").isNotNull();
    assertThat(thrown).hasMessage(message);
    assertThat(thrown.messageIn(MARKED)).startsWith("\u00ab").endsWith("\u00bb");
    assertThat(thrown.messageIn(MARKED).replaceAll("[\u00ab\u00bb]", ""))
        .isEqualTo(thrown.getMessage());
    assertThat(thrown.kind()).isEqualTo(kind);
    assertThat(thrown.line() + ":" + thrown.column()).isEqualTo(line + ":" + column);
    Position position = new Places(text).position(thrown.offset());
    assertThat(position).isEqualTo(new Position(line, column));
  }
}
