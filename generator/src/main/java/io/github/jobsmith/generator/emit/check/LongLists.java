package io.github.jobsmith.generator.emit.check;

import com.palantir.javapoet.ArrayTypeName;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
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
 * 64 KB, so long lists move into methods of their own.
 */
final class LongLists {
  private static final int MAX_INLINE = 100;
  private static final int MAX_METHOD = 1_000;

  private final NameScope names;
  private final List<MethodSpec> methods = new ArrayList<>();
  private final Map<List<String>, CodeBlock> known = new HashMap<>();

  LongLists(NameScope names) {
    this.names = names;
  }

  List<MethodSpec> methods() {
    return methods;
  }

  /** The strings, or one array that holds them. */
  CodeBlock arguments(String name, List<String> strings) {
    if (strings.size() <= MAX_INLINE) {
      return JavaText.pieces(strings);
    }
    return known.computeIfAbsent(List.copyOf(strings), list -> array(name, list));
  }

  private CodeBlock array(String name, List<String> strings) {
    List<CodeBlock> parts = new ArrayList<>();
    for (int from = 0; from < strings.size(); from += MAX_METHOD) {
      List<String> part = strings.subList(from, Math.min(strings.size(), from + MAX_METHOD));
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

  private String method(String wish, List<String> strings) {
    String name = names.take(wish, "strings");
    CodeBlock.Builder body = CodeBlock.builder().add("return new $T[] {\n$>", String.class);
    String separator = "";
    for (String text : strings) {
      body.add("$L$L", separator, JavaText.string(text));
      separator = ",\n";
    }
    methods.add(
        MethodSpec.methodBuilder(name)
            .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
            .returns(ArrayTypeName.of(ClassName.get(String.class)))
            .addCode(body.add("\n$<};\n").build())
            .build());
    return name;
  }
}
