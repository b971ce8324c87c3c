package io.github.jobsmith.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where schemas and what they refer to are found: by catalogue and in the network. */
class SchemaLookupTest extends SchemaFiles {
  @Test
  @DisplayName("a cycle through the catalogue is a recursive schema")
  void circle() throws IOException {
    write("c.json", "{\"https://e.com/a\": \"a.json\", \"https://e.com/b\": \"b.json\"}");
    write("a.json", "{\"properties\": {\"b\": {\"$ref\": \"https://e.com/b\"}}}");
    write(
        "b.json",
        "{\"required\": [\"x\"], \"properties\": {\"a\": {\"$ref\": \"https://e.com/a\"}}}");
    write("data.json", "{\"b\": {\"x\": 1, \"a\": {\"b\": {}}}}");
    Shell.Result result = run("validate --schema @/a.json --catalog @/c.json @/data.json");
    assertThat(said(result.out())).startsWith("@/data.json:1:27: error: x is missing");
    assertThat(result.err()).isEmpty();
  }

  @Test
  @DisplayName("a URI as schema is looked up in the catalogue; otherwise there is a hint")
  void uri() throws IOException {
    String line = "validate @/bad.json --schema https://example.com/order";
    Shell.Result none = run(line);
    assertThat(none.err())
        .startsWith(
            "jobsmith: --schema is https://example.com/order; the network is not used: save the"
                + " schema to a file, map the URI to a file with --catalog, or add"
                + " --allow-network\n");
    assertThat(none.status()).isEqualTo(2);
    assertThat(run(line + " --catalog @/catalog.json").err())
        .contains("https://example.com/order, which is not in the catalogue; ");
    write(
        "all.json",
        "{\"https://example.com/order\": \"order.schema.json\","
            + " \"https://example.com/common/\": \"common\"}");
    Shell.Result found = run(line + " --catalog @/all.json");
    assertThat(found.err()).isEmpty();
    assertThat(found.out()).contains("id is missing").contains("1 file: 2 errors\n");
  }

  @ParameterizedTest
  @DisplayName("with --allow-network, documents are loaded from public addresses, over https")
  @CsvSource(
      delimiter = '|',
      value = {
        "http://127.0.0.1:1/a.json|only https is allowed (write https, ",
        "https://127.0.0.1:1/a.json|the address of the server, 127.0.0.1, is of this computer; it",
        "https://localhost:1/a.json|the address of the server, ",
        "https://169.254.169.254/latest|the address of the server, 169.254.169.254, is link-local;",
        "https://10.0.0.1/a.json|the address of the server, 10.0.0.1, is private; it must be public",
        "https://[::1]/a.json|the address of the server, 0:0:0:0:0:0:0:1, is of this computer; it",
      })
  void network(String uri, String fault) throws IOException {
    write("far.json", "{\"$ref\": \"" + uri + "\"}");
    String options = " --allow-network --lock @/schemas.lock.json @/good.json";
    String cannot = "error: cannot load " + uri + ": " + fault;
    Shell.Result result = run("validate --schema @/far.json" + options);
    assertThat(said(result.err())).startsWith("@/far.json:1:10: " + cannot);
    assertThat(result.status()).isEqualTo(2);
    assertThat(run("validate --schema " + uri + options).err()).startsWith(uri + ":1:1: " + cannot);
    String generate = " --package a.b --output @/out";
    assertThat(
            run("generate --schema @/far.json" + generate + options.replace(" @/good.json", ""))
                .err())
        .contains(cannot);
    assertThat(dir.resolve("schemas.lock.json")).doesNotExist();
    assertThat(run("validate --schema @/far.json" + options + " --frozen-lock").err())
        .contains("cannot load " + uri + ": the lock file ", " does not exist (add it in a run");
  }

  @Test
  @DisplayName(
      "with --allow-network, other URIs are as unknown as before, and the lock file counts")
  void networkSettings() throws IOException {
    write("near.json", "{\"type\": \"object\"}");
    write("broken.lock.json", "{}");
    String network = " --allow-network --lock @/";
    assertThat(run("validate --schema ftp://a/b" + network + "l.json @/good.json").err())
        .startsWith(
            "jobsmith: --schema is ftp://a/b; the network is not used for such a URI: save");
    assertThat(
            said(
                run("validate --schema @/near.json" + network + "broken.lock.json @/good.json")
                    .err()))
        .startsWith("@/broken.lock.json:1:1: error: this is not a lock file of version 1 (");
    assertThat(run("validate --schema @/near.json" + network + "common @/good.json").err())
        .startsWith("jobsmith: --lock is a directory: ");
    assertThat(run("validate --schema @/near.json" + network + "l.json @/good.json").status())
        .isZero();
    assertThat(dir.resolve("l.json")).doesNotExist();
  }
}
