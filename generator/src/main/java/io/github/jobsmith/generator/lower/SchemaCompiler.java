package io.github.jobsmith.generator.lower;

import io.github.jobsmith.generator.diagnostic.Diagnostic;
import io.github.jobsmith.generator.diagnostic.Diagnostics;
import io.github.jobsmith.generator.diagnostic.SchemaException;
import io.github.jobsmith.generator.ir.SchemaModel;
import io.github.jobsmith.generator.link.LinkedGraph;
import io.github.jobsmith.generator.link.Linker;
import io.github.jobsmith.generator.source.SchemaLoader;
import io.github.jobsmith.generator.source.SchemaSource;
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
    this.options = options;
    this.warnings = warnings;
  }

  /**
   * Compiles a schema and every document that it refers to.
   *
   * @throws SchemaException when it cannot be honoured, with every fault, errors and warnings
   */
  public SchemaModel compile(SchemaSource root, SchemaLoader loader) throws SchemaException {
    Diagnostics diagnostics = new Diagnostics();
    Optional<LinkedGraph> graph =
        new Linker(loader, options.defaultDialect(), diagnostics).link(root);
    // Faults of the links do not keep faults of rules and values from being told in the same run.
    @Nullable SchemaModel model =
        graph.map(linked -> new Lowering(linked, options, diagnostics).lower()).orElse(null);
    diagnostics.throwIfErrors();
    if (model == null) {
      throw new IllegalStateException("no model and no fault");
    }
    diagnostics.sorted().forEach(warnings);
    return model;
  }
}
