package io.github.jobsmith.generator.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.github.jobsmith.generated.check.CompiledSchema;
import io.github.jobsmith.generated.check.Findings;
import io.github.jobsmith.json.JsonDocument;
import io.github.jobsmith.json.JsonLimits;
import io.github.jobsmith.rule.RuleCatalog;
import io.github.jobsmith.validation.Validator;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SchemaLoaderTest {
  private static final SchemaLoader LOADER = SchemaLoader.standard();
  private static final Validator ANYTHING_GOES =
      Validator.of(
          new CompiledSchema() {
            @Override
            public String id() {
              return "urn:example:anything";
            }

            @Override
            public boolean check(JsonDocument document, int node, Findings findings) {
              return true;
            }

            @Override
            public RuleCatalog rules() {
              return RuleCatalog.of();
            }

            @Override
            public List<String> sensitivePointers() {
              return List.of();
            }
          });

  @TempDir Path directory;

  private static JsonTree read(String text) throws SchemaReadException {
    return LOADER.read(SchemaSource.text("s.json", text));
  }

  private static SchemaReadException fault(SchemaSource source, SchemaLoader loader) {
    return catchThrowableOfType(SchemaReadException.class, () -> loader.read(source));
  }

  private static SchemaReadException fault(String text) {
    return fault(SchemaSource.text("s.json", text), LOADER);
  }

  @Test
  void everyValueAndEveryNameHasItsPlace() throws SchemaReadException {
    JsonTree.Obj root = (JsonTree.Obj) read("{ \"a\" : [1,\r\n -2.50e1,\r true],\n\"😀\":null}");
    assertThat(root.location()).hasToString("s.json:1:1");
    JsonTree.Arr list = (JsonTree.Arr) root.get("a");
    assertThat(list.location()).hasToString("s.json:1:9");
    assertThat(list.items().get(1).location()).hasToString("s.json:2:2");
    assertThat(list.items().get(2).location()).hasToString("s.json:3:2");
    JsonTree.Member smile = root.members().get("😀");
    assertThat(smile.key()).hasToString("s.json:4:1");
    assertThat(smile.value().location()).hasToString("s.json:4:5");
    assertThat(smile.value().location().offset()).isEqualTo(38);
  }

  @Test
  void numbersAreExactAndKeepTheirText() throws SchemaReadException {
    JsonTree.Num number = (JsonTree.Num) read("100.50");
    assertThat(number.value()).isEqualTo("100.50");
    assertThat(((JsonTree.Num) read("1e999999999")).text()).isEqualTo("1e999999999");
    assertThat(((JsonTree.Num) read("0.1234567890123456789012345678901")).value())
        .isEqualTo("0.1234567890123456789012345678901");
  }

  /** A syntax error has the same message and location in a schema and in a validated document. */
  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"a\":1,}|1:7|trailing comma before `}`; remove it",
        "{\"a\":1, \"b\":2 \"c\"}|1:15|a comma is missing before `\"`",
        "{\"a\" 1}|1:6|expected `:` after the member name, found `1`",
        "{a: 1}|1:2|expected a member name in double quotes, found `a`",
        "{\"a\":1:2}|1:7|a second `:` in one member; expected `,` or `}`",
        "{\"a\":}|1:6|a value is missing before `}`",
        "{,}|1:2|a member is missing before `,`; remove the extra comma",
        "[1,,2]|1:4|a value is missing before `,`",
        "// comment|1:1|JSON has no comments; remove it",
        "[1 /* one */]|1:4|JSON has no comments; remove it",
        "{'a': 1}|1:2|strings are written in double quotes, not in `'`",
        "nul|1:4|expected `null`, found the end of the text",
        "[True]|1:2|expected a value, found `True`; write true",
        "[undefined]|1:2|expected a value, found `undefined`; write null",
        "NaN|1:1|JSON has no NaN",
        "01|1:1|JSON numbers have no leading zeros; remove them",
        "[-]|1:3|expected a digit after `-`, found `]`",
        "[1.]|1:4|expected a digit after the decimal point, found `]`",
        "[1e]|1:4|expected a digit in the exponent, found `]`",
        "[.5]|1:2|JSON numbers begin with a digit; write a `0` before the `.`",
        "1 2|1:3|text after the end of the value, beginning with `2`; only one value is allowed",
        "{} x|1:4|text after the end of the value, beginning with `x`; only one value is allowed",
        "[|1:2|the text ends inside the array that begins at 1:1; expected a value",
        "[{}, {\"a\": [}]|1:13|a value is missing before `}`",
        "{\"a\": [1}|1:9|`}` does not close the array that begins at 1:7; expected `,` or `]`",
        "[\"a|1:2|the string that begins here is not closed; `\"` is missing",
        "[\"\\u00g0\"]|1:7|\\u needs four hexadecimal digits, found `g`",
        "{\"a\":{\"b\":1,\"b\":2}}|1:13|member \"b\" occurs more than once",
      })
  void syntaxErrorHasOneText(String text, String place, String message) {
    assertThat(slip(text)).isEqualTo(place + " " + message);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " \n ",
        "\uFEFF{}",
        "[\"\n\"]",
        "[\"\t\"]",
        "[\u001b]",
        "[\"a\\d\"]",
        "\"\\ud800\"",
        "{\"\\udc00x\":1}",
        "{\"a\u200b\":1,\"a\u200b\":2}",
      })
  void rareSyntaxErrorsHaveOneText(String text) {
    assertThat(slip(text)).matches("\\d+:\\d+ [ -~]+");
  }

  @Test
  void malformedUtf8HasOneText() {
    byte[] latin = "{\n \"ä\": 1}".getBytes(StandardCharsets.ISO_8859_1);
    assertThat(slip(latin)).startsWith("2:3 malformed UTF-8 (byte 0xE4").endsWith("as UTF-8");
  }

  private static String slip(String text) {
    return slip(text.getBytes(StandardCharsets.UTF_8));
  }

  private static String slip(byte[] text) {
    SchemaReadException fault = fault(SchemaSource.bytes("s.json", "text:/s.json", text), LOADER);
    String told =
        fault.location().line() + ":" + fault.location().column() + " " + fault.getMessage();
    assertThat(ANYTHING_GOES.validate(text).violations())
        .extracting(each -> each.line() + ":" + each.column() + " " + each.message())
        .containsExactly(told);
    return told;
  }

  @Test
  void exponentsBeyondTheNumbersOfJavaAreErrors() {
    SchemaReadException fault = fault("[1e99999999999]");
    assertThat(fault).hasMessage("the exponent of the number is too large");
    assertThat(fault.location()).hasToString("s.json:1:2");
    assertThat(fault.hint()).isEqualTo("write a smaller exponent");
  }

  @Test
  void depthIsBoundedExactly() throws SchemaReadException {
    assertThat(read("[".repeat(1_000) + "]".repeat(1_000))).isInstanceOf(JsonTree.Arr.class);
    SchemaReadException fault = fault("[".repeat(100_000) + "]".repeat(100_000));
    assertThat(fault).hasMessage("arrays and objects are nested more than 1000 deep");
    assertThat(fault.location()).hasToString("s.json:1:1001");
  }

  @Test
  void sizeCountAndNumberLengthAreBounded() {
    JsonLimits limits =
        JsonLimits.DEFAULT.withMaxBytes(100).withMaxNumberLength(20).withMaxNodes(5);
    SchemaLoader small = SchemaLoader.builder().limits(limits).build();
    assertThat(fault(SchemaSource.text("s", " ".repeat(101)), small))
        .hasMessage("the text has more than the limit of 100 bytes");
    assertThat(fault(SchemaSource.text("s", "[1,2,3,4,5]"), small))
        .hasMessageContaining("more than 5 values");
    assertThat(fault(SchemaSource.text("s", "9".repeat(21)), small))
        .hasMessage("the number is longer than 20 characters");
  }

  @Test
  void collidingNamesAreDistinguished() throws SchemaReadException {
    StringBuilder text = new StringBuilder("{");
    for (int i = 0; i < 1 << 14; i++) {
      // All these names have the same String.hashCode.
      for (int bit = 0; bit < 14; bit++) {
        text.append(bit == 0 ? "\"" : "").append((i >> bit & 1) == 0 ? "Aa" : "BB");
      }
      text.append("\":1,");
    }
    JsonTree.Obj root = (JsonTree.Obj) read(text.append("\"end\":1}").toString());
    assertThat(root.members()).hasSize((1 << 14) + 1);
  }

  @Test
  void missingAndUnreadableSourcesAreReported() {
    Path missing = directory.resolve("missing.json");
    assertThat(fault(SchemaSource.file(missing), LOADER)).hasMessage("the schema does not exist");
    assertThat(fault(SchemaSource.file(directory), LOADER).getMessage()).contains("cannot be read");
    assertThat(fault(SchemaSource.resource(getClass().getClassLoader(), "no/such.json"), LOADER))
        .hasMessage("the schema does not exist");
    assertThat(fault(SchemaSource.entry(missing, "a.json"), LOADER)).isNotNull();
  }

  @Test
  void filesReachFilesAndNothingElse() throws IOException {
    Path file = Files.writeString(directory.resolve("a.json"), "true");
    Path other = Files.writeString(directory.resolve("b c.json"), "true");
    SchemaSource source = SchemaSource.file(file);
    assertThat(LOADER.find(other.toUri().toString(), source)).isPresent();
    assertThat(LOADER.find("https://example.org/b.json", source)).isEmpty();
    assertThat(LOADER.find("classpath:/" + getClass().getName().replace('.', '/'), source))
        .isEmpty();
    assertThat(LOADER.find(other.toUri().toString(), SchemaSource.text("t", "true"))).isEmpty();
    assertThat(LOADER.find("file://host/share/b.json?x", source)).isEmpty();
  }

  @Test
  void jarEntriesReachEntriesOfTheirJar() throws IOException, SchemaReadException {
    Path jar = directory.resolve("schemas.jar");
    try (OutputStream out = Files.newOutputStream(jar);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      for (String name : new String[] {"d/a.json", "d/b.json"}) {
        zip.putNextEntry(new ZipEntry(name));
        zip.write("true".getBytes(StandardCharsets.UTF_8));
      }
    }
    SchemaSource source = SchemaSource.entry(jar, "d/a.json");
    String next = UriReference.parse(source.uri()).resolve(UriReference.parse("b.json")).toString();
    SchemaSource neighbour = LOADER.find(next, source).orElseThrow();
    assertThat(LOADER.read(neighbour)).isInstanceOf(JsonTree.Bool.class);
    assertThat(fault(SchemaSource.entry(jar, "d/c.json"), LOADER))
        .hasMessage("the schema does not exist");
  }

  @Test
  void catalogueHasPrecedenceAndContainsOwnDocuments() throws SchemaReadException {
    SchemaSource text = SchemaSource.text("mine", "false");
    SchemaLoader loader = SchemaLoader.builder().add("https://example.org/x#", text).build();
    assertThat(loader.find("https://example.org/x", text)).containsSame(text);
    for (String uri :
        new String[] {
          "https://jobsmith.github.io/schema/aws-iot/create-job.schema.json",
          "https://jobsmith.github.io/dialect/2020-12",
          "https://jobsmith.github.io/vocab/constraints"
        }) {
      JsonTree.Obj document = (JsonTree.Obj) loader.read(loader.find(uri, text).orElseThrow());
      assertThat(((JsonTree.Str) document.get("$id")).value()).isEqualTo(uri);
    }
  }

  @Test
  void aFileNextToARelativeOneIsNamedRelatively() throws IOException {
    Path base = Path.of("target/loader-test");
    Files.createDirectories(base);
    Path file = Files.writeString(base.resolve("a.json"), "true");
    Path other = Files.writeString(base.resolve("b.json"), "true");
    SchemaSource found =
        LOADER.find(other.toUri().toString(), SchemaSource.file(file)).orElseThrow();
    assertThat(found.name()).isEqualTo(base.resolve("b.json").toString());
  }

  @Test
  void tellsWhatItReads() throws IOException {
    Path file = Files.writeString(directory.resolve("a.json"), "{}");
    List<String> told = new ArrayList<>();
    SchemaLoader loader =
        LOADER.telling((source, bytes) -> told.add(source.name() + " " + bytes.length));
    assertThat(fault(SchemaSource.file(file, directory), loader)).isNull();
    assertThat(fault(SchemaSource.text("no.json", "nul"), loader)).isNotNull();
    assertThat(told).containsExactly("a.json 2", "no.json 3");
  }

  @Test
  void fileNamesAreRelativeToTheBase() throws IOException {
    Path inside =
        Files.writeString(Files.createDirectories(directory.resolve("d")).resolve("a.json"), "{}");
    Path outside = Files.writeString(directory.resolve("b.json"), "{}");
    SchemaSource source = SchemaSource.file(inside, directory.resolve("d"));
    assertThat(source.name()).isEqualTo("a.json");
    assertThat(source.near(outside.toUri().toString()).orElseThrow().name())
        .isEqualTo(outside.toAbsolutePath().toString());
  }

  @Test
  void sourcesAreFoundAgainByTheirUri() throws IOException {
    Path file = Files.writeString(directory.resolve("a b.json"), "{}");
    Path jar = directory.resolve("s.jar");
    try (OutputStream out = Files.newOutputStream(jar);
        ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry("x/y.json"));
      zip.write("[1]".getBytes(StandardCharsets.UTF_8));
    }
    ClassLoader classes = SchemaLoader.class.getClassLoader();
    for (SchemaSource source :
        List.of(
            SchemaSource.file(file),
            SchemaSource.entry(jar, "x/y.json"),
            OwnDocuments.builtIn("create-job"))) {
      SchemaSource again = SchemaSource.at(source.uri(), classes).orElseThrow();
      assertThat(again.uri()).isEqualTo(source.uri());
      assertThat(again.read(SchemaLoader.LIMITS))
          .isEqualTo(source.read(SchemaLoader.LIMITS))
          .isNotEmpty();
    }
    assertThat(SchemaSource.at("https://example.com/a.json", classes)).isEmpty();
    assertThat(SchemaSource.at("nonsense", classes)).isEmpty();
  }

  @ParameterizedTest(name = "{0} of {1}: {2}")
  @CsvSource({
    "goood.json, good.json, good.json",
    "gone.json, good.json, ''",
    "Order.schema.json, order.schema.json, order.schema.json",
    "order-item.json, order_item.json, order_item.json",
    "orders.json, olders.json|order.json, olders.json",
    "orders.jsn, order.json|orders.json, orders.json",
    "item.schema.jsn, item.schema.json|items.json, item.schema.json",
    "a.json, b.json, ''"
  })
  void theClosestFileNameIsSuggested(String wrong, String files, String meant) throws IOException {
    for (String file : files.split("\\|")) {
      Files.writeString(directory.resolve(file), "true");
    }
    SchemaSource source = SchemaSource.file(directory.resolve("s.json"));
    assertThat(source.similar(directory.resolve(wrong).toUri().toString()).orElse(""))
        .isEqualTo(meant);
  }
}
