package io.github.jobsmith.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jobsmith.json.JsonValue;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Random;
import java.util.Set;
import java.util.zip.GZIPOutputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The formats short, gitlab and checkstyle, and limits of the services that read formats. */
class LineFormatsTest {
  private static final FileReport HOSTILE =
      Rendering.file("./a<&\"\u001b.json", "{\"name\": \"abcd\", \"odd\": 1, \"name\": \"<x>&\"}");
  private static final FileReport CLEAN = Rendering.file("clean.json", "{}");
  private static final FileReport GONE = FileReport.unreadable("gone.json", "no such file");

  private final StringBuilder out = new StringBuilder();

  @Test
  @DisplayName("short: one line for each violation and nothing else")
  void shortLines() throws IOException {
    Rendering.render(
        ShortRenderer.to(out), CLEAN, GONE, Rendering.file("a.json", "{\n\"name\": \"abcd\"}"));
    assertThat(out)
        .hasToString(
            "a.json:2:9: error name-length: name has 4 characters; must have at most 3"
                + " characters\n");
    Rendering.render(ShortRenderer.to(out), HOSTILE);
    assertThat(out.toString()).doesNotContain("\u001b");
  }

  @Test
  @DisplayName("gitlab: the members that GitLab requires, and fingerprints that are unique")
  void gitlab() throws IOException {
    Rendering.render(GitLabRenderer.to(out), CLEAN, HOSTILE, GONE);
    Set<String> fingerprints = new HashSet<>();
    JsonValue issues = JsonValue.parse(out.toString());
    for (JsonValue issue : issues.items()) {
      assertThat(issue.members().keySet())
          .contains("description", "check_name", "fingerprint", "severity", "location")
          // What Code Climate's own readers require besides.
          .contains("type", "categories");
      assertThat(fingerprints.add(issue.get("fingerprint").asString())).isTrue();
      assertThat(issue.get("severity").asString()).isIn("info", "minor", "major", "critical");
      assertThat(issue.get("location").get("path").asString()).doesNotStartWith("./");
      assertThat(issue.get("location").get("lines").get("begin").asLong()).isPositive();
    }
    assertThat(issues.items()).hasSizeGreaterThan(2);
    out.setLength(0);
    Rendering.render(GitLabRenderer.to(out), CLEAN);
    assertThat(out).hasToString("[]\n");
  }

