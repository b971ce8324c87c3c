package io.github.jobsmith.generator.emit.check.classes;

import com.palantir.javapoet.CodeBlock;
import io.github.jobsmith.generator.emit.Chain;
import io.github.jobsmith.generator.emit.JavaText;
import io.github.jobsmith.generator.ir.CauseSpec;
import io.github.jobsmith.generator.ir.ConstraintSpec;
import io.github.jobsmith.generator.ir.FactSpec;
import io.github.jobsmith.generator.name.Words;
import io.github.jobsmith.validation.Fact;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What a constraint knows, as the calls that build its constant. */
final class ConstraintFacts {
  private static final Set<String> APPLICATORS =
      Set.of("allOf", "anyOf", "oneOf", "not", "then", "else", "contains", "propertyNames");

  private ConstraintFacts() {}

  /** Adds the calls; {@code list} writes many strings as arguments. */
  static void add(Chain chain, ConstraintSpec spec, Function<List<String>, CodeBlock> list) {
    if (spec.at() != null) {
      chain.call(".at($L)", JavaText.string(spec.at()));
    }
    if (spec.minimum() != null || spec.maximum() != null) {
      chain.call(".range($L, $L)", orNull(spec.minimum()), orNull(spec.maximum()));
    }
    if (spec.unit() != null) {
      chain.call(".unit($L)", JavaText.string(spec.unit()));
    }
    if (!spec.allowed().isEmpty()) {
      chain.call(".allowed($L)", list.apply(spec.allowed()));
    }
    if (!spec.mistakes().isEmpty()) {
      chain.call(".mistakes($L)", map(spec.mistakes()));
    }
    if (!spec.facts().isEmpty()) {
      chain.call(".saying($L)", facts(spec.facts()));
    }
    if (spec.cause() != null) {
      addCause(chain, spec.cause());
    }
    if (spec.sensitive()) {
      chain.call(".sensitive()");
    }
    if (spec.demotable()) {
      chain.call(".demotable()");
    }
  }

  private static void addCause(Chain chain, CauseSpec cause) {
    if (cause.facts().isEmpty()) {
      chain.call(".conditional()");
      return;
    }
    chain.call(cause.negated() ? ".unless($L)" : ".because($L)", facts(cause.facts()));
    if (cause.above() > 0) {
      chain.call(".above($L)", cause.above());
    }
  }

  private static CodeBlock facts(List<FactSpec> facts) {
    return CodeBlock.join(facts.stream().map(ConstraintFacts::fact).toList(), ",$W");
  }

  private static CodeBlock fact(FactSpec fact) {
    CodeBlock.Builder out =
        CodeBlock.builder().add("$T.of($L", Fact.class, JavaText.string(fact.keyword()));
    if (!fact.values().isEmpty()) {
      out.add(",$W$L", JavaText.pieces(fact.values()));
    }
    out.add(")");
    if (fact.member() != null) {
      out.add(".in($L)", JavaText.string(fact.member()));
    }
    return out.build();
  }

  private static CodeBlock orNull(@Nullable String text) {
    return text == null ? CodeBlock.of("null") : JavaText.string(text);
  }

  private static CodeBlock map(Map<String, String> entries) {
    CodeBlock.Builder out = CodeBlock.builder().add("$T.ofEntries(", Map.class);
    String separator = "";
    for (Map.Entry<String, String> entry : entries.entrySet()) {
      out.add(
          "$L$T.entry($L, $L)",
          separator,
          Map.class,
          JavaText.string(entry.getKey()),
          JavaText.string(entry.getValue()));
      separator = ", ";
    }
    return out.add(")").build();
  }

  /** Whether the keyword says little and the rule says all. */
  static boolean isApplicator(ConstraintSpec spec) {
    return APPLICATORS.contains(spec.keyword());
  }

  /** What its constant is called behind the name of the node. */
  static String suffix(ConstraintSpec spec) {
    String keyword = spec.keyword();
    if (keyword.equals("additionalProperties") || keyword.equals("unevaluatedProperties")) {
      return "UNKNOWN";
    }
    boolean named = keyword.equals("required") || keyword.equals("dependentRequired");
    String suffix = Words.constant(keyword.startsWith("x-") ? keyword.substring(2) : keyword);
    return named && spec.allowed().size() == 1
        ? suffix + "_" + Words.constant(spec.allowed().get(0))
        : suffix;
  }
}
