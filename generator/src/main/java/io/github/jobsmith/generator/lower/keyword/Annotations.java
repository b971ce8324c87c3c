package io.github.jobsmith.generator.lower.keyword;

import io.github.jobsmith.generator.ir.JavaNotes;
import io.github.jobsmith.generator.lower.context.Literals;
import io.github.jobsmith.generator.source.JsonTree;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Reads the annotations that only affect Java types; in every dialect, even if the keyword is
 * unknown there.
 */
final class Annotations {
  /** The maximum number of examples in a comment. */
  private static final int MAX_EXAMPLES = 5;

  private static final int MAX_LENGTH = 200;

  private Annotations() {}

  static JavaNotes of(Site site) {
    return site.schema().tree() instanceof JsonTree.Obj object
        ? new JavaNotes(
            text(site, object, "x-java-name", JavaNotes::isName, "Address or postcode"),
            text(site, object, "x-java-type", JavaNotes::isType, "com.example.Money"),
            EnumNames.of(site, object),
            Map.of(),
            isTrue(object.get("readOnly")),
            isTrue(object.get("writeOnly")),
            examples(object.get("examples")),
            typeFormat(object),
            TypeAdditions.interfaces(site, object),
            TypeAdditions.annotations(site, object))
        : JavaNotes.NONE;
  }

  private static @Nullable String text(
      Site site, JsonTree.Obj object, String keyword, Predicate<String> legal, String example) {
    JsonTree tree = object.get(keyword);
    if (tree == null) {
      return null;
    }
    if (tree instanceof JsonTree.Str text && legal.test(text.value())) {
      return text.value();
    }
    site.warning(
        tree.location(),
        keyword + " is ignored: it is not a Java name",
        "write a name such as " + example);
    return null;
  }

  private static @Nullable String typeFormat(JsonTree.Obj schema) {
    if (schema.get("format") instanceof JsonTree.Str format
        && JavaNotes.TYPE_FORMATS.contains(format.value())) {
      return format.value();
    }
    return schema.get("contentEncoding") instanceof JsonTree.Str encoding
            && encoding.value().equals(JavaNotes.BASE64)
        ? JavaNotes.BASE64
        : null;
  }

  private static boolean isTrue(@Nullable JsonTree tree) {
    return tree instanceof JsonTree.Bool flag && flag.value();
  }

  private static List<String> examples(@Nullable JsonTree tree) {
    List<String> examples = new ArrayList<>();
    if (tree instanceof JsonTree.Arr list) {
      for (JsonTree item : list.items().subList(0, Math.min(list.items().size(), MAX_EXAMPLES))) {
        String json = Literals.json(item);
        if (json.length() <= MAX_LENGTH) {
          examples.add(json);
        }
      }
    }
    return List.copyOf(examples);
  }
}
