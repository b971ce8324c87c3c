package io.github.jobsmith.generator.emit.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.jobsmith.generator.ir.SchemaNode;
import io.github.jobsmith.generator.ir.Shape;
import io.github.jobsmith.generator.name.Words;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * Emits a union: a sealed interface, and a record for each alternative without a class of its own.
 */
final class UnionEmitter {
  private final TypeFrame frame;
  private final SchemaNode node;
  private final ClassName self;
  private final List<Branch> branches;
  private final UnionReader reader;

  UnionEmitter(TypeFrame frame, SchemaNode node, Shape.UnionShape union, UnionReader reader) {
    this.frame = frame;
    this.node = node;
    this.self = frame.types().className(node);
    this.branches = Branches.of(union, self, frame.types());
    this.reader = reader;
  }

  TypeSpec emit() {
    TypeSpec.Builder type =
        frame.dress(TypeSpec.interfaceBuilder(self), node, self).addModifiers(Modifier.SEALED);
    if (!branches.stream().allMatch(Branch::wrapped)) {
      branches.forEach(branch -> type.addPermittedSubclass(branch.type()));
    }
    factories(type);
    frame.addReaders(type, node, self);
    reader.read(node, self, branches).forEach(type::addMethod);
    frame.addTree(type, node, self);
    branches.stream().filter(Branch::wrapped).forEach(branch -> type.addType(wrapper(branch)));
    return type.build();
  }

  /** Adds an {@code of} for each value that Java can distinguish from the others. */
  private void factories(TypeSpec.Builder type) {
    List<Branch> wrapped = branches.stream().filter(Branch::wrapped).toList();
    List<String> erased = wrapped.stream().map(branch -> erasure(branch.value().java())).toList();
    for (Branch branch : wrapped) {
      String erasure = erasure(branch.value().java());
      if (erased.stream().filter(erasure::equals).count() > 1) {
        continue;
      }
      type.addMethod(
          MethodSpec.methodBuilder("of")
              .addJavadoc("Returns a value that is $L.\n", Kinds.described(branch.types()))
              .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
              .returns(self)
              .addParameter(branch.value().java(), "value")
              .addStatement("return new $T(value)", branch.type())
              .build());
    }
  }

  private static String erasure(TypeName type) {
    return type instanceof ParameterizedTypeName parameterized
        ? parameterized.rawType().toString()
        : type.toString();
  }

  private MethodSpec wrapped(Component component) {
    ParameterSpec.Builder value =
        ParameterSpec.builder(frame.typeOf(component), "value")
            .addAnnotations(frame.ofValue(component));
    return MethodSpec.constructorBuilder().addParameter(value.build()).build();
  }

  private TypeSpec wrapper(Branch branch) {
    Component component =
        new Component(
            null,
            "value",
            branch.value(),
            true,
            false,
            branch.node(),
            null,
            frame.types().sensitive().ofValue(branch.node()));
    List<Component> only = List.of(component);
    TypeSpec.Builder type =
        TypeSpec.recordBuilder(branch.type())
            .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
            .addSuperinterface(self)
            .addJavadoc(
                "$L {@link $T} that is $L.\n\n@param value the value\n",
                Words.capitalize(Docs.article(self.simpleName())),
                self,
                Kinds.described(branch.types()));
    type.recordConstructor(wrapped(component));
    RecordEmitter.addCompactConstructor(type, new Copies(only).checks(false));
    type.addMethod(WriteCode.ofValue(component));
    frame.addWrapperTree(type);
    if (Masking.isNeeded(only)) {
      type.addMethod(Masking.method(branch.type(), only));
    }
    return type.build();
  }
}
