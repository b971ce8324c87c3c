package io.github.jobsmith.generator.lower.keyword;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jobsmith.generated.check.Constraint;
import io.github.jobsmith.generator.link.Keyword;
import io.github.jobsmith.generator.link.Vocabularies;
import io.github.jobsmith.generator.source.JsonTree;
import io.github.jobsmith.generator.source.OwnDocuments;
import io.github.jobsmith.generator.source.SchemaLoader;
import io.github.jobsmith.generator.source.SchemaReadException;
import io.github.jobsmith.generator.source.SchemaSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The linker's registry, the table of checks and the meta-schema have the same keywords. */
class VocabularyTableTest {
  @Test
  void theTableHasEveryAssertionOfTheRegistry() {
    List<String> assertions =
        Vocabularies.constraints().values().stream()
            .filter(keyword -> keyword.kind() == Keyword.Kind.ASSERTION)
            .map(Keyword::name)
            .toList();
    assertThat(VocabularyTable.keywords()).containsExactlyInAnyOrderElementsOf(assertions);
  }

  @Test
  void theRegistryHasEveryKeywordOfTheMetaSchema() throws SchemaReadException {
    SchemaLoader loader = SchemaLoader.standard();
    SchemaSource source =
        loader
            .find(
                "https://jobsmith.github.io/vocab/constraints", OwnDocuments.builtIn("create-job"))
            .orElseThrow();
    JsonTree.Obj metaSchema = (JsonTree.Obj) loader.read(source);
    assertThat(((JsonTree.Obj) metaSchema.get("properties")).members().keySet())
        .containsExactlyInAnyOrderElementsOf(Vocabularies.constraints().keySet());
  }

  @Test
  void everyCheckIsMadeOfWhatItsRowHas() {
    for (String keyword : VocabularyTable.keywords()) {
      VocabularyTable.Row row = VocabularyTable.row(keyword);
      List<Class<?>> parameters = new ArrayList<>();
      if (row.form() != VocabularyTable.Form.WORD) {
        row.parameters().forEach(parameter -> parameters.add(argumentOf(parameter.type())));
      }
      parameters.add(row.aspects().isEmpty() ? Constraint.class : Map.class);
      assertThat(row.check().getMethods())
          .as(keyword)
          .filteredOn(method -> method.getName().equals("of"))
          .singleElement()
          .satisfies(
              of -> assertThat(of.getParameterTypes()).containsExactlyElementsOf(parameters));
    }
  }

  private static Class<?> argumentOf(ParameterType type) {
    return switch (type) {
      case COUNT -> int.class;
      case ARN_PARTS -> List.class;
      default -> String.class;
    };
  }
}
