package io.github.jobsmith.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class JobSchemasTest {
  @Test
  @DisplayName("each built-in schema has a generated validator, found by its name")
  void names() {
    assertThat(JobSchemas.NAMES).doesNotHaveDuplicates().first().isEqualTo("create-job");
    for (String name : JobSchemas.NAMES) {
      assertThat(JobSchemas.validator(name).schemaId()).endsWith("/" + name + ".schema.json");
    }
    assertThatThrownBy(() -> JobSchemas.validator("creat-job"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("no built-in schema creat-job");
  }
}
