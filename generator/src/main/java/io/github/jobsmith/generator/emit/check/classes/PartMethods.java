package io.github.jobsmith.generator.emit.check.classes;

import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import io.github.jobsmith.generator.name.NameScope;
import io.github.jobsmith.generator.name.ShortNames;
import io.github.jobsmith.generator.name.Words;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * Methods that are split off from others that would be too long. If their constants do not fit into
 * one class file, they are moved to nested classes.
 */
public final class PartMethods {
  /** The maximum estimated number of bytes of code in one class. */
  private static final int MAX_CLASS = 100_000;

  private final NameScope names;
  private final List<MethodSpec> own = new ArrayList<>();
  private final List<TypeSpec.Builder> holders = new ArrayList<>();
  private int size;

  /**
   * Creates an empty collection.
   *
   * @param names the names of the class's methods
   */
  PartMethods(NameScope names) {
    this.names = names;
  }

  /**
   * Adds a method.
   *
   * @param wish the preferred name
   * @return the name by which the class calls it
   */
  public String add(String wish, TypeName returned, MethodSpec.Builder method) {
    String name = names.take(ShortNames.method(Words.decapitalize(wish)), "value");
    MethodSpec built = method.setName(name).returns(returned).addModifiers(Modifier.STATIC).build();
    int weight = CodeSize.of(built.code().toString());
    size += weight;
    if (size > MAX_CLASS) {
      size = weight;
      holders.add(Nested.holder(holder(holders.size() + 1)));
    }
    if (holders.isEmpty()) {
      own.add(built.toBuilder().addModifiers(Modifier.PRIVATE).build());
      return name;
    }
    holders.get(holders.size() - 1).addMethod(built);
    return holder(holders.size()) + "." + name;
  }

  /** The methods of the class itself. */
  List<MethodSpec> methods() {
    return own;
  }

  /** The nested classes with methods that do not fit into the class. */
  List<TypeSpec> types() {
    return holders.stream().map(TypeSpec.Builder::build).toList();
  }

  private static String holder(int number) {
    return number == 1 ? "Parts" : "Parts" + number;
  }
}
