package io.github.jobsmith.generator;

import com.palantir.javapoet.TypeSpec;
import io.github.jobsmith.generator.collector.Diagnostics;
import io.github.jobsmith.generator.diagnostic.Diagnostic;
import io.github.jobsmith.generator.diagnostic.SchemaException;
import io.github.jobsmith.generator.emit.SourceText;
import io.github.jobsmith.generator.emit.check.CheckEmitter;
import io.github.jobsmith.generator.emit.check.RuleEmitter;
import io.github.jobsmith.generator.emit.check.ValidatorEmitter;
import io.github.jobsmith.generator.emit.check.classes.CheckClasses;
import io.github.jobsmith.generator.emit.model.ModelEmitter;
import io.github.jobsmith.generator.ir.SchemaNode;
import io.github.jobsmith.generator.name.NamePlan;
import io.github.jobsmith.generator.option.ModelOptions;
import io.github.jobsmith.generator.write.SourceFile;
import io.github.jobsmith.text.Printable;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Generates Java source from a lowered schema. Equal requests give equal text on every machine. */
public final class Generator {
  private Generator() {}

  /**
   * Generates the files of a schema, in a fixed order.
   *
   * @throws SchemaException when the schema requires something that the generator does not support,
   *     with all locations
   */
  public static List<SourceFile> generate(GeneratorRequest request) throws SchemaException {
    return generate(request, note -> {});
  }

  /**
   * Generates the files of a schema, in a fixed order.
   *
   * @param notes receives the diagnostics about the models, sorted by location: warnings, and infos
   *     about types that are less precise than one may expect
   * @throws SchemaException when the schema requires something that the generator does not support,
   *     with all locations
   */
  public static List<SourceFile> generate(GeneratorRequest request, Consumer<Diagnostic> notes)
      throws SchemaException {
    return generate(request, notes, notes);
  }

  /**
   * Generates the files of a schema, in a fixed order, for a caller that uses the same options for
   * several schemas.
   *
   * @param notes receives the diagnostics about the models, sorted by location: warnings, and infos
   *     about types that are less precise than one may expect
   * @param unplaced receives a warning for each location of {@link ModelOptions#names()} and {@link
   *     ModelOptions#types()} at which this schema has no model
   * @throws SchemaException when the schema requires something that the generator does not support,
   *     with all locations
   */
  public static List<SourceFile> generate(
      GeneratorRequest request, Consumer<Diagnostic> notes, Consumer<Diagnostic> unplaced)
      throws SchemaException {
    Diagnostics diagnostics = new Diagnostics();
    NamePlan names = names(request);
    CheckEmitter checks = new CheckEmitter(request.model(), names, diagnostics);
    List<TypeSpec> models =
        request.models()
            ? ModelEmitter.emit(
                request.model(), names, request.modelOptions(), checks::matches, diagnostics)
            : List.of();
    List<TypeSpec> types = new ArrayList<>();
    CheckClasses classes = checks.emit();
    types.add(ValidatorEmitter.emit(request.model(), names, classes));
    types.add(RuleEmitter.emit(names, classes.rules()));
    types.addAll(classes.types());
    types.addAll(models);
    diagnostics.throwIfErrors();
    diagnostics.sorted().forEach(notes);
    if (request.models()) {
      unplaced(request, names).forEach(unplaced);
    }
    SourceText text =
        new SourceText(
            request.packageName(),
            request.schemaName(),
            request.generatedAnnotation(),
            request.laidOut());
    List<SourceFile> files = new ArrayList<>();
    files.add(SourceText.packageInfo(request.packageName()));
    files.addAll(types.parallelStream().map(text::of).toList());
    return List.copyOf(files);
  }

  private static List<Diagnostic> unplaced(GeneratorRequest request, NamePlan names) {
    Diagnostics found = new Diagnostics();
    SchemaNode root = request.model().root();
    for (String place : names.models().unplaced()) {
      found.warning(
          root.location(),
          root.pointer(),
          "a name, type, interface or annotation is set for "
              + Printable.escape(place)
              + ", but there is no model at this location",
          "write locations like #/$defs/address; a name that begins with a lowercase letter is the"
              + " name of a member");
    }
    return found.sorted();
  }

  /** Returns the simple name of the class whose method {@code create()} returns the validator. */
  public static String validatorName(GeneratorRequest request) {
    return names(request).validator();
  }

  private static NamePlan names(GeneratorRequest request) {
    return NamePlan.of(
        request.model(), request.packageName(), request.modelOptions(), request.surroundings());
  }
}
