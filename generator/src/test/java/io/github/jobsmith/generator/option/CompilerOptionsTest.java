package io.github.jobsmith.generator.option;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.jobsmith.generated.format.Format;
import io.github.jobsmith.generator.SchemaCompiler;
import io.github.jobsmith.generator.diagnostic.SchemaException;
import io.github.jobsmith.generator.ir.Assertion;
import io.github.jobsmith.generator.ir.PartApplicator;
import io.github.jobsmith.generator.source.SchemaLoader;
import io.github.jobsmith.generator.source.SchemaSource;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CompilerOptionsTest {
  private static final CompilerOptions DEFAULT = CompilerOptions.DEFAULT;

  private final List<String> told = new ArrayList<>();

  private List<Assertion> compile(String schema, CompilerOptions options) throws SchemaException {
    return new SchemaCompiler(options, warning -> told.add(warning.toString()))
        .compile(SchemaSource.text("s.json", schema), SchemaLoader.standard())
        .root()
        .assertions();
  }

  @Test
  void withoutSchemaKeywordTheDefaultDialectHolds() throws SchemaException {
    String schema = "{\"items\":[{\"type\":\"null\"}]}";
    assertThatThrownBy(() -> compile(schema, DEFAULT)).hasMessageContaining("prefixItems");
    for (String uri : List.of("http://json-schema.org/draft-07/schema#", schemaOf("2019-09"))) {
      assertThat(compile(schema, DEFAULT.withDefaultDialect(uri)))
          .singleElement()
          .isInstanceOf(PartApplicator.Items.class);
    }
  }

  @Test
  void theSchemasOwnDialectWins() throws SchemaException {
    String schema =
        "{\"$schema\":\"" + schemaOf("2020-12") + "\",\"dependentRequired\":{\"a\":[]}}";
    compile(schema, DEFAULT.withDefaultDialect("http://json-schema.org/draft-04/schema"));
    assertThat(told).isEmpty();
  }

  @Test
  void unknownDefaultDialectIsAnError() {
    assertThatThrownBy(() -> compile("{}", DEFAULT.withDefaultDialect("urn:example:none")))
        .isInstanceOf(SchemaException.class)
        .hasMessageContaining("the dialect \"urn:example:none\" is not supported");
  }

  @Test
  void formatsAreAssertedOnRequest() throws SchemaException {
    assertThat(compile("{\"format\":\"uri\"}", DEFAULT)).isEmpty();
    assertThat(compile("{\"format\":\"uri\"}", DEFAULT.withAssertedFormats(true)))
        .singleElement()
        .isInstanceOfSatisfying(
            Assertion.FormatIs.class, format -> assertThat(format.format()).isEqualTo(Format.URI));
    assertThat(told).isEmpty();
  }

  @Test
  void unknownFormatIsIgnoredWithAWarning() throws SchemaException {
    assertThat(compile("{\"format\":\"color\"}", DEFAULT.withAssertedFormats(true))).isEmpty();
    assertThat(told)
        .singleElement()
        .asString()
        .startsWith("s.json:1:11: warning: the format \"color\" is unknown and is not checked");
  }

  /**
   * 2019-09 Validation, section 7.2: the boolean of the vocabulary decides whether format is an
   * assertion.
   */
  @Test
  void aMetaSchemaOf201909ChoosesWhatFormatMeans() throws SchemaException {
    assertThat(formatBy("true", "ipv4"))
        .singleElement()
        .isInstanceOfSatisfying(
            Assertion.FormatIs.class, format -> assertThat(format.format()).isEqualTo(Format.IPV4));
    assertThat(formatBy("false", "ipv4")).isEmpty();
    assertThat(told).isEmpty();
    assertThat(formatBy("true", "color")).isEmpty();
    assertThat(told).singleElement().asString().contains("is unknown and is not checked");
  }

  private List<Assertion> formatBy(String flag, String format) throws SchemaException {
    String base = "https://json-schema.org/draft/2019-09/";
    String metaSchema =
        "{\"$schema\":\"%1$sschema\",\"$vocabulary\":{\"%1$svocab/core\":true,\"%1$svocab/format\":%2$s}}"
            .formatted(base, flag);
    String schema = "{\"$schema\":\"urn:example:m\",\"format\":\"" + format + "\"}";
    return new SchemaCompiler(DEFAULT, warning -> told.add(warning.toString()))
        .compile(
            SchemaSource.text("s.json", schema),
            SchemaLoader.builder()
                .add("urn:example:m", SchemaSource.text("m.json", metaSchema))
                .build())
        .root()
        .assertions();
  }

  @Test
  void contentIsAssertedOnRequest() throws SchemaException {
    String schema =
        "{\"contentEncoding\":\"BASE64\",\"contentMediaType\":\"application/json; charset=utf-8\"}";
    assertThat(compile(schema, DEFAULT)).isEmpty();
    assertThat(compile(schema, DEFAULT.withAssertedContent(true)))
        .extracting(assertion -> ((Assertion.Custom) assertion).check().arguments().toString())
        .containsExactly("[base64, null]", "[base64, application/json]");
    assertThat(told).isEmpty();
  }

  @Test
  void unknownContentIsIgnoredWithAWarning() throws SchemaException {
    String schema =
        "{\"contentEncoding\":\"base32\",\"contentMediaType\":\"text/html\",\"contentSchema\":{}}";
    assertThat(compile(schema, DEFAULT.withAssertedContent(true))).isEmpty();
    assertThat(told)
        .extracting(warning -> warning.replaceAll(" \\(.*", ""))
        .containsExactly(
            "s.json:1:20: warning: contentEncoding \"base32\" is not checked",
            "s.json:1:48: warning: contentMediaType \"text/html\" is not checked",
            "s.json:1:60: warning: contentSchema is not checked");
  }

  @Test
  void dialectsHaveTheirUsualNames() {
    for (String name : new String[] {"draft-07", "draft07", "Draft7", "draft_7", "7"}) {
      assertThat(CompilerOptions.dialect(name)).contains("http://json-schema.org/draft-07/schema");
    }
    for (String name : new String[] {"2020-12", "2020", "draft-2020-12"}) {
      assertThat(CompilerOptions.dialect(name)).contains(schemaOf("2020-12"));
    }
    assertThat(CompilerOptions.dialect("draft-5")).isEmpty();
    assertThat(CompilerOptions.dialect("https://example.com/7")).isEmpty();
  }

  @Test
  void uncheckedFormatsAreReported() throws SchemaException {
    assertThat(unchecked(DEFAULT)).containsExactly("date", "uri");
    assertThat(unchecked(DEFAULT.withAssertedFormats(true))).isEmpty();
  }

  private static List<String> unchecked(CompilerOptions options) throws SchemaException {
    List<String> formats = new ArrayList<>();
    String schema =
        "{\"format\":\"uri\",\"items\":{\"format\":\"date\"},\"not\":{\"format\":\"colour\"},"
            + "\"contains\":{\"format\":\"uri\"}}";
    new SchemaCompiler(options, warning -> {}, formats::add)
        .compile(SchemaSource.text("s.json", schema), SchemaLoader.standard());
    return formats;
  }

  private static String schemaOf(String draft) {
    return "https://json-schema.org/draft/" + draft + "/schema";
  }
}
