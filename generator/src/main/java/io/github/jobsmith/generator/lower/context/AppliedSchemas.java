package io.github.jobsmith.generator.lower.context;

import io.github.jobsmith.generator.link.LinkedKeyword;
import io.github.jobsmith.generator.link.LinkedSchema;
import java.util.stream.Stream;

/** The schemas that a keyword applies: its own subschemas and its target. */
final class AppliedSchemas {
  private AppliedSchemas() {}

  static Stream<LinkedSchema> of(LinkedKeyword keyword) {
    LinkedSchema target = keyword.target();
    return Stream.of(
            keyword.schemas().stream(),
            Stream.ofNullable(target),
            keyword.dynamicTargets().values().stream())
        .flatMap(schemas -> schemas);
  }
}
