package io.github.jobsmith.generator.ir;

import java.util.List;
import java.util.Map;
import java.util.Set;
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
 * @param constantDocs what the schema says about values of an enum, as plain text
 * @param readOnly whether only the owner of the data sets the value
 * @param writeOnly whether the value is never sent back
 * @param examples as JSON text; only a few short ones
 * @param typeFormat what chooses the Java type: a format of numbers, such as {@code int32}, or
 *     {@code base64} for that encoding of a string; or null
 * @param interfaces {@code x-java-implements}: interfaces that the type implements
 * @param annotations {@code x-java-annotations}: annotations of the type
 */
public record JavaNotes(
    @Nullable String name,
    @Nullable String type,
    Map<Literal, String> constants,
    Map<Literal, String> constantDocs,
    boolean readOnly,
    boolean writeOnly,
    List<String> examples,
    @Nullable String typeFormat,
    List<String> interfaces,
    List<JavaAnnotation> annotations) {
  /** The encoding of bytes in a string. */
  public static final String BASE64 = "base64";

  /** The formats of numbers that choose a Java type; in use since OpenAPI. */
  public static final Set<String> TYPE_FORMATS = Set.of("int32", "int64", "float", "double");

  /** No annotations. */
  public static final JavaNotes NONE =
      new JavaNotes(
          null, null, Map.of(), Map.of(), false, false, List.of(), null, List.of(), List.of());

  private static final Pattern TYPE =
      Pattern.compile("([a-z_][A-Za-z0-9_]*\\.)*[A-Z][A-Za-z0-9_]*(\\.[A-Z][A-Za-z0-9_]*)*");

  private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9_]*");

  public JavaNotes {
    examples = List.copyOf(examples);
    constants = Map.copyOf(constants);
    constantDocs = Map.copyOf(constantDocs);
    interfaces = List.copyOf(interfaces);
    annotations = List.copyOf(annotations);
  }

  /** Returns the annotations that a part of the value has, too. */
  public JavaNotes ofPart() {
    return constants.isEmpty() && constantDocs.isEmpty() && typeFormat == null
        ? NONE
        : new JavaNotes(
            null,
            null,
            constants,
            constantDocs,
            false,
            false,
            List.of(),
            typeFormat,
            List.of(),
            List.of());
  }

  /** Returns the annotations of the only part of the value that can have a type. */
  public JavaNotes ofOnlyPart() {
    JavaNotes part = ofPart();
    return interfaces.isEmpty() && annotations.isEmpty()
        ? part
        : new JavaNotes(
            null,
            null,
            constants,
            constantDocs,
            false,
            false,
            List.of(),
            typeFormat,
            interfaces,
            annotations);
  }

  /** Returns a copy with other names and documentation of constants. */
  public JavaNotes withConstants(Map<Literal, String> names, Map<Literal, String> docs) {
    return new JavaNotes(
        name,
        type,
        names,
        docs,
        readOnly,
        writeOnly,
        examples,
        typeFormat,
        interfaces,
        annotations);
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
