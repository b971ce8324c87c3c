package io.github.jobsmith.conformance.browser;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jobsmith.compiler.ValidatorCompiler;
import io.github.jobsmith.createjob.CreateJobRequestValidator;
import io.github.jobsmith.report.FileReport;
import io.github.jobsmith.report.HtmlRenderer;
import io.github.jobsmith.report.RunSummary;
import io.github.jobsmith.validation.Validator;
import java.io.IOException;
import java.io.Writer;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/**
 * The HTML report in a browser. Pictures of it are in {@code target/pictures}, for people to look
 * at.
 */
class HtmlReportTest {
  private static final Path PICTURES = Path.of("target/pictures");
  private static final List<Path> EXAMPLES =
      List.of(Path.of("../examples/jobs/bad"), Path.of("../examples/jobs"));

  /** Text that runs a script or loads something wherever it is not escaped. */
  private static final List<String> HOSTILE =
      List.of(
          "<script>window.hacked=1</script>",
          "</h3></article><script>window.hacked=1</script>",
          "\"><img src=x onerror=window.hacked=1>",
          "' onmouseover='window.hacked=1' x='",
          "</pre></title></style></script><svg onload=window.hacked=1>",
          "<!--<script>window.hacked=1//",
          "&lt;script&gt;&#60;script&#62;window.hacked=1",
          "javascript:window.hacked=1",
          "<iframe srcdoc='<script>parent.hacked=1</script>'>",
          "<base href=http://example.com/><link rel=stylesheet href=http://example.com/a.css>",
          "<meta http-equiv=refresh content=0;url=http://example.com/>",
          "`${window.hacked=1}`\u2028\u2029\u202e\u0000\u001b]0;x\u0007\ud800",
          "<plaintext>",
          "<style>*{display:none}</style>");

  @TempDir static Path directory;
  private static @Nullable Chromium browser;

  @BeforeAll
  static void start() throws IOException {
    browser = Chromium.require(directory.resolve("profile"));
    Files.createDirectories(PICTURES);
  }

  @AfterAll
  static void stop() {
    if (browser != null) {
      browser.close();
    }
  }

  private static Tab open(URI page, int width, boolean dark)
      throws IOException, InterruptedException {
    Chromium started = browser;
    assertThat(started).isNotNull();
    return started.open(page, width, dark);
  }

  private static URI page(String name, List<FileReport> files) throws IOException {
    Path page = directory.resolve(name);
    try (Writer out = Files.newBufferedWriter(page)) {
      HtmlRenderer renderer = HtmlRenderer.to(out);
      RunSummary.Counter counter = new RunSummary.Counter();
      renderer.begin();
      for (FileReport file : files) {
        renderer.file(file);
        counter.add(file);
      }
      renderer.end(counter.summary());
    }
    return page.toUri();
  }

  private static List<FileReport> examples() throws IOException {
    Validator validator = CreateJobRequestValidator.create();
    List<FileReport> files = new ArrayList<>();
    for (Path examples : EXAMPLES) {
      try (var paths = Files.list(examples)) {
        for (Path path :
            paths.filter(name -> name.toString().endsWith(".json")).sorted().toList()) {
          String name = path.toString().substring("../".length());
          files.add(FileReport.of(name, validator.validate(Files.readAllBytes(path))));
        }
      }
    }
    files.add(FileReport.unreadable("examples/jobs/gone.json", "no such file"));
    return files;
  }

  private static int shown(Tab tab) throws IOException, InterruptedException {
    return tab.evaluate("document.querySelectorAll('article:not([hidden])').length").asInt();
  }

  private static void isQuiet(Tab tab, URI page) throws IOException, InterruptedException {
    // Whatever a script would do happens before this answer.
    assertThat(tab.evaluate("new Promise(done => setTimeout(() => done(1), 50))").asInt()).isOne();
    assertThat(tab.problems()).isEmpty();
    assertThat(tab.requests()).containsExactly(page.toString());
    assertThat(tab.evaluate("typeof window.hacked").asString()).isEqualTo("undefined");
  }

  @Test
  @DisplayName("the examples, narrow and wide, light and dark: no scrolling to the side, no errors")
  void examplesInAllForms() throws IOException, InterruptedException {
    URI page = page("examples.html", examples());
    Set<String> backgrounds = new HashSet<>();
    for (int width : new int[] {320, 360, 1280}) {
      for (boolean dark : new boolean[] {false, true}) {
        Tab tab = open(page, width, dark);
        isQuiet(tab, page);
        assertThat(Contrast.tooLow(tab)).isEmpty();
        assertThat(tab.evaluate("document.documentElement.scrollWidth").asInt())
            .isLessThanOrEqualTo(width);
        backgrounds.add(tab.evaluate("getComputedStyle(document.body).backgroundColor").asString());
        tab.picture(PICTURES.resolve("report-" + width + (dark ? "-dark" : "-light") + ".png"));
        assertThat(tab.evaluate("document.querySelector('header #summary') !== null").asBoolean())
            .isTrue();
      }
    }
    assertThat(backgrounds).hasSize(2);
  }

  @Test
  @DisplayName("the measure of contrast finds grey text on grey")
  void contrast() throws IOException, InterruptedException {
    Tab tab = open(page("contrast.html", examples()), 1280, false);
    tab.evaluate("document.querySelector('h1').style.color = 'rgb(140, 140, 140)'");
    assertThat(Contrast.tooLow(tab)).startsWith("h1. 3.");
  }

