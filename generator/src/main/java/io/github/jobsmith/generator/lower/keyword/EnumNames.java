package io.github.jobsmith.generator.lower.keyword;

import io.github.jobsmith.generator.ir.JavaNotes;
import io.github.jobsmith.generator.ir.Literal;
import io.github.jobsmith.generator.lower.context.Literals;
import io.github.jobsmith.generator.source.JsonTree;
import io.github.jobsmith.text.Printable;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads the names of enum constants: {@code x-java-names}, or {@code x-enum-varnames} and {@code
 * javaEnumNames}, which other generators read. Each is a list with a name for each value of {@code
 * enum}; {@code x-java-names} can also be an object with the strings of {@code enum} as keys.
 */
final class EnumNames {
  private static final List<String> KEYWORDS =
      List.of("x-java-names", "x-enum-varnames", "javaEnumNames");

  private EnumNames() {}

  static Map<Literal, String> of(Site site, JsonTree.Obj schema) {
    for (String keyword : KEYWORDS) {
      JsonTree names = schema.get(keyword);
      if (names != null && schema.get("enum") instanceof JsonTree.Arr values) {
        return read(site, keyword, names, values.items());
      }
    }
    return Map.of();
  }

  private static Map<Literal, String> read(
      Site site, String keyword, JsonTree names, List<JsonTree> values) {
    Map<Literal, String> named = new HashMap<>();
    Set<String> used = new HashSet<>();
    if (names instanceof JsonTree.Arr list) {
      if (list.items().size() != values.size()) {
        site.warning(
            names.location(),
            keyword + " has " + list.items().size() + " names for " + values.size() + " values",
            "write a name for each value of enum, in the same order");
      }
      for (int i = 0; i < Math.min(list.items().size(), values.size()); i++) {
        add(site, keyword, values.get(i), list.items().get(i), named, used);
      }
    } else if (names instanceof JsonTree.Obj object) {
      for (JsonTree value : values) {
        JsonTree name = value instanceof JsonTree.Str text ? object.get(text.value()) : null;
        if (name != null) {
          add(site, keyword, value, name, named, used);
        }
      }
    } else {
      site.warning(
          names.location(), keyword + " is ignored: it is not a list of names", "write a list");
    }
    return named;
  }

  private static void add(
      Site site,
      String keyword,
      JsonTree value,
      JsonTree name,
      Map<Literal, String> named,
      Set<String> used) {
    String fault = fault(name, used);
    if (fault == null && name instanceof JsonTree.Str text) {
      named.put(Literals.of(value), text.value());
    } else if (fault != null) {
      site.warning(
          name.location(),
          keyword + ": " + Printable.escape(Literals.json(name)) + " is ignored: " + fault,
          "write a name such as A_PLUS");
    }
  }

  private static @Nullable String fault(JsonTree name, Set<String> used) {
    if (!(name instanceof JsonTree.Str text) || !JavaNotes.isName(text.value())) {
      return "it is not a Java name";
    }
    return used.add(text.value().toLowerCase(Locale.ROOT)) ? null : "another value has this name";
  }
}
