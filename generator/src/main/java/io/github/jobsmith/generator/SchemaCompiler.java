package io.github.jobsmith.generator;

import io.github.jobsmith.generator.diagnostic.Diagnostic;
import io.github.jobsmith.generator.diagnostic.Diagnostics;
import io.github.jobsmith.generator.diagnostic.SchemaException;
import io.github.jobsmith.generator.ir.SchemaModel;
import io.github.jobsmith.generator.link.LinkedGraph;
import io.github.jobsmith.generator.link.Linker;
import io.github.jobsmith.generator.lower.Lowering;
import io.github.jobsmith.generator.lower.context.LoweringContext;
import io.github.jobsmith.generator.option.CompilerOptions;
import io.github.jobsmith.generator.source.SchemaLoader;
import io.github.jobsmith.generator.source.SchemaSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Compiles schema text to the intermediate representation. The same text gives an equal model,
 * wherever and whenever it is compiled. As thread-safe as its consumer of warnings.
 */
public final class SchemaCompiler {
  private final CompilerOptions options;
  private final Consumer<Diagnostic> warnings;
  private final Consumer<String> uncheckedFormats;

  /** A compiler that keeps warnings to itself when the schema compiles. */
  public SchemaCompiler() {
    this(warning -> {});
  }

  /**
   * A compiler that tells warnings.
   *
   * @param warnings takes the warnings and infos of a schema that compiles, sorted by place
   */
  public SchemaCompiler(Consumer<Diagnostic> warnings) {
    this(CompilerOptions.DEFAULT, warnings);
  }

  /**
   * A compiler with options that tells warnings.
   *
   * @param warnings takes the warnings and infos of a schema that compiles, sorted by place
   */
  public SchemaCompiler(CompilerOptions options, Consumer<Diagnostic> warnings) {
    this(options, warnings, format -> {});
  }

  /**
   * A compiler with options that tells warnings, and what is not checked though it could be.
   *
   * @param warnings takes the warnings and infos of a schema that compiles, sorted by place
   * @param uncheckedFormats takes the names of formats that the schema uses and that are
   *     annotations only, by its dialect and the options; sorted, each once
   */
  public SchemaCompiler(
      CompilerOptions options, Consumer<Diagnostic> warnings, Consumer<String> uncheckedFormats) {
    this.options = options;
    this.warnings = warnings;
    this.uncheckedFormats = uncheckedFormats;
  }

  /**
   * Compiles a schema and every document that it refers to.
   *
   * @throws SchemaException when it cannot be honoured, with every fault, errors and warnings
   */
  public SchemaModel compile(SchemaSource root, SchemaLoader loader) throws SchemaException {
    Diagnostics diagnostics = new Diagnostics();
    LoweringContext.Asserted asserted =
        new LoweringContext.Asserted(options.assertFormats(), options.assertContent());
    List<String> formats = new ArrayList<>();
    Optional<LinkedGraph> graph =
        new Linker(loader, options.defaultDialect(), diagnostics).link(root);
    // Faults of the links do not keep faults of rules and values from being told in the same run.
    @Nullable SchemaModel model =
        graph
            .map(linked -> new Lowering(linked, asserted, diagnostics).lower(formats::add))
            .orElse(null);
    diagnostics.throwIfErrors();
    if (model == null) {
      throw new IllegalStateException("no model and no fault");
    }
    diagnostics.sorted().forEach(warnings);
    formats.forEach(uncheckedFormats);
    return model;
  }
}
