package io.github.jobsmith.conformance.suite;

import io.github.jobsmith.conformance.compiled.CompiledSchemas;
import io.github.jobsmith.conformance.compiled.SchemaBatch;
import io.github.jobsmith.generator.source.SchemaLoader;
import io.github.jobsmith.generator.source.SchemaSource;
import io.github.jobsmith.json.JsonDocument;
import io.github.jobsmith.validation.Validator;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** A dialect of the suite, compiled and run. */
public final class SuiteRun {
  private final List<SuiteGroup> groups;
  private final CompiledSchemas schemas;

  private SuiteRun(List<SuiteGroup> groups, CompiledSchemas schemas) {
    this.groups = groups;
    this.schemas = schemas;
  }

  /** Returns the run of a dialect, compiled once for all tests, which takes seconds. */
  public static SuiteRun of(Dialect dialect) {
    SuiteFiles.of(dialect);
    return Compiled.DIALECTS.get(dialect);
  }

  /** Returns every schema with its cases, in the order of the files. */
  public List<SuiteGroup> groups() {
    return groups;
  }

  /** Returns the validator of a group; empty if the generator rejected its schema. */
  public Optional<Validator> validator(SuiteGroup group) {
    return schemas.validator(group.name());
  }

  /** Returns the validator of a group that runs without generated code. */
  public Optional<Validator> interpreted(SuiteGroup group) {
    return Optional.ofNullable(schemas.interpreted().get(group.name()));
  }

  /** Returns what is wrong with a case: no validator, or a verdict other than the suite's. */
  Optional<String> fault(SuiteGroup group, SuiteCase test) {
    Validator validator = schemas.validators().get(group.name());
    if (validator == null) {
      return Optional.of("the schema was refused: " + schemas.refused().get(group.name()));
    }
    JsonDocument data = JsonDocument.parse(test.data());
    List<String> faults = new ArrayList<>();
    if (validator.isValid(data) != test.valid()) {
      faults.add("isValid says " + !test.valid());
    }
    if (validator.validate(data).isValid() != test.valid()) {
      faults.add("validate says " + validator.validate(data));
    }
    return faults.isEmpty() ? Optional.empty() : Optional.of(String.join("; ", faults));
  }

  private static SuiteRun compile(Dialect dialect, SchemaLoader loader) {
    List<SuiteGroup> groups = SuiteFiles.of(dialect);
    SchemaBatch batch = new SchemaBatch(loader);
    for (SuiteGroup group : groups) {
      SchemaSource schema = SchemaSource.text("schema.json", group.schema());
      batch.add(group.name(), schema, group.options());
    }
    return new SuiteRun(groups, batch.compile());
  }

  /** Initialized on first use. */
  private static final class Compiled {
    static final Map<Dialect, SuiteRun> DIALECTS = all();

    private static Map<Dialect, SuiteRun> all() {
      SchemaLoader loader = SuiteCatalogue.loader();
      return List.of(Dialect.values()).stream()
          .collect(Collectors.toUnmodifiableMap(each -> each, each -> compile(each, loader)));
    }
  }
}
