package io.github.jobsmith.cli.check;

import io.github.jobsmith.compiler.SchemaRequest;
import io.github.jobsmith.generated.format.Format;
import io.github.jobsmith.generator.KeywordModel;
import io.github.jobsmith.generator.SchemaCompiler;
import io.github.jobsmith.generator.diagnostic.Diagnostic;
import io.github.jobsmith.generator.diagnostic.SchemaException;
import io.github.jobsmith.generator.link.LinkedSchema;
import io.github.jobsmith.generator.link.SchemaContainer;
import io.github.jobsmith.generator.lower.pass.Satisfiability;
import io.github.jobsmith.generator.option.CompilerOptions;
import io.github.jobsmith.generator.source.JsonTree;
import io.github.jobsmith.generator.source.SchemaLoader;
import io.github.jobsmith.generator.source.SchemaReadException;
import io.github.jobsmith.generator.source.SchemaSource;
import io.github.jobsmith.generator.source.SourceLocation;
import io.github.jobsmith.json.JsonDocument;
import io.github.jobsmith.json.JsonSyntaxException;
import io.github.jobsmith.rule.Rule;
import io.github.jobsmith.text.DidYouMean;
import io.github.jobsmith.text.Printable;
import io.github.jobsmith.validation.Report;
import io.github.jobsmith.validation.ValidationOptions;
import io.github.jobsmith.validation.Validator;
import io.github.jobsmith.yaml.DocumentFiles;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
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
      List<String> parts = parts(source);
      SchemaCompiler compiler = new SchemaCompiler(options, found::add).forValidators();
      KeywordModel model =
          parts.isEmpty()
              ? compiler.compileWithKeywords(source, loader)
              : compiler.compileWithKeywords(
                  Definitions.references(source, parts), Definitions.loader(loader, source));
      found.forEach(each -> add(notes, each, source));
      Map<LinkedSchema, String> own = own(document, source, model.graph().schemas());
      own.keySet().forEach(schema -> format(notes, schema));
      if (definitions(notes, source, own)) {
        further(notes, document, source, own);
      }
    } catch (JsonSyntaxException e) {
      // The report has it.
      found.clear();
    } catch (SchemaException e) {
      if (document == null || document.duplicateMembers().length == 0) {
        e.diagnostics().forEach(each -> add(notes, each, source));
      }
      // Otherwise the only error is a member that occurs twice, which the report has.
    }
    return DocumentFiles.validate(
        Validator.of(notes)
            .with(
                ValidationOptions.DEFAULT
                    .withMaxViolations(MOST_VIOLATIONS)
                    .withLimits(SchemaLoader.LIMITS)),
        file);
  }

  /**
   * Returns the JSON Pointers of the schemas in a document that contains schemas but is none, such
   * as OpenAPI; empty for others.
   */
  private List<String> parts(SchemaSource source) {
    try {
      return SchemaContainer.of(loader.read(source))
          .map(SchemaContainer::pointers)
          .orElse(List.of());
    } catch (SchemaReadException e) {
      // The compiler reports it.
      return List.of();
    }
  }

  /** Adds a warning if the name of a format is probably misspelt, so that it is not checked. */
  private void format(SchemaNotes notes, LinkedSchema schema) {
    if (schema.value("format") instanceof JsonTree.Str name
        && Format.of(name.value()).isEmpty()
        && options.customChecks().format(name.value()) == null) {
      DidYouMean.closest(name.value(), Format.ids())
          .ifPresent(
              meant ->
                  notes.add(
                      SchemaRules.WARNING,
                      name.location().offset(),
                      "the format "
                          + Printable.quoted(name.value())
                          + " is unknown and is not checked; did you mean "
                          + meant
                          + "?"));
    }
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

  /**
   * Checks definitions that nothing in the document refers to, too.
   *
   * @return whether they have no errors
   */
  private boolean definitions(SchemaNotes notes, SchemaSource source, Map<?, String> own) {
    List<Diagnostic> found = Definitions.check(source, own.values(), loader, options);
    found.forEach(each -> add(notes, each, source));
    return found.stream().noneMatch(each -> each.severity() == Diagnostic.Severity.ERROR);
  }

  private void further(
      SchemaNotes notes,
      JsonDocument document,
      SchemaSource source,
      Map<LinkedSchema, String> own) {
    Contradictions contradictions = new Contradictions(notes);
    SampleValues samples = new SampleValues(document, notes);
    own.forEach(
        (schema, pointer) -> {
          contradictions.find(schema);
          samples.add(schema, pointer);
        });
    samples.check(source, loader, options);
  }

  /** Returns the schemas that are objects in the document itself, with their pointers. */
  private static Map<LinkedSchema, String> own(
      JsonDocument document, SchemaSource source, List<LinkedSchema> schemas) {
    Map<Integer, Integer> nodes = new HashMap<>();
    for (int node = 0; node < document.nodeCount(); node++) {
      nodes.putIfAbsent(SchemaNotes.start(document, document.offset(node)), node);
    }
    Map<LinkedSchema, String> own = new LinkedHashMap<>();
    for (LinkedSchema schema : schemas) {
      boolean here = schema.location().source().equals(source.name());
      Integer node = here ? nodes.get(schema.location().offset()) : null;
      if (node != null && schema.tree() instanceof JsonTree.Obj) {
        own.put(schema, document.pointer(node));
      }
    }
    return own;
  }
}
