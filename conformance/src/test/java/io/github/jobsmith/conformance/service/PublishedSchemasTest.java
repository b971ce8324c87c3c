package io.github.jobsmith.conformance.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.jobsmith.report.FileReport;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.xml.sax.SAXException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * Reports are valid against the schemas that services publish or use, read from the directory that
 * {@code -Djobsmith.report-schemas=DIR} names: {@code junit-10.xsd} of jenkinsci/xunit-plugin,
 * {@code codeclimate.json} of GitLab (app/validators/json_schemas), and {@code
 * sarif-schema-2.1.0.json} of oasis-tcs/sarif-spec. Checkstyle has no schema of its reports.
 */
class PublishedSchemasTest {
  private static Path published(String name) {
    String directory = System.getProperty("jobsmith.report-schemas");
    assumeTrue(directory != null, "skipped: -Djobsmith.report-schemas=DIR is not set");
    Path file = Path.of(directory).resolve(name);
    assumeTrue(Files.exists(file), () -> "skipped: no " + file);
    return file;
  }

  private static void validate(Validator validator, String xml) throws Exception {
    validator.validate(new StreamSource(new StringReader(xml)));
  }

  @Test
  @DisplayName("JUnit: what Jenkins' xUnit plugin reads; it refuses the file of a test")
  void xUnit() throws Exception {
    Path schema = published("junit-10.xsd");
    Validator validator =
        SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
            .newSchema(schema.toFile())
            .newValidator();
    for (List<FileReport> files : ServiceSchemasTest.runs()) {
      validate(validator, Reports.JUNIT_FOR_JENKINS.text(files));
    }
    String others = Reports.JUNIT.text(Reports.ofExamples());
    assertThatThrownBy(() -> validate(validator, others))
        .isInstanceOf(SAXException.class)
        .hasMessageContaining("'file'");
    validate(validator, others.replaceAll("(<testcase [^>]*?) file=\"[^\"]*\"", "$1"));
  }

  @Test
  @DisplayName("GitLab: each entry is one that its parser accepts")
  void gitLab() throws Exception {
    Schema schema = json("codeclimate.json", SpecificationVersion.DRAFT_7);
    for (List<FileReport> files : ServiceSchemasTest.runs()) {
      for (JsonNode entry : new ObjectMapper().readTree(Reports.GITLAB.text(files))) {
        assertThat(schema.validate(entry)).isEmpty();
      }
    }
    assertThat(schema.validate("{}", InputFormat.JSON)).isNotEmpty();
  }

  @Test
  @DisplayName("SARIF: the schema of OASIS")
  void sarif() throws Exception {
    Schema schema = json("sarif-schema-2.1.0.json", SpecificationVersion.DRAFT_7);
    for (Reports format : List.of(Reports.SARIF, Reports.SARIF_OF_A_PIPELINE)) {
      for (List<FileReport> files : ServiceSchemasTest.runs()) {
        assertThat(schema.validate(format.text(files), InputFormat.JSON)).isEmpty();
      }
    }
    assertThat(schema.validate("{}", InputFormat.JSON)).isNotEmpty();
  }

  private static Schema json(String name, SpecificationVersion version) throws Exception {
    return SchemaRegistry.withDefaultDialect(version).getSchema(Files.readString(published(name)));
  }
}
