package io.github.jobsmith.conformance.site;

import java.util.List;

/**
 * A page of the site.
 *
 * @param path relative to the site, with slashes
 * @param title plain text
 * @param body HTML
 * @param sections what the search finds
 */
record Page(String path, String title, String body, List<Section> sections) {
  /**
   * A part of a page with a heading.
   *
   * @param id of the heading; empty for the beginning of the page
   * @param heading plain text
   * @param text plain text
   */
  record Section(String id, String heading, String text) {}

  /** Returns the way from this page to the root of the site: empty, or {@code ../} and so on. */
  String root() {
    return "../".repeat((int) path.chars().filter(c -> c == '/').count());
  }

  /** Escapes text for HTML. */
  static String escape(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
