package io.github.jobsmith.conformance.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Heading;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/**
 * The Markdown files of the repository as pages. Links between them are links between pages; links
 * to other files lead to the repository.
 */
final class MarkdownPages {
  private static final String REPOSITORY = "https://github.com/jobsmith/jobsmith/";
  private static final List<Extension> EXTENSIONS = List.of(TablesExtension.create());

  private final Path root;
  private final Map<Path, String> paths = new LinkedHashMap<>();
  private final List<String> faults = new ArrayList<>();
  private final Parser parser = Parser.builder().extensions(EXTENSIONS).build();

  /**
   * Finds the files.
   *
   * @param root of the repository
   */
  MarkdownPages(Path root) throws IOException {
    this.root = root;
    for (String file : List.of("README.md", "CHANGELOG.md", "CONTRIBUTING.md")) {
      add(root.resolve(file));
    }
    for (String directory : List.of("docs", "examples", "findings", "benchmarks")) {
      try (Stream<Path> files = Files.walk(root.resolve(directory))) {
        files
            .filter(file -> file.toString().endsWith(".md"))
            .filter(
                file ->
                    !root.relativize(file).toString().matches(".*\\b(target|node_modules)\\b.*"))
            .sorted()
            .forEach(this::add);
      }
    }
  }

  private void add(Path file) {
    String path = root.relativize(file).toString().replace('\\', '/');
    String page = path.replaceFirst("\\.md$", ".html").replaceFirst("README\\.html$", "index.html");
    paths.put(file.normalize(), page);
  }

  /** Returns what is wrong with links, after {@link #pages}. */
  List<String> faults() {
    return List.copyOf(faults);
  }

  List<Page> pages() throws IOException {
    List<Page> pages = new ArrayList<>();
    for (Map.Entry<Path, String> entry : paths.entrySet()) {
      Node document = parser.parse(Files.readString(entry.getKey()));
      Headings headings = Headings.of(document);
      HtmlRenderer html =
          HtmlRenderer.builder()
              .extensions(EXTENSIONS)
              .escapeHtml(false)
              .attributeProviderFactory(
                  context ->
                      (node, tag, attributes) -> {
                        if (node instanceof Heading && tag.matches("h[1-6]")) {
                          attributes.put("id", headings.id(node));
                        } else if (node instanceof Link link) {
                          attributes.put("href", target(entry, link.getDestination()));
                        } else if (tag.equals("pre")) {
                          // What scrolls must be reachable by keyboard.
                          attributes.put("tabindex", "0");
                        }
                      })
              .build();
      pages.add(
          new Page(entry.getValue(), headings.title(), html.render(document), headings.sections()));
    }
    return pages;
  }

  private String target(Map.Entry<Path, String> from, String destination) {
    if (destination.matches("(https?:|#).*")) {
      return destination;
    }
    int hash = destination.indexOf('#');
    String name = hash < 0 ? destination : destination.substring(0, hash);
    String fragment = hash < 0 ? "" : destination.substring(hash);
    Path target = from.getKey().resolveSibling(name).normalize();
    if (!Files.exists(target) || !target.startsWith(root.normalize())) {
      faults.add(root.relativize(from.getKey()) + " links to " + destination);
      return destination;
    }
    String page = paths.get(Files.isDirectory(target) ? target.resolve("README.md") : target);
    if (page != null) {
      Path here = Path.of("/", from.getValue()).getParent();
      return here.relativize(Path.of("/", page)).toString().replace('\\', '/') + fragment;
    }
    String kind = Files.isDirectory(target) ? "tree" : "blob";
    String path = root.normalize().relativize(target).toString().replace('\\', '/');
    return REPOSITORY + kind + "/main/" + path + fragment;
  }
}
