package io.github.jobsmith.generator.emit.model;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeSpec;
import io.github.jobsmith.generator.emit.JavaText;
import io.github.jobsmith.generator.emit.Javadocs;
import io.github.jobsmith.generator.ir.Literal;
import io.github.jobsmith.generator.ir.SchemaNode;
import io.github.jobsmith.generator.ir.Shape;
import io.github.jobsmith.generator.name.ConstantNames;
import io.github.jobsmith.generator.name.Words;
import io.github.jobsmith.generator.option.ModelFeature;
import io.github.jobsmith.json.MemberNames;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Modifier;

/**
 * Emits the model of an object: its components, readers and writers, and its builder. A constructor
 * has at most 255 arguments, so an object with very many members becomes a final class with the
 * same methods, created only by its builder.
 */
final class RecordEmitter {
  /** Below the 255 of the JVM, where {@code long} and {@code double} take two slots. */
  private static final int MAX_SLOTS = 200;

  /** The length of the calls that fit into one line after {@code return new Builder()}. */
  private static final int CHAIN = 75;

  private final TypeFrame frame;
  private final ClassName self;
  private final SchemaNode node;
  private final List<Component> components;
  private final List<Component> kept;
  private final MemberMaps maps;

  RecordEmitter(TypeFrame frame, SchemaNode node, Shape.ObjectShape object) {
    this.frame = frame;
    this.self = frame.types().className(node);
    this.node = node;
    this.components = Components.of(node, object, frame.types(), frame.names().models());
    this.kept = Components.kept(components);
    this.maps = MemberMaps.of(node, components, frame.types());
  }

  TypeSpec emit() {
    boolean isClass = kept.stream().mapToInt(Component::slots).sum() > MAX_SLOTS;
    TypeSpec.Builder type =
        frame.dress(
            isClass ? TypeSpec.classBuilder(self) : TypeSpec.recordBuilder(self), node, self);
    boolean named = components.stream().anyMatch(component -> component.member() != null);
    if (named) {
      type.addField(names("MEMBERS", component -> true));
    }
    if (components.stream().anyMatch(Component::conditional)) {
      type.addField(names("CONDITIONAL", Component::conditional));
    }
    boolean invisible = ReadCode.hasInvisible(components);
    if (invisible) {
      type.addField(
          ReadCode.areBits(components) ? requiredBits() : names("REQUIRED", Component::required));
    }
    if (isClass) {
      new ClassBody(self, kept, maps, named, frame).addTo(type.addModifiers(Modifier.FINAL));
    } else {
      type.recordConstructor(header(kept, frame, frame::ofMember));
      addCompactConstructor(type, new Copies(kept, maps).checks(named));
      addDeprecatedAccessors(type, kept);
    }
    ClassName builder = self.nestedClass("Builder");
    type.addMethod(BuilderEmitter.factory(builder, kept, frame));
    type.addMethod(isClass ? copyToBuilder(builder) : toBuilder(builder));
    if (frame.has(ModelFeature.WITH_METHODS)) {
      kept.forEach(component -> type.addMethod(with(component)));
    }
    frame.addReaders(type, node, self);
    type.addMethod(ReadCode.ofObject(self, components, maps, invisible ? "REQUIRED" : null));
    constants(type);
    WriteCode.addObject(type, components);
    frame.addTree(type, node, self, components);
    boolean bytes = kept.stream().anyMatch(Component::isBytes);
    if (!isClass && bytes) {
      Equality.addTo(type, self, kept);
    }
    if (!isClass && (bytes || Masking.isNeeded(kept))) {
      type.addMethod(Masking.method(self, kept));
    }
    if (named && frame.has(ModelFeature.MEMBER_NAMES)) {
      type.addType(memberNames());
    }
    return type.addType(BuilderEmitter.emit(self, builder, kept, isClass)).build();
  }

  /** Emits the header of a record that is not an object. */
  static MethodSpec header(List<Component> components, TypeFrame frame) {
    return header(components, frame, frame::ofValue);
  }

  private static MethodSpec header(
      List<Component> components,
      TypeFrame frame,
      Function<Component, List<AnnotationSpec>> annotations) {
    MethodSpec.Builder header = MethodSpec.constructorBuilder();
    for (Component component : components) {
      header.addParameter(
          ParameterSpec.builder(frame.typeOf(component), component.name())
              .addJavadoc(Docs.ofComponent(component))
              .addAnnotations(annotations.apply(component))
              .build());
    }
    return header.build();
  }

  /**
   * Adds accessors that are deprecated, for which Java does not allow the annotation in the header
   * of a record, or that return a copy.
   */
  static void addDeprecatedAccessors(TypeSpec.Builder type, List<Component> components) {
    for (Component component : components) {
      boolean deprecated = component.node().deprecated() && !component.rest();
      if (deprecated || component.isBytes()) {
        MethodSpec.Builder accessor =
            MethodSpec.methodBuilder(component.name())
                .addJavadoc("$L", Docs.ofAccessor(component))
                .addAnnotation(Override.class);
        if (deprecated) {
          accessor.addAnnotation(Deprecated.class);
        }
        type.addMethod(
            accessor
                .addModifiers(Modifier.PUBLIC)
                .returns(component.declared())
                .addStatement("return $L", component.returned())
                .build());
      }
    }
  }

