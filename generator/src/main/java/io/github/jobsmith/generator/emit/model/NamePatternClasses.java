package io.github.jobsmith.generator.emit.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.github.jobsmith.generated.model.NamePatterns;
import io.github.jobsmith.generated.pattern.TextPattern;
import io.github.jobsmith.generator.emit.JavaText;
import io.github.jobsmith.generator.emit.Javadocs;
import io.github.jobsmith.generator.ir.PartApplicator.PatternMember;
import io.github.jobsmith.generator.name.NamePlan;
import io.github.jobsmith.generator.name.NameScope;
import io.github.jobsmith.generator.name.Words;
import io.github.jobsmith.generator.regex.PatternPlan;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/**
 * Collects the patterns of names of members as constants of a class, or of nested classes if there
 * are many: the initializers of a class form one method of at most 64 KB.
 */
final class NamePatternClasses {
  /** The maximum number of patterns of one class. */
  private static final int MAX_PATTERNS = 1_000;

  private final ClassName self;
  private final NameScope names = new NameScope();
  private final Map<List<PatternPlan>, CodeBlock> known = new LinkedHashMap<>();
  private final List<TypeSpec.Builder> classes = new ArrayList<>();
  private ClassName current;
  private int size;

  NamePatternClasses(NamePlan plan) {
    this.self = ClassName.get(plan.packageName(), plan.namePatterns());
    this.current = self;
  }

  /**
   * Returns an expression for a constant.
   *
   * @param wish the preferred name
   */
  CodeBlock constant(List<PatternMember> patterns, String wish) {
    List<PatternPlan> plans = patterns.stream().map(pattern -> pattern.plan().resolved()).toList();
    CodeBlock constant = known.get(plans);
    if (constant == null) {
      if (classes.isEmpty() || size + plans.size() > MAX_PATTERNS) {
        begin();
      }
      size += plans.size();
      String name = names.take(Words.constant(wish), "NAMES");
      classes.get(classes.size() - 1).addField(field(name, patterns, plans));
      constant = CodeBlock.of("$T.$N", current, name);
      known.put(plans, constant);
    }
    return constant;
  }

  private void begin() {
    current = classes.isEmpty() ? self : self.nestedClass("Part" + (classes.size() + 1));
    size = 0;
    classes.add(
        TypeSpec.classBuilder(current)
            .addMethod(MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build()));
  }

  private static FieldSpec field(
      String name, List<PatternMember> patterns, List<PatternPlan> plans) {
    String sources =
        patterns.stream()
            .map(pattern -> Javadocs.code(pattern.source()))
            .collect(Collectors.joining(", "));
    return FieldSpec.builder(NamePatterns.class, name, Modifier.STATIC, Modifier.FINAL)
        .addJavadoc("$L\n", sources)
        .initializer(
            "$T.of($L)",
            NamePatterns.class,
            plans.stream().map(NamePatternClasses::pattern).collect(CodeBlock.joining(",\n")))
        .build();
  }

  private static CodeBlock pattern(PatternPlan plan) {
    if (plan instanceof PatternPlan.CharacterClass set) {
      return CodeBlock.of(
          "$T.characterClass($L, $L, $L)",
          TextPattern.class,
          JavaText.string(set.set()),
          set.min(),
          set.max());
    } else if (plan instanceof PatternPlan.Automaton automaton) {
      return CodeBlock.of(
          "$T.automaton($L)",
          TextPattern.class,
          automaton.program().stream().map(JavaText::lines).collect(CodeBlock.joining(",")));
    } else if (plan instanceof PatternPlan.Jdk jdk) {
      return CodeBlock.of("$T.jdk($L)", TextPattern.class, JavaText.string(jdk.regex()));
    }
    return CodeBlock.of("$T.every()", TextPattern.class);
  }

  /** Returns the class, if there are patterns. */
  Optional<TypeSpec> type() {
    if (classes.isEmpty()) {
      return Optional.empty();
    }
    TypeSpec.Builder type =
        classes
            .get(0)
            .addModifiers(Modifier.FINAL)
            .addJavadoc("Patterns of the names of members.\n");
    classes.stream()
        .skip(1)
        .forEach(part -> type.addType(part.addModifiers(Modifier.STATIC, Modifier.FINAL).build()));
    return Optional.of(type.build());
  }
}
