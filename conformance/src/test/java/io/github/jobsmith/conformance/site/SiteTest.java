package io.github.jobsmith.conformance.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jobsmith.jobs.JobSchemas;
import io.github.jobsmith.report.FileReport;
import io.github.jobsmith.report.RunSummary;
import io.github.jobsmith.report.SarifRenderer;
import io.github.jobsmith.validation.Validator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Writes the site to {@code target/site} and checks its links. */
class SiteTest {
  private static final Path ROOT = Path.of("..");
  private static final Path DIRECTORY = Path.of("target/site");
  private static final String REPOSITORY = "https://github.com/jobsmith/jobsmith/";
  private static final Pattern REFERENCE =
      Pattern.compile("<[^>]* (?:href|src|action)=\"([^\"]*)\"");
  private static final Pattern ID = Pattern.compile("<[^>]* id=\"([^\"]*)\"");

  private static final Map<String, String> HTML = new HashMap<>();
  private static Site site;

  @BeforeAll
  static void write() throws IOException {
    site = new Site(ROOT);
    for (String page : site.write(DIRECTORY)) {
      HTML.put(page, Files.readString(DIRECTORY.resolve(page)));
    }
  }

  @Test
  @DisplayName("every link leads to a page, a heading on it, or a file of the repository")
  void links() {
    Set<String> broken = new TreeSet<>(site.faults());
    Map<String, Set<String>> ids = new HashMap<>();
    HTML.forEach((page, html) -> ids.put(page, all(ID, html)));
    HTML.forEach(
        (page, html) -> {
          for (String reference : all(REFERENCE, html)) {
            if (!leadsSomewhere(page, reference, ids)) {
              broken.add(page + " -> " + reference);
            }
          }
        });
    assertThat(broken).isEmpty();
  }

  private static boolean leadsSomewhere(
      String page, String reference, Map<String, Set<String>> ids) {
    if (reference.startsWith(REPOSITORY)) {
      String path = reference.substring(REPOSITORY.length()).replaceFirst("#.*", "");
      return !path.matches("(blob|tree)/main/.*")
          || Files.exists(ROOT.resolve(path.replaceFirst("(blob|tree)/main/", "")));
    }
    if (reference.matches("https?://.+|data:,")) {
      return true;
    }
    int hash = reference.indexOf('#');
    String name = hash < 0 ? reference : reference.substring(0, hash);
    String fragment = hash < 0 ? "" : reference.substring(hash + 1);
    Path target = DIRECTORY.resolve(page).resolveSibling(name).normalize();
    String other =
        name.isEmpty() ? page : DIRECTORY.relativize(target).toString().replace('\\', '/');
    return fragment.isEmpty()
        ? Files.isRegularFile(target)
        : ids.getOrDefault(other, Set.of()).contains(fragment);
  }

  private static Set<String> all(Pattern pattern, String html) {
    Set<String> found = new HashSet<>();
    Matcher matcher = pattern.matcher(html);
    while (matcher.find()) {
      found.add(matcher.group(1).replace("&amp;", "&"));
    }
    return found;
  }

  @Test
  @DisplayName(
      "every rule has a page: what, why, how to fix it, an invalid and a valid file, where it is documented")
  void rules() {
    // No job breaks these; they are for other schemas and for limits.
    assertThat(site.rulesWithoutExample())
        .containsExactly("pattern-budget", "too-deep", "validation-stopped");
    String page = HTML.get("rules/job-id-characters.html");
    assertThat(page)
        .contains("<h2>Why</h2>", "<h2>How to fix it</h2>", "<h2>An invalid file</h2>")
        .contains("<h2>A valid file</h2>", "<h2>Documented in</h2>", "[job-id-characters]");
    // What other tools do about their own limits is not known.
    Set<String> limits =
        Set.of(
            "rules/json-limit.html",
            "rules/pattern-budget.html",
            "rules/too-deep.html",
            "rules/validation-stopped.html");
    HTML.forEach(
        (name, html) -> {
          if (name.startsWith("rules/") && !name.endsWith("index.html")) {
            assertThat(html)
                .as(name)
                .contains("<p class=\"lead\"><strong class=\"", "<h2>Why</h2>");
            if (!limits.contains(name)) {
              assertThat(html).as(name).contains("<h2>What other tools do</h2>");
            }
          }
        });
  }

  @Test
  @DisplayName("a page for every document, each with one title and its own place in the search")
  void documents() throws IOException {
    assertThat(HTML)
        .containsKeys(
            "index.html", "docs/models.html", "examples/jobs/index.html", "CHANGELOG.html");
    HTML.forEach((name, html) -> assertThat(html.split("<h1", -1)).as(name).hasSize(2));
    assertThat(Files.readString(DIRECTORY.resolve("search-index.js")))
        .startsWith("const SECTIONS = [[")
        .contains("\"rules/job-id-characters.html\"", "\"docs/teams.html#");
  }

  @Test
  @DisplayName("SARIF refers to the pages of rules, at the address of the project")
  void helpUris() throws IOException {
    StringBuilder log = new StringBuilder();
    Validator validator = JobSchemas.validator(JobSchemas.CREATE_JOB);
    SarifRenderer sarif = SarifRenderer.to(log, "1").withSchema(validator.schemaId());
    sarif.begin();
    for (String text : List.of("{\"jobId\":\".\",\"a\":1,\"a\":2}", "{", "[]")) {
      sarif.file(FileReport.of("a.json", validator.validate(text)));
    }
    sarif.end(new RunSummary.Counter().summary());
    String address =
        Files.readString(ROOT.resolve("pom.xml")).replaceFirst("(?s).*?<url>(.*?)</url>.*", "$1/");
    Set<String> pages = all(Pattern.compile("\"helpUri\": \"([^\"]*)\""), log.toString());
    assertThat(pages)
        .hasSizeGreaterThan(5)
        .contains(address + "rules/json-syntax.html", address + "rules/job-id-characters.html")
        .allMatch(page -> HTML.containsKey(page.replace(address, "")));
  }
}
