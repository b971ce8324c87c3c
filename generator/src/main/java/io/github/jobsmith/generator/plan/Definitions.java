package io.github.jobsmith.generator.plan;

import io.github.jobsmith.generator.source.JsonTree;
import io.github.jobsmith.json.JsonPointer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Documents that only contain definitions, for other schemas. */
final class Definitions {
  private static final List<String> HOLDERS = List.of("$defs", "definitions");

  /** Keywords that say nothing about values of the document itself. */
  private static final Set<String> SILENT =
      Set.of("$schema", "$id", "id", "$anchor", "$comment", "$vocabulary", "title", "description");

  private Definitions() {}

  /**
   * Returns the pointers of the definitions if a document contains nothing else, in its order;
   * otherwise none.
   */
  static List<String> of(JsonTree document) {
    List<String> pointers = new ArrayList<>();
    if (!(document instanceof JsonTree.Obj object)) {
      return pointers;
    }
    for (String name : object.members().keySet()) {
      if (!SILENT.contains(name) && !HOLDERS.contains(name) && !name.startsWith("x-")) {
        return List.of();
      }
      if (HOLDERS.contains(name) && object.get(name) instanceof JsonTree.Obj definitions) {
        definitions
            .members()
            .forEach(
                (key, member) -> {
                  if (member.value() instanceof JsonTree.Obj) {
                    pointers.add(JsonPointer.append("/" + name, key));
                  }
                });
      }
    }
    return pointers;
  }
}
