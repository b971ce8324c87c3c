package io.github.jobsmith.generator.emit.check.classes;

import com.palantir.javapoet.FieldSpec;
import io.github.jobsmith.generated.check.Keywords;
import io.github.jobsmith.generator.emit.JavaText;
import io.github.jobsmith.generator.name.NameScope;
import java.util.List;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/** The constant of a class that creates the constraints below the location of its schema. */
final class KeywordsConstant {
  private final String pointer;
  private final String name;
  private @Nullable String location;

  /**
   * Creates the constant, which is emitted only if a constraint needs it.
   *
   * @param pointer the location of the schema of the class, in its resource
   */
  KeywordsConstant(String pointer, NameScope names) {
    this.pointer = pointer;
    this.name = names.take("SCHEMA", "SCHEMA");
  }

  /** Returns the name for a constraint at a location; null if that is outside of the schema. */
  @Nullable String keywords(String wanted) {
    if (location == null && startsWith(wanted, pointer)) {
      location = pointer;
    } else if (location == null) {
      String resource = wanted.substring(0, wanted.indexOf('#') + 1);
      if (!resource.isEmpty() && startsWith(wanted, resource + pointer)) {
        location = resource + pointer;
      }
    }
    return location != null && startsWith(wanted, location) ? name : null;
  }

  private static boolean startsWith(String whole, String start) {
    return whole.startsWith(start) && whole.startsWith("/", start.length());
  }

  /** Returns the location that all constraints begin with. */
  String location() {
    return location == null ? "" : location;
  }

  /** Returns the field, or nothing if it is not needed. */
  List<FieldSpec> fields() {
    return location == null
        ? List.of()
        : List.of(
            FieldSpec.builder(
                    Keywords.class, name, Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .initializer("$T.at($L)", Keywords.class, JavaText.string(location))
                .build());
  }
}
