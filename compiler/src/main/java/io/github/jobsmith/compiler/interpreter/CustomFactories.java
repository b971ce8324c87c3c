package io.github.jobsmith.compiler.interpreter;

import io.github.jobsmith.generated.check.Constraint;
import io.github.jobsmith.generated.vocabulary.AwsCron;
import io.github.jobsmith.generated.vocabulary.ContentCheck;
import io.github.jobsmith.generated.vocabulary.CronForm;
import io.github.jobsmith.generated.vocabulary.CustomFormatCheck;
import io.github.jobsmith.generated.vocabulary.CustomKeywordCheck;
import io.github.jobsmith.generated.vocabulary.FromNow;
import io.github.jobsmith.generated.vocabulary.IntegerForm;
import io.github.jobsmith.generated.vocabulary.JobDocumentCheck;
import io.github.jobsmith.generated.vocabulary.MaxDecimals;
import io.github.jobsmith.generated.vocabulary.MaxUtf8Bytes;
import io.github.jobsmith.generated.vocabulary.NotAboveCount;
import io.github.jobsmith.generated.vocabulary.NumberOrder;
import io.github.jobsmith.generated.vocabulary.S3Region;
import io.github.jobsmith.generated.vocabulary.SameArnParts;
import io.github.jobsmith.generated.vocabulary.Sum;
import io.github.jobsmith.generated.vocabulary.TimeDistance;
import io.github.jobsmith.generated.vocabulary.TokenRule;
import io.github.jobsmith.generated.vocabulary.UniqueBy;
import io.github.jobsmith.generated.vocabulary.VocabularyCheck;
import io.github.jobsmith.generated.vocabulary.Windows;
import io.github.jobsmith.generator.custom.CustomReference;
import io.github.jobsmith.generator.ir.Assertion;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Creates the checks of custom vocabularies without reflection. */
final class CustomFactories {
  private static final Map<Class<? extends VocabularyCheck>, Function<Given, VocabularyCheck>> ALL =
      all();

  private CustomFactories() {}

  /** The arguments of a factory, as in {@code CustomCheck}. */
  private record Given(List<@Nullable Object> arguments, Map<String, Constraint> aspects) {
    @Nullable String text(int i) {
      return (String) arguments.get(i);
    }

    String given(int i) {
      return String.valueOf(arguments.get(i));
    }

    int number(int i) {
      return arguments.get(i) instanceof Integer number ? number : 0;
    }

    List<String> texts(int i) {
      return arguments.get(i) instanceof List<?> list
          ? list.stream().map(String.class::cast).toList()
          : List.of();
    }

    CustomReference reference(int i) {
      return (CustomReference) Objects.requireNonNull(arguments.get(i));
    }

    Constraint only() {
      return aspects.values().iterator().next();
    }
  }

  /**
   * Returns the check.
   *
   * @throws IllegalArgumentException if there is no factory for its class
   */
  static VocabularyCheck create(Assertion.Custom custom) {
    Function<Given, VocabularyCheck> factory = ALL.get(custom.check().check());
    if (factory == null) {
      throw new IllegalArgumentException("no factory for " + custom.check().check());
    }
    return factory.apply(new Given(custom.check().arguments(), custom.aspects()));
  }

  /** The classes with a factory. */
  static Set<Class<? extends VocabularyCheck>> known() {
    return ALL.keySet();
  }

  private static Map<Class<? extends VocabularyCheck>, Function<Given, VocabularyCheck>> all() {
    Map<Class<? extends VocabularyCheck>, Function<Given, VocabularyCheck>> all = new HashMap<>();
    all.put(AwsCron.class, g -> AwsCron.of(g.aspects()));
    all.put(ContentCheck.class, g -> ContentCheck.of(g.text(0), g.text(1), g.only()));
    all.put(CronForm.class, g -> CronForm.of(g.aspects()));
    all.put(
        CustomFormatCheck.class,
        g -> CustomFormatCheck.of(g.given(0), g.reference(1)::requiredFormat, g.only()));
    all.put(
        CustomKeywordCheck.class,
        g ->
            CustomKeywordCheck.of(
                g.given(0), g.given(1), g.reference(2)::requiredKeyword, g.only()));
    all.put(FromNow.class, g -> FromNow.of(g.text(0), g.text(1), g.aspects()));
    all.put(
        JobDocumentCheck.class,
        g ->
            JobDocumentCheck.of(
                g.given(0), g.given(1), g.given(2), g.text(3), g.text(4), g.aspects()));
    all.put(IntegerForm.class, g -> IntegerForm.of(g.only()));
    all.put(MaxDecimals.class, g -> MaxDecimals.of(g.number(0), g.only()));
    all.put(MaxUtf8Bytes.class, g -> MaxUtf8Bytes.of(g.number(0), g.only()));
    all.put(NotAboveCount.class, g -> NotAboveCount.of(g.given(0), g.given(1), g.only()));
    all.put(NumberOrder.class, g -> NumberOrder.of(g.given(0), g.given(1), g.only()));
    all.put(S3Region.class, g -> S3Region.of(g.only()));
    all.put(SameArnParts.class, g -> SameArnParts.of(g.given(0), g.given(1), g.texts(2), g.only()));
    all.put(Sum.class, g -> Sum.of(g.given(0), g.given(1), g.only()));
    all.put(
        TimeDistance.class,
        g -> TimeDistance.of(g.given(0), g.given(1), g.text(2), g.text(3), g.aspects()));
    all.put(TokenRule.class, g -> TokenRule.of(g.only()));
    all.put(UniqueBy.class, g -> UniqueBy.of(g.given(0), g.text(1), g.only()));
    all.put(Windows.class, g -> Windows.of(g.given(0), g.given(1), g.only()));
    return Map.copyOf(all);
  }
}