  @Test
  @DisplayName("filters by severity, rule and text, with the keyboard alone")
  void filters() throws IOException, InterruptedException {
    URI page = page("filters.html", examples());
    Tab tab = open(page, 1280, false);
    int all = shown(tab);
    assertThat(all).isGreaterThan(10);
    press(tab, "Tab");
    assertThat(focus(tab)).isEqualTo("error");
    tab.press(" ", 32, " ");
    assertThat(shown(tab))
        .isEqualTo(tab.evaluate("document.querySelectorAll('article:not(.error)').length").asInt())
        .isPositive();
    tab.press(" ", 32, " ");
    assertThat(shown(tab)).isEqualTo(all);
    press(tab, "Tab");
    press(tab, "Tab");
    press(tab, "Tab");
    assertThat(focus(tab)).isEqualTo("rule");
    tab.press("u", 85, "u");
    assertThat(tab.evaluate("rule.value").asString()).startsWith("=u");
    set(tab, "rule", "=unreadable");
    assertThat(shown(tab)).isOne();
    assertThat(tab.evaluate("document.querySelectorAll('details:not([hidden])').length").asInt())
        .isOne();
    set(tab, "rule", "");
    press(tab, "Tab");
    assertThat(focus(tab)).isEqualTo("text");
    tab.type("RELEASE-day presign");
    assertThat(tab.evaluate("document.getElementById('shown').textContent").asString())
        .isEqualTo("Showing " + shown(tab) + " of " + all);
    assertThat(shown(tab)).isBetween(1, all - 1);
    tab.press("Enter", 13, "\r");
    tab.type("no such text");
    assertThat(shown(tab)).isZero();
    isQuiet(tab, page);
  }

  private static void set(Tab tab, String control, String value)
      throws IOException, InterruptedException {
    tab.evaluate(
        control
            + ".value = '"
            + value
            + "'; "
            + control
            + ".dispatchEvent(new Event('input', {bubbles: true}))");
  }

  private static void press(Tab tab, String key) throws IOException, InterruptedException {
    tab.press(key, 9, "");
  }

  private static String focus(Tab tab) throws IOException, InterruptedException {
    return tab.evaluate("document.activeElement.id || document.activeElement.value").asString();
  }

  @Test
  @DisplayName("hostile names, values, rules and paths run nothing and load nothing")
  void hostile() throws Exception {
    List<FileReport> files = new ArrayList<>();
    for (String text : HOSTILE) {
      String json = JsonMapper.shared().writeValueAsString(text);
      String schema =
          "{\"$schema\": \"https://jobsmith.github.io/dialect/2020-12\", \"x-rule-catalog\": {\"r\": {\"title\": TEXT,"
              + " \"severity\": \"error\", \"reason\": TEXT, \"hint\": TEXT, \"source\": [TEXT]}},"
              + " \"x-rules\": {\"const\": \"r\"}, \"const\": TEXT, \"required\": [TEXT]}";
      Validator validator = ValidatorCompiler.standard().compile(schema.replace("TEXT", json));
      files.add(FileReport.unreadable(text, text));
      for (String document :
          List.of("{" + json + ": 1, " + json + ": 2}", "[" + json + "]", "\ufeff<" + text)) {
        files.add(
            FileReport.of(text, validator.validate(document.getBytes(StandardCharsets.UTF_8))));
      }
    }
    URI page = page("hostile.html", files);
    for (boolean dark : new boolean[] {false, true}) {
      Tab tab = open(page, 360, dark);
      isQuiet(tab, page);
      assertThat(shown(tab)).isGreaterThan(3 * HOSTILE.size());
      assertThat(tab.evaluate("document.querySelectorAll('script, style').length").asInt())
          .isEqualTo(2);
      assertThat(
              tab.evaluate("document.querySelectorAll('img, svg, iframe, base, link').length")
                  .asInt())
          .isZero();
      set(tab, "text", "<script>");
      assertThat(shown(tab)).isPositive();
      tab.picture(PICTURES.resolve("report-hostile" + (dark ? "-dark" : "-light") + ".png"));
      isQuiet(tab, page);
    }
  }

  @Test
  @DisplayName("the longest report is filtered in less than a second")
  void longest() throws Exception {
    Validator validator =
        ValidatorCompiler.standard().compile("{\"items\": {\"type\": \"string\"}}");
    FileReport report =
        FileReport.of(
            "many.json", validator.validate("[1, 2, 3, 4, 5]".getBytes(StandardCharsets.UTF_8)));
    List<FileReport> files = new ArrayList<>();
    for (int i = 0; i < 11_000; i++) {
      files.add(report.at("many-" + i + ".json"));
    }
    Tab tab = open(page("longest.html", files), 1280, false);
    assertThat(shown(tab)).isEqualTo(10_000);
    int milliseconds =
        tab.evaluate(
                "(() => { const start = performance.now(); text.value = 'many-9';"
                    + " text.dispatchEvent(new Event('input', {bubbles: true}));"
                    + " return Math.round(performance.now() - start); })()")
            .asInt();
    assertThat(milliseconds).isLessThan(1000);
    assertThat(shown(tab)).isEqualTo(555);
  }
}
