package io.github.jobsmith.generator.lower;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jobsmith.generator.SchemaCompiler;
import io.github.jobsmith.generator.diagnostic.SchemaException;
import io.github.jobsmith.generator.ir.SchemaModel;
import io.github.jobsmith.generator.ir.Shape;
import io.github.jobsmith.generator.source.OwnDocuments;
import io.github.jobsmith.generator.source.SchemaLoader;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The bundled CreateJob schema compiles without diagnostics. */
class CreateJobSchemaTest {
  @Test
  void compilesWithoutADiagnostic() throws SchemaException {
    List<String> warnings = new ArrayList<>();
    SchemaModel model =
        new SchemaCompiler(warning -> warnings.add(warning.toString()))
            .compile(OwnDocuments.builtIn("create-job"), SchemaLoader.standard());
    assertThat(warnings).isEmpty();
    assertThat(model.sensitive()).containsExactly("/document", "/documentParameters/*");
    assertThat(model.root().title()).isEqualTo("CreateJobRequest");
    assertThat(((Shape.ObjectShape) model.root().shape()).members())
        .filteredOn(Shape.Member::required)
        .extracting(Shape.Member::name)
        .containsExactly("jobId", "targets");
  }

  @Test
  void twoRunsGiveEqualModels() throws SchemaException {
    assertThat(dump()).isEqualTo(dump());
  }

  private static String dump() throws SchemaException {
    return IrDump.of(
        new SchemaCompiler().compile(OwnDocuments.builtIn("create-job"), SchemaLoader.standard()));
  }
}
