package io.github.jobsmith.generator.lower;

import io.github.jobsmith.generator.ir.JavaNotes;
import io.github.jobsmith.generator.link.LinkedSchema;
import io.github.jobsmith.generator.source.JsonTree;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads what a schema says for its Java types alone; in every dialect, known keyword or not. */
final class Annotations {
  /** Nobody reads more, or longer ones, in a comment. */
  private static final int MAX_EXAMPLES = 5;

  private static final int MAX_LENGTH = 200;

  private Annotations() {}

  static JavaNotes of(LinkedSchema schema) {
    return schema.tree() instanceof JsonTree.Obj object
        ? new JavaNotes(
            text(object.get("x-java-name")),
            text(object.get("x-java-type")),
            isTrue(object.get("readOnly")),
            isTrue(object.get("writeOnly")),
            examples(object.get("examples")))
        : JavaNotes.NONE;
  }

  private static @Nullable String text(@Nullable JsonTree tree) {
    return tree instanceof JsonTree.Str text && !text.value().isBlank() ? text.value() : null;
  }

  private static boolean isTrue(@Nullable JsonTree tree) {
    return tree instanceof JsonTree.Bool flag && flag.value();
  }

  private static List<String> examples(@Nullable JsonTree tree) {
    return tree instanceof JsonTree.Arr list
        ? list.items().stream()
            .limit(MAX_EXAMPLES)
            .map(Literals::json)
            .filter(json -> json.length() <= MAX_LENGTH)
            .toList()
        : List.of();
  }
}
