package io.github.jobsmith.generator.lower.keyword;

import io.github.jobsmith.generator.ir.JavaAnnotation;
import io.github.jobsmith.generator.ir.JavaNotes;
import io.github.jobsmith.generator.ir.Literal;
import io.github.jobsmith.generator.lower.context.Literals;
import io.github.jobsmith.generator.source.JsonTree;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads what the schema adds to a type: {@code x-java-implements}, the name of an interface or a
 * list of names, and {@code x-java-annotations}, a list of which each entry is the name of an
 * annotation, or an object with one member: the name, and an object with the elements.
 */
final class TypeAdditions {
  private static final String IMPLEMENTS = "x-java-implements";
  private static final String ANNOTATIONS = "x-java-annotations";

  private TypeAdditions() {}

  static List<String> interfaces(Site site, JsonTree.Obj schema) {
    List<String> names = new ArrayList<>();
    for (JsonTree each : list(schema.get(IMPLEMENTS))) {
      if (each instanceof JsonTree.Str name && JavaNotes.isType(name.value())) {
        if (!names.contains(name.value())) {
          names.add(name.value());
        }
      } else {
        ignored(site, each, IMPLEMENTS, "it is not the name of an interface", "com.example.HasId");
      }
    }
    return names;
  }

  static List<JavaAnnotation> annotations(Site site, JsonTree.Obj schema) {
    Map<String, JavaAnnotation> annotations = new LinkedHashMap<>();
    for (JsonTree each : list(schema.get(ANNOTATIONS))) {
      JavaAnnotation annotation = annotation(each);
      if (annotation == null) {
        ignored(
            site,
            each,
            ANNOTATIONS,
            "it is not the name of an annotation, nor an object with the name and its elements",
            "com.example.Audited or {\"com.example.Table\": {\"name\": \"orders\"}}");
      } else if (annotations.putIfAbsent(annotation.type(), annotation) != null) {
        ignored(site, each, ANNOTATIONS, "the annotation is there twice", "each once");
      }
    }
    return List.copyOf(annotations.values());
  }

  private static List<JsonTree> list(@Nullable JsonTree tree) {
    return tree == null
        ? List.of()
        : tree instanceof JsonTree.Arr all ? all.items() : List.of(tree);
  }

  private static @Nullable JavaAnnotation annotation(JsonTree tree) {
    if (tree instanceof JsonTree.Str name) {
      return JavaNotes.isType(name.value()) ? new JavaAnnotation(name.value(), Map.of()) : null;
    } else if (!(tree instanceof JsonTree.Obj object) || object.members().size() != 1) {
      return null;
    }
    Map.Entry<String, JsonTree.Member> only =
        ((JsonTree.Obj) tree).members().entrySet().iterator().next();
    if (!JavaNotes.isType(only.getKey())
        || !(only.getValue().value() instanceof JsonTree.Obj elements)) {
      return null;
    }
    Map<String, Literal> values = new LinkedHashMap<>();
    for (Map.Entry<String, JsonTree.Member> element : elements.members().entrySet()) {
      Literal value = Literals.of(element.getValue().value());
      if (!JavaNotes.isName(element.getKey()) || !isElement(value, true)) {
        return null;
      }
      values.put(element.getKey(), value);
    }
    return new JavaAnnotation(only.getKey(), values);
  }

  private static boolean isElement(Literal value, boolean list) {
    if (value instanceof Literal.Arr array) {
      return list && array.items().stream().allMatch(item -> isElement(item, false));
    }
    return value instanceof Literal.Str
        || value instanceof Literal.Bool
        || value instanceof Literal.Num number
            && number.value().scale() == 0
            && number.value().toBigInteger().bitLength() < 32;
  }

  private static void ignored(
      Site site, JsonTree tree, String keyword, String why, String example) {
    site.warning(
        tree.location(), "an entry of " + keyword + " is ignored: " + why, "write " + example);
  }
}
