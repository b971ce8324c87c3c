package io.github.jobsmith.cli.check;

import io.github.jobsmith.compiler.SchemaRequest;
import io.github.jobsmith.generator.KeywordModel;
import io.github.jobsmith.generator.SchemaCompiler;
import io.github.jobsmith.generator.diagnostic.Diagnostic;
import io.github.jobsmith.generator.diagnostic.SchemaException;
import io.github.jobsmith.generator.link.LinkedSchema;
import io.github.jobsmith.generator.lower.pass.Satisfiability;
import io.github.jobsmith.generator.option.CompilerOptions;
import io.github.jobsmith.generator.source.JsonTree;
import io.github.jobsmith.generator.source.SchemaLoader;
import io.github.jobsmith.generator.source.SchemaSource;
import io.github.jobsmith.generator.source.SourceLocation;
import io.github.jobsmith.json.JsonDocument;
import io.github.jobsmith.json.JsonSyntaxException;
import io.github.jobsmith.rule.Rule;
import io.github.jobsmith.validation.Report;
import io.github.jobsmith.validation.ValidationOptions;
import io.github.jobsmith.validation.Validator;
import io.github.jobsmith.yaml.DocumentFiles;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Checks schemas on their own, without a document to validate. */
public final class SchemaCheck {
  /** More than a person reads, and fewer than make a report slow. */
  private static final int MOST_VIOLATIONS = 2_000;

  private final SchemaLoader loader;
  private final CompilerOptions options;

  /**
   * Creates an instance.
   *
   * @param request how schemas and what they refer to are read
   * @throws SchemaException if there is an error in the catalogue or the lock file
   */
  public SchemaCheck(SchemaRequest request) throws SchemaException {
    this.loader = request.loader();
    this.options = request.options();
  }

  /**
   * Checks a schema file.
   *
   * @throws IOException if it cannot be read
   */
  public Report check(Path file) throws IOException {
    SchemaNotes notes = new SchemaNotes();
    SchemaSource source = SchemaSource.file(file);
    List<Diagnostic> found = new ArrayList<>();
    JsonDocument document = null;
    try {
      document = DocumentFiles.read(file, SchemaLoader.LIMITS);
      KeywordModel model =
          new SchemaCompiler(options, found::add)
              .forValidators()
              .compileWithKeywords(source, loader);
      found.forEach(each -> add(notes, each, source));
      further(notes, document, source, model.graph().schemas());
    } catch (JsonSyntaxException e) {
      // The report has it.
      found.clear();
    } catch (SchemaException e) {
      e.diagnostics().forEach(each -> add(notes, each, source));
    }
    return DocumentFiles.validate(
        Validator.of(notes)
            .with(
                ValidationOptions.DEFAULT
                    .withMaxViolations(MOST_VIOLATIONS)
                    .withLimits(SchemaLoader.LIMITS)),
        file);
  }

  /** Warnings about other documents are left to the check of those documents. */
  private static void add(SchemaNotes notes, Diagnostic diagnostic, SchemaSource source) {
    SourceLocation location = diagnostic.location();
    boolean own = location.source().equals(source.name());
    boolean error = diagnostic.severity() == Diagnostic.Severity.ERROR;
    String hint = diagnostic.hint();
    boolean contradiction = Satisfiability.HINT.equals(hint);
    boolean repeated = contradiction && Satisfiability.isAboutValue(diagnostic.message());
    if (repeated || !(own || error)) {
      return;
    }
    String message = (own ? "" : location + ": ") + diagnostic.message();
    notes.add(
        contradiction ? SchemaRules.CONTRADICTION : rule(diagnostic.severity()),
        own ? location.offset() : 0,
        hint == null || contradiction ? message : message + "; " + hint);
  }

  private static Rule rule(Diagnostic.Severity severity) {
    return switch (severity) {
      case ERROR -> SchemaRules.ERROR;
      case WARNING -> SchemaRules.WARNING;
      case INFO -> SchemaRules.INFO;
    };
  }

  private void further(
      SchemaNotes notes, JsonDocument document, SchemaSource source, List<LinkedSchema> schemas) {
    Map<Integer, Integer> nodes = new HashMap<>();
    for (int node = 0; node < document.nodeCount(); node++) {
      nodes.putIfAbsent(SchemaNotes.start(document, document.offset(node)), node);
    }
    Contradictions contradictions = new Contradictions(notes);
    SampleValues samples = new SampleValues(document, notes);
    for (LinkedSchema schema : schemas) {
      boolean own = schema.location().source().equals(source.name());
      Integer node = own ? nodes.get(schema.location().offset()) : null;
      if (node != null && schema.tree() instanceof JsonTree.Obj) {
        contradictions.find(schema);
        samples.add(schema, document.pointer(node));
      }
    }
    samples.check(source, loader, options);
  }
}
