package io.github.jobsmith.conformance.service;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.jobsmith.compiler.ValidatorCompiler;
import io.github.jobsmith.report.FileReport;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each report is valid against the schema of its format. */
class ServiceSchemasTest {
  /** A resource of violations-lib. */
  private static final String SARIF = "/jsonschemas/sarif-schema.json";

  static List<List<FileReport>> runs() throws Exception {
    return List.of(
        Reports.ofExamples(), Reports.ofOddities(), Reports.ofSuppressed(), Reports.ofNothing());
  }

  private static String resource(String name) throws IOException {
    try (InputStream in = ServiceSchemasTest.class.getResourceAsStream(name)) {
      return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @ParameterizedTest
  @DisplayName("SARIF: the schema of OASIS, by our validator and by another")
  @EnumSource(
      value = Reports.class,
      names = {"SARIF", "SARIF_OF_A_PIPELINE"})
  void sarif(Reports format) throws Exception {
    isValid(format, resource(SARIF), SpecificationVersion.DRAFT_7);
  }

  @ParameterizedTest
  @DisplayName("GitLab: what its documentation requires")
  @EnumSource(value = Reports.class, names = "GITLAB")
  void gitLab(Reports format) throws Exception {
    isValid(format, resource("gitlab.schema.json"), SpecificationVersion.DRAFT_2020_12);
  }

  private static void isValid(Reports format, String schema, SpecificationVersion version)
      throws Exception {
    Schema other = SchemaRegistry.withDefaultDialect(version).getSchema(schema);
    var own = ValidatorCompiler.standard().compile(schema);
    for (List<FileReport> files : runs()) {
      String text = format.text(files);
      assertThat(own.validate(text).violations()).isEmpty();
      assertThat(other.validate(text, InputFormat.JSON)).isEmpty();
    }
    assertThat(own.validate("[{}, 1]").isValid()).isFalse();
  }

  @ParameterizedTest
  @DisplayName("JUnit and Checkstyle: schemas after what services read")
  @EnumSource(
      value = Reports.class,
      names = {"JUNIT", "JUNIT_OF_INFOS", "JUNIT_FOR_JENKINS", "CHECKSTYLE"})
  void xml(Reports format) throws Exception {
    String schema = format == Reports.CHECKSTYLE ? "checkstyle.xsd" : "junit.xsd";
    var validator =
        SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
            .newSchema(new StreamSource(new StringReader(resource(schema))))
            .newValidator();
    for (List<FileReport> files : runs()) {
      validator.validate(new StreamSource(new StringReader(format.text(files))));
    }
  }
}
