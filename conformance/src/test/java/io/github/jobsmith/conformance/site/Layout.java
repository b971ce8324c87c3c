package io.github.jobsmith.conformance.site;

import static io.github.jobsmith.conformance.site.Page.escape;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What all pages have in common: the head, the search, the menu. */
final class Layout {
  private static final Map<String, List<String>> MENU = menu();

  private final Map<String, String> titles = new LinkedHashMap<>();

  Layout(List<Page> pages) {
    pages.forEach(page -> titles.put(page.path(), page.title()));
  }

  private static Map<String, List<String>> menu() {
    Map<String, List<String>> menu = new LinkedHashMap<>();
    menu.put(
        "Job files",
        List.of(
            "index",
            "docs/job-files",
            "docs/aws-cli",
            "docs/yaml",
            "docs/other-files",
            "docs/errors",
            "docs/fix",
            "rules/index"));
    menu.put(
        "In a team",
        List.of("docs/teams", "docs/configuration", "docs/json-output", "docs/translation"));
    menu.put(
        "Any schema",
        List.of(
            "docs/any-schema",
            "docs/dialects",
            "docs/vocabulary",
            "docs/custom-checks",
            "docs/standard-output",
            "docs/scale"));
    menu.put("Java", List.of("docs/models", "docs/maven-plugin", "docs/streams"));
    menu.put(
        "Facts",
        List.of(
            "docs/compatibility",
            "CHANGELOG",
            "docs/conformance",
            "docs/aws-tools",
            "docs/other-tools",
            "docs/glossary"));
    return menu;
  }

  /** Returns a page as a whole. */
  String html(Page page) {
    String root = page.root();
    boolean search = page.path().equals(Site.SEARCH);
    StringBuilder html =
        new StringBuilder(
            "<!doctype html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n");
    html.append(
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'self'; script-src 'self'; img-src data:; form-action 'self'; base-uri 'none'\">\n");
    html.append(
        "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>");
    html.append(escape(page.title())).append(page.path().equals("index.html") ? "" : " · Jobsmith");
    html.append("</title>\n<link rel=\"icon\" href=\"data:,\">\n<link rel=\"stylesheet\" href=\"")
        .append(root)
        .append("site.css\">\n");
    if (search) {
      html.append(
          "<script src=\"search-index.js\" defer></script>\n<script src=\"search.js\" defer></script>\n");
    }
    html.append(
        "</head>\n<body>\n<a class=\"skip\" href=\"#content\">Skip to the text</a>\n<header>\n<a class=\"home\" href=\"");
    html.append(root)
        .append("index.html\">Jobsmith</a>\n<form role=\"search\" action=\"")
        .append(root)
        .append(Site.SEARCH);
    html.append(
        "\"><input type=\"search\" name=\"q\" aria-label=\"Words to search for\" required> <button>Search</button></form>\n");
    html.append(
        "<a class=\"to-menu\" href=\"#menu\">Menu</a>\n</header>\n<div class=\"columns\">\n<main id=\"content\" tabindex=\"-1\">\n");
    html.append(page.body());
    html.append("</main>\n<nav id=\"menu\" aria-label=\"Pages\">\n");
    MENU.forEach((heading, names) -> menu(html, page, heading, names));
    menu(html, page, "More", others());
    return html.append("</nav>\n</div>\n</body>\n</html>\n").toString();
  }

  /** Pages of docs that the menu does not name, and those for developers. */
  private List<String> others() {
    List<String> others = new ArrayList<>(List.of("CONTRIBUTING"));
    for (String path : titles.keySet()) {
      String name = path.replaceFirst("\\.html$", "");
      if (path.matches("docs/[^/]+\\.html")
          && MENU.values().stream().noneMatch(names -> names.contains(name))) {
        others.add(name);
      }
    }
    return others;
  }

  private void menu(StringBuilder html, Page page, String heading, List<String> names) {
    html.append("<h2>").append(heading).append("</h2>\n<ul>\n");
    for (String name : names) {
      String path = name + ".html";
      String title = titles.get(path);
      if (title == null) {
        throw new IllegalStateException("the menu names a page that does not exist: " + path);
      }
      html.append("<li><a href=\"").append(page.root()).append(path).append('"');
      html.append(path.equals(page.path()) ? " aria-current=\"page\"" : "").append('>');
      html.append(escape(path.equals("index.html") ? "Start" : title)).append("</a></li>\n");
    }
    html.append("</ul>\n");
  }
}
