package io.github.jobsmith.generator.emit.check.classes;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.TypeSpec;
import io.github.jobsmith.generated.pattern.TextPattern;
import io.github.jobsmith.generator.emit.Chain;
import io.github.jobsmith.generator.emit.JavaText;
import io.github.jobsmith.generator.emit.Javadocs;
import io.github.jobsmith.generator.name.NamePlan;
import io.github.jobsmith.generator.name.NameScope;
import io.github.jobsmith.generator.name.PatternWords;
import io.github.jobsmith.generator.name.ShortNames;
import io.github.jobsmith.generator.name.Words;
import io.github.jobsmith.generator.regex.PatternPlan;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;

/** Emits patterns. Those with long automata are in a shared class, separate from readable code. */
final class PatternEmitter {
  private static final int MAX_IN_PLACE = 160;

  private record Named(String name, FieldSpec field) {}

  private final ClassName type;
  private final NameScope names = new NameScope();
  private final Map<PatternPlan, Named> constants = new LinkedHashMap<>();

  PatternEmitter(NamePlan plan) {
    this.type = ClassName.get(plan.packageName(), plan.patterns());
  }

  static boolean isLong(PatternPlan plan) {
    return plan instanceof PatternPlan.Automaton automaton
        && automaton.program().stream().mapToInt(String::length).sum() > MAX_IN_PLACE;
  }

  /** Returns the expression that creates a pattern. */
  static Chain chain(PatternPlan plan) {
    if (plan instanceof PatternPlan.CharacterClass set) {
      return Chain.of(
          "$T.characterClass($L, $L, $L)",
          TextPattern.class,
          JavaText.string(set.set()),
          set.min(),
          set.max());
    } else if (plan instanceof PatternPlan.Automaton automaton) {
      List<CodeBlock> pieces = automaton.program().stream().map(JavaText::lines).toList();
      return Chain.of("$T.automaton($L)", TextPattern.class, CodeBlock.join(pieces, ","));
    } else if (plan instanceof PatternPlan.Jdk jdk) {
      return Chain.of("$T.jdk($L)", TextPattern.class, JavaText.string(jdk.regex()));
    }
    throw new IllegalArgumentException("a pattern that always matches is not a constant");
  }

  /** Returns an expression for a constant of the shared class. */
  CodeBlock constant(String holder, String place, PatternPlan plan, String source) {
    Named known = constants.get(plan);
    if (known == null) {
      List<String> wishes = new ArrayList<>(ShortNames.constants(holder, place));
      wishes.addAll(
          ShortNames.constants(
              wishes.get(0), Words.constant(String.join(" ", PatternWords.of(source)))));
      String name = names.takeFirst(wishes, "PATTERN");
      FieldSpec field =
          FieldSpec.builder(TextPattern.class, name, Modifier.STATIC, Modifier.FINAL)
              .addJavadoc("$L\n", Javadocs.code(source))
              .initializer(chain(plan).code())
              .build();
      known = new Named(name, field);
      constants.put(plan, known);
    }
    return CodeBlock.of("$T.$N", type, known.name());
  }

  boolean isEmpty() {
    return constants.isEmpty();
  }

  TypeSpec build() {
    TypeSpec.Builder builder =
        TypeSpec.classBuilder(type)
            .addModifiers(Modifier.FINAL)
            .addJavadoc("Patterns, compiled to automata that match in one pass over the text.\n");
    constants.values().forEach(constant -> builder.addField(constant.field()));
    return builder.build();
  }
}
