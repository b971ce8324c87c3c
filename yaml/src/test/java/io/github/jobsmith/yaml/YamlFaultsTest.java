package io.github.jobsmith.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.jobsmith.json.JsonLimits;
import io.github.jobsmith.json.JsonSyntaxException;
import io.github.jobsmith.text.Wording;
import io.github.jobsmith.validation.MessageBundle;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class YamlFaultsTest {
  /** Each template of English in angle quotes, so that text without a key is outside of them. */
  private static final Wording MARKED =
      Wording.of(
          key -> {
            String english = MessageBundle.englishTemplates().get(key);
            return english == null ? null : "\u00ab" + english + "\u00bb";
          },
          List.of());

  private static String fault(byte[] yaml) {
    JsonSyntaxException fault =
        catchThrowableOfType(
            JsonSyntaxException.class, () -> YamlDocuments.read(yaml, JsonLimits.DEFAULT));
    assertThat(fault).as("a fault").isNotNull();
    assertThat(fault.messageIn(MARKED)).startsWith("\u00ab").endsWith("\u00bb");
    assertThat(fault.messageIn(MARKED).replaceAll("[\u00ab\u00bb]", ""))
        .isEqualTo(fault.getMessage());
    return fault.line() + ":" + fault.column() + " " + fault.getMessage();
  }

  private static String fault(String yaml) {
    return fault(yaml.getBytes(StandardCharsets.UTF_8));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '\u0007',
      value = {
        "a: b: c~1:5 `: ` inside a value without quotes; put the value in quotes",
        "a: 1\\n  b: 2~2:4 a key is not allowed here; correct the indentation, or put the value in quotes",
        "a: @x~1:4 a value cannot begin with `@`; put it in quotes",
        "a: `x`~1:4 a value cannot begin with a backtick; put it in quotes",
        "a:\\n\\tb: 1~2:1 a tab cannot indent; use spaces",
        "a: \"abc\\nb: 1~1:4 the string that begins here is not closed; `\"` is missing",
        "a: 'abc~1:4 the string that begins here is not closed; `'` is missing",
        "a: \"b\\n---\\nc~2:1 the string that begins at 1:4 is not closed before the end of the document",
        "a: \"\\q\"~1:6 this is not an escape; write \\\\ for a backslash, or use single quotes",
        "a: \"\\u12\"~1:7 an escape is cut short; \\x needs 2, \\u 4 and \\U 8 hexadecimal digits",
        "a: \"\\UFFFFFFFF\"~1:1 an escape after this location is not a character; the last one is \\U0010FFFF",
        "a: [1, 2\\nb: 3~2:2 the list that begins at 1:4 is not closed; `]` is missing before `:`",
        "a: [1, 2~1:9 the list that begins at 1:4 is not closed; `]` is missing",
        "a: {b: 1\\nc: 2~2:2 the mapping that begins at 1:4 is not closed; `}` is missing before `:`",
        "a: {b: 1]~1:9 the mapping that begins at 1:4 is not closed; `}` is missing before `]`",
        "a: [1 [2]]~1:7 `,` or `]` is missing before this, in the list that begins at 1:4",
        "a: {b: 1 {c: 2}}~1:10 `,` or `}` is missing before this, in the mapping that begins at 1:4",
        "a: ]~1:4 a value is expected here; put it in quotes if it begins with `]`",
        "a: [~1:5 the list that begins at 1:4 is not closed; `]` is missing",
        "a: *b~1:4 there is no earlier anchor with this name; put a value that begins with `*` in quotes",
        "a: *.json~1:4 `*` begins an alias; put a value that begins with it in quotes",
        "a: &.x~1:4 `&` begins an anchor; put a value that begins with it in quotes",
        "a: !<x~1:4 `!` begins a tag; put a value that begins with it in quotes",
        "a: !x!y z~1:4 the handle of this tag is not declared; put a value with `!` in quotes",
        "a: |x\\n  b~1:5 after `|` and `>` only `-` or `+`, a digit from 1 to 9 and a comment are allowed; begin the text on the next line",
        "a: |0\\n  b~1:5 after `|` and `>` only `-` or `+`, a digit from 1 to 9 and a comment are allowed; begin the text on the next line",
        "a: |\\n    \\n  b~3:1 the blank lines before this text are indented more than its first line; remove their spaces",
        "%FOO~1:1 a line that begins with `%` is a directive, such as %YAML 1.2, but this is not one; remove it, or put the value in quotes",
        "%YAML 2.0\\n---\\na~1:1 unsupported YAML version; only 1.2 is supported",
        "%YAML x~1:1 a line that begins with `%` is a directive, such as %YAML 1.2, but this is not one; remove it, or put the value in quotes",
        "%YAML 1.2\\n%YAML 1.2\\n--- a~2:1 a line that begins with `%` is a directive, such as %YAML 1.2, but this is not one; remove it, or put the value in quotes",
        "%TAG ! x\\n%TAG ! y\\n--- a~2:1 a line that begins with `%` is a directive, such as %YAML 1.2, but this is not one; remove it, or put the value in quotes",
        "a: 1\\nfoo\\nb: 2~2:1 `: ` and a value are missing after this key",
        "a: - b~1:4 a list item is not allowed here; put it on a separate line",
        "a: ? b~1:4 `? ` begins a key, which is not allowed here; put the value in quotes",
        "a:\\n  b: 1\\n- c~3:1 a list item is not allowed beside the keys of the mapping that begins at 1:1; indent it",
        "- a\\nb: 1~2:1 this does not fit into the list that begins at 1:1; begin it with `- ` or correct the indentation",
        "a: 'x'\\n  b: 1~2:3 this does not fit into the mapping that begins at 1:1; correct the indentation",
        "a: 'it's'~1:8 more text after the end of a value; put the whole value in quotes, or remove the quotes within",
        "'a' 'b'~1:5 more text after the end of the value; correct the indentation",
        "a: 1\\n---\\nb: 2~2:1 a second document begins here; a file can contain only one",
        "x: .inf~1:4 this must be a number that JSON can represent",
        "x: !!int a~1:4 this must be an integer",
        "x: !!bool 1~1:4 this must be true or false",
        "x: {<<: 1}~1:9 a merge key needs a mapping, or a list of mappings",
        "x: 1e99999999999~1:4 this must be a number that JSON can represent",
        "x: \"\\ud800\"~1:4 an unpaired surrogate is not a character",
        "{[a]: 1}~1:2 a key must be a scalar in JSON",
        "a: !<tag:yaml.org,2002:int~1:4 `!` begins a tag; put a value that begins with it in quotes",
      })
  @DisplayName("each error of the parser has a message and a place")
  void words(String yaml, String fault) {
    assertThat(fault(yaml.replace("\\n", "\n").replace("\\t", "\t"))).isEqualTo(fault);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "jobId: {{ .Values.id }}",
        "a: {{x}}",
        "{{- if .Values.x }}\na: 1",
        "{% if x %}\na: 1",
        "a: {% x %}",
        "{{ x }}: 1"
      })
  void templates(String yaml) {
    int column = yaml.indexOf('{') + 1;
    assertThat(fault(yaml))
        .isEqualTo(
            "1:"
                + column
                + " `{{` or `{%` looks like a template; validate its output,"
                + " or put the value in quotes");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a: %x%", "a: @x@", "- @x@ b", "@x@: 1", "%x%: 1"})
  @DisplayName("a token without braces is named, too")
  void tokens(String yaml) {
    assertThat(fault(yaml)).contains("this looks like a token of a template");
  }

  @Test
  @DisplayName("a template in another line or in quotes does not change other messages")
  void noTemplates() {
    assertThat(fault("a: '{{ x }}'\nb: @x")).startsWith("2:4 a value cannot begin with `@`");
    assertThat(fault("{{a: 1}: 2}")).startsWith("1:1 `{{` or `{%` looks like a template");
    assertThat(fault("{ {a: 1}: 2}")).isEqualTo("1:3 a key must be a scalar in JSON");
  }

  @Test
  @DisplayName("what is not UTF-8 has line, column and byte")
  void encoding() {
    Charset latin = StandardCharsets.ISO_8859_1;
    assertThat(fault("a: 1\ntext: \u00e9\n".getBytes(latin)))
        .isEqualTo(
            "2:7 malformed UTF-8 (byte 0xE9 begins a truncated character);"
                + " save the text as UTF-8");
    assertThat(fault(new byte[] {'a', (byte) 0xC3}))
        .isEqualTo(
            "1:2 malformed UTF-8 (byte 0xC3 begins a truncated character);"
                + " save the text as UTF-8");
    for (Charset wide :
        new Charset[] {
          StandardCharsets.UTF_16, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE
        }) {
      assertThat(fault("a: 1".getBytes(wide)))
          .isEqualTo("1:1 this looks like UTF-16 or UTF-32; save the text as UTF-8");
    }
  }

  @Test
  @DisplayName("characters that YAML forbids; columns count characters, not bytes")
  void characters() {
    assertThat(fault("a: 1\nb: \u0001"))
        .isEqualTo(
            "2:4 the character U+0001 is not allowed; write it as an escape in double quotes");
    assertThat(fault("\uFEFF\"\ud83d\ude00\": \u0000")).startsWith("1:6 the character U+0000");
    assertThat(fault("\u00e4".repeat(1000) + ": [\u00e4, @"))
        .startsWith("1:1007 a value cannot begin with `@`");
  }
}
