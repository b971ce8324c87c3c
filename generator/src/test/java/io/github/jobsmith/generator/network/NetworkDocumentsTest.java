package io.github.jobsmith.generator.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.jobsmith.generator.SchemaCompiler;
import io.github.jobsmith.generator.diagnostic.SchemaException;
import io.github.jobsmith.generator.source.SchemaLoader;
import io.github.jobsmith.generator.source.SchemaSource;
import java.io.IOException;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NetworkDocumentsTest {
  private static final String MONEY = "{\"type\": \"integer\"}";
  private static final NetworkDocuments.Limits LIMITS =
      new NetworkDocuments.Limits(1_000, Duration.ofSeconds(20), 3, Duration.ofSeconds(60));

  @TempDir static Path keys;
  private static SSLContext certificate;

  @TempDir Path dir;
  private TestServer server;
  private Path lock;

  @BeforeAll
  static void certificate() throws Exception {
    certificate = TestServer.certificate(keys);
  }

  @BeforeEach
  void start() throws Exception {
    server = new TestServer(certificate);
    server.answer("/money.json", MONEY);
    lock = dir.resolve("schemas.lock.json");
  }

  @AfterEach
  void stop() {
    server.close();
  }

  /** Allows the address of the test server. */
  private Https https() {
    return new Https(server.trusting(), address -> null);
  }

  private void compile(
      NetworkDocuments network, Https https, NetworkDocuments.Limits limits, String ref)
      throws SchemaException {
    SchemaSource schema =
        SchemaSource.text("s.json", "{\"allOf\": [\n{\"$ref\": \"" + ref + "\"}]}");
    compile(schema, network.addedTo(SchemaLoader.standard(), https, limits));
  }

  private static void compile(SchemaSource schema, SchemaLoader loader) throws SchemaException {
    new SchemaCompiler().compile(schema, loader);
  }

  private void compile(String ref) throws SchemaException {
    compile(NetworkDocuments.lockedBy(lock), https(), LIMITS, ref);
  }

  /** Returns the first error, with the URI of the server as HOST. */
  private String error(String ref) {
    return error(NetworkDocuments.lockedBy(lock), https(), LIMITS, ref);
  }

  private String error(
      NetworkDocuments network, Https https, NetworkDocuments.Limits limits, String ref) {
    SchemaException fault =
        catchThrowableOfType(SchemaException.class, () -> compile(network, https, limits, ref));
    assertThat(fault).as("an error").isNotNull();
    return shown(fault.diagnostics().get(0).toString());
  }

  private String shown(String text) {
    return text.replace(server.uri(""), "HOST").replace(dir.toString(), "DIR");
  }

  @Test
  @DisplayName("a document is loaded once, recorded, and accepted again")
  void lock() throws Exception {
    compile(server.uri("/money.json"));
    assertThat(server.requests()).containsExactly("/money.json");
    assertThat(shown(Files.readString(lock)))
        .isEqualTo(
            """
            {
              "version": 1,
              "documents": {
                "HOST/money.json": "sha256:%s"
              }
            }
            """
                .formatted(sha256(MONEY)));
    String before = Files.readString(lock);
    compile(server.uri("/money.json"));
    compile(NetworkDocuments.lockedBy(lock).frozen(), https(), LIMITS, server.uri("/money.json"));
    assertThat(lock).hasContent(before);
  }

  private static String sha256(String text) throws Exception {
    byte[] digest =
        MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    return HexFormat.of().formatHex(digest);
  }

  @Test
  @DisplayName("a document that has changed is refused")
  void mismatch() throws Exception {
    compile(server.uri("/money.json"));
    server.answer("/money.json", "true");
    String before = Files.readString(lock);
    assertThat(error(server.uri("/money.json")))
        .isEqualTo(
            "s.json:2:10: error: cannot load HOST/money.json: it has changed: its digest is sha256:"
                + sha256("true")
                + ", but the lock file DIR/schemas.lock.json has sha256:"
                + sha256(MONEY)
                + " (if the change is intended, delete this entry of the lock file)");
    assertThat(lock).hasContent(before);
  }

  @Test
  @DisplayName("a frozen lock file is not changed, and what it does not have is not requested")
  void frozen() throws Exception {
    NetworkDocuments frozen = NetworkDocuments.lockedBy(lock).frozen();
    assertThat(error(frozen, https(), LIMITS, server.uri("/money.json")))
        .isEqualTo(
            "s.json:2:10: error: cannot load HOST/money.json: the lock file DIR/schemas.lock.json"
                + " does not exist (add it in a run in which the lock file is not frozen)");
    assertThat(lock).doesNotExist();
    Files.writeString(lock, "{\"version\": 1, \"documents\": {}}");
    assertThat(error(frozen, https(), LIMITS, server.uri("/money.json")))
        .contains("schemas.lock.json has no digest of it");
    assertThat(server.requests()).isEmpty();
  }

  @Test
  @DisplayName("documents of several runs are kept in the order of their URIs")
  void several() throws Exception {
    server.answer("/a.json", "true");
    server.answer("/z.json", "{\"$ref\": \"a.json\"}");
    compile(server.uri("/z.json"));
    compile(server.uri("/money.json"));
    assertThat(shown(Files.readString(lock)))
        .containsSubsequence("HOST/a.json", "HOST/money.json", "HOST/z.json");
    assertThat(server.requests()).containsExactly("/z.json", "/a.json", "/money.json");
  }

  @ParameterizedTest
  @DisplayName("a lock file that is none is an error, and nothing is loaded")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "[]|1:1: error: this is not a lock file of version 1",
        "{\"version\": 2, \"documents\": {}}|1:1: error: this is not a lock file of version 1",
        "{\"version\": 1, \"documents\": {}, \"x\": 1}|1:1: error: this is not a lock",
        "{\"version\": 1, \"documents\": {\"https://a\": 1}}|1:43: error: the digest of \"https://a\" is not sha256: with 64 hexadecimal digits",
        "{\"version\": 1, \"documents\": {\"https://a\": \"sha256:AB\"}}|1:43: error: the digest of",
        "{\"version\": 1|1:14: error: ",
      })
  void brokenLock(String text, String expected) throws IOException {
    Files.writeString(lock, text);
    assertThat(error(server.uri("/money.json"))).startsWith("DIR/schemas.lock.json:" + expected);
    assertThat(server.requests()).isEmpty();
    assertThat(lock).hasContent(text);
  }

  @Test
  @DisplayName("a lock file that cannot be written is an error")
  void unwritable() throws IOException {
    NetworkDocuments network = NetworkDocuments.lockedBy(dir.resolve("missing/lock.json"));
    assertThat(error(network, https(), LIMITS, server.uri("/money.json")))
        .contains("its digest cannot be written to DIR/missing/lock.json: no such file");
    try (var files = Files.list(dir)) {
      assertThat(files.filter(each -> each.toString().endsWith(".tmp"))).isEmpty();
    }
  }

  @ParameterizedTest
  @DisplayName("redirects are not followed, whatever the target")
  @ValueSource(ints = {301, 302, 303, 307, 308})
  void redirects(int status) {
    server.answer(
        "/old.json",
        exchange -> {
          exchange.getResponseHeaders().set("Location", server.uri("/money.json"));
          TestServer.send(exchange, status, new byte[0]);
        });
    assertThat(error(server.uri("/old.json")))
        .isEqualTo(
            "s.json:2:10: error: cannot load HOST/old.json: the server redirects to"
                + " \"HOST/money.json\"; redirects are not followed (refer to the document there,"
                + " or save the document to a file and map the URI in a catalogue)");
    assertThat(server.requests()).containsExactly("/old.json");
    assertThat(lock).doesNotExist();
  }

  @Test
  @DisplayName("the limit of the size holds while the document is read")
  void size() throws Exception {
    server.answer("/most.json", padded(1_000));
    compile(server.uri("/most.json"));
    server.answer("/more.json", padded(1_001));
    assertThat(error(server.uri("/more.json"))).contains(": it is larger than 1000 bytes (");
    List<Long> sent = new ArrayList<>();
    server.answer(
        "/endless.json",
        exchange -> {
          exchange.sendResponseHeaders(200, 0);
          long count = 0;
          try {
            for (; count < 1L << 30; count += 1 << 16) {
              exchange.getResponseBody().write(new byte[1 << 16]);
            }
          } finally {
            sent.add(count);
          }
        });
    assertThat(error(server.uri("/endless.json"))).contains(": it is larger than 1000 bytes (");
    assertThat(sent).noneMatch(count -> count == 1L << 30);
  }

  private static String padded(int length) {
    return "true" + " ".repeat(length - 4);
  }

  @ParameterizedTest
  @DisplayName(
      "a server that is slow, also one that sends something now and then, is not waited for")
  @ValueSource(booleans = {false, true})
  void slow(boolean dripping) {
    server.answer(
        "/slow.json",
        exchange -> {
          if (dripping) {
            exchange.sendResponseHeaders(200, 0);
          }
          try {
            for (int i = 0; i < 600; i++) {
              if (dripping) {
                exchange.getResponseBody().write(' ');
                exchange.getResponseBody().flush();
              }
              Thread.sleep(100);
            }
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
          }
        });
    NetworkDocuments.Limits limits =
        new NetworkDocuments.Limits(1_000, Duration.ofMillis(600), 3, Duration.ofSeconds(60));
    long begin = System.nanoTime();
    assertThat(error(NetworkDocuments.lockedBy(lock), https(), limits, server.uri("/slow.json")))
        .contains(": the server has not sent the document within 600 ms (");
    assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(Duration.ofSeconds(20));
  }

  @Test
  @DisplayName("a schema can neither request any number of documents nor keep loading for ever")
  void number() {
    String refs =
        IntStream.range(0, 10)
            .mapToObj(i -> "{\"$ref\": \"" + server.uri("/no-" + i + ".json") + "\"}")
            .collect(Collectors.joining(",", "{\"allOf\": [", "]}"));
    SchemaException fault =
        catchThrowableOfType(
            SchemaException.class,
            () ->
                compile(
                    SchemaSource.text("s.json", refs),
                    NetworkDocuments.lockedBy(lock)
                        .addedTo(SchemaLoader.standard(), https(), LIMITS)));
    assertThat(server.requests()).hasSize(3);
    assertThat(fault.diagnostics().toString())
        .contains("the server answers with status 404 (check the URI)")
        .contains("3 documents have been requested for this schema, which is the maximum");
    NetworkDocuments.Limits none =
        new NetworkDocuments.Limits(1_000, Duration.ofSeconds(1), 3, Duration.ZERO);
    assertThat(error(NetworkDocuments.lockedBy(lock), https(), none, server.uri("/money.json")))
        .contains(": the documents of this schema take more than 0 s (");
  }

  @Test
  @DisplayName("an address that is not public is refused when it is connected to")
  void addresses() {
    Https strict = new Https(server.trusting(), PublicAddresses::reasonAgainst);
    NetworkDocuments network = NetworkDocuments.lockedBy(lock);
    assertThat(error(network, strict, LIMITS, server.uri("/money.json")))
        .isEqualTo(
            "s.json:2:10: error: cannot load HOST/money.json: the address of the server, 127.0.0.1,"
                + " is of this computer; it must be public (save the document to a file and map the"
                + " URI in a catalogue)");
    for (String host : List.of("127.0.0.1", "2130706433", "[::1]", "[::ffff:127.0.0.1]", "127.1")) {
      assertThat(error(network, strict, LIMITS, server.uri(host, "/money.json")))
          .as(host)
          .contains("cannot load https://" + host);
    }
    assertThat(server.requests()).isEmpty();
  }

  @Test
  @DisplayName("the address that is checked is the one that is connected to")
  void onlyOneLookup() throws Exception {
    List<InetAddress> checked = new ArrayList<>();
    Https https =
        new Https(
            server.trusting(),
            address -> {
              checked.add(address);
              return null;
            });
    compile(NetworkDocuments.lockedBy(lock), https, LIMITS, server.uri("/money.json"));
    assertThat(checked).hasSize(1).allMatch(InetAddress::isLoopbackAddress);
  }

  @Test
  @DisplayName("the certificate must be trusted, and be that of the host")
  void certificates() {
    Https usual = new Https(address -> null);
    NetworkDocuments network = NetworkDocuments.lockedBy(lock);
    assertThat(error(network, usual, LIMITS, server.uri("/money.json")))
        .contains(": the connection is not secure: ");
    assertThat(error(server.uri("127.0.0.1", "/money.json")))
        .contains(": the connection is not secure: ");
    assertThat(server.requests()).isEmpty();
  }

  @ParameterizedTest
  @DisplayName("URIs that are not loaded")
  @CsvSource(
      delimiter = '|',
      value = {
        "http://localhost/a.json|only https is allowed",
        "HTTP://localhost/a.json|only https is allowed",
        "https://user:secret@localhost/a.json|a URI with a user name is not loaded",
        "https://localhost/a b.json|is not a URI",
        "https:///a.json|it has no valid host",
        "https:a.json|it has no valid host",
        "https://a_b.example/a.json|it has no valid host",
        "https://no-such-host.invalid/a.json|there is no server with this name",
        "ftp://localhost/a.json|cannot find ftp://localhost/a.json",
        "file:///etc/hostname|cannot find file:///etc/hostname",
      })
  void refused(String uri, String expected) {
    assertThat(error(uri)).contains(expected);
    assertThat(lock).doesNotExist();
  }

  @Test
  @DisplayName("answers that are not the document")
  void answers() {
    server.answer(
        "/page.json",
        exchange -> {
          exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
          TestServer.send(exchange, 200, "<html>".getBytes(StandardCharsets.UTF_8));
        });
    server.answer(
        "/zip.json",
        exchange -> {
          exchange.getResponseHeaders().set("Content-Encoding", "gzip");
          TestServer.send(exchange, 200, new byte[] {31, 0});
        });
    server.answer(
        "/part.json",
        exchange -> {
          exchange.sendResponseHeaders(200, 100);
          exchange.getResponseBody().write('1');
        });
    assertThat(error(server.uri("/page.json"))).contains("the server sends a web page");
    assertThat(error(server.uri("/zip.json"))).contains("compressed, with \"gzip\"");
    assertThat(error(server.uri("/none.json"))).contains("the server answers with status 404");
    assertThat(error(server.uri("/part.json"))).contains("cannot load HOST/part.json: the ");
    assertThat(lock).doesNotExist();
  }

  @Test
  @DisplayName("a document of the network reaches no file, and its errors have its own locations")
  void noFiles() throws Exception {
    Path secret = Files.writeString(dir.resolve("secret.json"), "true");
    server.answer("/spy.json", "{\"$ref\": \"" + secret.toUri() + "\"}");
    assertThat(error(server.uri("/spy.json")))
        .startsWith("HOST/spy.json:1:10: error: cannot find file://DIR/secret.json");
    server.answer("/broken.json", "{\n\"type\": }");
    assertThat(error(server.uri("/broken.json"))).startsWith("HOST/broken.json:2:9: error: ");
  }

  @Test
  @DisplayName("what is near or in the catalogue is not loaded, nor is the meta-schema of a draft")
  void lastResort() throws Exception {
    Files.writeString(
        dir.resolve("local.json"), "{\"$id\": \"" + server.uri("/money.json") + "\"}");
    Path schema =
        Files.writeString(
            dir.resolve("s.json"),
            """
            {
              "$schema": "https://json-schema.org/draft/2020-12/schema",
              "allOf": [{"$ref": "%s"}, {"$ref": "https://json-schema.org/draft/2020-12/schema"}]
            }
            """
                .formatted(server.uri("/money.json")));
    SchemaLoader loader =
        NetworkDocuments.lockedBy(lock).addedTo(SchemaLoader.standard(), https(), LIMITS);
    assertThatCode(() -> compile(SchemaSource.file(schema), loader)).doesNotThrowAnyException();
    assertThat(server.requests()).isEmpty();
    assertThat(lock).doesNotExist();
  }

  @Test
  @DisplayName("a meta-schema of the network gives the dialect")
  void metaSchema() throws Exception {
    server.answer(
        "/meta",
        "{\"$schema\": \"https://json-schema.org/draft/2020-12/schema\", \"$vocabulary\":"
            + " {\"https://json-schema.org/draft/2020-12/vocab/core\": true}}");
    SchemaLoader loader =
        NetworkDocuments.lockedBy(lock).addedTo(SchemaLoader.standard(), https(), LIMITS);
    compile(SchemaSource.text("s.json", "{\"$schema\": \"" + server.uri("/meta") + "\"}"), loader);
    assertThat(server.requests()).containsExactly("/meta");
  }
}
