package io.github.jobsmith.generator.emit.check;

import static java.util.stream.Collectors.joining;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import io.github.jobsmith.generator.emit.Chain;
import io.github.jobsmith.generator.emit.JavaText;
import io.github.jobsmith.generator.emit.Javadocs;
import io.github.jobsmith.generator.name.NamePlan;
import io.github.jobsmith.generator.name.Words;
import io.github.jobsmith.rule.Rule;
import io.github.jobsmith.rule.RuleCatalog;
import io.github.jobsmith.rule.RulePart;
import io.github.jobsmith.rule.Severity;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Emits the class with the rules of a schema as constants. */
public final class RuleEmitter {
  private RuleEmitter() {}

  /** Emits the class of all rules that a violation can have. */
  public static TypeSpec emit(NamePlan names, List<Rule> rules) {
    TypeSpec.Builder type =
        TypeSpec.classBuilder(names.ruleClass())
            .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
            .addJavadoc("The rules that {@link $L} can report.\n", names.validator());
    for (Rule rule : rules) {
      type.addField(constant(rule, names.constantOf(rule)));
    }
    type.addField(catalog(names, rules));
    return type.addMethod(MethodSpec.constructorBuilder().addModifiers(Modifier.PRIVATE).build())
        .build();
  }

  private static FieldSpec constant(Rule rule, String name) {
    Chain chain = chain(rule);
    facts(chain, rule);
    return FieldSpec.builder(Rule.class, name, Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
        .addJavadoc("$L.\n", Javadocs.escape(Words.capitalize(rule.title())))
        .initializer(chain.code())
        .build();
  }

  private static Chain chain(Rule rule) {
    String keyword = Words.camel(rule.id());
    if (rule == Rule.ofKeyword(keyword)) {
      return Chain.of("$T.ofKeyword($L)", Rule.class, JavaText.string(keyword));
    }
    CodeBlock id = JavaText.string(rule.id());
    CodeBlock title = JavaText.string(rule.title());
    return rule.isGeneric()
        ? Chain.of("$T.generic($L, $L)", Rule.class, id, title)
        : Chain.of("$T.of($L, $T.$L, $L)", Rule.class, id, Severity.class, rule.severity(), title);
  }

  private static void facts(Chain chain, Rule rule) {
    if (rule.allowed() != null) {
      chain.call(".allowed($L)", JavaText.sentence(rule.allowed()));
    }
    if (rule.problem() != null) {
      chain.call(".problem($L)", JavaText.sentence(rule.problem()));
    }
    if (!rule.reason().isEmpty()) {
      chain.call(".reason($L)", JavaText.sentence(rule.reason()));
    }
    if (!rule.hint().isEmpty()) {
      chain.call(".hint($L)", JavaText.sentence(rule.hint()));
    }
    if (!rule.hintIfEmpty().isEmpty()) {
      chain.call(".hintIfEmpty($L)", JavaText.sentence(rule.hintIfEmpty()));
    }
    for (RulePart part : rule.parts()) {
      List<String> texts = List.of(part.name(), part.until(), part.pattern(), part.allowed());
      chain.call(".part($L)", sentences(texts));
    }
    if (!rule.sources().isEmpty()) {
      chain.call(".sources($L)", sentences(rule.sources()));
    }
    if (!rule.noticedBy().isEmpty()) {
      chain.call(".noticedBy($L)", JavaText.pieces(rule.noticedBy()));
    }
  }

  private static CodeBlock sentences(List<String> texts) {
    return CodeBlock.join(texts.stream().map(JavaText::string).toList(), ", ");
  }

  private static FieldSpec catalog(NamePlan names, List<Rule> rules) {
    String all = rules.stream().map(names::constantOf).collect(joining(", "));
    return FieldSpec.builder(
            RuleCatalog.class, "CATALOG", Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
        .addJavadoc("All rules, in the order of the schema.\n")
        .initializer("$T.of($L)", RuleCatalog.class, all)
        .build();
  }
}
