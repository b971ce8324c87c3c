package io.github.jobsmith.generator.emit.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeSpec;
import io.github.jobsmith.generator.ir.SchemaNode;
import io.github.jobsmith.generator.ir.Shape;
import io.github.jobsmith.generator.name.NamePlan;
import java.util.ArrayList;
import java.util.List;

/** Writes all models of a schema. */
public final class ModelEmitter {
  private ModelEmitter() {}

  /** A record or an enum each, in the order of the schema. */
  public static List<TypeSpec> emit(NamePlan names) {
    ValueTypes types = new ValueTypes(names);
    List<TypeSpec> models = new ArrayList<>();
    for (SchemaNode node : names.models().types()) {
      String name = names.models().nameOf(node);
      if (name != null && node.shape() instanceof Shape.EnumShape values) {
        models.add(EnumEmitter.emit(ClassName.get(names.packageName(), name), node, values));
      } else if (name != null && node.shape() instanceof Shape.ObjectShape object) {
        models.add(
            new RecordEmitter(ClassName.get(names.packageName(), name), node, object, types)
                .emit());
      }
    }
    return models;
  }
}