  static void addCompactConstructor(TypeSpec.Builder type, CodeBlock checks) {
    if (!checks.isEmpty()) {
      type.addMethod(
          MethodSpec.compactConstructorBuilder()
              .addModifiers(Modifier.PUBLIC)
              .addCode(checks)
              .build());
    }
  }

  /** Emits a method that returns a copy with another value of a component. */
  private MethodSpec with(Component component) {
    MethodSpec.Builder method =
        MethodSpec.methodBuilder("with" + Words.capitalize(spoken(component.name())))
            .addJavadoc("Returns a copy with another value of {@link #$N()}.\n", component.name())
            .addModifiers(Modifier.PUBLIC)
            .returns(self)
            .addParameter(component.declared(), component.name())
            .addStatement("return toBuilder().$1N($1N).build()", component.name());
    if (component.node().deprecated() && !component.rest()) {
      method.addAnnotation(Deprecated.class);
    }
    return method.build();
  }

  /** Returns a name without the underscore that keeps it from being a Java keyword. */
  private static String spoken(String name) {
    String plain = name.substring(0, name.length() - (name.endsWith("_") ? 1 : 0));
    return SourceVersion.isKeyword(plain) ? plain : name;
  }

  /** Emits the names of members as constants. */
  private TypeSpec memberNames() {
    TypeSpec.Builder type =
        TypeSpec.classBuilder("JsonNames")
            .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
            .addJavadoc("The names of the members in JSON.\n")
            .addMethod(MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build());
    List<Literal> members =
        components.stream()
            .filter(component -> component.member() != null)
            .<Literal>map(component -> new Literal.Str(String.valueOf(component.member())))
            .toList();
    boolean ascii = frame.options().asciiNames();
    new ConstantNames(ascii)
        .of(members, Map.of())
        .forEach(
            (member, name) ->
                type.addField(
                    FieldSpec.builder(
                            String.class, name, Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                        .initializer("$L", JavaText.string(((Literal.Str) member).value()))
                        .build()));
    return type.build();
  }

  private FieldSpec names(String constant, Predicate<Component> which) {
    List<String> names =
        components.stream()
            .filter(component -> component.member() != null)
            .filter(which)
            .map(component -> String.valueOf(component.member()))
            .toList();
    return FieldSpec.builder(
            MemberNames.class, constant, Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
        .initializer(JavaText.list(MemberNames.class, names, JavaText::pieces))
        .build();
  }

  private FieldSpec requiredBits() {
    List<Component> named = components.stream().filter(c -> c.member() != null).toList();
    CodeBlock bits =
        IntStream.range(0, named.size())
            .filter(i -> named.get(i).required())
            .mapToObj(i -> CodeBlock.of("1L << $L", i))
            .collect(CodeBlock.joining(" | "));
    return FieldSpec.builder(
            long.class, "REQUIRED", Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
        .initializer(bits)
        .build();
  }

  private MethodSpec toBuilder(ClassName builder) {
    if (kept.stream().mapToInt(c -> 2 * c.name().length() + 3).sum() > CHAIN) {
      return copyToBuilder(builder);
    }
    CodeBlock.Builder code = CodeBlock.builder().add("return new $T()", builder);
    kept.forEach(c -> code.add(".$N($N)", c.name(), c.name()));
    return MethodSpec.methodBuilder("toBuilder")
        .addJavadoc("Returns a builder with the members of this object.\n")
        .addModifiers(Modifier.PUBLIC)
        .returns(builder)
        .addCode(code.add(";\n").build())
        .build();
  }

  /**
   * Emits one statement for each member, because a chain of calls on many lines is slow to compile,
   * and a very long one overflows a compiler's stack.
   */
  private MethodSpec copyToBuilder(ClassName builder) {
    String variable = Components.locals(kept).take("builder", "builder");
    CodeBlock.Builder code =
        CodeBlock.builder().addStatement("$T $N = new $T()", builder, variable, builder);
    kept.forEach(c -> code.addStatement("$N.$N = $N", variable, c.name(), c.name()));
    return MethodSpec.methodBuilder("toBuilder")
        .addJavadoc("Returns a builder with the members of this object.\n")
        .addModifiers(Modifier.PUBLIC)
        .returns(builder)
        .addCode(code.build())
        .addStatement("return $N", variable)
        .build();
  }

  /** Adds accessors of members with only one possible value. */
  private void constants(TypeSpec.Builder type) {
    for (Component component : components) {
      Literal constant = component.constant();
      if (constant == null) {
        continue;
      }
      CodeBlock value =
          constant instanceof Literal.Str text
              ? JavaText.string(text.value())
              : CodeBlock.of(
                  "$L$L",
                  ((Literal.Num) constant).value().longValue(),
                  component.type() == ValueType.Simple.LONG ? "L" : "");
      type.addMethod(
          MethodSpec.methodBuilder(component.name())
              .addJavadoc(
                  "Returns $L, the only value of the member $L.\n",
                  Javadocs.code(
                      constant instanceof Literal.Str text
                          ? text.value()
                          : String.valueOf(((Literal.Num) constant).value().longValue())),
                  Javadocs.code(String.valueOf(component.member())))
              .addAnnotations(frame.ofConstant(component))
              .addModifiers(Modifier.PUBLIC)
              .returns(component.type().java())
              .addStatement("return $L", value)
              .build());
    }
  }
}