  @Test
  @DisplayName("checkstyle: XML with the elements and attributes of Checkstyle")
  void checkstyle() throws Exception {
    Rendering.render(CheckstyleRenderer.to(out), CLEAN, HOSTILE, GONE);
    Element root =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new ByteArrayInputStream(out.toString().getBytes(StandardCharsets.UTF_8)))
            .getDocumentElement();
    assertThat(root.getTagName()).isEqualTo("checkstyle");
    assertThat(root.getElementsByTagName("file").getLength()).isEqualTo(2);
    NodeList errors = root.getElementsByTagName("error");
    for (int i = 0; i < errors.getLength(); i++) {
      Element error = (Element) errors.item(i);
      assertThat(error.getAttribute("severity")).isIn("error", "warning", "info");
      assertThat(error.getAttribute("message")).isNotEmpty();
      assertThat(error.getAttribute("source")).startsWith("jobsmith.");
      assertThat(error.hasAttribute("line"))
          .isEqualTo(!error.getAttribute("source").equals("jobsmith.unreadable"));
    }
  }

  @Test
  @DisplayName("html: a page that names no other file, with all values escaped")
  void html() throws IOException {
    Rendering.render(HtmlRenderer.to(out), CLEAN, HOSTILE, GONE);
    String page = out.toString();
    assertThat(page)
        .startsWith("<!doctype html>\n")
        .endsWith("</html>\n")
        .contains("default-src 'none'; style-src 'sha256-")
        .contains("<h2>./a&lt;&amp;&quot;\\u001b.json</h2>", "cannot be read: no such file")
        .contains("<p>3 files: ")
        .doesNotContain("clean.json", "\u001b", "<x>", "href=", "src=", "url(");
    out.setLength(0);
    Rendering.render(HtmlRenderer.to(out), CLEAN);
    assertThat(out).contains("<p>1 file: clean</p>").doesNotContain("<article");
    out.setLength(0);
    FileReport start = Rendering.file("--start", "{\"start\": 1}").withoutFile();
    Rendering.render(HtmlRenderer.to(out), start);
    assertThat(out).contains("is not known: start-lead</p>");
    out.setLength(0);
    Rendering.render(HtmlRenderer.to(out).withOptions(rule -> "--at<").about("pump start"), start);
    assertThat(out)
        .contains("<p>pump start: clean</p>")
        .contains("<p>1 rule was not run because --at&lt; is not set</p>");
  }

  @Test
  @DisplayName("html: at most as many violations as a browser shows quickly, and it says so")
  void htmlLimit() throws IOException {
    FileReport[] files = new FileReport[10_002];
    Arrays.fill(files, Rendering.file("a.json", "{\"name\": \"abcd\"}"));
    ReportRenderer most = HtmlRenderer.to(new StringBuilder());
    Rendering.render(most, Arrays.copyOf(files, 10_000));
    assertThat(most.note()).isEmpty();
    ReportRenderer more = HtmlRenderer.to(out);
    Rendering.render(more, files);
    assertThat(more.note()).startsWith("HTML: the last 2 violations were left out, because");
    assertThat(out).contains("<p>" + more.note() + "</p>");
    assertThat(out.toString().split("<article ", -1)).hasSize(10_001);
  }

  @Test
  @DisplayName("sarif: at most as many results as GitHub accepts, and it says what was left out")
  void sarifLimit() throws IOException {
    FileReport[] files = new FileReport[25_001];
    Arrays.fill(files, Rendering.file("a.json", "{\"name\": \"abcd\"}"));
    ReportRenderer most = SarifRenderer.to(new StringBuilder(), "1.0.0");
    Rendering.render(most, Arrays.copyOf(files, 25_000));
    assertThat(most.note()).isEmpty();
    ReportRenderer more = SarifRenderer.to(out, "1.0.0");
    Rendering.render(more, files);
    assertThat(more.note()).startsWith("SARIF: the last 1 violation was left out, because GitHub");
    assertThat(out).contains("toolExecutionNotifications", more.note());
    JsonValue run = JsonValue.parse(out.toString()).get("runs").items().get(0);
    assertThat(run.get("results").items()).hasSize(25_000);
  }

  @Test
  @DisplayName("sarif: at most as large as GitHub accepts, and it says what was left out")
  void sarifSize() throws IOException {
    Random random = new Random(1);
    ReportRenderer sarif = SarifRenderer.to(out, "1.0.0");
    sarif.begin();
    RunSummary.Counter counter = new RunSummary.Counter();
    for (int i = 0; i < 9_000; i++) {
      byte[] name = new byte[1_000];
      random.nextBytes(name);
      FileReport file = Rendering.file(HexFormat.of().formatHex(name), "{\"name\": \"abcd\"}");
      sarif.file(file);
      counter.add(file);
    }
    sarif.end(counter.summary());
    assertThat(sarif.note())
        .matches("SARIF: the last \\d+ violations were left out, because GitHub .* 10 MB .*");
    ByteArrayOutputStream compressed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(compressed)) {
      gzip.write(out.toString().getBytes(StandardCharsets.UTF_8));
    }
    assertThat(compressed.size()).isBetween(8_500_000, 10_000_000);
    JsonValue run = JsonValue.parse(out.toString()).get("runs").items().get(0);
    assertThat(sarif.note())
        .contains("the last " + (9_000 - run.get("results").items().size()) + " violations");
  }

  @Test
  @DisplayName("github: a line says that only ten annotations of a severity are shown")
  void gitHubLimit() throws IOException {
    FileReport file = Rendering.file("a.json", "{\"name\": \"abcd\"}");
    FileReport[] files = new FileReport[10];
    Arrays.fill(files, file);
    Rendering.render(GitHubRenderer.beside(out), files);
    assertThat(out.toString()).doesNotContain("GitHub shows").endsWith("Shorten the name.\n");
    files = Arrays.copyOf(files, 11);
    files[10] = file;
    Rendering.render(GitHubRenderer.beside(out), files);
    assertThat(out).contains("\nGitHub shows only the first 10 errors");
  }
}
