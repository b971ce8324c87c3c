package io.github.jobsmith.conformance.site;

import io.github.jobsmith.conformance.Json;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** Builds the site. */
public final class Site {
  static final String SEARCH = "search.html";

  private final Map<String, Page> pages = new TreeMap<>();
  private final List<String> faults = new ArrayList<>();
  private final List<String> rulesWithoutExample;

  /**
   * Reads everything.
   *
   * @param root of the repository
   */
  public Site(Path root) throws IOException {
    MarkdownPages markdown = new MarkdownPages(root.toAbsolutePath().normalize());
    markdown.pages().forEach(this::add);
    faults.addAll(markdown.faults());
    RulePages rules = new RulePages();
    rules.pages().forEach(this::add);
    rulesWithoutExample = rules.withoutExample();
    add(
        new Page(
            SEARCH,
            "Search",
            "<h1>Search</h1>\n<p id=\"found\" role=\"status\">The search needs a browser that runs scripts.</p>\n"
                + "<ol id=\"results\"></ol>\n",
            List.of()));
  }

  private void add(Page page) {
    if (pages.putIfAbsent(page.path(), page) != null) {
      faults.add("two pages are called " + page.path());
    }
  }

  List<String> faults() {
    return List.copyOf(faults);
  }

  List<String> rulesWithoutExample() {
    return rulesWithoutExample;
  }

  /** Writes the site. Returns the pages, relative to the directory. */
  public List<String> write(Path directory) throws IOException {
    Layout layout = new Layout(List.copyOf(pages.values()));
    for (Page page : pages.values()) {
      Path file = directory.resolve(page.path());
      Files.createDirectories(file.getParent());
      Files.writeString(file, layout.html(page));
    }
    for (String name : List.of("site.css", "search.js")) {
      try (InputStream in = Site.class.getResourceAsStream(name)) {
        Files.write(directory.resolve(name), Objects.requireNonNull(in, name).readAllBytes());
      }
    }
    Files.writeString(directory.resolve("search-index.js"), index());
    return List.copyOf(pages.keySet());
  }

  private String index() {
    List<List<String>> sections = new ArrayList<>();
    for (Page page : pages.values()) {
      for (Page.Section section : page.sections()) {
        String url = page.path() + (section.id().isEmpty() ? "" : "#" + section.id());
        sections.add(List.of(url, page.title(), section.heading(), section.text()));
      }
    }
    return "const SECTIONS = " + Json.MAPPER.writeValueAsString(sections) + ";\n";
  }
}
