package io.github.jobsmith.generator.lower.context;

import io.github.jobsmith.generator.ir.SchemaModel;
import io.github.jobsmith.generator.link.Keyword;
import io.github.jobsmith.generator.link.LinkedGraph;
import io.github.jobsmith.generator.link.LinkedKeyword;
import io.github.jobsmith.generator.link.LinkedSchema;
import io.github.jobsmith.generator.source.JsonTree;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Set;

/**
 * Pass: finds the schemas of values that must not appear in messages: those with {@code
 * x-sensitive}, in every dialect, and all that apply to the same value or to parts of it. {@link
 * SensitivePointers} finds their locations in the instance for {@link SchemaModel#sensitive}.
 */
final class SensitiveSchemas {
  private SensitiveSchemas() {}

  static Set<LinkedSchema> of(LinkedGraph graph) {
    Set<LinkedSchema> sensitive = Collections.newSetFromMap(new IdentityHashMap<>());
    Deque<LinkedSchema> open = new ArrayDeque<>();
    for (LinkedSchema schema : graph.schemas()) {
      if (isMarked(schema) && sensitive.add(schema)) {
        open.add(schema);
      }
    }
    while (!open.isEmpty()) {
      for (LinkedKeyword keyword : open.remove().keywords()) {
        if (keyword.keyword().place() != Keyword.Place.NOWHERE) {
          AppliedSchemas.of(keyword).filter(sensitive::add).forEach(open::add);
        }
      }
    }
    return sensitive;
  }

  /** Reads the text, because the keyword can be unknown in the dialect. */
  static boolean isMarked(LinkedSchema schema) {
    return schema.tree() instanceof JsonTree.Obj object
        && object.get("x-sensitive") instanceof JsonTree.Bool flag
        && flag.value();
  }
}
