package io.github.jobsmith.generator.emit.check.classes;

import com.palantir.javapoet.TypeSpec;
import io.github.jobsmith.rule.Rule;
import java.util.List;

/**
 * The classes that check a schema.
 *
 * @param types the classes, that of the root first; its {@code check} is what a validator calls
 * @param rules the rules that the classes can report, those of the catalog first
 * @param recursive whether checks go down a value as far as it goes
 * @param remembers whether a validation needs a memory for answers
 */
public record CheckClasses(
    List<TypeSpec> types, List<Rule> rules, boolean recursive, boolean remembers) {
  public CheckClasses {
    types = List.copyOf(types);
    rules = List.copyOf(rules);
  }
}
