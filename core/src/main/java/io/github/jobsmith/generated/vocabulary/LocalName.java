package io.github.jobsmith.generated.vocabulary;

import org.jspecify.annotations.Nullable;

/** The placeholders that AWS IoT fills in for each device, only inside upload placeholders. */
enum LocalName {
  THING_NAME("thingName"),
  JOB_ID("jobId"),
  EXECUTION_NUMBER("executionNumber");

  final String text;

  LocalName(String text) {
    this.text = text;
  }

  static @Nullable LocalName of(Placeholder placeholder) {
    for (LocalName name : values()) {
      if (placeholder.is(name.text)) {
        return name;
      }
    }
    return null;
  }
}
