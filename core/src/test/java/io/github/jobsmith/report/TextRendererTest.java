package io.github.jobsmith.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jobsmith.validation.MessageBundle;
import io.github.jobsmith.validation.ValidationOptions;
import io.github.jobsmith.validation.Validator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class TextRendererTest {
  private final Validator validator = Validator.of(new PumpSchema());
  private final StringBuilder out = new StringBuilder();

  @Test
  @DisplayName("place, severity, message, rule, source line, carets, reason, hint, summary")
  void whole() throws IOException {
    render(
        false,
        Rendering.file("a.json", "{\n  \"name\": \"abcd\",\n  \"start\": 1\n}\n"),
        Rendering.file("b.json", "{}"),
        FileReport.unreadable("c.json", "no such file"));
    assertThat(out.toString())
        .isEqualTo(
            """
            a.json:2:11: error: name has 4 characters; must have at most 3 characters [name-length]
            2 |   "name": "abcd",
              |           ^^^^^^
              = why: Labels on the pump have room for three letters.
              = hint: Shorten the name.

            3 files: 1 error in 1 file; 1 clean; 1 unreadable
            1 rule was not run because --submit-at is not set
            """);
  }

  @Test
  @DisplayName("reason and hint of a rule are printed once per run")
  void explainedOnce() throws IOException {
    render(
        false,
        Rendering.file("a.json", "{\"name\":\"abcd\",\"odd\":[1,2]}"),
        Rendering.file("b.json", "{\"name\":\"efgh\"}"));
    assertThat(out.toString()).containsOnlyOnce("= why: Labels").containsOnlyOnce("= hint: Leave");
    assertThat(out.toString()).endsWith("2 files: 2 errors, 2 warnings in 2 files\n");
  }

  @Test
  @DisplayName("colours only on request")
  void colors() throws IOException {
    FileReport file = Rendering.file("a.json", "{\"name\":\"abcd\"}");
    render(false, file);
    assertThat(out.toString()).doesNotContain("\u001b");
    out.setLength(0);
    render(true, file);
    assertThat(out.toString()).contains("\u001b[1;31merror:\u001b[0m");
    assertThat(out.toString().replaceAll("\u001b\\[[0-9;]*m", ""))
        .contains("a.json:1:9: error: name");
  }

  @Test
  @DisplayName("a hostile file name cannot drive the terminal or forge a line")
  void hostileName() throws IOException {
    render(false, Rendering.file("a\u001b[2J\n\u202eb.json: clean", "{\"name\":\"abcd\"}"));
    assertThat(out.toString()).startsWith("a\\u001b[2J\\u000a\\u202eb.json: clean:1:9: error");
  }

  @Test
  @DisplayName("carets are aligned below wide characters, marks and tabs")
  void carets() throws IOException {
    render(false, Rendering.file("a.json", "{\t\"日本\u0301\":1,\"name\":\"a日😀🫨z\"}"));
    String[] lines = out.toString().split("\n");
    assertThat(lines[1]).isEqualTo("1 | { \"日本\u0301\":1,\"name\":\"a日😀🫨z\"}");
    assertThat(lines[2]).isEqualTo("  | " + " ".repeat(2 + 6 + 3 + 7) + "^".repeat(10));
  }

  @Test
  @DisplayName("at a width, explanations are wrapped between words and excerpts are shortened")
  void width() throws IOException {
    String padding = "x".repeat(300);
    for (String name : List.of("abcd", "a日😀z", "long".repeat(30), "e\u0301e\u0301e\u0301")) {
      for (String text :
          List.of(
              "{\"name\":\"" + name + "\"}",
              "{\"name\":\"" + name + "\",\"z\":\"" + padding + "\"}",
              "{\"a\":\"" + padding + "\",\"name\":\"" + name + "\",\"z\":\"" + padding + "\"}",
              " ".repeat(200) + "{\"name\":\"" + name + "\"}")) {
        for (int width = 40; width < 130; width++) {
          out.setLength(0);
          Rendering.render(
              TextRenderer.to(out, false, "").withWidth(width), Rendering.file("a.json", text));
          String[] lines = out.toString().split("\n");
          for (int i = 1; i < lines.length; i++) {
            assertThat(SourceLine.cells(lines[i])).as(lines[i]).isLessThanOrEqualTo(width);
          }
          String marked = '"' + name + '"';
          int caret = lines[2].indexOf('^');
          int carets = lines[2].length() - caret;
          int at = lines[1].indexOf('"' + name.substring(0, 1), 4);
          while (SourceLine.cells(lines[1].substring(0, at)) < caret) {
            at = lines[1].indexOf('"' + name.substring(0, 1), at + 1);
          }
          assertThat(SourceLine.cells(lines[1].substring(0, at))).isEqualTo(caret);
          assertThat(carets).isBetween(Math.min(10, SourceLine.cells(marked)), 122);
          assertThat(out.toString().replaceAll("\n +(?=[a-zA-Z])", " "))
              .contains("why: Labels on the pump have room for three letters.\n");
        }
      }
    }
    out.setLength(0);
    Rendering.render(
        TextRenderer.to(out, false, "").withWidth(40),
        Rendering.file("a.json", "{\"name\":\"abcd\"}"));
    assertThat(out.toString())
        .startsWith(
            "a.json:1:9: error: name has 4 characters; must have at most 3 characters [name")
        .contains("  = why: Labels on the pump have room\n         for three letters.\n");
  }

  @Test
  @DisplayName("a file that is not JSON is shown at the error")
  void malformed() throws IOException {
    render(false, Rendering.file("a.json", "{\n  \"name\": 1,\n}"));
    assertThat(out.toString()).startsWith("a.json:").contains("[json-syntax]").contains("^\n");
  }

  @Test
  @DisplayName("violations beyond the maximum are mentioned")
  void truncated() throws IOException {
    Validator two = validator.with(ValidationOptions.DEFAULT.withMaxViolations(2));
    render(
        false,
        FileReport.of(
            "a.json", two.validate("{\"odd\":[1,2,3]}".getBytes(StandardCharsets.UTF_8))));
    assertThat(out.toString())
        .contains("a.json: only the first 2 violations of this file are shown\n");
  }

  @Test
  @DisplayName("labels and counts are in the language of a bundle; severities stay English")
  void messages() throws IOException {
    MessageBundle own =
        MessageBundle.of(Map.of("report-error", "{count} erreur", "report-hint", "conseil"));
    FileReport file = Rendering.file("a.json", "{\"start\":1,\"name\":\"abcd\"}");
    Rendering.render(
        TextRenderer.to(out, false, "--submit-at")
            .withMessages(own)
            .withOptions(rule -> "--at")
            .withWidth(0)
            .about(null)
            .withNotes(List.of("note")),
        file);
    assertThat(out.toString())
        .startsWith("a.json:1:19: error: name")
        .contains(
            " = conseil: Shorten the name.\n\n1 file: 1 erreur\n1 rule was not run because --at")
        .endsWith("\nnote\n");
    StringBuilder quiet = new StringBuilder();
    Rendering.render(TextRenderer.quiet(quiet, false).withMessages(own), file);
    assertThat(quiet.toString()).endsWith("\n1 file: 1 erreur\n");
  }

  @Test
  @DisplayName(
      "a quiet renderer prints nothing if all files are clean, otherwise counts only at the end")
  void quiet() throws IOException {
    assertThat(quietly(Rendering.file("a.json", "{\"start\":1}"))).isEmpty();
    assertThat(quietly(Rendering.file("a.json", "{\"start\":1,\"name\":\"abcd\"}")))
        .startsWith("a.json:1:19: error: name")
        .endsWith("\n1 file: 1 error\n");
    assertThat(quietly(FileReport.unreadable("a.json", "gone")))
        .isEqualTo("1 file: 1 unreadable\n");
  }

  private static String quietly(FileReport file) throws IOException {
    StringBuilder text = new StringBuilder();
    ReportRenderer renderer = TextRenderer.quiet(text, false);
    RunSummary.Counter counter = new RunSummary.Counter();
    renderer.file(file);
    counter.add(file);
    renderer.end(counter.summary());
    return text.toString();
  }

  private void render(boolean colors, FileReport... files) throws IOException {
    Rendering.render(TextRenderer.to(out, colors, "--submit-at"), files);
  }
}
