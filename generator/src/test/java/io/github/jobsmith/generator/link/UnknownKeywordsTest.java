package io.github.jobsmith.generator.link;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.jobsmith.generator.SchemaCompiler;
import io.github.jobsmith.generator.source.SchemaLoader;
import io.github.jobsmith.generator.source.SchemaSource;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnknownKeywordsTest {
  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "minLenght, minLength",
    "minlength, minLength",
    "min_length, minLength",
    "propertys, properties",
    "item, items",
    "types, type",
    "tpye, type",
    "additionalProprties, additionalProperties",
    "Enum, enum",
    // Different words, and annotations that real tools use.
    "when, ''",
    "min, ''",
    "example, examples",
    "name, ''",
    "units, ''",
    "defaultSnippets, ''",
    "markdownDescription, ''",
    "enumDescriptions, ''",
    "propertyOrder, ''",
    "deprecationMessage, ''",
    "errorMessage, ''",
    "intellij, ''"
  })
  void misspeltKeywordsHaveASuggestionAndAnnotationsNone(String keyword, String meant)
      throws Exception {
    List<String> notes = new ArrayList<>();
    new SchemaCompiler(note -> notes.add(note.toString()))
        .compile(SchemaSource.text("s.json", "{\"" + keyword + "\": 1}"), SchemaLoader.standard());
    if (meant.isEmpty()) {
      assertThat(notes).noneMatch(note -> note.contains("unknown keyword"));
    } else {
      assertThat(notes).anyMatch(note -> note.endsWith("(did you mean " + meant + "?)"));
    }
  }
}
