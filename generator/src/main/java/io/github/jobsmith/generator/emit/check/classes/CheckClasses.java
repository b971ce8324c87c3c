package io.github.jobsmith.generator.emit.check.classes;

import com.palantir.javapoet.TypeSpec;
import io.github.jobsmith.rule.Rule;
import java.util.List;

/**
 * The classes that check a schema.
 *
 * @param types the classes, beginning with that of the root; its {@code check} is what a validator
 *     calls
 * @param rules the rules that the classes can report, those of the catalogue first
 * @param recursive whether checks are recursive, to the full depth of a value
 * @param remembers whether a validation needs to store answers
 */
public record CheckClasses(
    List<TypeSpec> types, List<Rule> rules, boolean recursive, boolean remembers) {
  public CheckClasses {
    types = List.copyOf(types);
    rules = List.copyOf(rules);
  }
}
