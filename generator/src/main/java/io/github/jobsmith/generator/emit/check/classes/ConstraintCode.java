package io.github.jobsmith.generator.emit.check.classes;

import com.palantir.javapoet.CodeBlock;
import io.github.jobsmith.generated.check.Cause;
import io.github.jobsmith.generated.check.Constraint;
import io.github.jobsmith.generated.check.Expectation;
import io.github.jobsmith.generated.check.Fact;
import io.github.jobsmith.generated.check.Keywords;
import io.github.jobsmith.generator.emit.Chain;
import io.github.jobsmith.generator.emit.JavaText;
import io.github.jobsmith.generator.name.PatternWords;
import io.github.jobsmith.generator.name.Words;
import io.github.jobsmith.rule.Rule;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Writes a constraint as the calls that build its constant. */
final class ConstraintCode {
  private static final Set<String> APPLICATORS =
      Set.of("allOf", "anyOf", "oneOf", "not", "then", "else", "contains", "propertyNames");

  private ConstraintCode() {}

  /** The constants of a class that the calls refer to. */
  interface Constants {
    /** Writes the rule of the constraint. */
    CodeBlock rule();

    /** Writes many strings as arguments. */
    CodeBlock strings(List<String> strings);

    /** Returns the constant with the names of some members, or null. */
    @Nullable String members(List<String> names);

    /** Returns the constant with a set of strings, or null. */
    @Nullable String set(List<String> strings);

    /** Returns the constant that creates constraints below a location, or null. */
    @Nullable String keywords(String location);

    /** Returns the location of that constant. */
    String location();
  }

  /** Returns the calls. */
  static Chain of(Constraint spec, Constants constants) {
    ExpectationCode expectations = new ExpectationCode(constants);
    CodeBlock rule = constants.rule();
    Chain chain;
    if (isOfKeyword(spec)) {
      String keywords = constants.keywords(spec.location());
      int from = constants.location().length();
      int to = spec.location().length() - spec.keyword().length() - 1;
      String pointer = keywords == null ? "" : spec.location().substring(from, to);
      CodeBlock call = new KeywordCall(JavaText.string(pointer), expectations, constants).of(spec);
      chain =
          keywords == null
              ? Chain.of(
                  "$T.at($L).$L",
                  Keywords.class,
                  JavaText.string(spec.location().substring(0, to)),
                  call)
              : Chain.of("$N.$L", keywords, call);
    } else if (isTypeBy(spec) && constants.keywords(spec.location()) != null) {
      String pointer = spec.location().substring(constants.location().length());
      List<String> names = ((Expectation.Types) spec.expectation()).names();
      chain =
          Chain.of(
              "$N.typeBy($L, $L)",
              constants.keywords(spec.location()),
              JavaText.string(pointer),
              constants.strings(names));
    } else {
      chain = Chain.of("$T.of($L, $L", Constraint.class, rule, JavaText.string(spec.location()));
      if (!isLast(spec)) {
        chain.call(", $L", JavaText.string(spec.keyword()));
      }
      chain.call(")");
      if (!spec.expectation().equals(Expectation.OTHER)) {
        chain.call(".expecting($L)", spec.expectation().accept(expectations));
      }
    }
    if (spec.at() != null) {
      chain.call(".at($L)", JavaText.string(spec.at()));
    }
    if (spec.cause() != null) {
      chain.call(".cause($L)", cause(spec.cause(), expectations));
    }
    if (spec.isSensitive()) {
      chain.call(".sensitive()");
    }
    if (spec.isDemotable()) {
      chain.call(".demotable()");
    }
    return chain;
  }

  /** Whether the keyword is the last word of the location. */
  private static boolean isLast(Constraint spec) {
    return spec.location().endsWith("/" + spec.keyword()) && spec.keyword().indexOf('/') < 0;
  }

  /** Whether it is a type that another keyword requires, which has no rule of its own. */
  private static boolean isTypeBy(Constraint spec) {
    return spec.keyword().equals("type")
        && spec.rule() == Rule.ofKeyword("type")
        && spec.expectation() instanceof Expectation.Types;
  }

  private static boolean isOfKeyword(Constraint spec) {
    return isLast(spec) && spec.rule() == Rule.ofKeyword(spec.keyword());
  }

  private static CodeBlock cause(Cause cause, ExpectationCode expectations) {
    if (cause.facts().isEmpty()) {
      return CodeBlock.of("$T.UNSAID", Cause.class);
    }
    CodeBlock made =
        CodeBlock.of(
            "$T.$L($L)",
            Cause.class,
            cause.negated() ? "unless" : "because",
            expectations.facts(cause.facts()));
    return cause.above() == 0 ? made : CodeBlock.of("$L.above($L)", made, cause.above());
  }

  /** Whether the rule is more informative than the keyword. */
  static boolean isApplicator(Constraint spec) {
    return APPLICATORS.contains(spec.keyword());
  }

  /** Returns the suffix of its constant, after the name of the node. */
  static String suffix(Constraint spec) {
    String keyword = spec.keyword();
    if (keyword.equals("additionalProperties") || keyword.equals("unevaluatedProperties")) {
      return "UNKNOWN";
    }
    if (keyword.matches(".*/\\d+") && !spec.rule().isGeneric()) {
      return Words.constant(spec.rule().id());
    }
    boolean named = keyword.equals("required") || keyword.equals("dependentRequired");
    String suffix = Words.constant(keyword.startsWith("x-") ? keyword.substring(2) : keyword);
    return named && spec.expectation() instanceof Expectation.Required required
        ? suffix + "_" + Words.constant(required.names().get(0))
        : suffix;
  }

  /** Returns words, as constants, that can distinguish it from others with the same suffix. */
  static List<String> senses(Constraint spec) {
    List<String> senses = new ArrayList<>();
    if (spec.expectation() instanceof Expectation.Pattern pattern) {
      senses.add(words(pattern.regex()));
    } else if (spec.expectation() instanceof Expectation.Not not) {
      for (Fact fact : not.facts()) {
        if (fact.member() != null) {
          senses.add(Words.constant(fact.member()));
        }
        if (fact.expectation() instanceof Expectation.Pattern pattern) {
          senses.add(words(pattern.regex()));
        } else if (fact.expectation() instanceof Expectation.Values values) {
          senses.add(Words.constant(values.json().get(0)));
        }
      }
    } else if (spec.expectation() instanceof Expectation.Values values) {
      senses.add(Words.constant(values.json().get(0)));
    }
    senses.removeIf(String::isEmpty);
    return senses;
  }

  private static String words(String pattern) {
    return Words.constant(String.join(" ", PatternWords.of(pattern)));
  }
}
