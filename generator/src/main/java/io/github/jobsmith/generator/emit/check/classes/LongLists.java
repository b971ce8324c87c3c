package io.github.jobsmith.generator.emit.check.classes;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.github.jobsmith.generator.emit.JavaText;
import io.github.jobsmith.generator.name.NameScope;
import io.github.jobsmith.generator.name.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/**
 * Lists of strings as arguments of a varargs call. The initializers of a class share one method of
 * 64 KB, so long lists are moved to separate methods; and a class has at most 65,535 constants, two
 * for each string, so very long lists are moved to nested classes.
 */
final class LongLists {
  private static final int MAX_INLINE = 100;
  private static final int MAX_METHOD = 900;

  /** The maximum number of strings in one class. */
  private static final int MAX_CLASS = 9_000;

  private final NameScope names;
  private final List<List<MethodSpec>> classes = new ArrayList<>();
  private final Map<List<String>, CodeBlock> known = new HashMap<>();
  private int strings;

  LongLists(NameScope names) {
    this.names = names;
    classes.add(new ArrayList<>());
  }

  /** The methods of the class itself. */
  List<MethodSpec> methods() {
    return classes.get(0);
  }

  /** The nested classes with lists that do not fit into the class. */
  List<TypeSpec> types() {
    List<TypeSpec> types = new ArrayList<>();
    for (int i = 1; i < classes.size(); i++) {
      types.add(Nested.holder(holder(i)).addMethods(classes.get(i)).build());
    }
    return types;
  }

  /** Returns the strings, or a call that returns them as an array. */
  CodeBlock arguments(String name, List<String> strings) {
    if (strings.size() <= MAX_INLINE) {
      return JavaText.pieces(strings);
    }
    return known.computeIfAbsent(List.copyOf(strings), list -> array(name, list));
  }

  private CodeBlock array(String name, List<String> list) {
    List<CodeBlock> parts = new ArrayList<>();
    for (int from = 0; from < list.size(); from += MAX_METHOD) {
      List<String> part = list.subList(from, Math.min(list.size(), from + MAX_METHOD));
      parts.add(CodeBlock.of("$N()", method(Words.camel(name), part)));
    }
    return parts.size() == 1
        ? parts.get(0)
        : CodeBlock.of(
            "$T.of($L).flatMap($T::stream).toArray($T[]::new)",
            Stream.class,
            CodeBlock.join(parts, ", "),
            Arrays.class,
            String.class);
  }

  private String method(String wish, List<String> part) {
    strings += part.size();
    if (strings > MAX_CLASS) {
      strings = part.size();
      classes.add(new ArrayList<>());
    }
    int last = classes.size() - 1;
    String name = names.take(wish, "strings");
    CodeBlock words = JavaText.words(part, 0);
    MethodSpec.Builder method =
        MethodSpec.methodBuilder(name)
            .addModifiers(Modifier.STATIC)
            .returns(ArrayTypeName.of(ClassName.get(String.class)));
    if (words == null) {
      method.addStatement("return new $T[] {$L}", String.class, JavaText.pieces(part));
    } else {
      method
          .addStatement("$T words = $L", String.class, words)
          .addStatement("return words.split($S)", " ");
    }
    if (last == 0) {
      method.addModifiers(Modifier.PRIVATE);
    }
    classes.get(last).add(method.build());
    return last == 0 ? name : holder(last) + "." + name;
  }

  private static String holder(int i) {
    return i == 1 ? "Lists" : "Lists" + i;
  }
}
