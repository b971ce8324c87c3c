package io.github.jobsmith.generator.emit.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeSpec;
import io.github.jobsmith.generator.collector.Diagnostics;
import io.github.jobsmith.generator.ir.SchemaModel;
import io.github.jobsmith.generator.ir.SchemaNode;
import io.github.jobsmith.generator.ir.Shape;
import io.github.jobsmith.generator.name.NamePlan;
import io.github.jobsmith.generator.option.ModelOptions;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Emits all models of a schema. */
public final class ModelEmitter {
  private ModelEmitter() {}

  /**
   * Emits the types, those nearest to the root first.
   *
   * @param predicates tests for alternatives that nothing else distinguishes
   * @param diagnostics receives notes where models are less precise than one may expect
   */
  public static List<TypeSpec> emit(
      SchemaModel model,
      NamePlan names,
      ModelOptions options,
      Predicates predicates,
      Diagnostics diagnostics) {
    ModelNotes notes = new ModelNotes(diagnostics);
    TypeFrame frame =
        new TypeFrame(
            names,
            options,
            new ValueTypes(names, options, notes, SensitivePlaces.of(model, names.models())),
            notes);
    List<TypeSpec> models = new ArrayList<>();
    for (SchemaNode node : names.models().types()) {
      models.add(emit(node, frame, new UnionReader(predicates, notes)));
    }
    if (frame.usesScalars()) {
      models.add(JacksonMethods.scalar(ClassName.get(names.packageName(), names.scalar())));
    }
    frame.types().patterns().type().ifPresent(models::add);
    notes.tellNarrowed();
    notes.simplified(names.models().reached());
    Set<SchemaNode> all = new LinkedHashSet<>(names.models().reached());
    all.addAll(model.nodes());
    notes.unusedAdditions(all, names.models());
    notes.assumedObjects(
        names.models().types(), node -> String.valueOf(names.models().nameOf(node)));
    return models;
  }

  private static TypeSpec emit(SchemaNode node, TypeFrame frame, UnionReader unions) {
    Shape shape = node.shape();
    if (frame.names().models().isHolder(node)) {
      return HolderEmitter.emit(frame, node);
    } else if (shape instanceof Shape.EnumShape values) {
      return new EnumEmitter(frame, node, values).emit();
    } else if (shape instanceof Shape.TupleShape tuple) {
      return TupleEmitter.emit(frame, node, tuple);
    } else if (shape instanceof Shape.UnionShape union) {
      return new UnionEmitter(frame, node, union, unions).emit();
    } else if (shape instanceof Shape.ObjectShape object) {
      return new RecordEmitter(frame, node, object).emit();
    }
    throw new IllegalStateException("no type for " + node);
  }
}
