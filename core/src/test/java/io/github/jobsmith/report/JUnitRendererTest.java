package io.github.jobsmith.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jobsmith.rule.Severity;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** CI servers read it as test results. */
class JUnitRendererTest {
  private static String render(Severity failOn, FileReport... files) throws Exception {
    StringBuilder out = new StringBuilder();
    Rendering.render(JUnitRenderer.to(out, failOn), files);
    return out.toString();
  }

  private static Document parse(String xml) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    // Since JDK 24, the default allows 100,000 characters that are entities.
    factory.setAttribute("jdk.xml.maxGeneralEntitySizeLimit", "0");
    factory.setAttribute("jdk.xml.totalEntitySizeLimit", "0");
    return factory
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  @DisplayName("one suite per file, one test per violation")
  void whole() throws Exception {
    assertThat(
            render(
                Severity.ERROR,
                Rendering.file("a.json", "{\n  \"name\": \"abcd\",\n  \"odd\": [1]\n}"),
                Rendering.file("b.json", "{}"),
                FileReport.unreadable("c.json", "no such file")))
        .isEqualTo(
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <testsuites name="Jobsmith" tests="4" failures="1" errors="1">
              <testsuite name="a.json" tests="2" failures="1" errors="0" skipped="0" file="a.json">
                <testcase classname="a.json" name="name-length at /name" file="a.json">
                  <failure message="name has 4 characters; must have at most 3 characters" type="name-length">a.json:2:11: error: name has 4 characters; must have at most 3 characters
            why: Labels on the pump have room for three letters.
            hint: Shorten the name.</failure>
                </testcase>
                <testcase classname="a.json" name="odd-item at /odd/0" file="a.json">
                  <system-out>a.json:3:11: warning: odd[0] is not allowed here
            hint: Leave it out.</system-out>
                </testcase>
              </testsuite>
              <testsuite name="b.json" tests="1" failures="0" errors="0" skipped="0" file="b.json">
                <testcase classname="b.json" name="valid" file="b.json"/>
              </testsuite>
              <testsuite name="c.json" tests="1" failures="0" errors="1" skipped="0" file="c.json">
                <testcase classname="c.json" name="readable" file="c.json">
                  <error message="no such file"/>
                </testcase>
              </testsuite>
            </testsuites>
            """);
  }

  @Test
  @DisplayName("a violation that makes the run fail is a failure")
  void failOn() throws Exception {
    assertThat(render(Severity.WARNING, Rendering.file("a.json", "{\"odd\": [1]}")))
        .contains("failures=\"1\"")
        .contains("type=\"odd-item\"");
  }

  @Test
  @DisplayName("names of tests are unique and do not change when lines are added")
  void names() throws Exception {
    Pattern name = Pattern.compile("testcase classname=\"a.json\" name=\"([^\"]*)\"");
    for (String json : List.of("{\"a\":1,\"a\":2,\"a\":3}", "{\n\"a\":1,\n\n\"a\":2,\"a\":3}")) {
      assertThat(name.matcher(render(Severity.ERROR, Rendering.file("a.json", json))).results())
          .extracting(match -> match.group(1))
          .containsExactly("duplicate-member at /a", "duplicate-member at /a (2)");
    }
  }

  @Test
  @DisplayName("files for which there is no space are left out, and a skipped test says so")
  void large() throws Exception {
    FileReport file = Rendering.file("ä.json", "{\"a\":1" + ",\"a\":1".repeat(9_000) + "}");
    FileReport[] files = new FileReport[20];
    Arrays.fill(files, file);
    StringBuilder out = new StringBuilder();
    JUnitRenderer renderer = JUnitRenderer.to(out, Severity.ERROR);
    Rendering.render(renderer, files);
    assertThat(out.toString().getBytes(StandardCharsets.UTF_8))
        .hasSizeBetween(27_000_000, 30_000_000);
    Element root = parse(out.toString()).getDocumentElement();
    int suites = root.getElementsByTagName("testsuite").getLength();
    assertThat(root.getAttribute("tests")).isEqualTo(Integer.toString((suites - 1) * 9_000 + 1));
    assertThat(renderer.note())
        .isEqualTo(
            "JUnit: the last %d violations were left out, because GitLab rejects a report of more than 30 MB"
                .formatted((21 - suites) * 9_000));
    assertThat(root.getElementsByTagName("skipped").item(0).getAttributes().item(0).getNodeValue())
        .isEqualTo(renderer.note());
  }

  @Test
  @DisplayName("without the file of tests, as Jenkins' xUnit plugin requires")
  void strict() throws Exception {
    StringBuilder out = new StringBuilder();
    Rendering.render(
        JUnitRenderer.to(out, Severity.ERROR).withoutFileOfTests(),
        Rendering.file("a.json", "{\"name\": \"abcd\"}"));
    assertThat(out)
        .contains(
            "<testsuite name=\"a.json\" tests=\"1\" failures=\"1\" errors=\"0\" skipped=\"0\" file=\"a.json\">")
        .contains("<testcase classname=\"a.json\" name=\"name-length at /name\">");
  }

  @Test
  @DisplayName("hostile names leave the XML well-formed")
  void escapes() throws Exception {
    String path = "a<b>&\"'\u0000\u001b]]>\ufffe\ud800.json";
    String xml =
        render(
            Severity.ERROR,
            Rendering.file(path, "{\"name\": 1}"),
            Rendering.file(path, "<&\u0001"));
    Element suite = (Element) parse(xml).getElementsByTagName("testsuite").item(0);
    assertThat(suite.getAttribute("name"))
        .isEqualTo("a<b>&\"'\\u0000\\u001b]]>\\ufffe\\ud800.json");
  }

  @Test
  @DisplayName("a test about a text that is no file has no file")
  void option() throws Exception {
    assertThat(render(Severity.ERROR, Rendering.file("--a", "{\"name\": \"abcd\"}").withoutFile()))
        .contains("<testsuite name=\"--a\"")
        .contains("<testcase classname=\"--a\" name=\"name-length at /name\">")
        .contains("--a:1:10: error: name has");
    assertThat(render(Severity.ERROR, Rendering.file("--a", "{\"name\": \"abc\"}").withoutFile()))
        .contains("<testcase classname=\"--a\" name=\"valid\"/>");
  }
}
