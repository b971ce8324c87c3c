package io.github.jobsmith.generator.ir;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import javax.lang.model.SourceVersion;
import org.jspecify.annotations.Nullable;

/**
 * The annotations of a schema that only affect Java types.
 *
 * @param name {@code x-java-name}: the name of the type when it begins with a capital letter, else
 *     that of the member; or null
 * @param type {@code x-java-type}: an existing class for the value, or null
 * @param constants the names of enum constants, by value
 * @param readOnly whether only the owner of the data sets the value
 * @param writeOnly whether the value is never sent back
 * @param examples as JSON text; only a few short ones
 */
public record JavaNotes(
    @Nullable String name,
    @Nullable String type,
    Map<Literal, String> constants,
    boolean readOnly,
    boolean writeOnly,
    List<String> examples) {
  /** No annotations. */
  public static final JavaNotes NONE = new JavaNotes(null, null, Map.of(), false, false, List.of());

  private static final Pattern TYPE =
      Pattern.compile("([a-z_][A-Za-z0-9_]*\\.)*[A-Z][A-Za-z0-9_]*(\\.[A-Z][A-Za-z0-9_]*)*");

  private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9_]*");

  public JavaNotes {
    examples = List.copyOf(examples);
    constants = Map.copyOf(constants);
  }

  /** Returns the annotations that a part of the value has, too: the names of constants. */
  public JavaNotes ofConstants() {
    return constants.isEmpty()
        ? NONE
        : new JavaNotes(null, null, constants, false, false, List.of());
  }

  /**
   * Whether a text can be the name of a type or a component: an ASCII identifier, not a Java
   * keyword.
   */
  public static boolean isName(String text) {
    return NAME.matcher(text).matches() && !SourceVersion.isKeyword(text);
  }

  /** Whether a text can be the qualified name of a class, such as {@code com.example.Money}. */
  public static boolean isType(String text) {
    return TYPE.matcher(text).matches() && SourceVersion.isName(text);
  }
}
