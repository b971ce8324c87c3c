package io.github.jobsmith.conformance.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.github.jobsmith.conformance.site.Site;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The documentation as a site, from a web server and from files. */
class SitePagesTest {
  private static final Path PICTURES = Path.of("target/pictures");
  private static final List<String> SHOWN =
      List.of(
          "index.html",
          "docs/maven-plugin.html",
          "docs/models.html",
          "rules/index.html",
          "rules/target-arn.html");

  @TempDir static Path directory;
  private static List<String> pages = List.of();
  private static @Nullable Chromium browser;
  private static @Nullable HttpServer server;
  private static Path root = Path.of(".");

  @BeforeAll
  static void start() throws IOException {
    browser = Chromium.require(directory.resolve("profile"));
    root = Files.createDirectory(directory.resolve("site"));
    pages = new Site(Path.of("..")).write(root);
    Files.createDirectories(PICTURES);
    HttpServer started =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    started.createContext("/", SitePagesTest::answer);
    started.start();
    server = started;
  }

  @AfterAll
  static void stop() {
    if (server != null) {
      server.stop(0);
    }
    if (browser != null) {
      browser.close();
    }
  }

  private static void answer(HttpExchange exchange) throws IOException {
    String path = exchange.getRequestURI().getPath().substring(1);
    Path file = root.resolve(path.isEmpty() ? "index.html" : path).normalize();
    boolean found = file.startsWith(root) && Files.isRegularFile(file);
    byte[] body = found ? Files.readAllBytes(file) : new byte[0];
    String name = file.toString();
    exchange
        .getResponseHeaders()
        .set(
            "Content-Type",
            name.endsWith(".css")
                ? "text/css"
                : name.endsWith(".js") ? "text/javascript" : "text/html; charset=utf-8");
    exchange.sendResponseHeaders(found ? 200 : 404, body.length == 0 ? -1 : body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }

  private static URI address() {
    HttpServer started = server;
    assertThat(started).isNotNull();
    return URI.create("http://127.0.0.1:" + started.getAddress().getPort() + "/");
  }

  private static Tab open(URI page, boolean dark) throws IOException, InterruptedException {
    Chromium started = browser;
    assertThat(started).isNotNull();
    return started.open(page, 360, dark);
  }

  @Test
  @DisplayName("every page: no error, nothing missing, no scrolling to the side at 360 pixels")
  void everyPage() throws IOException, InterruptedException {
    URI start = root.toUri();
    Tab tab = open(start.resolve("index.html"), false);
    List<String> wide = new ArrayList<>();
    for (String page : pages) {
      tab.load(start.resolve(page));
      if (tab.evaluate("document.documentElement.scrollWidth").asInt() > 360) {
        wide.add(page);
      }
      assertThat(tab.evaluate("document.querySelectorAll('h1').length").asInt()).as(page).isOne();
    }
    assertThat(wide).isEmpty();
    assertThat(tab.problems()).isEmpty();
    assertThat(tab.requests())
        .allMatch(url -> url.startsWith("file://" + start.getPath()) || url.equals("data:,"));
  }

  @Test
  @DisplayName("pictures, narrow and wide, light and dark")
  void pictures() throws IOException, InterruptedException {
    for (boolean dark : new boolean[] {false, true}) {
      Tab tab = open(address(), dark);
      for (String page : SHOWN) {
        tab.load(address().resolve(page));
        assertThat(Contrast.tooLow(tab)).as(page).isEmpty();
        for (int width : new int[] {360, 1280}) {
          tab.resize(width);
          String name = page.replaceAll("[./]", "-") + width + (dark ? "-dark" : "-light");
          tab.picture(PICTURES.resolve("site-" + name + ".png"));
        }
      }
      assertThat(tab.problems()).isEmpty();
    }
  }

  @Test
  @DisplayName("the search finds places and takes text as text, from a server and from files")
  void search() throws IOException, InterruptedException {
    for (URI start : List.of(address().resolve("index.html"), root.resolve("index.html").toUri())) {
      Tab tab = open(start, false);
      search(tab, "presigned expiry");
      assertThat(tab.evaluate("document.getElementById('found').textContent").asString())
          .matches("[0-9]+ places");
      assertThat(tab.evaluate("document.querySelector('#results a').href").asString())
          .endsWith("/rules/presigned-url-expiry.html");
      tab.loads("document.querySelector('#results a').click()");
      assertThat(tab.evaluate("document.querySelector('h1').textContent").asString())
          .isEqualTo("presigned-url-expiry");
      search(tab, "<img src=x onerror=window.hacked=1> ${1}");
      assertThat(tab.evaluate("document.getElementById('found').textContent").asString())
          .startsWith("Nothing contains all of these words: <img");
      assertThat(tab.evaluate("typeof window.hacked").asString()).isEqualTo("undefined");
      assertThat(tab.problems()).isEmpty();
    }
  }

  private static void search(Tab tab, String words) throws IOException, InterruptedException {
    tab.evaluate("document.querySelector('input[name=q]').focus()");
    tab.evaluate("document.querySelector('input[name=q]').select()");
    tab.type(words);
    tab.loads("document.querySelector('form button').click()");
  }
}
